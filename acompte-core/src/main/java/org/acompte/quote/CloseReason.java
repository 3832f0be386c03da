package org.acompte.quote;

/** Why a sent quote came to nothing. */
public enum CloseReason {
    /** The buyer declined it. */
    DECLINED("declined"),
    /** Its validity ended without an answer. */
    EXPIRED("expired"),
    /** The seller took it back. */
    WITHDRAWN("withdrawn");

    private final String code;

    CloseReason(String code) {
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
