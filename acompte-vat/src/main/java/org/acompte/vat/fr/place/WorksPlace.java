package org.acompte.vat.fr.place;

import org.acompte.party.Buyer;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;

/** Where works on immovable property are taxed: where the property is. */
final class WorksPlace {
    private final Trail trail;
    private final Area seller;
    private final Area buyerArea;
    private final Supply supply;
    private final Buyer buyer;

    WorksPlace(Trail trail, Area seller, Area buyerArea) {
        this.trail = trail;
        this.seller = seller;
        this.buyerArea = buyerArea;
        this.supply = trail.supply();
        this.buyer = supply.buyer();
    }

    PlaceDecision decide() {
        if (supply.property().isEmpty()) {
            return trail.review("works are taxed where the property is", "the address of the property");
        }
        Area place = Area.of(supply.property().get(), supply.on());
        if (place instanceof Area.Special) {
            return trail.review("the property is in " + place + ", which has rules of its own");
        }
        trail.because("the property is in " + place, PlaceRule.WORKS);
        if (place instanceof Area.France france) {
            if (!(seller instanceof Area.France)) {
                return bySupplierFromAbroad(france);
            }
            return supply.kind() == SupplyKind.SUBCONTRACTED_WORKS ? subcontracted(france) : inFrance(france);
        }
        if (!(seller instanceof Area.France)) {
            return trail.review("neither the seller nor the property is in France");
        }
        if (place instanceof Area.Union) {
            return trail.review("the works are taxed in " + place + ", whose law says who owes the VAT");
        }
        return trail.untaxed(trail.outsideScope(PlaceLawTable.OUT_OF_SCOPE), PlaceRule.WORKS);
    }

    private PlaceDecision inFrance(Area.France place) {
        FrenchRateKind kind = supply.rate();
        if (place.territory() == FrenchTerritory.CORSICA) {
            if (kind == FrenchRateKind.STANDARD || kind == FrenchRateKind.INTERMEDIATE) {
                kind = FrenchRateKind.CORSICAN_WORKS;
                trail.because("works in Corsica have a rate of their own", PlaceRule.WORKS);
            } else if (kind != FrenchRateKind.CORSICAN_WORKS) {
                return trail.review("works in Corsica are stated at the " + kind.code() + " rate");
            }
        }
        return trail.taxedIn(place.territory(), kind, PlaceRule.WORKS);
    }

    private PlaceDecision subcontracted(Area.France place) {
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE) || !FrenchVat.bearsVat(place.territory(), supply.on())) {
            return trail.taxedIn(place.territory(), supply.rate(), PlaceRule.WORKS);
        }
        if (Buyers.taxable(buyer) != Buyers.Taxable.YES || !(buyerArea instanceof Area.France)) {
            return trail.review(
                    "works are subcontracted to someone by a contractor who is a taxable person",
                    "a buyer in France that is a business");
        }
        if (place.territory() == FrenchTerritory.CORSICA) {
            return trail.review(
                    "works in Corsica have a rate of their own, and subcontracted works bear the standard rate",
                    "which of both rates the main contractor takes");
        }
        trail.because("a main contractor who is a taxable person had them done", PlaceRule.SUBCONTRACTED_WORKS);
        return trail.taxedByBuyer(
                FrenchExemption.REVERSE_CHARGE,
                new RateRule.French(place.territory(), FrenchRateKind.STANDARD),
                PurchaseKind.SUBCONTRACTED_WORKS,
                PlaceRule.SUBCONTRACTED_WORKS);
    }

    private PlaceDecision bySupplierFromAbroad(Area.France place) {
        if (supply.kind() == SupplyKind.SUBCONTRACTED_WORKS) {
            return trail.review("the subcontractor is in " + seller + " and the works are in France");
        }
        return NotEstablished.decide(trail, seller, place);
    }
}
