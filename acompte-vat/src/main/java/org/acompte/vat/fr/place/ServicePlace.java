package org.acompte.vat.fr.place;

import org.acompte.party.Buyer;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;

/** Where a service under the general rule is taxed. */
final class ServicePlace {
    private final Trail trail;
    private final Area seller;
    private final Area place;
    private final Buyer buyer;
    private final FrenchRateKind rate;

    ServicePlace(Trail trail, Area seller, Area place) {
        this.trail = trail;
        this.seller = seller;
        this.place = place;
        this.buyer = trail.supply().buyer();
        this.rate = trail.supply().rate();
    }

    PlaceDecision decide() {
        Buyers.Taxable taxable = Buyers.taxable(buyer);
        if (seller instanceof Area.France home) {
            if (place instanceof Area.France away) {
                return inFrance(home, away, taxable);
            }
            return switch (taxable) {
                case NO -> toConsumer(home);
                case YES -> toBusiness();
                case UNKNOWN ->
                    trail.review(
                            "a public body abroad may be a taxable person or not",
                            "its VAT number, or that it has none");
            };
        }
        return bought(taxable);
    }

    private PlaceDecision inFrance(Area.France home, Area.France away, Buyers.Taxable taxable) {
        boolean atBuyer = taxable == Buyers.Taxable.YES;
        FrenchTerritory territory = atBuyer ? away.territory() : home.territory();
        PlaceRule rule = atBuyer ? PlaceRule.SERVICE_TO_BUSINESS : PlaceRule.SERVICE_TO_CONSUMER;
        if (!home.isOneMarketWith(away)) {
            return trail.review("services between " + home + " and " + away + " have rules of their own");
        }
        if (!home.equals(away) && rate != FrenchRateKind.STANDARD) {
            return trail.review(
                    "the " + rate.code() + " rate is not the same in " + home + " and " + away,
                    "where the service is done, as the address of both parties");
        }
        trail.because("the seller is in " + home + " and the buyer in " + away, rule);
        return trail.taxedIn(territory, rate, rule);
    }

    private PlaceDecision toConsumer(Area.France home) {
        trail.because("the seller is in " + home, PlaceRule.SERVICE_TO_CONSUMER)
                .because("the buyer is a consumer in " + place, PlaceRule.SERVICE_TO_CONSUMER);
        return trail.taxedIn(home.territory(), rate, PlaceRule.SERVICE_TO_CONSUMER);
    }

    private PlaceDecision toBusiness() {
        trail.because("the seller is in France", PlaceRule.SERVICE_TO_BUSINESS)
                .because("the buyer is a taxable person in " + place, PlaceRule.SERVICE_TO_BUSINESS);
        if (trail.supply().is(SupplyFact.SELLER_IN_FRANCHISE)) {
            return trail.review("a small business without VAT sells a service to a business abroad");
        }
        if (place instanceof Area.Union union) {
            if (!Buyers.hasForeignNumber(buyer)) {
                return trail.review(
                        "the VAT number of the buyer is " + Buyers.number(buyer),
                        "the VAT number of the buyer in " + union);
            }
            trail.because("its VAT number is " + Buyers.number(buyer), PlaceRule.SERVICE_TO_BUSINESS);
            return trail.taxedByBuyerAbroad(
                    FrenchExemption.REVERSE_CHARGE, union.state(), PlaceRule.SERVICE_TO_BUSINESS);
        }
        return trail.untaxed(trail.outsideScope(PlaceLawTable.OUT_OF_SCOPE), PlaceRule.SERVICE_TO_BUSINESS);
    }

    private PlaceDecision bought(Buyers.Taxable taxable) {
        if (!(place instanceof Area.France home)) {
            return trail.review("neither the seller nor the buyer is in France");
        }
        if (taxable != Buyers.Taxable.YES) {
            return trail.review("the seller is in " + seller + " and the buyer is not known to be a taxable person");
        }
        trail.because("the seller is in " + seller, PlaceRule.SERVICE_BOUGHT)
                .because("the buyer is a taxable person in " + home, PlaceRule.SERVICE_BOUGHT);
        if (!Buyers.hasFrenchNumber(buyer)) {
            return trail.review(
                    "the VAT number of the buyer is " + Buyers.number(buyer), "the French VAT number of the buyer");
        }
        if (!trail.hasRate(home.territory(), rate)) {
            return trail.review("there is no " + rate.code() + " rate in " + home, "the rate that it bears there");
        }
        return trail.taxedByBuyer(
                FrenchExemption.REVERSE_CHARGE,
                new RateRule.French(home.territory(), rate),
                PurchaseKind.SERVICE_FROM_ABROAD,
                PlaceRule.SERVICE_BOUGHT);
    }
}
