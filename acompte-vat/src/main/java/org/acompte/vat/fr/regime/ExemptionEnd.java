package org.acompte.vat.fr.regime;

/** From when a business owes VAT after a threshold was exceeded. */
public enum ExemptionEnd {
    /** From 1 January of the next year. */
    NEXT_FIRST_OF_JANUARY("next-first-of-january"),
    /** From the day of exceeding, for the operations of that day and later. */
    DAY_OF_EXCEEDING("day-of-exceeding");

    private final String code;

    ExemptionEnd(String code) {
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
