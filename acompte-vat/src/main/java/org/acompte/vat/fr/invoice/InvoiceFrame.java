package org.acompte.vat.fr.invoice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.acompte.quote.Scope;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;

/**
 * The two codes by which a French e-invoice says what it is: its type and its frame (French: <i>cadre de facturation</i>).
 * <p>
 * For example, a deposit invoice for goods is of type 386 in frame B1, and the final invoice that deducts it is of type
 * 380 in frame B4:
 * <pre>{@code
 * InvoiceFrame.of(deposit, sale);  // 386 B1
 * InvoiceFrame.of(last, sale);     // 380 B4
 * }</pre>
 * The frame says how things were when the document was issued; a later payment does not change it.
 *
 * @param type the code of the type of document
 * @param frame the frame: B for goods, S for services, M for both; 1 as usual, 2 for what is paid already, 4 for a final
 *     invoice after deposits
 * @en16931 BT-3, BT-23
 */
public record InvoiceFrame(String type, String frame) {
    /**
     * Checks that both are codes of e-invoices.
     *
     * @throws org.acompte.rule.RuleViolationException if the type or the frame is not one that acompte knows (AC-NUM-06)
     */
    public InvoiceFrame {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(frame, "frame");
        boolean known = InvoiceTable.has(InvoiceTable.TYPES, type)
                && frame.length() == 2
                && InvoiceTable.has(InvoiceTable.CONTENTS, frame.substring(0, 1))
                && InvoiceTable.has(InvoiceTable.PAYMENTS, frame.substring(1));
        if (!known) {
            throw InvoiceRules.NO_CODE.broken("type", type, "frame", frame);
        }
    }

    /**
     * Returns the codes of a document that is to be paid, or asks nothing.
     *
     * @param document the document, dated from 2026-09-01 on
     * @param sale its sale, recorded or about to be
     * @return type and frame
     * @throws org.acompte.rule.RuleViolationException if it is dated before the first e-invoices (AC-LAW-01), or cancels
     *     a credit note (AC-NUM-05)
     */
    public static InvoiceFrame of(SaleDocument document, Sale sale) {
        return of(document, sale, InvoiceTable.PaidState.USUAL);
    }

    /**
     * Returns the codes of a document that was paid, or given back, before it was issued.
     *
     * @param document the document, dated from 2026-09-01 on
     * @param sale its sale
     * @return type and frame; a final invoice that deducts deposits keeps its frame
     * @throws org.acompte.rule.RuleViolationException as {@link #of(SaleDocument, Sale)}
     */
    public static InvoiceFrame ofPaid(SaleDocument document, Sale sale) {
        return of(document, sale, InvoiceTable.PaidState.PAID);
    }

    private static InvoiceFrame of(SaleDocument document, Sale sale, InvoiceTable.PaidState payment) {
        if (document instanceof CreditReversal) {
            throw InvoiceRules.NO_TYPE.broken("number", document.number());
        }
        boolean afterDeposits = document instanceof FinalInvoice invoice
                && !invoice.deductions().isEmpty();
        LocalDate day = document.issuedOn();
        return new InvoiceFrame(
                InvoiceTable.TYPES.of(typeOf(document, sale)).on(day),
                InvoiceTable.CONTENTS.of(contentOf(sale.scope())).on(day)
                        + InvoiceTable.PAYMENTS
                                .of(afterDeposits ? InvoiceTable.PaidState.AFTER_DEPOSITS : payment)
                                .on(day));
    }

    private static InvoiceTable.Type typeOf(SaleDocument document, Sale sale) {
        if (document instanceof CreditNote note) {
            boolean deposit = sale.invoice(note.corrected().number())
                    .filter(DepositInvoice.class::isInstance)
                    .isPresent();
            return deposit ? InvoiceTable.Type.CREDIT_OF_DEPOSIT : InvoiceTable.Type.CREDIT;
        }
        if (document instanceof Invoice invoice && invoice.header().replaces().isPresent()) {
            return InvoiceTable.Type.CORRECTIVE;
        }
        return document instanceof DepositInvoice ? InvoiceTable.Type.DEPOSIT : InvoiceTable.Type.INVOICE;
    }

    private static InvoiceTable.Content contentOf(Scope scope) {
        Set<SupplyNature> natures =
                Set.copyOf(scope.lines().stream().map(line -> line.nature()).toList());
        if (natures.size() > 1) {
            return InvoiceTable.Content.BOTH;
        }
        return natures.contains(SupplyNature.GOODS) ? InvoiceTable.Content.GOODS : InvoiceTable.Content.SERVICES;
    }

    @Override
    public String toString() {
        return type + " " + frame;
    }
}
