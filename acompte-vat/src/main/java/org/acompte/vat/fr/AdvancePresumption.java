package org.acompte.vat.fr;

/** What the law takes money paid in advance for if the contract does not say so. */
public enum AdvancePresumption {
    /** Earnest money: both sides may withdraw (French: <i>arrhes</i>). */
    EARNEST_MONEY("earnest-money"),
    /** What the clause says; a contract without a clause is usually firm, and its advance a deposit. */
    AS_AGREED("as-agreed");

    private final String code;

    AdvancePresumption(String code) {
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
