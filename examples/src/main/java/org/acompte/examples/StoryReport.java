package org.acompte.examples;

import java.io.PrintStream;
import org.acompte.quote.LineChange;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;

/** Prints what happened in a sale, fact by fact, in the order in which the host recorded it. */
final class StoryReport {
    private static final int WIDTH = 98;

    private final Sale sale;
    private final PrintStream out;
    private Scope scope;
    private boolean afterLine;

    StoryReport(Sale sale, PrintStream out) {
        this.sale = sale;
        this.out = out;
        this.scope = sale.contract().scope();
    }

    void print(String title) {
        new Report(sale, out).agreement("Story: " + title);
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof SaleDocument document) {
                document(document);
            } else if (fact instanceof Amendment amendment) {
                amendment(amendment);
            } else {
                line(fact);
            }
            afterLine = !(fact instanceof SaleDocument || fact instanceof Amendment);
        }
    }

    private void document(SaleDocument document) {
        DocumentReport.print(document, out);
        if (document instanceof Invoice invoice) {
            out.println("  Due: " + invoice.amountDue() + " until "
                    + invoice.header().dueOn().orElse(invoice.issuedOn()));
        }
    }

    private void amendment(Amendment amendment) {
        Table table = DocumentReport.amounts();
        DocumentReport.rows(table, "Agreed now", amendment.scope().total());
        table.print("Amendment " + amendment.number() + " of " + amendment.agreedOn(), out);
        for (LineChange change : amendment.scope().changesFrom(scope)) {
            out.println("  " + Table.fit(change.toString(), WIDTH));
        }
        scope = amendment.scope();
    }

    private void line(SaleFact fact) {
        if (!afterLine) {
            out.println();
        }
        out.println(FactLine.of(fact));
    }
}
