package org.acompte.vat.fr;

/** How money is paid, as far as the day of its receipt depends on it. */
public enum PaymentMeans {
    /** Cash: the day on which it is handed over (French: <i>espèces</i>). */
    CASH("cash", "the day on which it is handed over"),
    /** A cheque: the day on which it is handed over, or comes by post; not the day on which it is credited. */
    CHEQUE("cheque", "the day on which it is handed over or comes by post"),
    /** A transfer: the day on which it is credited (French: <i>virement</i>). */
    TRANSFER("transfer", "the day on which it is credited"),
    /** A bill of exchange, also a discounted one: the day on which the customer pays it (French: <i>effet de commerce</i>). */
    BILL_OF_EXCHANGE("bill-of-exchange", "the day on which the customer pays it"),
    /** A card: the doctrine is silent. */
    CARD("card", "a day that the seller chooses"),
    /** A direct debit: the doctrine is silent (French: <i>prélèvement</i>). */
    DIRECT_DEBIT("direct-debit", "a day that the seller chooses");

    private final String code;
    private final String rule;

    PaymentMeans(String code, String rule) {
        this.code = code;
        this.rule = rule;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /** Which day counts. */
    String rule() {
        return rule;
    }
}
