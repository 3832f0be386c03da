package org.acompte.vat.fr.place;

import org.acompte.party.Buyer;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.fr.FrenchExemption;

/** A supply in France by a seller who is not established there. */
final class NotEstablished {
    private NotEstablished() {}

    static PlaceDecision decide(Trail trail, Area seller, Area.France place) {
        Buyer buyer = trail.supply().buyer();
        trail.because("the seller is in " + seller + " and supplies in " + place, PlaceRule.SUPPLIER_NOT_ESTABLISHED);
        if (Buyers.taxable(buyer) != Buyers.Taxable.YES || !Buyers.hasFrenchNumber(buyer)) {
            return trail.review(
                    "without a buyer who has a French VAT number the seller has to register in France",
                    "the French VAT number of the buyer, or that the seller is registered");
        }
        trail.because(
                "the buyer has the French VAT number " + Buyers.number(buyer), PlaceRule.SUPPLIER_NOT_ESTABLISHED);
        if (!trail.hasRate(place.territory(), trail.supply().rate())) {
            return trail.review(
                    "there is no " + trail.supply().rate().code() + " rate in " + place,
                    "the rate that it bears there");
        }
        return trail.taxedByBuyer(
                FrenchExemption.REVERSE_CHARGE,
                new RateRule.French(place.territory(), trail.supply().rate()),
                PurchaseKind.SUPPLIER_NOT_ESTABLISHED,
                PlaceRule.SUPPLIER_NOT_ESTABLISHED);
    }
}
