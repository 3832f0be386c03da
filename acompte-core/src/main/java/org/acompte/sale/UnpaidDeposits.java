package org.acompte.sale;

/** What {@link Sale#settle} does with deposits that are not paid. */
public enum UnpaidDeposits {
    /** Every deposit is deducted as it was issued, and stays due by itself. */
    INVOICED("invoiced"),
    /** Only what is collected is deducted; a credit note takes back the rest, so that nothing is asked twice. */
    COLLECTED("collected");

    private final String code;

    UnpaidDeposits(String code) {
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
