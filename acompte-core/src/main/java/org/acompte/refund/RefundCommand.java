package org.acompte.refund;

/** What can be done with a refund case once it is open; each is a method of {@link RefundCase}. */
public enum RefundCommand {
    /** States the split and the payee, and reserves the money. */
    SUBMIT("submit", "submit"),
    /** Confirms that money and payee are as stated. */
    VERIFY("verify", "verify"),
    /** Sends the case back to its requester. */
    RETURN_TO_DRAFT("return-to-draft", "return to draft"),
    /** Approves for sales. */
    APPROVE_SALES("approve-sales", "approve for sales"),
    /** Approves for accounting. */
    APPROVE_ACCOUNTING("approve-accounting", "approve for accounting"),
    /** Records the credit note. */
    ISSUE_CREDIT_NOTE("issue-credit-note", "issue credit note"),
    /** Fixes the days and amounts of the payments. */
    SCHEDULE("schedule", "schedule"),
    /** Sends the next instalment to the bank. */
    START_PAYMENT("start-payment", "start payment"),
    /** Records that the bank paid. */
    CONFIRM("confirm", "confirm payment"),
    /** Records that the bank did not pay. */
    FAIL("fail", "fail payment"),
    /** Pays to another account or in another way from now on. */
    CHANGE_METHOD("change-method", "change method"),
    /** Records that the bank gave a payment back. */
    BANK_RETURN("bank-return", "return by bank"),
    /** Ends the case. */
    CLOSE("close", "close"),
    /** Refuses the request. */
    REJECT("reject", "reject"),
    /** Takes the request back. */
    CANCEL("cancel", "cancel"),
    /** Takes the request back after the credit note. */
    CANCEL_WITH_REVERSAL("cancel-with-reversal", "cancel with reversal");

    private final String code;
    private final String label;

    RefundCommand(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return label;
    }
}
