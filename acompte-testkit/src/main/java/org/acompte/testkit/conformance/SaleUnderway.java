package org.acompte.testkit.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The sale of a case on its way: the draft until the first fact, then the sale, the invoice that the case is about, and
 * what a step says beyond amounts.
 */
final class SaleUnderway {
    private final CurrencyUnit currency;
    private final Drafts drafts;
    private final SaleTerms terms;
    private final Map<String, Money> noted = new HashMap<>();
    private DraftQuote draft;
    private Optional<Sale> opened = Optional.empty();
    private Optional<Invoice> invoice = Optional.empty();
    private int number;

    SaleUnderway(DraftQuote draft, Drafts drafts, SaleTerms terms, CurrencyUnit currency) {
        this.draft = draft;
        this.drafts = drafts;
        this.terms = terms;
        this.currency = currency;
    }

    CurrencyUnit currency() {
        return currency;
    }

    Drafts drafts() {
        return drafts;
    }

    DraftQuote draft() {
        return draft;
    }

    /** Takes the discount on the whole that a step states; only before the sale begins. */
    VatBreakdown discount(Case input) {
        draft = drafts.discounted(draft, input);
        return draft.total();
    }

    boolean isOpened() {
        return opened.isPresent();
    }

    Sale sale() {
        return opened.orElseGet(() -> Sale.of(draft.order(Drafts.DAY), terms));
    }

    Optional<Invoice> invoice() {
        return invoice;
    }

    Invoice requireInvoice(Case step) {
        return invoice.orElseThrow(
                () -> new NotReplayed("step " + step.require("action") + " comes before any invoice"));
    }

    void record(SaleFact fact) {
        opened = Optional.of(sale().plus(fact));
    }

    /** Issues and records a document; the next steps are about it if it is an invoice. */
    <T extends SaleDocument> T issue(Draft<T> next) {
        T document = next.issue("N-" + ++number, Drafts.DAY);
        record(document);
        if (document instanceof Invoice last) {
            invoice = Optional.of(last);
        }
        return document;
    }

    VatBreakdown amend(Scope after) {
        record(Amendment.of("AM-" + ++number, Drafts.DAY, after));
        return after.total();
    }

    List<DepositInvoice> deposits() {
        return facts(DepositInvoice.class);
    }

    /** The facts of one kind, in their order. */
    <T extends SaleFact> List<T> facts(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (SaleFact fact : sale().facts()) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found;
    }

    /** Keeps a figure of the step at hand that no question to the sale gives. */
    void note(String field, Money figure) {
        noted.put(field, figure);
    }

    /** The figures that the step at hand noted; the next step begins without any. */
    Map<String, Money> takeNotes() {
        Map<String, Money> taken = Map.copyOf(noted);
        noted.clear();
        return taken;
    }
}
