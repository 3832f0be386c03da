package org.acompte.vat;

import java.util.Objects;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/**
 * The usual transition clause.
 *
 * @param advancesKeep whether advances that were taxed before the change keep their rate
 * @param citation the clause
 */
record RateClause(boolean advancesKeep, Citation citation) implements RateTransition {

    RateClause {
        Objects.requireNonNull(citation, "citation");
    }

    @Override
    public RateDecision decide(Provision<VatTreatment> rate, RatedPart part) {
        Dated<VatTreatment> supply = rate.versionOn(part.chargeableEvent());
        VatTreatment whenChargeable = rate.on(part.chargeableOn());
        if (supply.value().equals(whenChargeable)) {
            return unchanged(supply, part);
        }
        if (part.hasTaxedAdvance() && advancesKeep) {
            return new RateDecision(whenChargeable, part.chargeableOn(), RateReason.TAXED_ADVANCE, citation);
        }
        return new RateDecision(supply.value(), part.chargeableEvent(), RateReason.SUPPLY, citation);
    }

    static RateDecision unchanged(Dated<VatTreatment> supply, RatedPart part) {
        return new RateDecision(supply.value(), part.chargeableEvent(), RateReason.NO_CHANGE, supply.citation());
    }

    @Override
    public String toString() {
        return advancesKeep
                ? "the supply decides; an advance whose VAT became chargeable before keeps its rate"
                : "the supply decides, also for advances";
    }
}
