package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * What the seller keeps or claims when a sale is cancelled, and on what ground.
 * <p>
 * Whether it bears VAT is a decision about facts, so the caller states it; there is no default. Where a buyer uses the
 * right to withdraw that earnest money bought, what is kept is an indemnity; where a supply was at the buyer's disposal,
 * it is its consideration.
 *
 * @law CJEU C-277/05: earnest money that is kept is outside the scope of VAT
 * @law CJEU C-250/14 and C-289/14: the price of a supply that was not used stays taxable
 */
public sealed interface Kept {

    /**
     * Returns why.
     *
     * @return the clause of the contract or the article of the law
     */
    String basis();

    /**
     * Nothing is kept and nothing is claimed.
     *
     * @param basis why
     */
    record Nothing(String basis) implements Kept {

        /**
         * Checks the ground.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public Nothing {
            Text.require(basis, "Ground", 200);
        }
    }

    /**
     * An indemnity outside the scope of VAT; it may be more than what was received, and is then claimed.
     *
     * @param amount the amount, above zero
     * @param basis why
     */
    record Indemnity(Money amount, String basis) implements Kept {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CAN-02) or beyond the
         *     limit (AC-AMT-01), or the ground is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         */
        public Indemnity {
            requirePositive(amount);
            Text.require(basis, "Ground", 200);
        }
    }

    /**
     * The consideration of a supply, with the VAT of the deposits that stay invoiced for it.
     *
     * @param amount the amount with VAT, above zero
     * @param basis why
     */
    record Consideration(Money amount, String basis) implements Kept {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CAN-02) or beyond the
         *     limit (AC-AMT-01), or the ground is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
         */
        public Consideration {
            requirePositive(amount);
            Text.require(basis, "Ground", 200);
        }
    }

    /**
     * Keeps nothing.
     *
     * @param basis why
     * @return nothing
     * @throws org.acompte.rule.RuleViolationException if the ground is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    static Kept nothing(String basis) {
        return new Nothing(basis);
    }

    /**
     * Keeps or claims an indemnity outside the scope of VAT.
     *
     * @param amount the amount, above zero
     * @param basis why
     * @return the indemnity
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CAN-02) or beyond the limit
     *     (AC-AMT-01), or the ground is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    static Kept indemnity(Money amount, String basis) {
        return new Indemnity(amount, basis);
    }

    /**
     * Keeps a part of the deposits as consideration of a supply.
     *
     * @param amount the amount with VAT, above zero
     * @param basis why
     * @return the consideration
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CAN-02) or beyond the limit
     *     (AC-AMT-01), or the ground is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    static Kept consideration(Money amount, String basis) {
        return new Consideration(amount, basis);
    }

    private static void requirePositive(Money amount) {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.KEPT_NOTHING.broken("amount", amount);
        }
    }
}
