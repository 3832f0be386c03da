package org.acompte.sale;

/** In whose favour a {@link WriteOff} gives up a difference. */
public enum WriteOffKind {
    /** The buyer paid a little less than was asked and owes no more. */
    SHORTFALL("shortfall"),
    /** The buyer paid a little more than was asked, and the seller keeps it. */
    OVERPAYMENT("overpayment");

    private final String code;

    WriteOffKind(String code) {
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
