package org.acompte.vat.fr;

/** Money for what is still to be chosen: what kind of voucher it buys. */
public enum Voucher {
    /** What it is for, and therefore its VAT, is known when it is sold (French: <i>bon à usage unique</i>). */
    SINGLE_PURPOSE("single-purpose", "what is supplied and its VAT are known when it is sold"),
    /** What it is for, or its VAT, is not known yet (French: <i>bon à usages multiples</i>). */
    MULTI_PURPOSE("multi-purpose", "what is supplied or its VAT is not known when it is sold"),
    /** A balance that the buyer may use for whatever the seller offers. */
    PREPAID_BALANCE("prepaid-balance", "the balance pays for whatever the buyer chooses later");

    private final String code;
    private final String words;

    Voucher(String code, String words) {
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

    String words() {
        return words;
    }
}
