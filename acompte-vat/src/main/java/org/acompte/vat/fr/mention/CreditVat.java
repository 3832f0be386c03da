package org.acompte.vat.fr.mention;

/**
 * What a credit note does to the VAT of the invoice.
 * <p>
 * A choice of the seller that the buyer must be able to read from the document. It changes the mentions and not the
 * figures. {@link org.acompte.vat.VatLedger} and the return do not know it: they give the VAT of every credit note back.
 * Whoever keeps the VAT takes those movements out of the return, and keeps them out of the books.
 */
public enum CreditVat {
    /** The VAT goes back with the price, and the buyer adjusts what was deducted. */
    GIVEN_BACK("given-back"),
    /** The VAT stays as it was invoiced, and the buyer adjusts nothing (French: <i>avoir net de taxe</i>). */
    KEPT("kept");

    private final String code;

    CreditVat(String code) {
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
