package org.acompte.vat.fr.place;

/** Who owes the VAT on a supply (French: <i>redevable</i>). */
public enum VatDebtor {
    /** The seller, who invoices it. */
    SELLER("seller"),
    /** The buyer, who computes it itself (French: <i>autoliquidation</i>). */
    BUYER("buyer"),
    /** Nobody. */
    NOBODY("nobody");

    private final String code;

    VatDebtor(String code) {
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
