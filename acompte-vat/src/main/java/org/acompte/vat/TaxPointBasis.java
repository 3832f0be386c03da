package org.acompte.vat;

/** What makes VAT chargeable (French: <i>exigibilité</i>). */
public enum TaxPointBasis {
    /** The receipt of the money, as far as it is received (French: <i>sur les encaissements</i>). */
    ON_RECEIPT("on-receipt"),
    /** The supply itself (French: <i>fait générateur</i>). */
    ON_SUPPLY("on-supply"),
    /** The issue of the invoice (French: <i>d'après les débits</i>). */
    ON_INVOICE("on-invoice"),
    /** The issue of the invoice, at the latest the fifteenth of the month after the supply: goods to another member state. */
    ON_INVOICE_OR_15TH("on-invoice-or-15th");

    private final String code;

    TaxPointBasis(String code) {
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
