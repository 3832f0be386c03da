package org.acompte.deposit;

/** How exactly the parts of a deposit hit the asked amount. */
public enum DepositRounding {
    /** To the cent: EUR 500.00 at 10 % is asked as 454.55 + 45.45. */
    TO_THE_CENT("to-the-cent"),
    /**
     * Each part rounded down so that its VAT is a whole number of minor units: EUR 500.00 at 10 % is asked as 454.50 +
     * 45.45. VAT per document and VAT of the whole then never differ; the last document takes the rest.
     */
    EXACT_VAT("exact-vat");

    private final String code;

    DepositRounding(String code) {
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
