package org.acompte.party;

import java.util.Objects;

/**
 * An identifier of a party: who issues it, and its value.
 * <p>
 * For example, {@code Identifier.of("0088", "3606602411111")} is a GLN.
 * Only its form is checked here; the check digits of a national scheme are the business of a law module.
 *
 * @param scheme the code of the scheme in ISO 6523, four digits
 * @param value the identifier itself, without spaces
 * @en16931 BT-29, BT-30, BT-46, BT-47 with their schemes
 */
public record Identifier(String scheme, String value) {

    /**
     * Checks the form.
     *
     * @throws org.acompte.rule.RuleViolationException if the scheme is not four digits (AC-PTY-01) or the value has
     *     other characters than letters, digits, hyphens, points, slashes and colons (AC-PTY-02)
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        if (!Codes.matches(scheme, 4, 4, Codes.DIGITS)) {
            throw PartyRules.SCHEME.broken("scheme", Codes.shown(scheme));
        }
        if (!Codes.matches(value, 1, 50, Codes.ANY + "-./:")) {
            throw PartyRules.IDENTIFIER.broken("value", Codes.shown(value));
        }
    }

    /**
     * Returns an identifier.
     *
     * @param scheme the code of the scheme in ISO 6523, four digits
     * @param value the identifier itself, without spaces
     * @return the identifier
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value);
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
