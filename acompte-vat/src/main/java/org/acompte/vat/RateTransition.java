package org.acompte.vat;

import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Provision;

/**
 * The transition clause of a law that changes a rate: which rate a part of a sale takes that lies on both sides.
 * <p>
 * A host writes one for a special transition with facts of its own, and plugs it in with
 * {@link RateTransitions#and(java.time.LocalDate, RateTransition)}. The two usual ones are given:
 * {@link #advancesKeep} and {@link #supplyDecides}.
 */
public interface RateTransition {

    /**
     * Decides the rate of a part.
     *
     * @param rate the rate through time
     * @param part the part of the sale
     * @return the rate, with its reason
     * @throws org.acompte.rule.RuleViolationException if the rate of a day is not known (AC-LAW-01)
     */
    RateDecision decide(Provision<VatTreatment> rate, RatedPart part);

    /**
     * Returns the text of law.
     *
     * @return the clause
     */
    Citation citation();

    /**
     * Returns the usual clause: the supply decides, but an advance whose VAT became chargeable before keeps its rate.
     *
     * @param citation the clause
     * @return the transition
     * @law Directive 2006/112/EC art. 93, 2-a: for advances, the rate in force when VAT becomes chargeable
     */
    static RateTransition advancesKeep(Citation citation) {
        return new RateClause(true, citation);
    }

    /**
     * Returns the strict clause: the supply decides, also for advances that were taxed before it.
     *
     * @param citation the clause
     * @return the transition
     */
    static RateTransition supplyDecides(Citation citation) {
        return new RateClause(false, citation);
    }
}
