package org.acompte.json.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.rule.Violation;

/** A violation and its place. */
record Problem(Violation violation, Place place) {

    /** The violation with the pointer as its path, the place among its attributes, and nothing private. */
    Violation located() {
        Map<String, String> attributes = new LinkedHashMap<>(violation.attributes());
        if (violation.ruleId().startsWith("AC-PTY-") || violation.ruleId().startsWith("AC-RFD-")) {
            attributes.replaceAll((name, value) -> Shown.unlessPrivate(value));
        }
        attributes.put("at", place.toString());
        return new Violation(violation.rule(), place.pointer(), attributes);
    }

    /** The message, which ends with the place. */
    String message() {
        Violation located = located();
        return located.ruleId().startsWith("AC-JSN-") ? located.message() : located.message() + ", at " + place;
    }
}
