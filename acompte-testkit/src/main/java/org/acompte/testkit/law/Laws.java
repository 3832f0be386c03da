package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleWalk;
import org.acompte.vat.VatRegime;

/**
 * The laws of sales, asked after each fact.
 * <p>
 * P-01 conservation, P-02 replay, P-03 completeness, P-04 VAT declared, P-05 bounds, P-06 treatments, P-07 split payments,
 * P-08 check and refusal, P-10 cause and article of VAT, P-11 percentages, P-12 spreading, P-13 settling, P-14 cancelling.
 * Those of VAT are asked of several regimes, at the end.
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

    /**
     * Lists the laws of VAT that a sale breaks under a regime: P-04, P-07 and P-10.
     *
     * @param sale a sale
     * @param regime when its VAT becomes chargeable
     * @return what is broken; empty if they hold, or if the ledger is not made for what is supplied (AC-TAX-01, AC-TAX-02,
     *     AC-LAW-03)
     * @throws org.acompte.rule.RuleViolationException if the regime refuses the sale otherwise, such as for a day whose law it
     *     does not know
     */
    public static List<BrokenLaw> brokenBy(Sale sale, VatRegime regime) {
        Findings findings = new Findings();
        VatLaws.check(sale, List.of(regime), findings);
        return findings.all();
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
        Sale end = built.get(built.size() - 1);
        if (thorough) {
            Replay.check(built, findings);
        } else {
            Replay.ends(built, findings);
            endings.check(end);
        }
        VatLaws.check(end, Regimes.someFor(end, thorough ? 2 : 1), findings);
        return findings.all();
    }
}
