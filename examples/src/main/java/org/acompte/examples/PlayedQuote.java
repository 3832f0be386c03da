package org.acompte.examples;

import java.io.PrintStream;
import java.util.Optional;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatLedger;

/** A sale that is over, with its VAT, if acompte knows the law of the seller, and its proof. */
record PlayedQuote(Sale sale, Optional<VatLedger> vat, Proof proof) implements Played {

    static PlayedQuote of(Sale sale) {
        Optional<VatLedger> vat = Played.vatOf(sale);
        return new PlayedQuote(sale, vat, Proof.of(sale, vat));
    }

    @Override
    public boolean isProven() {
        return proof.holds();
    }

    @Override
    public void print(PrintStream out) {
        Report report = new Report(sale, out);
        report.agreement("The days and the payments of this story are made up.");
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Invoice invoice) {
                report.document(invoice);
            }
        }
        printVat(out);
        proof.print(out);
    }
}
