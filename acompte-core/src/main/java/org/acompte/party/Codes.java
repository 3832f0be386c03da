package org.acompte.party;

import java.util.List;

/** The form of codes: which ASCII characters, and how many. */
final class Codes {
    static final String DIGITS = "0123456789";
    static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String ANY = DIGITS + CAPITALS + "abcdefghijklmnopqrstuvwxyz";

    private Codes() {}

    static boolean matches(String code, int least, int most, String alphabet) {
        if (code.length() < least || code.length() > most) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (alphabet.indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static void requireAtMost(int limit, List<?> list, String what) {
        if (list.size() > limit) {
            throw PartyRules.TOO_MANY.broken("count", list.size(), "what", what, "limit", limit);
        }
    }

    /** A value in quotes for a message, cut so that it cannot carry a bank account that stands in the wrong place. */
    static String shown(String code) {
        return '"' + (code.length() > 14 ? code.substring(0, 6) + "…" : code) + '"';
    }
}
