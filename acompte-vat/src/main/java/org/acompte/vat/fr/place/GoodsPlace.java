package org.acompte.vat.fr.place;

import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchVat;

/** Where goods are taxed. */
final class GoodsPlace {
    private final Trail trail;
    private final Area seller;
    private final Supply supply;
    private final Buyer buyer;

    GoodsPlace(Trail trail, Area seller) {
        this.trail = trail;
        this.seller = seller;
        this.supply = trail.supply();
        this.buyer = supply.buyer();
    }

    PlaceDecision decide() {
        if (supply.departure().isEmpty()) {
            return trail.review("goods are taxed by where they are and go", "from where the goods leave");
        }
        Address to = supply.arrival().orElse(supply.departure().get());
        Area start = Area.of(supply.departure().get(), supply.on());
        Area end = Area.of(to, supply.on());
        for (Area area : new Area[] {start, end}) {
            if (area instanceof Area.Special) {
                return trail.review("the goods leave or reach " + area + ", which has rules of its own");
            }
        }
        if (start instanceof Area.France home) {
            if (!(seller instanceof Area.France)) {
                return bySupplierFromAbroad(home, end);
            }
            if (end instanceof Area.France away) {
                return inFrance(home, away);
            }
            return abroad(home, end, to);
        }
        if (start instanceof Area.Union && end instanceof Area.France home && home.isInEuropeanUnion()) {
            return acquired(start, home);
        }
        return trail.review("the goods go from " + start + " to " + end);
    }

    private PlaceDecision inFrance(Area.France home, Area.France away) {
        if (!home.isOneMarketWith(away)) {
            if (!FrenchVat.bearsVat(home.territory(), supply.on())) {
                return trail.review("the goods leave " + home + ", where VAT does not apply, for " + away);
            }
            return exported(home, away, PlaceRule.OVERSEAS);
        }
        trail.because(
                home.equals(away) ? "the goods stay in " + home : "the goods go from " + home + " to " + away,
                PlaceRule.GOODS_IN_FRANCE);
        if (!home.equals(away) && home.isInEuropeanUnion() && supply.rate() != FrenchRateKind.STANDARD) {
            return trail.review(
                    "the " + supply.rate().code() + " rate may differ between " + home + " and " + away,
                    "whether the goods are delivered in Corsica (CGI art. 297), as one place of both");
        }
        return trail.taxedIn(home.territory(), supply.rate(), PlaceRule.GOODS_IN_FRANCE);
    }

    private PlaceDecision abroad(Area.France home, Area end, Address to) {
        if (end instanceof Area.Union union && home.isInEuropeanUnion()) {
            return switch (Buyers.taxable(buyer)) {
                case YES -> toBusiness(home, union);
                case NO -> new DistanceSale(trail, home, union, to).decide();
                case UNKNOWN ->
                    trail.review(
                            "a public body abroad may be a taxable person or not",
                            "its VAT number, or that it has none");
            };
        }
        if (!FrenchVat.bearsVat(home.territory(), supply.on())) {
            return trail.review("the goods leave " + home + ", where VAT does not apply, for " + end);
        }
        return exported(home, end, PlaceRule.EXPORT);
    }

    private PlaceDecision exported(Area.France home, Area end, PlaceRule rule) {
        trail.because("the goods go from " + home + " to " + end, rule);
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE)) {
            return trail.review("a small business without VAT sends goods out of its territory");
        }
        if (!supply.is(SupplyFact.EXPORT_PROVEN)) {
            return trail.review(
                    "an export is exempt with proof only",
                    "proof that the goods left (" + SupplyFact.EXPORT_PROVEN.code() + ")");
        }
        trail.because("there is proof that they left", PlaceRule.EXPORT);
        return trail.untaxed(FrenchExemption.EXPORT.on(supply.on()), rule);
    }

    private PlaceDecision toBusiness(Area.France home, Area.Union end) {
        trail.because("the goods go from " + home + " to " + end, PlaceRule.INTRA_EU_SUPPLY)
                .because("the buyer is a taxable person", PlaceRule.INTRA_EU_SUPPLY);
        if (supply.is(SupplyFact.SELLER_IN_FRANCHISE)) {
            return trail.review("a small business without VAT sends goods to a business in " + end);
        }
        boolean number = Buyers.hasForeignNumber(buyer);
        boolean proof = supply.is(SupplyFact.TRANSPORT_PROVEN);
        String wantedNumber = "the VAT number of the buyer in another member state";
        String wantedProof = "proof of the transport (" + SupplyFact.TRANSPORT_PROVEN.code() + ")";
        if (!number || !proof) {
            String reason = "a supply to another member state is exempt with a VAT number and proof only";
            return number
                    ? trail.review(reason, wantedProof)
                    : proof ? trail.review(reason, wantedNumber) : trail.review(reason, wantedNumber, wantedProof);
        }
        trail.because("its VAT number is " + Buyers.number(buyer), PlaceRule.INTRA_EU_SUPPLY)
                .because("the transport is proven", PlaceRule.INTRA_EU_SUPPLY);
        return trail.untaxed(FrenchExemption.INTRA_EU_GOODS.on(supply.on()), PlaceRule.INTRA_EU_SUPPLY);
    }

    private PlaceDecision acquired(Area start, Area.France home) {
        trail.because("the goods go from " + start + " to " + home, PlaceRule.ACQUISITION);
        if (seller instanceof Area.France) {
            return trail.review("a seller in France sends goods from " + start);
        }
        if (Buyers.taxable(buyer) != Buyers.Taxable.YES || !Buyers.hasFrenchNumber(buyer)) {
            return trail.review(
                    "the buyer has not shown a French VAT number, so the seller may owe the VAT",
                    "the French VAT number of the buyer");
        }
        trail.because("the buyer has the French VAT number " + Buyers.number(buyer), PlaceRule.ACQUISITION);
        if (!trail.hasRate(home.territory(), supply.rate())) {
            return trail.review(
                    "there is no " + supply.rate().code() + " rate in " + home, "the rate that they bear there");
        }
        return trail.taxedByBuyer(
                FrenchExemption.INTRA_EU_GOODS,
                new RateRule.French(home.territory(), supply.rate()),
                PurchaseKind.INTRA_EU_ACQUISITION,
                PlaceRule.ACQUISITION);
    }

    private PlaceDecision bySupplierFromAbroad(Area.France home, Area end) {
        if (!(end instanceof Area.France away) || !home.isOneMarketWith(away)) {
            return trail.review("a seller in " + seller + " sends goods from " + home + " to " + end);
        }
        return NotEstablished.decide(trail, seller, away);
    }
}
