package org.acompte.party;

import org.acompte.rule.Rule;

/** The rules of parties, addresses and identifiers. */
public final class PartyRules {
    /** A scheme is not a code of ISO 6523. */
    public static final Rule SCHEME =
            Rule.of("AC-PTY-01", "{scheme} is not an identifier scheme of ISO 6523: four digits", "ISO/IEC 6523 ICD");

    /** An identifier has other characters than letters, digits and {@code -./:}. */
    public static final Rule IDENTIFIER = Rule.of(
            "AC-PTY-02", "{value} is not an identifier: up to 50 letters, digits, hyphens, points, slashes or colons");

    /** A country is not a code of ISO 3166. */
    public static final Rule COUNTRY = Rule.of(
            "AC-PTY-03", "{country} is not a country code of ISO 3166: two capital letters", "ISO 3166-1 alpha-2");

    /** There are more address lines or identifiers than a document has room for. */
    public static final Rule TOO_MANY = Rule.of("AC-PTY-05", "{count} {what} are more than the {limit} allowed");

    /** A VAT number does not look like one. */
    public static final Rule VAT_NUMBER = Rule.of(
            "AC-PTY-04",
            "{number} is not a VAT number: two capital letters, then 2 to 13 capital letters or digits",
            "EN 16931 BR-CO-09");

    private PartyRules() {}
}
