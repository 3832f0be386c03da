package org.acompte.vat.fr;

/** What the law says of money kept, or claimed, after the end of a contract. */
public enum KeptMoneyTax {
    /** An indemnity: no VAT, and VAT charged before is to be credited. */
    OUT_OF_SCOPE("out-of-scope"),
    /** The price of a supply: VAT stays due, at its rate. */
    TAXABLE("taxable"),
    /** The facts do not decide: somebody has to look at the case. */
    NEEDS_REVIEW("needs-review");

    private final String code;

    KeptMoneyTax(String code) {
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
