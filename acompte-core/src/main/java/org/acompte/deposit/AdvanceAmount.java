package org.acompte.deposit;

import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.joda.money.Money;

/** How much an advance asks: a share of the sale, an amount with VAT, or an amount without VAT. */
public sealed interface AdvanceAmount {

    /**
     * A share of the total with VAT.
     * <p>
     * Shares are cumulated: after 50 % the next 50 % asks what is left, to the cent.
     * For example, of EUR 12870.59 two halves are EUR 6435.30 and EUR 6435.29.
     *
     * @param percentage the share, above 0
     */
    record Share(Percentage percentage) implements AdvanceAmount {

        /**
         * Checks the share.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero (AC-PLN-03)
         */
        public Share {
            if (percentage.equals(Percentage.ZERO)) {
                throw PlanRules.NOTHING_ASKED.broken("amount", percentage);
            }
        }

        @Override
        public String toString() {
            return percentage.toString();
        }
    }

    /**
     * An amount with VAT (French: <i>TTC</i>), kept to the cent.
     *
     * @param amount the amount, above zero
     */
    record WithVat(Money amount) implements AdvanceAmount {

        /**
         * Checks the amount.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero or negative (AC-PLN-03) or beyond the limit
         *     (AC-AMT-01)
         */
        public WithVat {
            requirePositive(amount);
        }

        @Override
        public String toString() {
            return amount + " with VAT";
        }
    }

    /**
     * An amount without VAT (French: <i>HT</i>), kept to the cent; the VAT comes on top.
     *
     * @param amount the amount, above zero
     */
    record WithoutVat(Money amount) implements AdvanceAmount {

        /**
         * Checks the amount.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero or negative (AC-PLN-03) or beyond the limit
         *     (AC-AMT-01)
         */
        public WithoutVat {
            requirePositive(amount);
        }

        @Override
        public String toString() {
            return amount + " without VAT";
        }
    }

    private static void requirePositive(Money amount) {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw PlanRules.NOTHING_ASKED.broken("amount", amount);
        }
    }
}
