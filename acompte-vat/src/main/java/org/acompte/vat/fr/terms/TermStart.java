package org.acompte.vat.fr.terms;

/** The day from which the law counts a term of payment. */
public enum TermStart {
    /** The date of the invoice. */
    INVOICE("invoice", "the date of the invoice"),
    /** The receipt of the goods or the performance of the service. */
    SUPPLY("supply", "the receipt of the goods or the performance of the service"),
    /** The day on which the buyer receives the invoice or the demand for payment. */
    INVOICE_RECEIVED("invoice-received", "the receipt of the invoice");

    private final String code;
    private final String words;

    TermStart(String code, String words) {
        this.code = code;
        this.words = words;
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
     * Returns what it is in words.
     *
     * @return a few words with their article
     */
    public String words() {
        return words;
    }
}
