package org.acompte.vat.fr;

/** How money is paid, as far as the day of its receipt depends on it. */
public enum PaymentMeans {
    /** Cash: the day on which it is handed over (French: <i>espèces</i>). */
    CASH("cash"),
    /** A cheque: the day on which it is handed over, or comes by post; not the day on which it is credited. */
    CHEQUE("cheque"),
    /** A transfer: the day on which it is credited (French: <i>virement</i>). */
    TRANSFER("transfer"),
    /** A bill of exchange, also a discounted one: the day on which the customer pays it (French: <i>effet de commerce</i>). */
    BILL_OF_EXCHANGE("bill-of-exchange"),
    /** A card: the doctrine is silent. */
    CARD("card"),
    /** A direct debit: the doctrine is silent (French: <i>prélèvement</i>). */
    DIRECT_DEBIT("direct-debit");

    private final String code;

    PaymentMeans(String code) {
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
