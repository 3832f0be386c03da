package org.acompte.json.form;

import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;

/**
 * Decimal numbers as text: ASCII digits, at most twelve before the point and mostly six after it, and nothing else.
 * <p>
 * No exponent, no sign {@code +}, no leading zero, no zero with a sign, no space.
 */
final class Plain {
    /** Enough for any number of minor units. */
    static final int MOST_DIGITS = 40;

    private static final int INTEGERS = 12;
    static final int DECIMALS = 6;
    /** Of rates of exchange, which have more than any other number. */
    static final int RATE_DECIMALS = 10;

    private Plain() {}

    /** A regular expression for numbers with at most so many decimals. */
    static String pattern(int decimals) {
        return "-?(0|[1-9][0-9]{0," + (INTEGERS - 1) + "})" + (decimals == 0 ? "" : "(\\.[0-9]{1," + decimals + "})?");
    }

    /** Refuses a text of another form. */
    static String require(String text, int most) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        boolean sized = end > start && end - start <= INTEGERS && decimals <= most && (point < 0 || decimals > 0);
        if (!sized || (text.charAt(start) == '0' && end > start + 1) || !isNumber(text, start, point)) {
            throw refused(text, most);
        }
        return text;
    }

    private static boolean isNumber(String text, int start, int point) {
        int or = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (i == point) {
                continue;
            }
            if (digit < 0 || digit > 9) {
                return false;
            }
            or |= digit;
        }
        return or != 0 || start == 0;
    }

    /** Returns a number of the right form times a power of ten; refuses one with more decimals. */
    static long unscaled(String text, int decimals) {
        int point = text.indexOf('.');
        int there = point < 0 ? 0 : text.length() - point - 1;
        if (there > decimals) {
            throw refused(text, decimals);
        }
        boolean negative = text.charAt(0) == '-';
        long value = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            if (i != point) {
                value = value * 10 + (text.charAt(i) - '0');
            }
        }
        for (int i = there; i < decimals; i++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    private static RuleViolationException refused(String text, int decimals) {
        return JsonRules.DECIMAL.broken("value", Shown.of(text), "integers", INTEGERS, "decimals", decimals);
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
