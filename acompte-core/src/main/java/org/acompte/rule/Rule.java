package org.acompte.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule with a permanent id, a message with named placeholders, and its source.
 * <p>
 * Implemented by one enum per package, such as {@code SaleRule}.
 * An id never changes its meaning and is never used again for another rule.
 */
public interface Rule {

    /**
     * Returns the permanent id.
     *
     * @return the id, such as {@code "AC-DEP-01"}
     */
    String id();

    /**
     * Returns the message with its placeholders.
     *
     * @return the template, such as {@code "Deposit of {amount} exceeds the {left} left to invoice on {quote}"}
     */
    String template();

    /**
     * Returns the source of the rule.
     *
     * @return a text of law, a term of a standard, or {@link Citation#DESIGN}
     */
    Citation citation();

    /**
     * Says that this rule is broken, without naming a place.
     *
     * @param namesAndValues the placeholders in pairs: a name, then its value, such as {@code "amount", money}
     * @return the violation
     */
    default Violation violation(Object... namesAndValues) {
        return violationAt("", namesAndValues);
    }

    /**
     * Says that this rule is broken at a place of the checked object.
     *
     * @param path a JSON pointer into the checked object, such as {@code "/lines/2/unitPrice"}; empty for the whole
     * @param namesAndValues the placeholders in pairs: a name, then its value
     * @return the violation
     */
    default Violation violationAt(String path, Object... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            attributes.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new Violation(this, path, attributes);
    }

    /**
     * Builds the exception for a single violation, to be thrown by the caller.
     *
     * @param namesAndValues the placeholders in pairs: a name, then its value
     * @return the exception
     */
    default RuleViolationException broken(Object... namesAndValues) {
        return new RuleViolationException(List.of(violation(namesAndValues)));
    }
}
