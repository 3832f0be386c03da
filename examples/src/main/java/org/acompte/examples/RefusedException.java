package org.acompte.examples;

import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/** Arguments or a file that cannot be used; the message is what the user reads. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }

    /** What acompte refused in a file that is well-formed, seen from the whole of the file. */
    static RefusedException of(String file, RuleViolationException refusal) {
        Violation first = refusal.violations().get(0);
        return new RefusedException(file + ": " + first.message() + ", at the top (line 1, column 1)");
    }
}
