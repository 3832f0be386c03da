package org.acompte.vat.fr.regime;

/** What the turnover of two years means for the franchise. */
public enum ExemptionStatus {
    /** No threshold is exceeded: the franchise goes on. */
    STAYS("stays"),
    /** The year before exceeded the base: VAT is due since 1 January of the year. */
    LEFT_ON_FIRST_OF_JANUARY("left-on-first-of-january"),
    /** The year exceeds the base and not the raised threshold: VAT is due from 1 January of the next year on. */
    LEAVES_ON_NEXT_FIRST_OF_JANUARY("leaves-on-next-first-of-january"),
    /** The year exceeds the raised threshold: VAT is due from the day of exceeding on. */
    LEFT_ON_EXCEEDING("left-on-exceeding");

    private final String code;

    ExemptionStatus(String code) {
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
