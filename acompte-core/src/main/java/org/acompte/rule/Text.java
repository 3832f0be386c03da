package org.acompte.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Checks of the texts and dates that come in from outside.
 * <p>
 * A text is refused, never cleaned: a label that was changed in silence is no longer the label of the customer.
 * Line feeds and tabs are allowed, other control characters are not.
 */
public final class Text {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private Text() {}

    /**
     * Checks a text that must say something.
     *
     * @param text the text
     * @param what what the text is, for the message, such as {@code "Number"}
     * @param limit the greatest number of characters (UTF-16 units)
     * @return the text itself
     * @throws RuleViolationException if it is blank (AC-TXT-01), too long (AC-TXT-02) or holds a forbidden character
     *     (AC-TXT-03)
     */
    public static String require(String text, String what, int limit) {
        Objects.requireNonNull(text, what);
        int length = text.length();
        if (length > limit) {
            throw TextRules.TOO_LONG.broken("what", what, "length", length, "limit", limit);
        }
        if (!isPlain(text)) {
            requireAllowed(text, what);
        }
        return text;
    }

    /** Whether a text has visible ASCII and spaces only, and does not begin with a space: most texts of most documents. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || text.charAt(0) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static void requireAllowed(String text, String what) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7F && c >= ' ') {
                blank &= c == ' ';
            } else if (forbidden(text, i, c)) {
                String code =
                        "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(java.util.Locale.ROOT);
                throw TextRules.FORBIDDEN_CHARACTER.broken("what", what, "character", code, "position", i + 1);
            } else {
                blank &= Character.isWhitespace(c) || Character.isSpaceChar(c);
            }
        }
        if (blank) {
            throw TextRules.BLANK.broken("what", what);
        }
    }

    /**
     * Checks that a date lies in the years that acompte computes with.
     *
     * @param date the date
     * @param what what the date is, for the message, such as {@code "Issue date"}
     * @return the date itself
     * @throws RuleViolationException if it is before 1990 or after 2200 (AC-TXT-04)
     */
    public static LocalDate require(LocalDate date, String what) {
        Objects.requireNonNull(date, what);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw TextRules.DATE_OUT_OF_RANGE.broken("what", what, "date", date);
        }
        return date;
    }

    private static boolean forbidden(String text, int i, char c) {
        if (c < 0xA0) {
            return c != '\n' && c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return within(c, 0x200B, 0x200F)
                || within(c, 0x2028, 0x202E)
                || within(c, 0x2060, 0x2069)
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    private static boolean within(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
