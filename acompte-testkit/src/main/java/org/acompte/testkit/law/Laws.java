package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleWalk;

/**
 * The laws of sales, asked after each fact.
 * <p>
 * P-01 conservation, P-02 replay, P-03 completeness, P-05 bounds, P-06 treatments, P-07 as far as one sale shows it, P-08
 * check and refusal, P-11 percentages, P-12 spreading, P-13 settling, P-14 cancelling.
 * For example, a host proves its stored sales with {@code assertThat(Laws.brokenBy(sale)).isEmpty()}.
 */
public final class Laws {
    private final Findings findings = new Findings();
    private final PlainBooks books;
    private final Treatments treatments = new Treatments();
    private final List<Law> laws;
    private final List<Sale> built = new ArrayList<>();
    private final Endings endings = new Endings(findings);
    private final boolean thorough;

    private Laws(Sale start, boolean thorough) {
        this.thorough = thorough;
        this.books = new PlainBooks(start.scope().currency());
        this.laws = List.of(
                new Conservation(),
                new Completeness(VatBreakdown.zero(start.scope().currency())),
                new Bounds(),
                treatments,
                new Percentages(),
                new FairParts());
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
        return brokenBy(walk, true);
    }

    /**
     * Lists the laws that a walk breaks; P-02, P-13 and P-14, which ask most, only of its end.
     *
     * @param walk a walk
     * @return what is broken, in the order of the facts
     */
    public static List<BrokenLaw> brokenByEndOf(SaleWalk walk) {
        return brokenBy(walk, false);
    }

    private static List<BrokenLaw> brokenBy(SaleWalk walk, boolean thorough) {
        Laws laws = new Laws(walk.start(), thorough);
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
        Laws laws = new Laws(start, true);
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
        books.post(fact, before);
        for (Law law : laws) {
            law.check(before, fact, after, books, findings);
        }
        if (thorough) {
            endings.check(after);
        }
    }

    private List<BrokenLaw> end() {
        if (thorough) {
            Replay.check(built, findings);
        } else {
            Replay.ends(built, findings);
            endings.check(built.get(built.size() - 1));
        }
        return findings.all();
    }
}
