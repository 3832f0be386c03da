package org.acompte.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One intended move of a {@link SaleWalk}; what it means depends on the sale that it meets.
 *
 * @param kind what is tried
 * @param choice which invoice, line or variant, counted round
 * @param permille how much, in thousandths of what there is; above 1000 is too much
 */
public record SaleStep(Kind kind, int choice, int permille) {

    /** What is tried. The last five are never legal, the others depend on the sale and on the size. */
    public enum Kind {
        /** The next instalment of the plan. */
        NEXT_DEPOSIT,
        /** A deposit outside the plan. */
        DEPOSIT,
        /** A payment of one invoice: a part, all of it, or more. */
        PAYMENT,
        /** One payment of several invoices, perhaps with a rest on account. */
        PAYMENT_OF_SEVERAL,
        /** Money on account. */
        PAYMENT_ON_ACCOUNT,
        /** A credit note over all that is left of an invoice. */
        FULL_CREDIT,
        /** A credit note of an amount with VAT. */
        CREDIT_WITH_VAT,
        /** A credit note of an amount without VAT. */
        CREDIT_WITHOUT_VAT,
        /** A credit note of a line of a final invoice. */
        CREDIT_OF_LINE,
        /** A credit note of several lines of a final invoice, perhaps of one line twice. */
        CREDIT_OF_LINES,
        /** A credit note of a stated amount of a deposit that a final invoice deducts. */
        CREDIT_OF_DEDUCTED,
        /** Money given back on an invoice. */
        REFUND,
        /** Money on account given back. */
        REFUND_ON_ACCOUNT,
        /** Money that pays another invoice from then on. */
        REALLOCATION,
        /** Another scope. */
        AMENDMENT,
        /** The final invoice. */
        FINAL_INVOICE,
        /** A document drafted before the last fact. */
        STALE_DOCUMENT,
        /** A document with a number that is used, or dated before the contract. */
        WRONG_HEADER,
        /** Money in another currency. */
        OTHER_CURRENCY,
        /** Money for, from or between invoices that are not there. */
        UNKNOWN_INVOICE,
        /** A document whose figures were made up. */
        FORGED_DOCUMENT
    }

    /**
     * Generates steps, the usual ones more often.
     *
     * @return steps
     */
    public static Arbitrary<SaleStep> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(6, Kind.NEXT_DEPOSIT),
                Tuple.of(3, Kind.DEPOSIT),
                Tuple.of(8, Kind.PAYMENT),
                Tuple.of(3, Kind.PAYMENT_OF_SEVERAL),
                Tuple.of(3, Kind.PAYMENT_ON_ACCOUNT),
                Tuple.of(2, Kind.FULL_CREDIT),
                Tuple.of(3, Kind.CREDIT_WITH_VAT),
                Tuple.of(2, Kind.CREDIT_WITHOUT_VAT),
                Tuple.of(2, Kind.CREDIT_OF_LINE),
                Tuple.of(2, Kind.CREDIT_OF_LINES),
                Tuple.of(2, Kind.CREDIT_OF_DEDUCTED),
                Tuple.of(4, Kind.REFUND),
                Tuple.of(1, Kind.REFUND_ON_ACCOUNT),
                Tuple.of(4, Kind.REALLOCATION),
                Tuple.of(3, Kind.AMENDMENT),
                Tuple.of(3, Kind.FINAL_INVOICE),
                Tuple.of(1, Kind.STALE_DOCUMENT),
                Tuple.of(1, Kind.WRONG_HEADER),
                Tuple.of(1, Kind.OTHER_CURRENCY),
                Tuple.of(1, Kind.UNKNOWN_INVOICE),
                Tuple.of(1, Kind.FORGED_DOCUMENT));
        Arbitrary<Integer> permille = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1000)),
                Tuple.of(7, Arbitraries.integers().between(1, 1100)));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 30), permille)
                .as(SaleStep::new);
    }
}
