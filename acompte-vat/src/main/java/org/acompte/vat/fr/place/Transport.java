package org.acompte.vat.fr.place;

/** Who brings goods to where they go. */
public enum Transport {
    /** The seller, or a carrier on its behalf. */
    BY_SELLER("by-seller"),
    /** The buyer, or a carrier on its behalf. */
    BY_BUYER("by-buyer"),
    /** Nobody: the goods are handed over where they are. */
    NONE("none");

    private final String code;

    Transport(String code) {
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
