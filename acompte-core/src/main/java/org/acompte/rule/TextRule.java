package org.acompte.rule;

/** The rules of texts and dates, which every package shares. */
public enum TextRule implements Rule {
    /** A text that must say something is blank. */
    BLANK("AC-TXT-01", "{what} is blank"),
    /** A text is longer than its limit. */
    TOO_LONG("AC-TXT-02", "{what} has {length} characters, {limit} are allowed"),
    /** A text holds a control character, a bidirectional override, a zero-width character or half a surrogate pair. */
    FORBIDDEN_CHARACTER("AC-TXT-03", "{what} holds the forbidden character {character} at position {position}"),
    /** A date is outside the years that acompte computes with. */
    DATE_OUT_OF_RANGE("AC-TXT-04", "{what} {date} is outside 1990-01-01 to 2200-12-31");

    private final String id;
    private final String template;

    TextRule(String id, String template) {
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
