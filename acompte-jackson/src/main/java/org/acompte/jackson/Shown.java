package org.acompte.jackson;

/**
 * How input is shown in messages: cut, on one line, and not at all if it may be an e-mail address or a bank account.
 * <p>
 * Only codes, numbers and names of properties are shown; free texts never are.
 */
final class Shown {
    private static final int LIMIT = 40;
    private static final int POINTER_LIMIT = 200;

    private Shown() {}

    /** A value in quotes. */
    static String of(String text) {
        return isPrivate(text) ? "a value that is not shown" : '"' + printable(text, LIMIT) + '"';
    }

    /** A pointer, whose names may come from the input. */
    static String pointer(String pointer) {
        return pointer.indexOf('@') >= 0 ? "" : printable(pointer, POINTER_LIMIT);
    }

    /** A message of the parser without what it quotes of the input, a single character apart. */
    static String reason(String message) {
        return printable(message.replaceAll("'[^']{2,}'", "'…'").replaceAll("\"[^\"]{2,}\"", "\"…\""), POINTER_LIMIT);
    }

    /** An at sign makes an address; two letters, two digits and at least eleven more characters make an IBAN. */
    private static boolean isPrivate(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        int seen = 0;
        for (int i = 0; i < text.length() && seen < 15; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '-') {
                continue;
            }
            boolean fits = seen < 2 ? isLetter(c) : seen < 4 ? isDigit(c) : isLetter(c) || isDigit(c);
            if (!fits) {
                return false;
            }
            seen++;
        }
        return seen == 15;
    }

    private static String printable(String text, int limit) {
        int length = Math.min(text.length(), limit);
        StringBuilder shown = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            shown.append(isPrintable(c) ? c : '?');
        }
        return length < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isPrintable(char c) {
        return c < 0x7F ? c >= ' ' : Character.isLetterOrDigit(c) || c == '…';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
