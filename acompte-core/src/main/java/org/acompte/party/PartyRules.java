package org.acompte.party;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of parties, addresses and identifiers. */
public final class PartyRules {
    /** A scheme is not a code of ISO 6523. */
    public static final Rule SCHEME = Rule.of(
                    "AC-PTY-01", "{scheme} is not an identifier scheme of ISO 6523: four digits", "ISO/IEC 6523 ICD")
            .in(Locale.FRENCH, "{scheme} n'est pas un schéma d'identification ISO 6523 : quatre chiffres");

    /** An identifier has other characters than letters, digits and {@code -./:}. */
    public static final Rule IDENTIFIER = Rule.of(
                    "AC-PTY-02",
                    "{value} is not an identifier: up to 50 letters, digits, hyphens, points, slashes or colons")
            .in(
                    Locale.FRENCH,
                    "{value} n'est pas un identifiant : au plus 50 lettres, chiffres, tirets, points, barres obliques ou "
                            + "deux-points");

    /** A country is not a code of ISO 3166. */
    public static final Rule COUNTRY = Rule.of(
                    "AC-PTY-03",
                    "{country} is not a country code of ISO 3166: two capital letters",
                    "ISO 3166-1 alpha-2")
            .in(Locale.FRENCH, "{country} n'est pas un code pays ISO 3166 : deux lettres majuscules");

    /** There are more address lines or identifiers than a document has room for. */
    public static final Rule TOO_MANY = Rule.of("AC-PTY-05", "{count} {what} are more than the {limit} allowed")
            .in(Locale.FRENCH, "{what} : {count} au lieu de {limit} au plus");

    /** A VAT number does not look like one. */
    public static final Rule VAT_NUMBER = Rule.of(
                    "AC-PTY-04",
                    "{number} is not a VAT number: two capital letters, then 2 to 13 capital letters or digits",
                    "EN 16931 BR-CO-09")
            .in(
                    Locale.FRENCH,
                    "{number} n'est pas un numéro de TVA : deux lettres majuscules, puis 2 à 13 lettres majuscules ou "
                            + "chiffres");

    private PartyRules() {}
}
