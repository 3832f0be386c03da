package org.acompte.vat;

/** On which side of a return VAT stands: what the taxable person supplies, or what it buys and taxes itself. */
public enum VatSide {
    /** A supply of the taxable person, whose VAT it collects, if there is any (French: <i>TVA collectée</i>). */
    SUPPLY("supply"),
    /** A purchase of the taxable person, whose VAT it owes itself (French: <i>autoliquidation</i>). */
    PURCHASE("purchase");

    private final String code;

    VatSide(String code) {
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
