package org.acompte.json.form;

import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;

/**
 * Decimal numbers as text: ASCII digits, at most fourteen before the point, six after it and eighteen in all.
 * <p>
 * No exponent, no sign {@code +}, no leading zero, no zero with a sign, no space.
 */
final class Plain {
    /** Enough for any number of minor units. */
    static final int MOST_DIGITS = 40;

    static final int INTEGERS = 14;
    static final int DECIMALS = 6;

    static final int DIGITS = 18;

    private Plain() {}

    /** A regular expression for numbers with at most so many decimals. */
    static String pattern(int decimals) {
        return "-?(0|[1-9][0-9]{0," + (INTEGERS - 1) + "})" + (decimals == 0 ? "" : "(\\.[0-9]{1," + decimals + "})?");
    }

    /** Reads a number; refuses a text of another form. */
    static Decimal parse(char[] text, int from, int length) {
        int start = length > 0 && text[from] == '-' ? from + 1 : from;
        int end = from + length;
        int point = -1;
        long value = 0;
        boolean digits = end - start <= DIGITS + 1;
        for (int i = start; digits && i < end; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
            } else {
                digits = text[i] == '.' && point < 0;
                point = i;
            }
        }
        int integers = (point < 0 ? end : point) - start;
        int decimals = point < 0 ? 0 : end - point - 1;
        boolean sized = integers >= 1
                && integers <= INTEGERS
                && decimals <= DECIMALS
                && integers + decimals <= DIGITS
                && (point < 0 || decimals > 0);
        boolean leading = integers > 1 && text[start] == '0';
        boolean negative = start > from;
        if (!digits || !sized || leading || (negative && value == 0)) {
            throw refused(new String(text, from, length));
        }
        return new Decimal(negative ? -value : value, decimals);
    }

    /** Refuses a text of another form. */
    static String require(String text) {
        parse(text.toCharArray(), 0, text.length());
        return text;
    }

    private static RuleViolationException refused(String text) {
        return JsonRules.DECIMAL.broken("value", Shown.of(text), "integers", INTEGERS, "decimals", DECIMALS);
    }

    /** A number of minor units as a decimal number. */
    static String of(long minor, int decimals) {
        char[] buffer = new char[MOST_DIGITS];
        int start = write(minor, decimals, buffer);
        return new String(buffer, start, MOST_DIGITS - start);
    }

    /**
     * Writes a number of minor units into the end of a buffer.
     *
     * @return where in the buffer it starts
     */
    static int write(long minor, int decimals, char[] buffer) {
        long rest = Math.abs(minor);
        int at = buffer.length;
        int least = decimals + 1;
        for (int digits = 0; digits < least || rest != 0; digits++) {
            if (digits == decimals && decimals > 0) {
                buffer[--at] = '.';
            }
            buffer[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (minor < 0) {
            buffer[--at] = '-';
        }
        return at;
    }
}
