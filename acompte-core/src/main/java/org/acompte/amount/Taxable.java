package org.acompte.amount;

/** Something with an amount under one VAT treatment, such as a line. */
public interface Taxable {

    /**
     * Returns how it is taxed.
     *
     * @return the VAT treatment
     */
    VatTreatment vatTreatment();

    /**
     * Returns its amount.
     *
     * @return minor units in the price basis of the document, of either sign
     */
    long amountMinor();
}
