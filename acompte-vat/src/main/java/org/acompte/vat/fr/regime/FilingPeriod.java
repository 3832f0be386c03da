package org.acompte.vat.fr.regime;

/** Which time one return covers. */
public enum FilingPeriod {
    /** A month. */
    MONTH("month"),
    /** A quarter. */
    QUARTER("quarter"),
    /** A year. */
    YEAR("year");

    private final String code;

    FilingPeriod(String code) {
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
