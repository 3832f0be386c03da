package org.acompte.json.form;

import java.util.regex.Pattern;

/**
 * How input is shown in messages: cut, on one line, and not at all if it may be an e-mail address or a bank account.
 * <p>
 * Only codes, numbers and names of properties are shown; free texts never are.
 */
public final class Shown {
    private static final int LIMIT = 40;
    private static final int POINTER_LIMIT = 200;
    private static final String HIDDEN = "a value that is not shown";

    /** Words in single quotes. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private Shown() {}

    /**
     * Shows a value in quotes.
     *
     * @param text the value
     * @return the value, cut, or a hint that it is not shown
     */
    public static String of(String text) {
        return isPrivate(text) ? HIDDEN : '"' + printable(text, LIMIT) + '"';
    }

    /** A pointer, whose names may come from the input. */
    static String pointer(String pointer) {
        return pointer.indexOf('@') >= 0 ? "" : printable(pointer, POINTER_LIMIT);
    }

    /** A value that a rule of the core shows in quotes. */
    static String unlessPrivate(String quoted) {
        return isPrivate(quoted.replace("\"", "")) ? HIDDEN : quoted;
    }

    /**
     * Shows a message without the words that it quotes.
     *
     * @param message the message of an exception
     * @return the message, cut
     */
    public static String reason(String message) {
        return printable(QUOTED.matcher(message).replaceAll("'…'"), POINTER_LIMIT);
    }

    /** A single character. */
    static String character(int code) {
        return switch (code) {
            case '\'' -> "a single quote";
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line break";
            case 0xFEFF -> "a byte order mark";
            default ->
                code < 0x10000 && isPrintable((char) code) ? "'" + (char) code + "'" : String.format("U+%04X", code);
        };
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
