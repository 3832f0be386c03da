package org.acompte.party;

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

    /** A value in quotes for a message, cut if it is long. */
    static String shown(String code) {
        return '"' + (code.length() > 24 ? code.substring(0, 24) + "…" : code) + '"';
    }
}
