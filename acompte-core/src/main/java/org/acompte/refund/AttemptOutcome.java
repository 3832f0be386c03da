package org.acompte.refund;

/** What became of an attempt to pay. */
public enum AttemptOutcome {
    /** On its way. */
    STARTED("started"),
    /** Paid. */
    CONFIRMED("confirmed"),
    /** Not paid. */
    FAILED("failed"),
    /** Paid, and given back by the bank afterwards. */
    RETURNED("returned");

    private final String code;

    AttemptOutcome(String code) {
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
