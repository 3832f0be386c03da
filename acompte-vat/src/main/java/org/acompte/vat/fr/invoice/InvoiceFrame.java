package org.acompte.vat.fr.invoice;

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
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

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
    private static final String SOURCE = "XP Z12-012 BR-FR-04, BR-FR-08, BR-FR-CO-08";

    private static final Provisions<Kind, String> TYPES = Provisions.<Kind, String>about(
                    "Types of documents in French e-invoices (BT-3)")
            .and(Kind.DEPOSIT, type("a deposit invoice", "386"))
            .and(Kind.INVOICE, type("a progress, final or other invoice", "380"))
            .and(Kind.CORRECTIVE, type("a corrective invoice", "384"))
            .and(Kind.CREDIT_OF_DEPOSIT, type("a credit note on a deposit invoice", "503"))
            .and(Kind.CREDIT, type("another credit note", "381"));

    private enum Kind {
        DEPOSIT,
        INVOICE,
        CORRECTIVE,
        CREDIT_OF_DEPOSIT,
        CREDIT
    }

    private static Provision<String> type(String subject, String code) {
        return Provision.of("the type of " + subject, Dated.since("2026-09-01", code, SOURCE));
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
        boolean last = document instanceof FinalInvoice invoice
                && !invoice.deductions().isEmpty();
        return new InvoiceFrame(typeOf(document, sale), letter(sale.scope()) + (last ? "4" : "1"));
    }

    /**
     * Returns the codes of a document that was paid, or given back, before it was issued.
     *
     * @param document the document, dated from 2026-09-01 on
     * @param sale its sale
     * @return type and frame; a final invoice that deducts deposits keeps its frame
     * @throws org.acompte.rule.RuleViolationException as {@link #of}
     */
    public static InvoiceFrame ofPaid(SaleDocument document, Sale sale) {
        InvoiceFrame unpaid = of(document, sale);
        return new InvoiceFrame(unpaid.type, unpaid.frame.replace('1', '2'));
    }

    private static String typeOf(SaleDocument document, Sale sale) {
        if (document instanceof CreditReversal) {
            throw InvoiceRules.NO_TYPE.broken("number", document.number());
        }
        return TYPES.of(kindOf(document, sale)).on(document.issuedOn());
    }

    private static Kind kindOf(SaleDocument document, Sale sale) {
        if (document instanceof CreditNote note) {
            boolean deposit = sale.invoice(note.corrected().number())
                    .filter(DepositInvoice.class::isInstance)
                    .isPresent();
            return deposit ? Kind.CREDIT_OF_DEPOSIT : Kind.CREDIT;
        }
        if (document instanceof Invoice invoice && invoice.header().replaces().isPresent()) {
            return Kind.CORRECTIVE;
        }
        return document instanceof DepositInvoice ? Kind.DEPOSIT : Kind.INVOICE;
    }

    private static String letter(Scope scope) {
        Set<SupplyNature> natures =
                Set.copyOf(scope.lines().stream().map(line -> line.nature()).toList());
        if (natures.size() > 1) {
            return "M";
        }
        return natures.contains(SupplyNature.GOODS) ? "B" : "S";
    }

    static LawTable table() {
        return TYPES.table("Code", code -> code);
    }

    @Override
    public String toString() {
        return type + " " + frame;
    }
}
