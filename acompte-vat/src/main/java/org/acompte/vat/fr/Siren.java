package org.acompte.vat.fr;

import java.util.List;
import java.util.Objects;
import org.acompte.party.Identifier;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/**
 * The number of a French company: nine digits, the last of which is a Luhn check digit.
 * <p>
 * Not the number of one of its places of business, which is a {@link Siret}.
 * For example, {@code Siren.of("732829320")}.
 * A right check digit does not prove that the number was ever given out.
 *
 * @param value nine digits without spaces
 */
public record Siren(String value) {
    /** The ISO 6523 code of the scheme. */
    public static final String SCHEME = "0002";

    /** The company whose SIRET have a check of their own. */
    static final Siren LA_POSTE = new Siren("356000000");

    private static final int LENGTH = 9;

    /**
     * Checks the form and the check digit.
     *
     * @throws RuleViolationException if it is not nine digits (AC-FRA-01) or the check digit is wrong (AC-FRA-02)
     */
    public Siren {
        RuleViolationException.throwIfAny(check(value));
    }

    /**
     * Returns a SIREN.
     *
     * @param value nine digits without spaces
     * @return the number
     * @throws RuleViolationException if it is not nine digits (AC-FRA-01) or the check digit is wrong (AC-FRA-02)
     */
    public static Siren of(String value) {
        return new Siren(value);
    }

    /**
     * Lists what keeps a text from being a SIREN.
     *
     * @param value any text
     * @return exactly the violations that {@link #of} would throw; empty if there are none
     */
    public static List<Violation> check(String value) {
        Objects.requireNonNull(value, "value");
        if (!Digits.are(value, LENGTH)) {
            return List.of(FrenchRules.SIREN_FORM.violation("value", Digits.shown(value)));
        }
        return Digits.passLuhn(value) ? List.of() : List.of(FrenchRules.SIREN_KEY.violation("value", value));
    }

    /**
     * Returns the VAT number of this company with the numeric key.
     *
     * @return the number; 732829320 gives FR44732829320
     */
    public FrenchVatNumber toVatNumber() {
        return new FrenchVatNumber(FrenchVatNumber.withNumericKey(value));
    }

    /**
     * Returns this number as the identifier of a party.
     *
     * @return the identifier of scheme 0002
     * @en16931 BT-30, BT-47
     */
    public Identifier toIdentifier() {
        return Identifier.of(SCHEME, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
