package org.acompte.vat.fr.terms;

/** The two rates of legal interest, by who is the creditor (French: <i>taux de l'intérêt légal</i>). */
public enum LegalRateColumn {
    /** Claims of private persons outside a business; the higher rate. */
    CONSUMERS("consumers"),
    /** All other claims; the lower rate. */
    PROFESSIONALS("professionals");

    private final String code;

    LegalRateColumn(String code) {
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
