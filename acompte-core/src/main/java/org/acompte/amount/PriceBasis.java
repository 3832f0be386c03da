package org.acompte.amount;

/** Whether prices are stated without or with VAT. */
public enum PriceBasis {
    /** Prices without VAT (French: <i>HT</i>), as between businesses. */
    WITHOUT_VAT("without-vat"),
    /** Prices with VAT (French: <i>TTC</i>), as for consumers. */
    WITH_VAT("with-vat");

    private final String code;

    PriceBasis(String code) {
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
