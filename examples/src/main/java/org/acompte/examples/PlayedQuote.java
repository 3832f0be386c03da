package org.acompte.examples;

import java.io.PrintStream;
import java.util.Optional;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchVat;

/** A sale that is over, with its VAT, if acompte knows the law of the seller, and its proof. */
record PlayedQuote(Sale sale, Optional<VatLedger> vat, Proof proof) {

    static PlayedQuote of(Sale sale) {
        boolean french = sale.contract().seller().address().country().equals("FR");
        Optional<VatLedger> vat = french ? Optional.of(VatLedger.of(sale, FrenchVat.regime())) : Optional.empty();
        return new PlayedQuote(sale, vat, Proof.of(sale, vat));
    }

    void print(PrintStream out) {
        Report report = new Report(sale, out);
        report.agreement();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Invoice invoice) {
                report.document(invoice);
            }
        }
        vat.ifPresentOrElse(ledger -> new VatReport(ledger).print(out), () -> noVat(out));
        proof.print(out);
    }

    private void noVat(PrintStream out) {
        String country = sale.contract().seller().address().country();
        out.println();
        out.println("When VAT is due: the tax points of " + country + " are not part of acompte yet");
    }
}
