package org.acompte.jackson;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/**
 * The rules of the JSON form itself; what the values mean is checked by the rules of the core.
 * <p>
 * Each message names the place: a JSON pointer, line and column.
 */
public enum JsonRule implements Rule {
    /** The text is not JSON, is not UTF-8, or ends too early. */
    MALFORMED("AC-JSN-01", "Not JSON at {at}: {reason}"),
    /** An object has a property that acompte does not know. */
    UNKNOWN_PROPERTY("AC-JSN-02", "Unknown property {property} at {at}; known here: {known}"),
    /** An object lacks a property that it needs. */
    MISSING_PROPERTY("AC-JSN-03", "Missing property {property} at {at}"),
    /** A value has another JSON type than it should, such as a number instead of a string. */
    WRONG_TYPE("AC-JSN-04", "Expected {expected}, found {found} at {at}"),
    /** An object has a property twice. */
    DUPLICATE_PROPERTY("AC-JSN-05", "Duplicate property {property} at {at}"),
    /** A code is none of those that are defined. */
    UNKNOWN_CODE("AC-JSN-06", "Unknown code {code} at {at}; allowed: {allowed}"),
    /** The document, its nesting, a text, a number or a list is too long. */
    OVER_LIMIT("AC-JSN-07", "Too long at {at}: {reason}"),
    /** A text is not a day of the calendar in ISO form. */
    DATE("AC-JSN-08", "{date} is not a date such as \"2026-09-30\", at {at}"),
    /** The document is of another schema or type than asked for. */
    OTHER_DOCUMENT("AC-JSN-09", "Expected {expected}, found {found} at {at}"),
    /** Of several properties, none or more than one is there. */
    NOT_EXACTLY_ONE("AC-JSN-10", "Exactly one of {properties} is needed at {at}, found {count}"),
    /** Something follows the document. */
    TRAILING_CONTENT("AC-JSN-11", "Something follows the document at {at}"),
    /** A code is not a currency. */
    CURRENCY("AC-JSN-12", "{currency} is not a currency of ISO 4217, at {at}"),
    /** A text is not a plain decimal number, or has too many digits. */
    DECIMAL(
            "AC-JSN-13",
            "{value} at {at} is not a plain decimal number with at most {integers} digits before and "
                    + "{decimals} after the point"),
    /** A value was refused without a rule of its own. */
    REFUSED("AC-JSN-14", "The value at {at} cannot be used: {reason}");

    private final String id;
    private final String template;

    JsonRule(String id, String template) {
        this.id = id;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Citation citation() {
        return Citation.DESIGN;
    }
}
