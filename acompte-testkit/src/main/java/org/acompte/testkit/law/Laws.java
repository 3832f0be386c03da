package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.List;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleWalk;

/**
 * The laws of sales, asked after each fact.
 * <p>
 * P-01 conservation, P-02 replay, P-03 completeness, P-05 bounds, P-06 treatments, P-07 as far as one sale shows it, P-08
 * check and refusal, P-11 percentages, P-12 spreading.
 * For example, a host proves its stored sales with {@code assertThat(Laws.brokenBy(sale)).isEmpty()}.
 */
public final class Laws {
    private final Findings findings = new Findings();
    private final PlainBooks books;
    private final Treatments treatments = new Treatments();
    private final List<Law> laws;
    private final List<Sale> built = new ArrayList<>();

    private Laws(Sale start) {
        this.books = new PlainBooks(start.scope().currency());
        this.laws = List.of(
                new Conservation(), new Completeness(), new Bounds(), treatments, new Percentages(), new FairParts());
        built.add(start);
        treatments.start(start, findings);
    }

    /**
     * Lists the laws that a walk breaks, on any of its moves.
     *
     * @param walk a walk
     * @return what is broken, in the order of the facts; empty if every law holds
     */
    public static List<BrokenLaw> brokenBy(SaleWalk walk) {
        Laws laws = new Laws(walk.start());
        for (SaleMove move : walk.moves()) {
            CheckedMoves.check(move, laws.findings);
            if (move.wasLegal()) {
                laws.check(move.before(), move.fact().orElseThrow(), move.after());
            }
        }
        return laws.end();
    }

    /**
     * Lists the laws that a sale breaks, after any of its facts.
     *
     * @param sale a sale
     * @return what is broken, in the order of the facts; empty if every law holds
     */
    public static List<BrokenLaw> brokenBy(Sale sale) {
        Sale start = Sale.of(sale.contract(), sale.terms());
        Laws laws = new Laws(start);
        Sale before = start;
        for (SaleFact fact : sale.facts()) {
            Sale after = before.plus(fact);
            laws.check(before, fact, after);
            before = after;
        }
        return laws.end();
    }

    private void check(Sale before, SaleFact fact, Sale after) {
        built.add(after);
        findings.at(fact);
        books.post(fact);
        for (Law law : laws) {
            law.check(before, fact, after, books, findings);
        }
    }

    private List<BrokenLaw> end() {
        Replay.check(built, findings);
        return findings.all();
    }
}
