package org.acompte.vat.fr.mention;

/** Who issues the documents of a sale. */
public enum IssuedBy {
    /** The seller. */
    SELLER("seller"),
    /** The buyer, in the name of the seller (French: <i>autofacturation</i>). */
    BUYER("buyer");

    private final String code;

    IssuedBy(String code) {
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
