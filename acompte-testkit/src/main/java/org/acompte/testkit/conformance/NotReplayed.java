package org.acompte.testkit.conformance;

/** Says that a case cannot be replayed, and why; never that its result is wrong. */
final class NotReplayed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReplayed(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
