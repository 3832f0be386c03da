package org.acompte.vat.fr.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.rule.RuleViolationException;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.law.LawRules;

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
            return untaxed(
                    VatCategories.OUT_OF_SCOPE,
                    PlaceMention.TERRITORY_WITHOUT_VAT,
                    Optional.of(Ca3Line.E2),
                    Ground.NO_VAT);
        }
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE)) {
            because("the seller is a small business without VAT", Ground.FRANCHISE);
            return untaxed(VatCategories.EXEMPT, PlaceMention.FRANCHISE, Optional.empty(), Ground.FRANCHISE);
        }
        Optional<VatTreatment> treatment = rate(territory, kind);
        if (treatment.isEmpty()) {
            return review(
                    "there is no " + kind.code() + " rate in " + territory.code(), "the rate that it bears there");
        }
        return new Decided(
                VatCategories.STANDARD,
                treatment,
                VatDebtor.SELLER,
                new RateRule.French(territory, kind),
                Optional.empty(),
                Optional.of(Ca3Line.A1),
                Optional.empty(),
                article(ground),
                steps);
    }

    /** Without VAT, and nobody owes any that acompte knows of. */
    Decided untaxed(VatCategory category, PlaceMention mention, Optional<Ca3Line> sellerLine, Ground ground) {
        return new Decided(
                category,
                Optional.of(treatment(category, mention)),
                VatDebtor.NOBODY,
                new RateRule.None(),
                Optional.of(mention),
                sellerLine,
                Optional.empty(),
                article(ground),
                steps);
    }

    /** Taxed by the buyer, who is in France or in another member state. */
    Decided taxedByBuyer(
            VatCategory category,
            PlaceMention mention,
            RateRule rate,
            Optional<Ca3Line> sellerLine,
            Optional<Ca3Line> buyerLine,
            Ground ground) {
        return new Decided(
                category,
                Optional.of(treatment(category, mention)),
                VatDebtor.BUYER,
                rate,
                Optional.of(mention),
                sellerLine,
                buyerLine,
                article(ground),
                steps);
    }

    /** Taxed by the seller in another member state. */
    Decided taxedAbroad(Optional<VatTreatment> treatment, RateRule rate, Ca3Line sellerLine, Ground ground) {
        return new Decided(
                VatCategories.STANDARD,
                treatment,
                VatDebtor.SELLER,
                rate,
                Optional.empty(),
                Optional.of(sellerLine),
                Optional.empty(),
                article(ground),
                steps);
    }

    boolean hasRate(FrenchTerritory territory, FrenchRateKind kind) {
        return FrenchVat.bearsVat(territory, on()) && rate(territory, kind).isPresent();
    }

    private Optional<VatTreatment> rate(FrenchTerritory territory, FrenchRateKind kind) {
        try {
            return Optional.of(FrenchVat.rate(territory, kind).on(on()));
        } catch (RuleViolationException e) {
            if (e.violations().get(0).rule().equals(LawRules.NONE)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private VatTreatment treatment(VatCategory category, PlaceMention mention) {
        ExemptionReason reason = mention.on(on()).value();
        return VatTreatment.of(category, reason);
    }
}
