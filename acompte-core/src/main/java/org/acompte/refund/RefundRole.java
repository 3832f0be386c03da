package org.acompte.refund;

/** In which role somebody acts on a refund case. */
public enum RefundRole {
    /** Asks for the refund. */
    REQUESTER("requester"),
    /** Checks the money and the payee. */
    VERIFIER("verifier"),
    /** Approves for sales. */
    SALES("sales"),
    /** Approves for accounting, and issues the documents. */
    ACCOUNTING("accounting"),
    /** Approves for accounting what is above the second threshold. */
    DIRECTOR("director"),
    /** Approves for sales or accounting. */
    APPROVER("approver"),
    /** Sends the money. */
    TREASURER("treasurer"),
    /** Reports what the bank did. */
    BANK("bank");

    private final String code;

    RefundRole(String code) {
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

    @Override
    public String toString() {
        return code;
    }
}
