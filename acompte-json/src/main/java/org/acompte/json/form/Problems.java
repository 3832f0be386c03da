package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text, each problem with its place.
 * <p>
 * A first reading keeps no places; what is wrong with it ends it, and the text is read again to say where.
 */
final class Problems {
    private static final int MOST = 100;

    private final Trail trail;
    private final List<Problem> problems = new ArrayList<>();
    /** What is wrong with values that can be used all the same. */
    private final List<Problem> notes = new ArrayList<>();

    /** Says that reading cannot go on, or must begin again. */
    static final class StopException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private StopException() {
            super(null, null, false, false);
        }
    }

    Problems(Trail trail) {
        this.trail = trail;
    }

    int count() {
        return problems.size();
    }

    /** Tells what is wrong with a value that was begun. */
    void tell(Tokens tokens, int value, Violation violation) {
        problems.add(placed(tokens, value, violation));
    }

    /** Tells what is wrong with a value that can be used all the same. */
    void note(Tokens tokens, int value, Violation violation) {
        notes.add(placed(tokens, value, violation));
    }

    private Problem placed(Tokens tokens, int value, Violation violation) {
        again();
        return new Problem(violation, trail.place(tokens.base(), value, violation.path()));
    }

    /** Tells what is wrong at the token at which the tokens stand, with the pointer of a value that was begun. */
    void tellHere(Tokens tokens, int value, Violation violation) {
        tell(violation, Place.of(pointer(tokens, value), tokens.line(), tokens.column()));
    }

    /** Tells what is wrong at a place. */
    void tell(Violation violation, Place place) {
        problems.add(new Problem(violation, place));
    }

    /** Tells that the parser cannot go on. */
    void tell(Tokens tokens, UnreadableException e) {
        problems.add(e.problem(tokens.path(), tokens.around()));
    }

    /** The pointer of a value that was begun. */
    String pointer(Tokens tokens, int value) {
        again();
        return tokens.base() + trail.pointer(value);
    }

    /** Ends a reading that knows no places. */
    private void again() {
        if (!trail.isKept()) {
            throw new StopException();
        }
    }

    /** Ends a reading that has told enough. */
    void stopIfFull() {
        if (problems.size() >= MOST) {
            throw new StopException();
        }
    }

    /** Ends the reading for a reason that was told. */
    StopException stop() {
        return new StopException();
    }

    /** The value that was read, if nothing is wrong with it. */
    <T> T unlessWrong(@Nullable T value) {
        if (value == null || !problems.isEmpty() || !notes.isEmpty()) {
            throw refused();
        }
        return value;
    }

    /** All that was told. */
    RefusedException refused() {
        return new RefusedException(
                Stream.concat(problems.stream(), notes.stream()).toList());
    }
}
