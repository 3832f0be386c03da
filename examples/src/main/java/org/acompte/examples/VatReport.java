package org.acompte.examples;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.joda.money.CurrencyUnit;

/** Prints which VAT of a sale is due when, because of which fact, and by which article: one block for each month. */
final class VatReport {
    private final VatLedger ledger;
    private final Table table = new Table()
            .text("VAT due on", 10, 10)
            .text("Because of", 18, 30)
            .text("Treatment", 14, 24)
            .figures("Without VAT", 12)
            .figures("VAT", 12)
            .text("Article", 7, 7);
    private final List<String> articles = new ArrayList<>();

    VatReport(VatLedger ledger) {
        this.ledger = ledger;
    }

    void print(PrintStream out) {
        List<YearMonth> months = ledger.movements().stream()
                .map(movement -> YearMonth.from(movement.chargeableOn()))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < months.size(); i++) {
            if (i > 0) {
                table.rule();
            }
            month(months.get(i));
        }
        table.print("VAT that the seller owes, month by month", out);
        for (int i = 0; i < articles.size(); i++) {
            out.println("  [" + (i + 1) + "] " + Table.fit(articles.get(i), 90));
        }
    }

    private void month(YearMonth month) {
        CurrencyUnit currency = ledger.total().currency();
        TaxedAmount sum = TaxedAmount.zero(currency);
        for (VatMovement movement : ledger.chargeableIn(month)) {
            sum = sum.plus(movement.amount());
            table.row(
                    movement.chargeableOn().toString(),
                    text(movement.cause()) + " " + movement.document().number(),
                    movement.treatment().toString(),
                    Report.figure(movement.amount().withoutVat()),
                    Report.figure(movement.amount().vat()),
                    article(movement));
        }
        table.row(month.toString(), "in all", "", Report.figure(sum.withoutVat()), Report.figure(sum.vat()), "");
    }

    /** The number of the note that names the article. */
    private String article(VatMovement movement) {
        String article = movement.citation().text();
        if (!articles.contains(article)) {
            articles.add(article);
        }
        return "[" + (articles.indexOf(article) + 1) + "]";
    }

    private static String text(SaleFact cause) {
        if (cause instanceof Payment) {
            return "payment of";
        }
        if (cause instanceof PaymentReversal) {
            return "returned payment of";
        }
        if (cause instanceof Refund) {
            return "money given back of";
        }
        if (cause instanceof IndemnityInvoice) {
            return "indemnity instead of";
        }
        return cause instanceof Invoice ? "supply," : "correction of";
    }
}
