package org.acompte.vat.fr.terms;

import org.acompte.party.BuyerKind;

/**
 * The limit of French law that a due date is under, by buyer, agreement and sector.
 * <p>
 * The caller chooses it, because the law does not read contracts: whether "45 days end of month" is agreed, in which of
 * its two computations, and whether the goods belong to a sector are facts of the deal. The terms of the sectors are those
 * of 2020; compare C. com. art. L. 441-11 before relying on one.
 * Consumers have no limit.
 */
public enum LegalTerm {
    /** Nothing is agreed between businesses. */
    NO_AGREEMENT("no-agreement", BuyerKind.BUSINESS),
    /** A term in days is agreed between businesses. */
    AGREED_DAYS("agreed-days", BuyerKind.BUSINESS),
    /** Days end of month is agreed between businesses, computed as days and then the end of the month. */
    AGREED_DAYS_THEN_END_OF_MONTH("agreed-days-then-end-of-month", BuyerKind.BUSINESS),
    /** Days end of month is agreed between businesses, computed as the end of the month and then days. */
    AGREED_END_OF_MONTH_THEN_DAYS("agreed-end-of-month-then-days", BuyerKind.BUSINESS),
    /** A periodic invoice sums up several supplies (French: <i>facture récapitulative</i>). */
    RECAPITULATIVE("recapitulative", BuyerKind.BUSINESS),
    /** Perishable food. */
    PERISHABLE_FOOD("perishable-food", BuyerKind.BUSINESS),
    /** Livestock for meat. */
    LIVESTOCK("livestock", BuyerKind.BUSINESS),
    /** Drinks subject to excise. */
    EXCISE_DRINKS("excise-drinks", BuyerKind.BUSINESS),
    /** Grapes and must for wine, a term in days. */
    GRAPES_DAYS("grapes-days", BuyerKind.BUSINESS),
    /** Grapes and must for wine, days and then the end of the month. */
    GRAPES_DAYS_THEN_END_OF_MONTH("grapes-days-then-end-of-month", BuyerKind.BUSINESS),
    /** Grapes and must for wine, the end of the month and then days. */
    GRAPES_END_OF_MONTH_THEN_DAYS("grapes-end-of-month-then-days", BuyerKind.BUSINESS),
    /** Transport, freight forwarding and customs. */
    TRANSPORT("transport", BuyerKind.BUSINESS),
    /** The State and local authorities. */
    PUBLIC_AUTHORITY("public-authority", BuyerKind.PUBLIC),
    /** Public health establishments. */
    PUBLIC_HEALTH("public-health", BuyerKind.PUBLIC),
    /** Public enterprises. */
    PUBLIC_ENTERPRISE("public-enterprise", BuyerKind.PUBLIC);

    private final String code;
    private final BuyerKind buyer;

    LegalTerm(String code, BuyerKind buyer) {
        this.code = code;
        this.buyer = buyer;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /**
     * Returns the kind of buyer that it is for.
     *
     * @return a business or a public body
     */
    public BuyerKind buyer() {
        return buyer;
    }

    @Override
    public String toString() {
        return code;
    }
}
