package org.acompte.vat.fr.place;

import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.vat.eu.EuropeanRates;
import org.joda.money.Money;

/** Where goods for a consumer in another member state are taxed. */
final class DistanceSale {
    private final Trail trail;
    private final Supply supply;
    private final Area.France home;
    private final Area.Union end;
    private final Address to;

    DistanceSale(Trail trail, Area.France home, Area.Union end, Address to) {
        this.trail = trail;
        this.supply = trail.supply();
        this.home = home;
        this.end = end;
        this.to = to;
    }

    PlaceDecision decide() {
        if (supply.transport().isEmpty()) {
            return trail.review("goods for a consumer go from " + home + " to " + end, "who brings them there");
        }
        if (supply.transport().get() != Transport.BY_SELLER) {
            trail.because("the consumer takes the goods over in " + home, PlaceRule.GOODS_IN_FRANCE);
            return trail.taxedIn(home.territory(), supply.rate(), PlaceRule.GOODS_IN_FRANCE);
        }
        trail.because("the seller sends the goods from " + home + " to a consumer in " + end, PlaceRule.DISTANCE_SALE);
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE)) {
            return trail.review("a small business without VAT sends goods to a consumer in " + end);
        }
        if (supply.is(SupplyFact.TAXED_AT_DESTINATION)) {
            trail.because("the seller chose to tax such sales where they arrive", PlaceRule.DISTANCE_SALE);
            return atDestination();
        }
        if (supply.distanceSales().isEmpty()) {
            return trail.review(
                    "the turnover of distance sales decides",
                    "the turnover of last year and of this year, or the option for the destination");
        }
        return byTurnover(supply.distanceSales().get());
    }

    private PlaceDecision byTurnover(DistanceSales turnover) {
        Money threshold = PlaceLawTable.THRESHOLD.on(supply.on());
        if (!turnover.lastYear().isSameCurrency(threshold)
                || !turnover.thisYear().isSameCurrency(threshold)) {
            return trail.review("the threshold is " + threshold, "the turnover in EUR");
        }
        boolean above = turnover.lastYear().isGreaterThan(threshold)
                || turnover.thisYear().isGreaterThan(threshold);
        trail.because(
                "distance sales of " + turnover.lastYear() + " last year and " + turnover.thisYear() + " this year are "
                        + (above ? "above " : "not above ") + threshold,
                PlaceRule.DISTANCE_SALE);
        return above ? atDestination() : trail.taxedIn(home.territory(), supply.rate(), PlaceRule.DISTANCE_SALE);
    }

    private PlaceDecision atDestination() {
        boolean known = supply.is(SupplyFact.STANDARD_RATE_AT_DESTINATION) && !Area.hasOwnRates(to, supply.on());
        Optional<VatTreatment> treatment =
                known ? Optional.of(EuropeanRates.standard(end.state(), supply.on())) : Optional.empty();
        return trail.taxedAbroad(treatment, new RateRule.OfMemberState(end.state()), PlaceRule.DISTANCE_SALE);
    }
}
