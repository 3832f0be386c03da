package org.acompte.sale;

import java.util.List;
import java.util.Optional;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/**
 * The plan that ends a sale: the documents to issue, in their order, and what is to be given back or paid after them.
 * <p>
 * For example, of a sale of EUR 600.00 whose deposit is paid and whose scope shrank to EUR 500.00, the plan is a final
 * invoice of 0.00, a credit note of 100.00 on the deposit, and EUR 100.00 to give back:
 * <pre>{@code
 * Closing closing = sale.settle();
 * for (ClosingStep step : closing.steps()) {
 *     sale = sale.plus(step.draft().issue(nextNumber(), today));
 * }
 * sale.refundDue();   // closing.refundDue()
 * }</pre>
 * The drafts are made one on top of the other: each fits the sale once those before it are recorded.
 */
public final class Closing {
    private final List<Violation> violations;
    private final Optional<Cancellation> cancellation;
    private final List<ClosingStep> steps;
    private final Money refundDue;
    private final Money due;
    private final Money kept;

    Closing(
            List<Violation> violations,
            Optional<Cancellation> cancellation,
            List<ClosingStep> steps,
            Money refundDue,
            Money due,
            Money kept) {
        this.violations = List.copyOf(violations);
        this.cancellation = cancellation;
        this.steps = List.copyOf(steps);
        this.refundDue = refundDue;
        this.due = due;
        this.kept = kept;
    }

    /**
     * Lists what keeps the sale from being ended this way.
     *
     * @return the violations of the cancellation, exactly those that {@link Sale#plus} would throw for it; always empty for
     *     a settlement
     */
    public List<Violation> check() {
        return violations;
    }

    /**
     * Returns the fact to record before the documents.
     *
     * @return the cancellation; empty for a settlement
     */
    public Optional<Cancellation> cancellation() {
        return cancellation;
    }

    /**
     * Returns the documents in the order in which they are to be issued and recorded.
     *
     * @return an unmodifiable list; empty if nothing is left to issue, or the cancellation is refused
     */
    public List<ClosingStep> steps() {
        return steps;
    }

    /**
     * Returns what is to be given back once all documents are recorded.
     *
     * @return zero or more
     */
    public Money refundDue() {
        return refundDue;
    }

    /**
     * Returns what the buyer owes once all documents are recorded.
     *
     * @return zero or more, retentions included
     */
    public Money amountOwed() {
        return due;
    }

    /**
     * Returns what the seller keeps of a cancelled sale.
     *
     * @return indemnity and consideration with VAT that the cancellation states; zero for a settlement
     */
    public Money kept() {
        return kept;
    }

    @Override
    public String toString() {
        return steps + ", refund due " + refundDue + ", owed " + due;
    }
}
