package org.acompte.sale;

/** How far an invoice is paid; always derived, never stored. */
public enum Settlement {
    /** Nothing is paid of what is due, or what was paid did not stay. */
    UNPAID("unpaid"),
    /** A part is paid. */
    PARTLY_PAID("partly-paid"),
    /** Exactly what is due is paid, or nothing is due. */
    PAID("paid"),
    /** More is paid than is due. */
    OVERPAID("overpaid");

    private final String code;

    Settlement(String code) {
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
