package org.acompte.vat.fr.mention;

/** What VAT means for a seller. */
public enum SellerVat {
    /** No VAT: a small business in the franchise (French: <i>franchise en base</i>). */
    FRANCHISE("franchise"),
    /** VAT, on services when they are paid (French: <i>encaissements</i>), or on works by deliveries. */
    ON_RECEIPTS("on-receipts"),
    /** VAT, on services with the invoice, by option (French: <i>débits</i>). */
    ON_DEBITS("on-debits");

    private final String code;

    SellerVat(String code) {
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
