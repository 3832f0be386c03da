package org.acompte.vat.fr;

/** A fact on which it depends whether money kept after the end of a contract bears VAT. */
public enum KeptMoneyFact {
    /** The buyer used a right to withdraw that the contract or earnest money gave it. */
    RIGHT_TO_WITHDRAW_USED("the buyer used a right to withdraw"),
    /** It did so in time. */
    NOTICE_IN_TIME("the notice came in time"),
    /** The sum was fixed in advance and does not depend on a loss. */
    FIXED_SUM("the sum was fixed in advance"),
    /** The service was kept available, and the buyer did not come or did not use it. */
    SUPPLY_AT_DISPOSAL("the supply was kept at the buyer's disposal"),
    /** The sum is the price, or the rest of it. */
    SUM_IS_THE_PRICE("the sum is the price of the supply"),
    /** The buyer ended a minimum term before its time. */
    MINIMUM_TERM_CUT_SHORT("a minimum term was cut short"),
    /** The owner ended a contract for works, and the contractor claims its price less what it saves. */
    WORKS_ENDED_BY_OWNER("the owner ended the works"),
    /** The sum repairs a loss, and nothing is supplied for it. */
    LOSS_REPAIRED("the sum repairs a loss and nothing is supplied for it"),
    /** The seller withdrew and gives back earnest money twice: the part above what it received. */
    EARNEST_MONEY_DOUBLED("the seller gives earnest money back twice"),
    /** The sum is for late payment: interest, or the lump sum for the costs of recovery. */
    LATE_PAYMENT("the sum is for late payment"),
    /** The sum secured the reservation of a building. */
    BUILDING_RESERVED("the sum secured the reservation of a building");

    private final String words;

    KeptMoneyFact(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
