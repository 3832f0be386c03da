package org.acompte.examples.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * One entry of the list in an answer.
 *
 * @param pointer the JSON pointer of the value; empty for the whole body
 * @param rule the id of the broken rule, such as {@code AC-QUO-05}, or the name of the constraint, such as {@code Iban}
 * @param message what is wrong, in the language of the answer
 * @param line the line in the body, from 1, where it is known
 * @param column the column, from 1, counted in characters
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Problem(String pointer, String rule, String message, OptionalInt line, OptionalInt column) {
    /** From the first line to the last. */
    static final Comparator<Problem> IN_ORDER = Comparator.comparingInt((Problem problem) -> problem.line.orElse(0))
            .thenComparingInt(problem -> problem.column.orElse(0))
            .thenComparing(Problem::pointer);

    static Problem of(String pointer, String rule, String message, Place place) {
        return new Problem(pointer, rule, message, OptionalInt.of(place.line()), OptionalInt.of(place.column()));
    }
}
