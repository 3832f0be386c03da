package org.acompte.testkit;

import java.util.stream.Stream;
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

    /** What is tried. The last ones, from {@link #STALE_DOCUMENT}, are never legal, the others depend on the sale and on the size. */
    public enum Kind {
        /** The next instalment of the plan. */
        NEXT_DEPOSIT(6),
        /** A deposit outside the plan. */
        DEPOSIT(3),
        /** A payment of one invoice: a part, all of it, or more. */
        PAYMENT(8),
        /** One payment of several invoices, perhaps with a rest on account. */
        PAYMENT_OF_SEVERAL(3),
        /** Money on account. */
        PAYMENT_ON_ACCOUNT(3),
        /** A credit note over all that is left of an invoice. */
        FULL_CREDIT(2),
        /** A credit note of an amount with VAT. */
        CREDIT_WITH_VAT(3),
        /** A credit note of an amount without VAT. */
        CREDIT_WITHOUT_VAT(2),
        /** A credit note of a line of a final invoice. */
        CREDIT_OF_LINE(2),
        /** A credit note of several lines of a final invoice, perhaps of one line twice. */
        CREDIT_OF_LINES(2),
        /** A credit note of a stated amount of a deposit that a final invoice deducts. */
        CREDIT_OF_DEDUCTED(2),
        /** Money given back on an invoice. */
        REFUND(4),
        /** Money on account given back. */
        REFUND_ON_ACCOUNT(1),
        /** Money that pays another invoice from then on. */
        REALLOCATION(4),
        /** Another scope. */
        AMENDMENT(3),
        /** The final invoice. */
        FINAL_INVOICE(3),
        /** An invoice of a share of all work, to date. */
        PROGRESS(5),
        /** An invoice of shares of lines, to date. */
        PROGRESS_OF_LINES(3),
        /** An invoice of delivered quantities, to date. */
        DELIVERY(3),
        /** A credit note of an amount of one treatment. */
        CREDIT_OF_TREATMENT(2),
        /** The cancellation of a credit note. */
        CREDIT_REVERSAL(3),
        /** An invoice that replaces another one. */
        REPLACEMENT(3),
        /** Money that was held back and is due from then on, perhaps against a bank guarantee. */
        RETENTION_RELEASE(3),
        /** What a refund case holds of a deposit. */
        RESERVATION(3),
        /** Money that a refund case gives back. */
        REFUND_OF_CASE(3),
        /** A payment that did not stay, in whole or in part. */
        REVERSAL(3),
        /** What is given up of what is owed, or kept of what is paid too much. */
        WRITE_OFF(3),
        /** Money that goes to another sale. */
        TRANSFER_OUT(2),
        /** Money that comes from another sale. */
        TRANSFER_IN(2),
        /** A payment that {@code allocate} designates. */
        ALLOCATED_PAYMENT(3),
        /** A payment in another currency, with its rate. */
        CONVERTED_PAYMENT(1),
        /** A claim outside VAT. */
        INDEMNITY(1),
        /** A supply without its deposits. */
        WAIVER(1),
        /** The documents of {@code settle}, in order, or the last first. */
        SETTLEMENT(1),
        /** A cancellation, perhaps with the documents of its plan. */
        CANCELLATION(1),
        /** A document drafted before the last fact. */
        STALE_DOCUMENT(1),
        /** A document with a number that is used, or dated before the contract. */
        WRONG_HEADER(1),
        /** Money in another currency. */
        OTHER_CURRENCY(1),
        /** Money for, from or between invoices that are not there. */
        UNKNOWN_INVOICE(1),
        /** A document whose figures were made up. */
        FORGED_DOCUMENT(1),
        /** A progress invoice whose figures were made up. */
        FORGED_PROGRESS(1),
        /** A payment, clause, line, deposit or sale that is not there. */
        UNKNOWN_PART(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** How often it is tried, compared with the others. */
        int weight() {
            return weight;
        }
    }

    /**
     * Generates steps, the usual ones more often.
     *
     * @return steps
     */
    public static Arbitrary<SaleStep> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(Stream.of(Kind.values())
                .map(kind -> Tuple.of(kind.weight(), kind))
                .toList());
        Arbitrary<Integer> permille = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1000)),
                Tuple.of(7, Arbitraries.integers().between(1, 1100)));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 30), permille)
                .as(SaleStep::new);
    }
}
