package org.acompte.vat.fr;

import java.util.ArrayList;
import java.util.List;
import org.acompte.party.Identifier;
import org.acompte.party.Party;
import org.acompte.rule.Violation;

/**
 * The checks of French numbers wherever a party carries them.
 * <p>
 * Numbers of other countries and schemes are left alone.
 * For example, {@code FrenchIdentifiers.check(seller)} finds the swapped digits of {@code 0002:723829320} at
 * {@code /identifiers/0/value}.
 */
public final class FrenchIdentifiers {
    private FrenchIdentifiers() {}

    /**
     * Checks an identifier.
     *
     * @param identifier an identifier of any scheme
     * @return what is wrong with a SIREN (scheme 0002) or a SIRET (scheme 0009), at {@code /value}; empty for all others
     */
    public static List<Violation> check(Identifier identifier) {
        List<Violation> found = switch (identifier.scheme()) {
            case Siren.SCHEME -> Siren.check(identifier.value());
            case Siret.SCHEME -> Siret.check(identifier.value());
            default -> List.of();
        };
        return within("/value", found);
    }

    /**
     * Checks a VAT number.
     *
     * @param vatNumber a VAT number of any country
     * @return what is wrong with a number that begins with FR; empty for all others
     */
    public static List<Violation> checkVatNumber(String vatNumber) {
        return vatNumber.startsWith(FrenchVatNumber.PREFIX) ? FrenchVatNumber.check(vatNumber) : List.of();
    }

    /**
     * Checks the identifiers and the VAT number of a party.
     *
     * @param party a seller or a buyer of any country
     * @return what is wrong, each with its path, such as {@code /identifiers/0/value} or {@code /vatNumber}; empty if
     *     nothing is
     */
    public static List<Violation> check(Party party) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < party.identifiers().size(); i++) {
            violations.addAll(
                    within("/identifiers/" + i, check(party.identifiers().get(i))));
        }
        party.vatNumber().ifPresent(number -> violations.addAll(within("/vatNumber", checkVatNumber(number))));
        return List.copyOf(violations);
    }

    private static List<Violation> within(String path, List<Violation> violations) {
        return violations.stream().map(violation -> violation.within(path)).toList();
    }
}
