package org.acompte.examples.inbound;

import java.util.Comparator;
import java.util.Locale;
import org.acompte.json.JsonFault;
import org.acompte.rule.Violation;

/**
 * One entry of the list in an answer.
 *
 * @param pointer the JSON pointer of the value; empty for the whole body
 * @param rule the id of the broken rule, such as {@code AC-QUO-05}, or the name of the constraint, such as {@code Iban}
 * @param message what is wrong, in the language of the answer
 * @param line the line in the body, from 1
 * @param column the column, from 1, counted in characters
 */
record Problem(String pointer, String rule, String message, int line, int column) {
    /** From the first line to the last. */
    static final Comparator<Problem> IN_ORDER = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::pointer);

    static Problem of(JsonFault fault, Locale language) {
        Violation broken = fault.violation();
        return new Problem(fault.pointer(), broken.ruleId(), broken.message(language), fault.line(), fault.column());
    }

    static Problem of(String pointer, String rule, String message, Place place) {
        return new Problem(pointer, rule, message, place.line(), place.column());
    }
}
