package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.joda.money.Money;

/**
 * How much of an invoice is credited: all that is left, an amount, amounts of VAT treatments, or amounts of its lines.
 * <p>
 * For example, {@code Credit.ofWithVat(eur("120.00"))} or
 * {@code Credit.ofLine(2, eur("68.33")).plusLine(3, eur("5.00"))}.
 */
public sealed interface Credit {

    /** All that is left of the invoice and that no final invoice deducts: the exact mirror of it. */
    record Full() implements Credit {}

    /**
     * An amount with VAT, spread over what each treatment has left.
     *
     * @param amount the amount, above zero
     */
    record WithVat(Money amount) implements Credit {

        /**
         * Checks the amount.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero or negative (AC-CRN-06) or beyond the limit
         *     (AC-AMT-01)
         */
        public WithVat {
            requirePositive(amount);
        }
    }

    /**
     * An amount without VAT, spread over what each treatment has left.
     *
     * @param amount the amount, above zero
     */
    record WithoutVat(Money amount) implements Credit {

        /**
         * Checks the amount.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero or negative (AC-CRN-06) or beyond the limit
         *     (AC-AMT-01)
         */
        public WithoutVat {
            requirePositive(amount);
        }
    }

    /**
     * Exact figures of VAT treatments, each within what its treatment has left.
     *
     * @param amount the figures, none below zero and one above it
     */
    record Treatments(VatBreakdown amount) implements Credit {

        /**
         * Checks the figures.
         *
         * @throws org.acompte.rule.RuleViolationException if all are zero or one is negative (AC-CRN-06)
         */
        public Treatments {
            if (amount.isZero() || amount.hasNegative()) {
                throw SaleRules.CREDIT_OF_NOTHING.broken("amount", amount);
            }
        }
    }

    /**
     * An amount with VAT of one VAT treatment, the VAT carved out of it.
     *
     * @param treatment the VAT treatment
     * @param withVat the amount with VAT, above zero
     */
    record Treatment(VatTreatment treatment, Money withVat) implements Credit {

        /**
         * Checks the amount.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero or negative (AC-CRN-06) or beyond the limit
         *     (AC-AMT-01)
         */
        public Treatment {
            Objects.requireNonNull(treatment, "treatment");
            requirePositive(withVat);
        }
    }

    /**
     * Amounts of lines of a final invoice, the only one that asks whole lines; each gives back its share of the discounts
     * and charges on the whole.
     *
     * @param items the lines with their amounts
     */
    record Lines(List<Item> items) implements Credit {

        /**
         * Copies the list.
         *
         * @throws org.acompte.rule.RuleViolationException if there are no items (AC-CRN-06)
         */
        public Lines {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw SaleRules.CREDIT_OF_NOTHING.broken("amount", "no lines");
            }
        }

        /**
         * Returns this credit with an amount of one more line.
         *
         * @param line the place of the line on the invoice, from 1
         * @param amount the amount, above zero
         * @return a copy
         * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CRN-06) or beyond the
         *     limit (AC-AMT-01)
         */
        public Lines plusLine(int line, Money amount) {
            List<Item> more = new ArrayList<>(items);
            more.add(new Item(line, amount));
            return new Lines(more);
        }
    }

    /**
     * An amount of one line.
     *
     * @param line the place of the line on the invoice, from 1
     * @param amount the amount in the price basis of the invoice, before discounts and charges on the whole
     */
    record Item(int line, Money amount) {

        /**
         * Checks the amount.
         *
         * @throws org.acompte.rule.RuleViolationException if it is zero or negative (AC-CRN-06) or beyond the limit
         *     (AC-AMT-01)
         */
        public Item {
            requirePositive(amount);
        }
    }

    /**
     * Credits all that is left.
     *
     * @return the full credit
     */
    static Credit full() {
        return new Full();
    }

    /**
     * Credits an amount with VAT.
     *
     * @param amount the amount, above zero
     * @return the credit
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CRN-06) or beyond the limit
     *     (AC-AMT-01)
     */
    static Credit ofWithVat(Money amount) {
        return new WithVat(amount);
    }

    /**
     * Credits an amount without VAT.
     *
     * @param amount the amount, above zero
     * @return the credit
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CRN-06) or beyond the limit
     *     (AC-AMT-01)
     */
    static Credit ofWithoutVat(Money amount) {
        return new WithoutVat(amount);
    }

    /**
     * Credits exact figures of VAT treatments.
     *
     * @param amount the figures, none below zero and one above it
     * @return the credit
     * @throws org.acompte.rule.RuleViolationException if all are zero or one is negative (AC-CRN-06)
     */
    static Credit ofTreatments(VatBreakdown amount) {
        return new Treatments(amount);
    }

    /**
     * Credits an amount with VAT of one VAT treatment.
     * <p>
     * For example, EUR 55.00 at 10 % are 50.00 + 5.00, whatever the invoice has at other rates.
     *
     * @param treatment the VAT treatment
     * @param withVat the amount with VAT, above zero
     * @return the credit
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CRN-06) or beyond the limit
     *     (AC-AMT-01)
     */
    static Credit ofTreatment(VatTreatment treatment, Money withVat) {
        return new Treatment(treatment, withVat);
    }

    /**
     * Credits an amount of a line.
     *
     * @param line the place of the line on the invoice, from 1
     * @param amount the amount in the price basis of the invoice, before discounts and charges on the whole
     * @return the credit, to which more lines can be added
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-CRN-06) or beyond the limit
     *     (AC-AMT-01)
     */
    static Lines ofLine(int line, Money amount) {
        return new Lines(List.of(new Item(line, amount)));
    }

    private static void requirePositive(Money amount) {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.CREDIT_OF_NOTHING.broken("amount", amount);
        }
    }
}
