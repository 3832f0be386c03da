package org.acompte.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A rule with a permanent id, a message with named placeholders in one or more languages, and its source.
 * <p>
 * Rules are constants of one class per package, such as {@code SaleRules.DEPOSIT_OVER_LEFT}.
 * An id never changes its meaning and is never used again for another rule.
 * <p>
 * The English message comes first, translations stand beside it; a language without one reads English.
 * <p>
 * For example, {@code Rule.of("AC-ALC-02", "Weight {weight} of an allocation is negative")} and then
 * {@code .in(Locale.FRENCH, "Le poids {weight} d'une répartition est négatif")}.
 */
public final class Rule {
    private final String id;
    private final String template;
    private final Citation citation;

    /** A language, then its template, and so on; an array, because rules are built at the start of a host. */
    private final String[] translations;

    private Rule(String id, String template, Citation citation, String... translations) {
        this.id = Objects.requireNonNull(id, "id");
        this.template = Objects.requireNonNull(template, "template");
        this.citation = citation;
        this.translations = translations;
    }

    /**
     * Returns a rule of acompte's own design.
     *
     * @param id the permanent id, such as {@code "AC-DEP-01"}
     * @param template the message with its placeholders in braces
     * @return the rule
     */
    public static Rule of(String id, String template) {
        return new Rule(id, template, Citation.DESIGN);
    }

    /**
     * Returns a rule with its source.
     *
     * @param id the permanent id, such as {@code "AC-VAT-02"}
     * @param template the message with its placeholders in braces
     * @param source the text of law or the term of a standard
     * @return the rule
     */
    public static Rule of(String id, String template, String source) {
        return new Rule(id, template, Citation.of(source));
    }

    /**
     * Returns this rule with its message in one more language.
     *
     * @param locale the language; a country or script is not looked at
     * @param translation the message with the same placeholders as in English, in any order
     * @return the rule with the translation
     * @throws IllegalArgumentException if the language is empty, is English or has a message already, or if the
     *     placeholders are not those of the English message
     */
    public Rule in(Locale locale, String translation) {
        String language = locale.getLanguage();
        if (language.isEmpty() || language.equals("en") || placeOf(language) < translations.length) {
            throw new IllegalArgumentException(id + " takes no message for the language \"" + language + '"');
        }
        if (!Placeholders.areSame(template, translation)) {
            throw new IllegalArgumentException(id + " has other placeholders in " + language + ": " + translation);
        }
        String[] more = Arrays.copyOf(translations, translations.length + 2);
        more[translations.length] = language;
        more[translations.length + 1] = translation;
        return new Rule(id, template, citation, more);
    }

    private int placeOf(String language) {
        int place = 0;
        while (place < translations.length && !translations[place].equals(language)) {
            place += 2;
        }
        return place;
    }

    /**
     * Returns the permanent id.
     *
     * @return the id, such as {@code "AC-DEP-01"}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the English message with its placeholders.
     *
     * @return the template, such as {@code "Deposit of {amount} exceeds the {left} left to invoice on {sale}"}
     */
    public String template() {
        return template;
    }

    /**
     * Returns the message with its placeholders in a language.
     *
     * @param locale the language; a country or script is not looked at
     * @return the translation, or the English template if there is none
     */
    public String template(Locale locale) {
        int place = placeOf(locale.getLanguage());
        return place < translations.length ? translations[place + 1] : template;
    }

    /**
     * Returns the source of the rule.
     *
     * @return a text of law, a term of a standard, or {@link Citation#DESIGN}
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Says that this rule is broken, without naming a place.
     *
     * @param namesAndValues the placeholders in pairs: a name, then its value, such as {@code "amount", money}
     * @return the violation
     */
    public Violation violation(Object... namesAndValues) {
        return violationAt("", namesAndValues);
    }

    /**
     * Says that this rule is broken at a place of the checked object.
     *
     * @param path a JSON pointer into the checked object, such as {@code "/lines/2/unitPrice"}; empty for the whole
     * @param namesAndValues the placeholders in pairs: a name, then its value
     * @return the violation
     */
    public Violation violationAt(String path, Object... namesAndValues) {
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
    public RuleViolationException broken(Object... namesAndValues) {
        return new RuleViolationException(List.of(violation(namesAndValues)));
    }

    @Override
    public String toString() {
        return id;
    }
}
