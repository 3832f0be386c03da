package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.VatBreakdown;

/**
 * A numbered document that cancels a credit note, so that what the credit note took back is owed again (French:
 * <i>annulation d'avoir</i>).
 * <p>
 * Nothing that was issued is changed or deleted: a new fact takes back the effect of the earlier one, always the whole of
 * it. Its figures are those of the credit note and positive. The invoice keeps its number, its date and its term of
 * payment.
 * <p>
 * For example, a deposit of EUR 600.00 out of EUR 1200.00 is credited by mistake and the credit note cancelled: the final
 * invoice deducts 600.00 again.
 *
 * @param header number, dates, contract and version
 * @param creditNote number and date of the credit note that is cancelled
 * @param invoice number and date of the invoice that the credit note corrected
 * @param amount what is owed again, per VAT treatment: the amount of the credit note
 * @param reason why
 * @law Directive 2006/112/EC art. 219: a document that amends another one refers to it
 * @en16931 BG-3 names the credit note and the invoice
 */
public record CreditReversal(
        DocumentHeader header,
        DocumentReference creditNote,
        DocumentReference invoice,
        VatBreakdown amount,
        CreditReason reason)
        implements SaleDocument {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a figure is negative (AC-DOC-07) or the header names an invoice
     *     to replace (AC-COR-03)
     */
    public CreditReversal {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(creditNote, "creditNote");
        Objects.requireNonNull(invoice, "invoice");
        Documents.requireNoNegative(header.number(), amount);
        Documents.requireReplacesNothing(header);
        Objects.requireNonNull(reason, "reason");
    }
}
