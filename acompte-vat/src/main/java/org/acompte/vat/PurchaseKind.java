package org.acompte.vat;

/** Why a buyer owes the VAT on a purchase itself (French: <i>autoliquidation</i>). */
public enum PurchaseKind {
    /** Goods that came from a supplier in another member state (French: <i>acquisition intracommunautaire</i>). */
    INTRA_EU_ACQUISITION("intra-eu-acquisition"),
    /** A service under the general rule from a taxable person that is not established in the state of the buyer. */
    SERVICE_FROM_ABROAD("service-from-abroad"),
    /** Goods or services that are supplied in the state of the buyer by someone who is not established there. */
    SUPPLIER_NOT_ESTABLISHED("supplier-not-established"),
    /** Works that a main contractor has done by a subcontractor (French: <i>sous-traitance</i>). */
    SUBCONTRACTED_WORKS("subcontracted-works");

    private final String code;

    PurchaseKind(String code) {
        this.code = code;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }
}
