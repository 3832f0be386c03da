package org.acompte.vat.fr;

import java.util.List;
import java.util.Objects;
import org.acompte.party.Identifier;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/**
 * The number of a place of business of a French company: its {@link Siren}, four digits, and a Luhn check digit.
 * <p>
 * The many places of business of La Poste (SIREN 356000000) have another check: the sum of their fourteen digits is a
 * multiple of five. Its head office, 35600000000048, keeps the Luhn check.
 * For example, {@code Siret.of("73282932000074").siren()} is 732829320.
 *
 * @param value fourteen digits without spaces
 */
public record Siret(String value) {
    /** The ISO 6523 code of the scheme. */
    public static final String SCHEME = "0009";

    private static final int LENGTH = 14;
    private static final int SIREN_LENGTH = 9;
    private static final String HEAD_OFFICE_OF_LA_POSTE = "35600000000048";

    /**
     * Checks the form and the check digits.
     *
     * @throws RuleViolationException if it is not fourteen digits (AC-FRA-03), its first nine are no SIREN (AC-FRA-02)
     *     or the check digit of the whole is wrong (AC-FRA-04)
     */
    public Siret {
        RuleViolationException.throwIfAny(check(value));
    }

    /**
     * Returns a SIRET.
     *
     * @param value fourteen digits without spaces
     * @return the number
     * @throws RuleViolationException if it is not fourteen digits (AC-FRA-03), its first nine are no SIREN (AC-FRA-02)
     *     or the check digit of the whole is wrong (AC-FRA-04)
     */
    public static Siret of(String value) {
        return new Siret(value);
    }

    /**
     * Lists what keeps a text from being a SIRET.
     *
     * @param value any text
     * @return exactly the violations that {@link #of} would throw; empty if there are none
     */
    public static List<Violation> check(String value) {
        Objects.requireNonNull(value, "value");
        if (!Digits.are(value, LENGTH)) {
            return List.of(FrenchRules.SIRET_FORM.violation("value", Digits.shown(value)));
        }
        List<Violation> company = Siren.check(value.substring(0, SIREN_LENGTH));
        if (!company.isEmpty()) {
            return company;
        }
        return passes(value) ? List.of() : List.of(FrenchRules.SIRET_KEY.violation("value", value));
    }

    private static boolean passes(String value) {
        boolean ownCheck = value.startsWith(Siren.LA_POSTE.value()) && !value.equals(HEAD_OFFICE_OF_LA_POSTE);
        return ownCheck ? Digits.sum(value) % 5 == 0 : Digits.passLuhn(value);
    }

    /**
     * Returns the company of this place of business.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return new Siren(value.substring(0, SIREN_LENGTH));
    }

    /**
     * Returns this number as the identifier of a party.
     *
     * @return the identifier of scheme 0009
     * @en16931 BT-29, BT-46
     */
    public Identifier toIdentifier() {
        return Identifier.of(SCHEME, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
