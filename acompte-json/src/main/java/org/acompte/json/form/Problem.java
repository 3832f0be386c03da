package org.acompte.json.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.json.JsonFault;
import org.acompte.rule.Violation;

/** A violation and its place, before it is told. */
record Problem(Violation violation, Place place) {

    /** What a host is told: the pointer as the path, and nothing private; the rules of JSON name their place. */
    JsonFault fault() {
        Map<String, String> attributes = new LinkedHashMap<>(violation.attributes());
        if (violation.ruleId().startsWith("AC-PTY-") || violation.ruleId().startsWith("AC-RFD-")) {
            attributes.replaceAll((name, value) -> Shown.unlessPrivate(value));
        }
        if (violation.ruleId().startsWith("AC-JSN-")) {
            attributes.put("at", place.toString());
        }
        return new JsonFault(
                new Violation(violation.rule(), place.pointer(), attributes), place.line(), place.column());
    }
}
