package org.acompte.vat.fr.terms;

import org.acompte.rule.Citation;

/** What an early-payment discount is taken off, and whether it moves VAT. */
public enum DiscountComputation {
    /**
     * A share of the amount with VAT; the VAT collected falls (French: <i>avec régularisation de TVA</i>).
     * <p>
     * For example, 2 % of EUR 10000.00 + 2000.00 is EUR 200.00 + 40.00, and EUR 11760.00 is paid.
     */
    WITH_VAT("with-vat", "CGI art. 267, II-1°"),
    /**
     * A share of the amount without VAT; VAT stays as it is (French: <i>escompte net de taxe</i>).
     * <p>
     * For example, 2 % of EUR 250.00 + 50.00 is EUR 5.00, and EUR 295.00 is paid.
     */
    WITHOUT_VAT("without-vat", "C. com. art. L. 441-9 (terms stated on the invoice)");

    private final String code;
    private final String source;

    DiscountComputation(String code, String source) {
        this.code = code;
        this.source = source;
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
     * Returns the text that it rests on.
     *
     * @return the article
     */
    public Citation source() {
        return Citation.of(source);
    }
}
