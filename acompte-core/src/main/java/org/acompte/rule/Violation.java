package org.acompte.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A broken rule, with the place where it was broken and the values that broke it.
 * <p>
 * For example, {@code [AC-DEP-01] Deposit of EUR 11000.00 exceeds the EUR 10080.00 left to invoice on D-2026-017}
 * has the attributes {@code {amount=EUR 11000.00, left=EUR 10080.00, quote=D-2026-017}}.
 * No violation carries the name, the e-mail or the bank account of a person.
 *
 * @param rule the rule that is broken
 * @param path a JSON pointer into the checked object, such as {@code "/lines/2"}; empty when it is about the whole
 * @param attributes the placeholders of the message with their values, in the order in which they were given
 */
public record Violation(Rule rule, String path, Map<String, String> attributes) {

    /** Checks the components and copies the map, keeping its order. */
    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * Returns the permanent id of the broken rule.
     *
     * @return the id, such as {@code "AC-DEP-01"}
     */
    public String ruleId() {
        return rule.id();
    }

    /**
     * Returns this violation seen from an enclosing object.
     *
     * @param prefix the JSON pointer of the checked object in the enclosing one, such as {@code "/depositPlan"}
     * @return the same violation with the prefix before its path
     */
    public Violation within(String prefix) {
        return new Violation(rule, prefix + path, attributes);
    }

    /**
     * Returns the English message with its placeholders filled in, after the rule id in brackets.
     *
     * @return one sentence for a person
     */
    public String message() {
        return filled(rule.template(), attributes);
    }

    /**
     * Returns the message in a language, with its placeholders filled in, after the rule id in brackets.
     * <p>
     * The sentence is translated, and in French the words that acompte puts into it, such as {@code Number}; amounts,
     * dates, codes and texts of the host are those of {@link #attributes()}.
     * For example, in French: {@code [AC-ALC-02] Le poids -3 d'une répartition est négatif}.
     *
     * @param locale the language; a country or script is not looked at
     * @return one sentence for a person, in English if the rule has no message in that language
     */
    public String message(Locale locale) {
        String template = rule.template(locale);
        boolean translated = !template.equals(rule.template());
        return filled(template, translated ? Words.in(locale, attributes) : attributes);
    }

    private String filled(String template, Map<String, String> values) {
        StringBuilder text = new StringBuilder(template.length() + 64)
                .append('[')
                .append(rule.id())
                .append("] ");
        Placeholders.fill(text, template, values);
        return text.toString();
    }

    @Override
    public String toString() {
        return message();
    }
}
