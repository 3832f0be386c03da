package org.acompte.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.joda.money.Money;

/**
 * The proof that a sale came out right, whatever happened in it.
 * <p>
 * Per VAT treatment, the invoices less the credit notes are what was agreed on or, after a cancellation, supplied and
 * kept. The money that stayed is what these documents ask. The VAT that became due is theirs.
 */
final class StoryProof {
    private final Sale sale;
    private final List<Row> rows;
    private final MoneyCount money;
    private final Optional<Money> vat;
    private final Money vatOfDocuments;

    /** One figure: what invoices ask, what credit notes take back, and what was agreed on. */
    record Row(String treatment, String figure, Money invoiced, Money credited, Money agreed) {
        Money sum() {
            return invoiced.minus(credited);
        }

        Money difference() {
            return sum().minus(agreed);
        }
    }

    private StoryProof(Sale sale, List<Row> rows, MoneyCount money, Optional<Money> vat, Money vatOfDocuments) {
        this.sale = sale;
        this.rows = List.copyOf(rows);
        this.money = money;
        this.vat = vat;
        this.vatOfDocuments = vatOfDocuments;
    }

    static StoryProof of(Sale sale, Optional<VatLedger> vat) {
        DocumentCount count = DocumentCount.of(sale);
        List<Row> rows = new ArrayList<>();
        if (count.isPerTreatment()) {
            VatBreakdown all = count.invoiced().plus(count.credited()).plus(count.agreed());
            for (VatTreatment treatment : all.treatments()) {
                TaxedAmount invoiced = count.invoiced().amountOf(treatment);
                TaxedAmount credited = count.credited().amountOf(treatment);
                TaxedAmount agreed = count.agreed().amountOf(treatment);
                rows.add(new Row(
                        treatment.toString(),
                        "without VAT",
                        invoiced.withoutVat(),
                        credited.withoutVat(),
                        agreed.withoutVat()));
                rows.add(new Row(treatment.toString(), "VAT", invoiced.vat(), credited.vat(), agreed.vat()));
            }
        } else {
            rows.add(new Row(
                    "all",
                    "with VAT",
                    count.invoiced().withVat(),
                    count.credited().withVat(),
                    count.agreed().withVat().plus(count.consideration())));
        }
        Money due = count.invoiced().withVat().minus(count.credited().withVat());
        Money vatOfDocuments = count.invoiced().vat().minus(count.credited().vat());
        return new StoryProof(
                sale,
                rows,
                MoneyCount.of(sale, due),
                vat.map(ledger -> ledger.total().vat()),
                vatOfDocuments);
    }

    /** Prints the proof. */
    void print(PrintStream out) {
        Table table = new Table()
                .text("Treatment", 14, 24)
                .text("", 11, 11)
                .figures("Invoiced", 11)
                .figures("Credited", 11)
                .figures("Sum", 11)
                .figures("Agreed", 11)
                .figures("Difference", 0);
        for (Row row : rows) {
            table.row(
                    row.figure().equals("VAT") ? "" : row.treatment(),
                    row.figure(),
                    Report.figure(row.invoiced()),
                    Report.figure(row.credited()),
                    Report.figure(row.sum()),
                    Report.figure(row.agreed()),
                    Report.figure(row.difference()));
        }
        table.print("Proof: invoices − credit notes = what was agreed on or supplied", out);
        money.print(out);
        vat.ifPresent(due -> out.println("  VAT that became due " + due + " of " + vatOfDocuments));
        out.println("  " + (holds() ? "proof holds" : "PROOF FAILS"));
        out.println();
    }

    List<Row> rows() {
        return rows;
    }

    MoneyCount money() {
        return money;
    }

    /** Tells whether the sale is over, every difference is zero, the money fits, and the VAT of the documents is due. */
    boolean holds() {
        return sale.isSettled()
                && rows.stream().allMatch(row -> row.difference().isZero())
                && money.fits()
                && (!money.writtenOff().isZero() || vat.orElse(vatOfDocuments).equals(vatOfDocuments));
    }
}
