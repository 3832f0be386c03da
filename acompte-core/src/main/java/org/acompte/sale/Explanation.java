package org.acompte.sale;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acompte.amount.VatBreakdown;

/**
 * How the amount of a document came to be, step by step.
 * <p>
 * Each step names the section of {@code docs/arithmetic.md} by which acompte computes. Where a document has other figures
 * than its sale gives, because a host made it, the steps say so.
 * <p>
 * For example, a deposit of EUR 500.00 of a sale at 10 %:
 * <pre>{@code
 * B.2  EUR 500.00 with VAT is asked
 * B.3  10 %: EUR 500.00 of EUR 1649.90 left
 * B.4  10 %: VAT EUR 45.45 inside EUR 500.00, 10/110 of it
 * B.8  asks EUR 500.00: EUR 454.55 and VAT EUR 45.45
 * }</pre>
 *
 * @param amount what the document asks or takes back, per VAT treatment
 * @param steps the steps in the order in which the amounts are computed
 */
public record Explanation(VatBreakdown amount, List<ExplanationStep> steps) {

    /** Checks the components and copies the list. */
    public Explanation {
        Objects.requireNonNull(amount, "amount");
        steps = List.copyOf(steps);
    }

    /** Returns one line for each step. */
    @Override
    public String toString() {
        return steps.stream().map(ExplanationStep::toString).collect(Collectors.joining("\n"));
    }
}
