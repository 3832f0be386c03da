package org.acompte.jackson;

import java.util.List;
import org.acompte.json.InvalidJson;
import org.acompte.json.JsonRules;
import org.acompte.json.form.Place;
import org.acompte.json.form.RefusedException;
import org.acompte.rule.Violation;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * The one exception for JSON that acompte refuses: all that is wrong, by which rule, and where.
 * <p>
 * The violations are of {@link JsonRules} where the form is wrong, and of the core where the values are.
 * For example:
 * <pre>{@code
 * [AC-JSN-02] Unknown property "quantiy" at /lines/3 (line 41, column 7); known here: label, quantity, unit
 * }</pre>
 * Line and column are those of the value that the pointer names, except where something closer is known: an unknown,
 * repeated or too long name has the pointer of its object and the place of the name, a number that is too long for the
 * parser the place of its name, and text that is not JSON has the pointer of the value that was begun last and the place
 * of the character that cannot be read.
 * <p>
 * The message names codes, numbers and properties, cut if they are long; it never has a free text of the input,
 * such as a label, and for the same reason there is no cause.
 */
public final class InvalidJsonException extends DatabindException implements InvalidJson {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;
    /** The JSON pointer of the first violation. */
    private final String pointer;
    /** The line of the first violation, from 1. */
    private final int line;
    /** The column of the first violation, from 1. */
    private final int column;

    InvalidJsonException(RefusedException refused) {
        super(String.valueOf(refused.getMessage()), location(refused.first()), null);
        this.violations = refused.violations();
        this.pointer = refused.first().pointer();
        this.line = refused.first().line();
        this.column = refused.first().column();
    }

    private static TokenStreamLocation location(Place place) {
        return new TokenStreamLocation(ContentReference.redacted(), -1, place.line(), place.column());
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return getOriginalMessage();
    }
}
