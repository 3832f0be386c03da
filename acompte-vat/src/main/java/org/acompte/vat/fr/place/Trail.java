package org.acompte.vat.fr.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.law.Provision;

/** The facts of one decision so far, and how it ends; lives for one call. */
final class Trail {
    private final Supply supply;
    private final List<PlaceStep> steps = new ArrayList<>();

    Trail(Supply supply) {
        this.supply = supply;
    }

    Supply supply() {
        return supply;
    }

    LocalDate on() {
        return supply.on();
    }

    Citation article(Ground ground) {
        return Citation.of(PlaceLawTable.ARTICLES.of(ground).on(on()));
    }

    Trail because(String fact, Ground ground) {
        steps.add(new PlaceStep(fact, article(ground)));
        return this;
    }

    NeedsReview review(String reason, String... missing) {
        return new NeedsReview(reason, List.of(missing), steps);
    }

    /** Taxed by the seller in a territory of France, unless VAT does not apply there or to the seller. */
    PlaceDecision taxedIn(FrenchTerritory territory, FrenchRateKind kind, Ground ground) {
        if (!FrenchVat.bearsVat(territory, on())) {
            because("VAT does not apply in " + territory.code(), Ground.NO_VAT);
            return untaxed(outsideScope(PlaceLawTable.TERRITORY_WITHOUT_VAT), Optional.of(Ca3Line.E2), Ground.NO_VAT);
        }
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE)) {
            because("the seller is a small business without VAT", Ground.FRANCHISE);
            return untaxed(FrenchExemption.FRANCHISE.on(on()), Optional.empty(), Ground.FRANCHISE);
        }
        Optional<VatTreatment> treatment = rate(territory, kind);
        if (treatment.isEmpty()) {
            return review(
                    "there is no " + kind.code() + " rate in " + territory.code(), "the rate that it bears there");
        }
        return new Decided(
                treatment,
                VatDebtor.SELLER,
                new RateRule.French(territory, kind),
                Optional.of(Ca3Line.A1),
                Optional.empty(),
                article(ground),
                steps);
    }

    /** Without VAT, and nobody owes any that acompte knows of. */
    Decided untaxed(VatTreatment treatment, Optional<Ca3Line> sellerLine, Ground ground) {
        return new Decided(
                Optional.of(treatment),
                VatDebtor.NOBODY,
                new RateRule.None(),
                sellerLine,
                Optional.empty(),
                article(ground),
                steps);
    }

    /** Taxed by the buyer, who is in France or in another member state. */
    Decided taxedByBuyer(
            FrenchExemption exemption,
            RateRule rate,
            Optional<Ca3Line> sellerLine,
            Optional<Ca3Line> buyerLine,
            Ground ground) {
        return new Decided(
                Optional.of(exemption.on(on())), VatDebtor.BUYER, rate, sellerLine, buyerLine, article(ground), steps);
    }

    /** Taxed by the seller in another member state. */
    Decided taxedAbroad(Optional<VatTreatment> treatment, RateRule rate, Ca3Line sellerLine, Ground ground) {
        return new Decided(
                treatment, VatDebtor.SELLER, rate, Optional.of(sellerLine), Optional.empty(), article(ground), steps);
    }

    boolean hasRate(FrenchTerritory territory, FrenchRateKind kind) {
        return FrenchVat.bearsVat(territory, on()) && rate(territory, kind).isPresent();
    }

    private Optional<VatTreatment> rate(FrenchTerritory territory, FrenchRateKind kind) {
        return FrenchVat.findRate(territory, kind).map(provision -> provision.on(on()));
    }

    VatTreatment outsideScope(Provision<String> mention) {
        return FrenchExemption.outsideScope(mention.on(on()));
    }
}
