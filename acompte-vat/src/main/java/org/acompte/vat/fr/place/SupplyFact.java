package org.acompte.vat.fr.place;

/** What a host states about a supply; what it does not state is not so, or not known. */
public enum SupplyFact {
    /** The seller is a small business without VAT (French: <i>franchise en base</i>, CGI art. 293 B). */
    SELLER_IN_FRANCHISE("seller-in-franchise"),
    /** There is proof that the goods arrived in the other member state. */
    TRANSPORT_PROVEN("transport-proven"),
    /** There is proof that the goods left for a third country or another territory, such as the customs declaration. */
    EXPORT_PROVEN("export-proven"),
    /** The seller chose to tax distance sales where they arrive, whatever their turnover (CGI art. 259 D). */
    TAXED_AT_DESTINATION("taxed-at-destination"),
    /** The goods bear the standard rate of the member state where they arrive. */
    STANDARD_RATE_AT_DESTINATION("standard-rate-at-destination");

    private final String code;

    SupplyFact(String code) {
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
