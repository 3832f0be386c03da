package org.acompte.refund;

/** What can be done with a refund case once it is open; each is a method of {@link RefundCase}. */
public enum RefundCommand {
    /** States the split and the payee, and reserves the money. */
    SUBMIT("submit"),
    /** Confirms that money and payee are as stated. */
    VERIFY("verify"),
    /** Sends the case back to its requester. */
    RETURN_TO_DRAFT("return to draft"),
    /** Approves for sales. */
    APPROVE_SALES("approve for sales"),
    /** Approves for accounting. */
    APPROVE_ACCOUNTING("approve for accounting"),
    /** Records the credit note. */
    ISSUE_CREDIT_NOTE("issue credit note"),
    /** Fixes the days and amounts of the payments. */
    SCHEDULE("schedule"),
    /** Sends the next instalment to the bank. */
    START_PAYMENT("start payment"),
    /** Records that the bank paid. */
    CONFIRM("confirm payment"),
    /** Records that the bank did not pay. */
    FAIL("fail payment"),
    /** Pays to another account or in another way from now on. */
    CHANGE_METHOD("change method"),
    /** Records that the bank gave a payment back. */
    BANK_RETURN("return by bank"),
    /** Ends the case. */
    CLOSE("close"),
    /** Refuses the request. */
    REJECT("reject"),
    /** Takes the request back. */
    CANCEL("cancel"),
    /** Takes the request back after the credit note. */
    CANCEL_WITH_REVERSAL("cancel with reversal");

    private final String label;

    RefundCommand(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
