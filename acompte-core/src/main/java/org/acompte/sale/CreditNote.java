package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.VatBreakdown;

/**
 * A numbered document that takes back an invoice or a part of it (French: <i>avoir</i>).
 * <p>
 * It is made from what is left of the invoice per VAT treatment, so that no sequence of credit notes gives back more
 * VAT than the invoice had. Its figures are positive.
 * A final invoice that is credited in full releases the deposits that it deducted. A {@link CreditReversal} cancels a
 * credit note.
 *
 * @param header number, dates, contract and version
 * @param corrected number and date of the invoice that is corrected
 * @param credit how much was asked to be taken back, as it was asked
 * @param amount what is taken back, per VAT treatment
 * @param reason why
 * @law Directive 2006/112/EC art. 219: a document that amends an invoice refers to it
 * @en16931 BT-3 = 381, or 503 for a deposit invoice; BG-3 names the invoice
 */
public record CreditNote(
        DocumentHeader header, DocumentReference corrected, Credit credit, VatBreakdown amount, CreditReason reason)
        implements SaleDocument {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a figure is negative (AC-DOC-07) or the header names an invoice
     *     to replace (AC-COR-03)
     */
    public CreditNote {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(corrected, "corrected");
        Objects.requireNonNull(credit, "credit");
        Documents.requireNoNegative(header.number(), amount);
        Documents.requireReplacesNothing(header);
        Objects.requireNonNull(reason, "reason");
    }
}
