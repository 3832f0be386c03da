package org.acompte.sale;

/** What must have happened to the deposits that are asked on acceptance before anything is supplied. */
public enum SupplyCondition {
    /** Nothing. */
    NONE("none"),
    /** Their invoices are issued. */
    DEPOSITS_INVOICED("deposits-invoiced"),
    /** Their invoices are issued and paid. */
    DEPOSITS_PAID("deposits-paid");

    private final String code;

    SupplyCondition(String code) {
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
