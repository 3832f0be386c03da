package org.acompte.refund;

/** What money that is kept stands for; there is no default, because VAT depends on it. */
public enum KeptNature {
    /** Damages outside VAT: the whole deposit is credited, and the money stays. */
    NON_TAXABLE_INDEMNITY("non-taxable-indemnity"),
    /** The price of something supplied: it stays invoiced with its VAT, so less is credited. */
    TAXABLE_CONSIDERATION("taxable-consideration");

    private final String code;

    KeptNature(String code) {
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

    @Override
    public String toString() {
        return code;
    }
}
