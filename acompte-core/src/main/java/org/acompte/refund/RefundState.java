package org.acompte.refund;

/** Where a refund case stands; always the outcome of its last event, never set by hand. */
public enum RefundState {
    /** Asked for, not yet submitted; the split may still change. */
    DRAFT("draft"),
    /** Submitted with its split; the sale holds the amount. */
    SUBMITTED("submitted"),
    /** Checked against the sale and the bank details. */
    VERIFIED("verified"),
    /** Approved by sales; accounting is next. */
    SALES_APPROVED("sales-approved"),
    /** Approved by as many people as the policy asks for. */
    ACCOUNTING_APPROVED("accounting-approved"),
    /** The credit note is issued; from here on the money is owed. */
    CREDIT_NOTED("credit-noted"),
    /** The days of the payments are fixed. */
    SCHEDULED("scheduled"),
    /** A payment is on its way. */
    IN_PAYMENT("in-payment"),
    /** Some instalments are paid. */
    PARTIALLY_PAID("partially-paid"),
    /** All instalments are paid; the bank may still return one. */
    PAID("paid"),
    /** A payment failed or came back. */
    PAYMENT_FAILED("payment-failed"),
    /** Done. */
    CLOSED("closed", true),
    /** An approver said no. */
    REJECTED("rejected", true),
    /** The requester took it back. */
    CANCELLED("cancelled", true),
    /** Taken back after the credit note, which another document cancels. */
    REVERSED("reversed", true);

    private final String code;
    private final boolean terminal;

    RefundState(String code) {
        this(code, false);
    }

    RefundState(String code, boolean terminal) {
        this.code = code;
        this.terminal = terminal;
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
     * Tells whether nothing can follow.
     *
     * @return true for closed, rejected, cancelled and reversed
     */
    public boolean isTerminal() {
        return terminal;
    }

    @Override
    public String toString() {
        return code;
    }
}
