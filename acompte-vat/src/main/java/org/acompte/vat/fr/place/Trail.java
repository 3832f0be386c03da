package org.acompte.vat.fr.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.ca3.Ca3Lines;
import org.acompte.vat.law.Dated;
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

    Citation article(PlaceRule rule) {
        return Citation.of(PlaceLawTable.ARTICLES.of(rule).on(on()));
    }

    Trail because(String fact, PlaceRule rule) {
        steps.add(new PlaceStep(fact, article(rule)));
        return this;
    }

    NeedsReview review(String reason, String... missing) {
        return new NeedsReview(reason, List.of(missing), steps);
    }

    /** Taxed by the seller in a territory of France, unless VAT does not apply there or to the seller. */
    PlaceDecision taxedIn(FrenchTerritory territory, FrenchRateKind kind, PlaceRule rule) {
        if (!FrenchVat.bearsVat(territory, on())) {
            because("VAT does not apply in " + territory.code(), PlaceRule.NO_VAT);
            return untaxed(outsideScope(PlaceLawTable.TERRITORY_WITHOUT_VAT), PlaceRule.NO_VAT);
        }
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE)) {
            because("the seller is a small business without VAT", PlaceRule.FRANCHISE);
            return untaxed(FrenchExemption.FRANCHISE.on(on()), PlaceRule.FRANCHISE);
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
                sellerLine(Ca3Lines.sales(VatCategories.STANDARD)),
                Optional.empty(),
                article(rule),
                steps);
    }

    /** Without VAT, and nobody owes any that acompte knows of. */
    Decided untaxed(VatTreatment treatment, PlaceRule rule) {
        return new Decided(
                Optional.of(treatment),
                VatDebtor.NOBODY,
                new RateRule.None(),
                sellerLine(Ca3Lines.sales(treatment.category())),
                Optional.empty(),
                article(rule),
                steps);
    }

    /** Taxed by the buyer in another member state. */
    Decided taxedByBuyerAbroad(FrenchExemption exemption, MemberState state, PlaceRule rule) {
        return taxedByBuyer(exemption, new RateRule.OfMemberState(state), Optional.empty(), rule);
    }

    /** Taxed by the buyer in France. */
    Decided taxedByBuyer(FrenchExemption exemption, RateRule.French rate, PurchaseKind purchase, PlaceRule rule) {
        return taxedByBuyer(exemption, rate, line(Ca3Lines.purchases(purchase)), rule);
    }

    private Decided taxedByBuyer(
            FrenchExemption exemption, RateRule rate, Optional<Ca3Line> buyerLine, PlaceRule rule) {
        return new Decided(
                Optional.of(exemption.on(on())),
                VatDebtor.BUYER,
                rate,
                sellerLine(Ca3Lines.sales(exemption.category())),
                buyerLine,
                article(rule),
                steps);
    }

    /** Taxed by the seller in another member state. */
    Decided taxedAbroad(Optional<VatTreatment> treatment, RateRule rate, PlaceRule rule) {
        return new Decided(
                treatment,
                VatDebtor.SELLER,
                rate,
                sellerLine(Ca3Lines.salesTaxedElsewhere()),
                Optional.empty(),
                article(rule),
                steps);
    }

    /** None if the seller makes no return in France, or the form of the day is not known. */
    private Optional<Ca3Line> sellerLine(Provision<Ca3Line> provision) {
        boolean declares = Area.of(supply.seller().address(), on()) instanceof Area.France
                && !supply.is(SupplyFact.SELLER_IN_FRANCHISE);
        return declares ? line(provision) : Optional.empty();
    }

    private Optional<Ca3Line> line(Provision<Ca3Line> provision) {
        return provision.find(on()).map(Dated::value);
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
