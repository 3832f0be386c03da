package org.acompte.vat.fr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/**
 * A French VAT number: FR, a key of two characters, and nine digits (French: <i>numéro de TVA intracommunautaire</i>).
 * <p>
 * The nine digits are the {@link Siren} of the company, except for Monaco, whose numbers begin with 000 and are no
 * SIREN.
 * A numeric key is (12 + 3 × (SIREN mod 97)) mod 97. For example, 732829320 has the key 44: FR44732829320.
 * A key may also have letters, all but I and O. Then its form and the nine digits are checked and the key itself is
 * not, because no text of law says how it is computed and a number in use must never be refused.
 *
 * @param value thirteen characters without spaces
 * @law CGI art. 286 ter: who is identified by a VAT number
 * @law Directive 2006/112/EC art. 215: the number begins with the code of the country
 * @en16931 BT-31, BT-48
 */
public record FrenchVatNumber(String value) {
    /** How every French VAT number begins. */
    public static final String PREFIX = "FR";

    private static final int LENGTH = 13;
    private static final int KEY_END = 4;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String MONACO = "000";

    /**
     * Checks the form, the nine digits and a numeric key.
     *
     * @throws RuleViolationException if the form is another (AC-FRA-05), the nine digits are no SIREN (AC-FRA-02) or a
     *     numeric key does not go with them (AC-FRA-06)
     */
    public FrenchVatNumber {
        RuleViolationException.throwIfAny(check(value));
    }

    /**
     * Returns a French VAT number.
     *
     * @param value thirteen characters without spaces, beginning with FR
     * @return the number
     * @throws RuleViolationException if the form is another (AC-FRA-05), the nine digits are no SIREN (AC-FRA-02) or a
     *     numeric key does not go with them (AC-FRA-06)
     */
    public static FrenchVatNumber of(String value) {
        return new FrenchVatNumber(value);
    }

    /**
     * Lists what keeps a text from being a French VAT number.
     *
     * @param value any text
     * @return exactly the violations that {@link #of} would throw; empty if there are none
     */
    public static List<Violation> check(String value) {
        Objects.requireNonNull(value, "value");
        if (!hasForm(value)) {
            return List.of(FrenchRules.VAT_NUMBER_FORM.violation("value", Digits.shown(value)));
        }
        String digits = value.substring(KEY_END);
        List<Violation> company = digits.startsWith(MONACO) ? List.of() : Siren.check(digits);
        if (!company.isEmpty()) {
            return company;
        }
        boolean wrongKey = Digits.are(key(value), 2) && !value.equals(withNumericKey(digits));
        return wrongKey ? List.of(FrenchRules.VAT_NUMBER_KEY.violation("value", value)) : List.of();
    }

    /** The whole VAT number of nine digits with its numeric key. */
    static String withNumericKey(String nineDigits) {
        int key = (12 + 3 * (Integer.parseInt(nineDigits) % 97)) % 97;
        return PREFIX + (key < 10 ? "0" : "") + key + nineDigits;
    }

    private static String key(String value) {
        return value.substring(PREFIX.length(), KEY_END);
    }

    private static boolean hasForm(String value) {
        return value.length() == LENGTH
                && value.startsWith(PREFIX)
                && takesPart(value.charAt(2))
                && takesPart(value.charAt(3))
                && Digits.are(value.substring(KEY_END), LENGTH - KEY_END);
    }

    private static boolean takesPart(char c) {
        return (c >= '0' && c <= '9') || LETTERS.indexOf(c) >= 0;
    }

    /**
     * Returns the key.
     *
     * @return the two characters after FR
     */
    public String key() {
        return key(value);
    }

    /**
     * Returns the company.
     *
     * @return the SIREN in this number; empty for a number of Monaco
     */
    public Optional<Siren> siren() {
        String digits = value.substring(KEY_END);
        return digits.startsWith(MONACO) ? Optional.empty() : Optional.of(new Siren(digits));
    }

    @Override
    public String toString() {
        return value;
    }
}
