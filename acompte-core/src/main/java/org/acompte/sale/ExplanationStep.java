package org.acompte.sale;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.joda.money.Money;

/**
 * One step of an {@link Explanation}: a rule of arithmetic, the figures that it was given and those that it gave.
 * <p>
 * For example, section {@code "B.4"}, kind {@link ExplanationKind#CARVE_OUT}, treatment S 10 %, figures EUR 454.55,
 * EUR 45.45 and EUR 500.00.
 *
 * @param section the section of {@code docs/arithmetic.md}, such as {@code "B.3"}
 * @param kind what the step says, and what its figures are
 * @param treatment the VAT treatment; none if it is about the whole
 * @param figures amounts of money, zero or more, in the order that the kind says
 * @param text the step in words, with all figures
 */
public record ExplanationStep(
        String section, ExplanationKind kind, Optional<VatTreatment> treatment, List<Money> figures, String text) {

    /** Checks the components and copies the list. */
    public ExplanationStep {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(treatment, "treatment");
        figures = List.copyOf(figures);
        Objects.requireNonNull(text, "text");
    }

    /** Returns the section and the text, as one line. */
    @Override
    public String toString() {
        return section + "  " + text;
    }
}
