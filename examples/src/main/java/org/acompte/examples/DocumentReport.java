package org.acompte.examples;

import java.io.PrintStream;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.SaleDocument;

/** Prints the figures of one document, as they stand on it. */
final class DocumentReport {
    private final SaleDocument document;
    private final Table table = amounts();

    private DocumentReport(SaleDocument document) {
        this.document = document;
    }

    static void print(SaleDocument document, PrintStream out) {
        new DocumentReport(document).print(out);
    }

    private void print(PrintStream out) {
        String title = fill();
        table.print(title + " " + document.number() + " of " + document.issuedOn(), out);
    }

    private String fill() {
        if (document instanceof FinalInvoice balance) {
            rows(table, "Total", balance.total());
            before(balance.previous());
            deductions(balance);
            return "Final invoice";
        }
        if (document instanceof ProgressInvoice part) {
            rows(table, "Work to date", part.toDate());
            before(part.previous());
            deductions(part);
            return "Progress invoice";
        }
        if (document instanceof CreditNote note) {
            rows(table, "Credit", note.amount());
            return "Credit note on " + note.corrected().number() + " (" + note.reason() + "),";
        }
        if (document instanceof DepositInvoice deposit) {
            rows(table, deposit.advance() instanceof EarnestMoney ? "Earnest money" : "Deposit", deposit.amount());
            return "Deposit invoice";
        }
        rows(table, "Amount", document.amount());
        return document instanceof IndemnityInvoice claim
                ? "Indemnity invoice (" + Table.fit(claim.basis(), 40) + ")"
                : "Document";
    }

    private void before(VatBreakdown previous) {
        if (!previous.isZero()) {
            rows(table, "Less before", previous);
        }
    }

    private void deductions(Invoice invoice) {
        for (Deduction deduction : invoice.deductions()) {
            table.rule();
            rows(table, "Less " + deduction.deposit().number(), deduction.amount());
        }
        table.rule();
        rows(table, "Left to pay", invoice.amount());
        for (HeldRetention held : invoice.retentions()) {
            table.row("Held back", held.clause(), "", "", Report.figure(held.amount()));
        }
    }

    static Table amounts() {
        return new Table()
                .text("", 14, 14)
                .text("Treatment", 14, 30)
                .figures("Without VAT", 12)
                .figures("VAT", 12)
                .figures("With VAT", 12);
    }

    static void rows(Table table, String name, VatBreakdown breakdown) {
        String left = name;
        for (VatBreakdown.Row row : breakdown.rows()) {
            row(table, left, row.treatment().toString(), row.amount());
            left = "";
        }
        if (breakdown.rows().size() != 1) {
            row(table, left, "all", breakdown.total());
        }
    }

    private static void row(Table table, String name, String treatment, TaxedAmount amount) {
        table.row(
                name,
                treatment,
                Report.figure(amount.withoutVat()),
                Report.figure(amount.vat()),
                Report.figure(amount.withVat()));
    }
}
