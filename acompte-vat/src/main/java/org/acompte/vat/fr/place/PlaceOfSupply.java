package org.acompte.vat.fr.place;

/**
 * Decides where a supply is taxed and how, seen from France (French: <i>territorialité de la TVA</i>).
 * <p>
 * Known are: supplies inside the mainland, Corsica and each overseas department, goods between them, goods to businesses and
 * to consumers in other member states, exports, services under the general rule, works on immovable property, subcontracted
 * works, and purchases from abroad on which a buyer in France owes the VAT. All else is a {@link NeedsReview}.
 * <p>
 * For example, goods to a business in Germany:
 * <pre>{@code
 * PlaceDecision decision = PlaceOfSupply.decide(supply);
 * decision.explain(); // Category K, no VAT is due (CGI art. 262 ter, I), because …
 * }</pre>
 *
 * @law CGI art. 256 bis, 258 to 259 D, 262, 262 ter, 283, 294
 * @law Directive 2006/112/EC art. 31 to 59c
 */
public final class PlaceOfSupply {
    private PlaceOfSupply() {}

    /**
     * Decides where a supply is taxed and how.
     *
     * @param supply the supply
     * @return the decision, or what is missing for one
     * @throws org.acompte.rule.RuleViolationException if the law of the day of the supply is not known (AC-LAW-01); supplies
     *     without VAT are decided from 2023-01-01 to 2028-06-30, the days of their mentions
     */
    public static PlaceDecision decide(Supply supply) {
        Trail trail = new Trail(supply);
        Area seller = Area.of(supply.seller().address(), supply.on());
        Area buyer = Area.of(supply.buyer().address(), supply.on());
        for (Area area : new Area[] {seller, buyer}) {
            if (area instanceof Area.Special) {
                return trail.review("a party is in " + area + ", which has rules of its own");
            }
        }
        return switch (supply.kind()) {
            case GOODS -> new GoodsPlace(trail, seller).decide();
            case SERVICES -> new ServicePlace(trail, seller, buyer).decide();
            case OTHER_SERVICES -> trail.review("the service has a rule of its own on where it is taxed");
            case WORKS, SUBCONTRACTED_WORKS -> new WorksPlace(trail, seller, buyer).decide();
        };
    }
}
