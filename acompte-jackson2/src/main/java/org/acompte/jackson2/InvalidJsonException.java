package org.acompte.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.acompte.json.InvalidJson;
import org.acompte.json.JsonFault;
import org.acompte.json.JsonRules;
import org.acompte.json.form.RefusedException;

/**
 * The one exception for JSON that acompte refuses: all that is wrong, by which rule, and where.
 * <p>
 * The faults are of {@link JsonRules} where the form is wrong, and of the rules of the core where the values are.
 * For example:
 * <pre>{@code
 * [AC-JSN-02] Unknown property "quantiy" at /lines/3 (line 41, column 7); known here: label, quantity, unit
 * }</pre>
 * The location, for those who only know the exceptions of Jackson, is that of the first fault.
 * <p>
 * The message names codes, numbers and properties, cut if they are long; it never has a free text of the input,
 * such as a label, and for the same reason there is no cause.
 */
public final class InvalidJsonException extends JsonMappingException implements InvalidJson {
    private static final long serialVersionUID = 1L;

    private final transient List<JsonFault> faults;

    InvalidJsonException(RefusedException refused) {
        super(null, refused.getMessage(), location(refused.faults().get(0)));
        this.faults = refused.faults();
    }

    private static JsonLocation location(JsonFault fault) {
        return new JsonLocation(ContentReference.redacted(), -1, fault.line(), fault.column());
    }

    @Override
    public List<JsonFault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return getOriginalMessage();
    }
}
