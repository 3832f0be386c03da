package org.acompte.vat.fr.terms;

import org.acompte.vat.law.Provision;

/** What an early-payment discount is taken off, and whether it moves VAT. */
public enum DiscountComputation {
    /**
     * A share of the amount with VAT; the VAT collected falls (French: <i>avec régularisation de TVA</i>).
     * <p>
     * For example, 2 % of EUR 10000.00 + 2000.00 is EUR 200.00 + 40.00, and EUR 11760.00 is paid.
     */
    WITH_VAT("with-vat"),
    /**
     * A share of the amount without VAT; VAT stays as it is (French: <i>escompte net de taxe</i>).
     * <p>
     * For example, 2 % of EUR 250.00 + 50.00 is EUR 5.00, and EUR 295.00 is paid.
     */
    WITHOUT_VAT("without-vat");

    private final String code;

    DiscountComputation(String code) {
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

    /**
     * Returns whether VAT falls, through time, with the texts that it rests on.
     *
     * @return all known versions, by the date of the invoice; true if VAT falls by that on the discount
     */
    public Provision<Boolean> vatFalls() {
        return DiscountTable.VAT_FALLS.of(this);
    }
}
