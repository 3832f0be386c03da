package org.acompte.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.acompte.refund.RefundCase;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;

/** A story that was played to its end, with its VAT, if acompte knows the law of the seller, and its proof. */
record PlayedStory(String title, Sale sale, List<RefundCase> cases, Optional<VatLedger> vat, StoryProof proof)
        implements Played {

    static PlayedStory of(StoryFile file, Sale sale, List<RefundCase> cases) {
        Optional<VatLedger> vat = Played.vatOf(sale);
        return new PlayedStory(file.title(), sale, cases, vat, StoryProof.of(sale, vat));
    }

    @Override
    public boolean isProven() {
        return proof.holds();
    }

    @Override
    public void print(PrintStream out) {
        new StoryReport(sale, out).print(title);
        cases.forEach(each -> new CaseReport(each).print(out));
        printVat(out);
        proof.print(out);
    }
}
