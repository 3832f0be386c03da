package org.acompte.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatLedger;
import org.joda.money.Money;

/**
 * The proof that the documents of a sale add up to the sale.
 * <p>
 * It adds up what stands on the documents, figure by figure, and does not ask the sale what it has invoiced.
 */
final class Proof {
    private final Sale sale;
    private final Optional<Money> vat;
    private final List<Row> rows;

    /** One figure: what the deposits and the final invoice say, and what was agreed on. */
    record Row(VatTreatment treatment, String figure, Money deposits, Money balance, Money agreed) {
        Money sum() {
            return deposits.plus(balance);
        }

        Money difference() {
            return sum().minus(agreed);
        }
    }

    private Proof(Sale sale, Optional<Money> vat, List<Row> rows) {
        this.sale = sale;
        this.vat = vat;
        this.rows = rows;
    }

    static Proof of(Sale sale, Optional<VatLedger> vat) {
        VatBreakdown deposits = VatBreakdown.zero(sale.scope().currency());
        VatBreakdown balance = deposits;
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof DepositInvoice deposit) {
                deposits = deposits.plus(deposit.amount());
            } else if (fact instanceof FinalInvoice last) {
                balance = balance.plus(last.amount());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (VatTreatment treatment : sale.total().plus(deposits).plus(balance).treatments()) {
            TaxedAmount before = deposits.amountOf(treatment);
            TaxedAmount last = balance.amountOf(treatment);
            TaxedAmount agreed = sale.scope().total().amountOf(treatment);
            rows.add(new Row(treatment, "without VAT", before.withoutVat(), last.withoutVat(), agreed.withoutVat()));
            rows.add(new Row(treatment, "VAT", before.vat(), last.vat(), agreed.vat()));
        }
        return new Proof(sale, vat.map(ledger -> ledger.total().vat()), List.copyOf(rows));
    }

    /** Prints the proof. */
    void print(PrintStream out) {
        Table table = new Table()
                .text("Treatment", 14, 24)
                .text("", 11, 11)
                .figures("Deposits", 11)
                .figures("Final", 11)
                .figures("Sum", 11)
                .figures("Agreed", 11)
                .figures("Difference", 0);
        for (Row row : rows) {
            table.row(
                    row.figure().equals("VAT") ? "" : row.treatment().toString(),
                    row.figure(),
                    Report.figure(row.deposits()),
                    Report.figure(row.balance()),
                    Report.figure(row.sum()),
                    Report.figure(row.agreed()),
                    Report.figure(row.difference()));
        }
        table.print("Proof: deposits + final invoice = what was agreed on", out);
        out.println("  Received " + sale.collected() + " of " + sale.total().withVat());
        vat.ifPresent(due -> out.println(
                "  VAT that became due " + due + " of " + sale.total().vat()));
        out.println("  " + (holds() ? "proof holds" : "PROOF FAILS"));
        out.println();
    }

    List<Row> rows() {
        return rows;
    }

    /** Tells whether every difference is zero, everything is paid, and all VAT became due. */
    boolean holds() {
        return sale.isSettled()
                && sale.collected().equals(sale.total().withVat())
                && vat.orElse(sale.total().vat()).equals(sale.total().vat())
                && rows.stream().allMatch(row -> row.difference().isZero());
    }
}
