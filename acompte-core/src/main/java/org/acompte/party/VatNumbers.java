package org.acompte.party;

import java.util.Optional;

/** The form that VAT numbers of all countries share. */
final class VatNumbers {
    private VatNumbers() {}

    static void requireForm(Optional<String> vatNumber) {
        if (vatNumber.isEmpty()) {
            return;
        }
        String number = vatNumber.get();
        boolean wellFormed = Codes.matches(number, 4, 15, Codes.DIGITS + Codes.CAPITALS)
                && Codes.matches(number.substring(0, 2), 2, 2, Codes.CAPITALS);
        if (!wellFormed) {
            throw PartyRules.VAT_NUMBER.broken("number", Codes.shown(number));
        }
    }
}
