package org.acompte.party;

/** What kind of buyer it is: the law treats deposits, terms and mentions differently for each. */
public enum BuyerKind {
    /** A business. */
    BUSINESS("business"),
    /** A consumer (French: <i>consommateur</i>). */
    CONSUMER("consumer"),
    /** A public body (French: <i>acheteur public</i>). */
    PUBLIC("public");

    private final String code;

    BuyerKind(String code) {
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
