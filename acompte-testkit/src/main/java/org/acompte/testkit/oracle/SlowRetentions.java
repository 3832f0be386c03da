package org.acompte.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;

/** What is held back of invoices until later. */
final class SlowRetentions {
    private final SlowState state;

    SlowRetentions(SlowState state) {
        this.state = state;
    }

    /**
     * The share of the work to date less that of the work before; never more than is asked, and never so much that the
     * buyer keeps, or got to pay later, more than the share of the work to date.
     */
    Map<String, Fraction> held(Table toDate, Table amount) {
        Map<String, Fraction> held = new LinkedHashMap<>();
        Fraction left = amount.withVat();
        for (RetentionClause clause : state.terms.retentions()) {
            if (!state.guaranteed.contains(clause.code())) {
                Fraction ofThis = of(clause, toDate).minus(of(clause, state.work()));
                Fraction part = ofThis.min(left).min(of(clause, toDate).minus(known(clause)));
                if (part.signum() > 0) {
                    held.put(clause.code(), part);
                    left = left.minus(part);
                }
            }
        }
        return held;
    }

    /** What is held under a clause on all invoices, and what was ever released under it. */
    private Fraction known(RetentionClause clause) {
        Fraction known = state.freed.getOrDefault(clause.code(), Fraction.ZERO);
        for (SlowAccount account : state.accounts.values()) {
            known = known.plus(account.heldUnder(clause.code()));
        }
        return known;
    }

    private Fraction of(RetentionClause clause, Table work) {
        Fraction share = Fraction.of(clause.share().value()).percent();
        return work.withVat().times(share).rounded(state.carver.unit());
    }

    /** The oldest invoice first. */
    void post(RetentionRelease release) {
        if (release.guarantee().isPresent()) {
            state.guaranteed.add(release.clause());
        }
        Fraction left = SlowState.amount(release.amount());
        state.freed.merge(release.clause(), left, Fraction::plus);
        for (SlowAccount account : state.accounts.values()) {
            Fraction part = left.min(account.heldUnder(release.clause()));
            if (part.signum() > 0) {
                account.release(release.clause(), part);
                left = left.minus(part);
            }
        }
    }
}
