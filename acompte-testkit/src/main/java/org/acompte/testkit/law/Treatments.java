package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;

/** P-06: two treatments never merge, and the order of lines never changes a total. */
final class Treatments implements Law {
    private static final String ID = "P-06";

    private final Set<VatTreatment> agreed = new HashSet<>();

    /** Looks at the scope of the contract. */
    void start(Sale sale, Findings findings) {
        agree(sale.scope(), findings);
    }

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        if (fact instanceof Amendment amendment) {
            agree(amendment.scope(), findings);
        } else if (fact instanceof SaleDocument document && !isIndemnity(document, before)) {
            findings.require(
                    ID,
                    agreed.containsAll(document.amount().treatments()),
                    "a document has a treatment that was never agreed on");
        }
    }

    /** An indemnity is outside VAT, whatever was agreed on. */
    private static boolean isIndemnity(SaleDocument document, Sale sale) {
        return document instanceof IndemnityInvoice
                || (document instanceof CreditReversal reversal
                        && sale.invoice(reversal.invoice().number()).orElseThrow() instanceof IndemnityInvoice)
                || (document instanceof CreditNote note
                        && sale.invoice(note.corrected().number()).orElseThrow() instanceof IndemnityInvoice);
    }

    private void agree(Scope scope, Findings findings) {
        agreed.addAll(scope.total().treatments());
        for (Line line : scope.lines()) {
            findings.require(
                    ID, scope.total().treatments().contains(line.vatTreatment()), "the total lacks a treatment");
        }
        List<Line> reversed = new ArrayList<>(scope.lines());
        Collections.reverse(reversed);
        Scope other = Scope.of("R-1", reversed, scope.adjustments(), scope.priceBasis(), scope.vatRounding());
        findings.requireEqual(ID, other.total(), scope.total(), "the total of the lines in reverse order");
    }
}
