package org.acompte.vat.fr;

/** A fact on which it depends whether money kept after the end of a contract bears VAT. */
public enum KeptMoneyFact {
    /** The buyer used a right to withdraw that the contract or earnest money gave it. */
    RIGHT_TO_WITHDRAW_USED("right-to-withdraw-used", "the buyer used a right to withdraw"),
    /** It did so in time. */
    NOTICE_IN_TIME("notice-in-time", "the notice came in time"),
    /** The sum was fixed in advance and does not depend on a loss. */
    FIXED_SUM("fixed-sum", "the sum was fixed in advance"),
    /** The service was kept available, and the buyer did not come or did not use it. */
    SUPPLY_AT_DISPOSAL("supply-at-disposal", "the supply was kept at the buyer's disposal"),
    /** The sum is the price, or the rest of it. */
    SUM_IS_THE_PRICE("sum-is-the-price", "the sum is the price of the supply"),
    /** The buyer ended a minimum term before its time. */
    MINIMUM_TERM_CUT_SHORT("minimum-term-cut-short", "a minimum term was cut short"),
    /** The owner ended a contract for works, and the contractor claims its price less what it saves. */
    WORKS_ENDED_BY_OWNER("works-ended-by-owner", "the owner ended the works"),
    /** The sum repairs a loss, and nothing is supplied for it. */
    LOSS_REPAIRED("loss-repaired", "the sum repairs a loss and nothing is supplied for it"),
    /** The seller withdrew and gives back earnest money twice: the part above what it received. */
    EARNEST_MONEY_DOUBLED("earnest-money-doubled", "the seller gives earnest money back twice"),
    /** The sum is for late payment: interest, or the lump sum for the costs of recovery. */
    LATE_PAYMENT("late-payment", "the sum is for late payment"),
    /** The sum secured the reservation of a building. */
    BUILDING_RESERVED("building-reserved", "the sum secured the reservation of a building");

    private final String code;
    private final String words;

    KeptMoneyFact(String code, String words) {
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
