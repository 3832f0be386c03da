package org.acompte.examples;

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
            TaxedAmount before = deposits.of(treatment);
            TaxedAmount last = balance.of(treatment);
            TaxedAmount agreed = sale.scope().total().of(treatment);
            rows.add(new Row(treatment, "without VAT", before.withoutVat(), last.withoutVat(), agreed.withoutVat()));
            rows.add(new Row(treatment, "VAT", before.vat(), last.vat(), agreed.vat()));
        }
        return new Proof(sale, vat.map(ledger -> ledger.total().vat()), List.copyOf(rows));
    }

    List<Row> rows() {
        return rows;
    }

    /** The VAT that became due, if the law of the seller is known. */
    Optional<Money> vat() {
        return vat;
    }

    /** Tells whether every difference is zero, everything is paid, and all VAT became due. */
    boolean holds() {
        return sale.isSettled()
                && sale.collected().equals(sale.total().withVat())
                && vat.orElse(sale.total().vat()).equals(sale.total().vat())
                && rows.stream().allMatch(row -> row.difference().isZero());
    }
}
