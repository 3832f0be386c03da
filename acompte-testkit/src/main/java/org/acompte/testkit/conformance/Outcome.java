package org.acompte.testkit.conformance;

/**
 * What became of a case.
 *
 * @param kind passed, failed or skipped
 * @param detail nothing, expected and actual figures, or the reason
 */
record Outcome(Kind kind, String detail) {

    /** The three ways in which a case ends. */
    enum Kind {
        PASSED,
        FAILED,
        SKIPPED
    }

    static Outcome passed() {
        return new Outcome(Kind.PASSED, "");
    }

    static Outcome failed(String expected, String actual) {
        return new Outcome(Kind.FAILED, "expected " + expected + "; actual " + actual);
    }

    static Outcome skipped(String reason) {
        return new Outcome(Kind.SKIPPED, reason);
    }
}
