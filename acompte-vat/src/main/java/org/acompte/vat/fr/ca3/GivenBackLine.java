package org.acompte.vat.fr.ca3;

/** Where a return shows VAT that is given back, such as that of a credit note on a deposit. */
public enum GivenBackLine {
    /** Line B5 lowers the base, and the line of the rate has base and VAT after it. */
    REDUCE_BASE_IN_B5("b5"),
    /** Line 21 deducts the VAT; the base and the line of the rate stay as they were. */
    DEDUCT_VAT_IN_21("21");

    private final String code;

    GivenBackLine(String code) {
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
