package org.acompte.sale;

/** Why a document belongs to a {@link Closing}. */
public enum ClosingReason {
    /** The supply is complete: the total, less what was invoiced before. */
    SUPPLY_COMPLETE("supply-complete", "the supply is complete"),
    /** A deposit is not paid, and the terms of the sale deduct only what is collected. */
    DEPOSIT_NOT_COLLECTED("deposit-not-collected", "the deposit is not paid, and only what is collected is deducted"),
    /** A deposit is more than what there is to deduct it from. */
    DEPOSIT_OVER_TOTAL("deposit-over-total", "the deposit is more than what there is to deduct it from"),
    /** The contract is cancelled, and the supply of the deposit does not take place. */
    SUPPLY_CANCELLED("supply-cancelled", "the contract is cancelled"),
    /** The seller keeps or claims an indemnity. */
    INDEMNITY_KEPT("indemnity-kept", "the seller keeps or claims an indemnity");

    private final String code;
    private final String text;

    ClosingReason(String code, String text) {
        this.code = code;
        this.text = text;
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
     * Returns the reason in words.
     *
     * @return a part of a sentence
     */
    public String text() {
        return text;
    }
}
