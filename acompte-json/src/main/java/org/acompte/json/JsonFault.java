package org.acompte.json;

import java.util.Objects;
import org.acompte.json.form.Place;
import org.acompte.rule.Violation;

/**
 * One thing that is wrong with a JSON document: the broken rule, and the line and column where it is broken.
 * <p>
 * Line and column are the start of the value that the pointer names, except where something closer is known: an unknown,
 * repeated or too long name has the place of the name, a number that is too long for the parser the place of its name,
 * and text that is not JSON the place of the character that cannot be read.
 * For example, {@code [AC-QUO-05] Quote D-1 is in EUR, line 2 is in USD} stands at the pointer {@code "/lines/1"}, in line
 * 6, column 3; its message in French is {@code fault.violation().message(Locale.FRENCH)}.
 *
 * @param violation the broken rule, of {@link JsonRules} or of the core; its path is a JSON pointer into the document
 * @param line the line, from 1; below 1 if the values do not come from a text
 * @param column the column, from 1, counted in characters of Java; in bytes only if a mapper of a host has read bytes
 */
public record JsonFault(Violation violation, int line, int column) {

    /** Checks that the violation is there. */
    public JsonFault {
        Objects.requireNonNull(violation, "violation");
    }

    /**
     * Returns where the fault is.
     *
     * @return a JSON pointer such as {@code "/lines/3"}; empty for the whole document
     */
    public String pointer() {
        return violation.path();
    }

    /**
     * Returns the English message with its place, as in
     * {@code [AC-QUO-05] Quote D-1 is in EUR, line 2 is in USD, at /lines/1 (line 6, column 3)}.
     *
     * @return one line for a person; never a free text of the input
     */
    public String message() {
        return violation.ruleId().startsWith("AC-JSN-")
                ? violation.message()
                : violation.message() + ", at " + new Place(pointer(), line, column);
    }

    @Override
    public String toString() {
        return message();
    }
}
