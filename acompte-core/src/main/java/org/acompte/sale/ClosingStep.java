package org.acompte.sale;

import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;

/**
 * One document of a {@link Closing}, and why.
 *
 * @param reason why
 * @param of the invoice that it credits, if it is a credit note
 * @param draft the document, to be issued and recorded in the order of the steps
 */
public record ClosingStep(ClosingReason reason, Optional<DocumentReference> of, Draft<? extends SaleDocument> draft) {

    /** Checks the components. */
    public ClosingStep {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(draft, "draft");
    }

    /**
     * Returns what the document asks or takes back.
     *
     * @return the amount per VAT treatment, zero or more
     */
    public VatBreakdown amount() {
        return draft.amount();
    }

    @Override
    public String toString() {
        String what = of.map(invoice -> "credit of " + invoice.number() + ", ").orElse("");
        return what + amount().withVat() + ": " + reason.text();
    }
}
