package org.acompte.sale;

/** One of the two parties of a sale. */
public enum Side {
    /** Who buys. */
    BUYER("buyer"),
    /** Who sells. */
    SELLER("seller");

    private final String code;

    Side(String code) {
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
