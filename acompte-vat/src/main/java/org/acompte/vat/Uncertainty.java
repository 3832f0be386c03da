package org.acompte.vat;

/** What is uncertain of the supply for which an advance is received. */
public enum Uncertainty {
    /** What is to be supplied: a sum for goods or services that are still to be chosen. */
    SUPPLY("supply"),
    /** Whether it is to be supplied: works without their permit, a condition that may fail. */
    PERFORMANCE("performance");

    private final String code;

    Uncertainty(String code) {
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
