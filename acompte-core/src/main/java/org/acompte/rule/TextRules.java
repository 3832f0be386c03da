package org.acompte.rule;

import java.util.Locale;

/** The rules of texts and dates, which every package shares. */
public final class TextRules {
    /** A text that must say something is blank. */
    public static final Rule BLANK =
            Rule.of("AC-TXT-01", "{what} is blank").in(Locale.FRENCH, "{what} : le texte est vide");

    /** A text is longer than its limit. */
    public static final Rule TOO_LONG = Rule.of("AC-TXT-02", "{what} has {length} characters, {limit} are allowed")
            .in(Locale.FRENCH, "{what} : {length} caractères, {limit} sont admis");

    /** A text holds a control character, a bidirectional override, a zero-width character or half a surrogate pair. */
    public static final Rule FORBIDDEN_CHARACTER = Rule.of(
                    "AC-TXT-03", "{what} holds the forbidden character {character} at position {position}")
            .in(Locale.FRENCH, "{what} : caractère interdit {character} à la position {position}");

    /** A date is outside the years that acompte computes with. */
    public static final Rule DATE_OUT_OF_RANGE = Rule.of(
                    "AC-TXT-04", "{what} {date} is outside 1990-01-01 to 2200-12-31")
            .in(Locale.FRENCH, "{what} : {date} n'est pas compris entre 1990-01-01 et 2200-12-31");

    private TextRules() {}
}
