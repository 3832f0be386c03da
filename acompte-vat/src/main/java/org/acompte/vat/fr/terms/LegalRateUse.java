package org.acompte.vat.fr.terms;

/** How "increased by the rate of legal interest" is read in the scale of late refunds after a withdrawal. */
public enum LegalRateUse {
    /** As interest: the yearly rate, for the days of delay only. */
    PER_DAY("per-day"),
    /** As a share: the yearly rate at once, like the other steps of the scale. */
    AT_ONCE("at-once");

    private final String code;

    LegalRateUse(String code) {
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
