package org.acompte.amount;

import java.math.BigDecimal;
import java.util.Objects;

/** The one way in for decimal numbers: plain ASCII digits, or a {@code BigDecimal} whose size is checked first. */
final class Decimals {
    private Decimals() {}

    /**
     * Parses a plain decimal number such as {@code -12.5} into units of a power of ten.
     *
     * @param text the digits; no exponent, no sign {@code +}, no spaces, no other digits than 0 to 9
     * @param what what the number is, for the message
     * @param integers how many digits may stand before the point
     * @param decimals how many may stand after it; also the scale of the result
     * @return the number times ten to the power of {@code decimals}
     */
    static long parse(String text, String what, int integers, int decimals) {
        Objects.requireNonNull(text, what);
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        long value = 0;
        int whole = 0;
        int fraction = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && fraction < 0 && whole > 0) {
                fraction = 0;
            } else if (c < '0' || c > '9') {
                throw AmountRules.NOT_A_NUMBER.broken("what", what, "value", shown(text));
            } else if (fraction < 0 ? ++whole > integers : ++fraction > decimals) {
                throw tooManyDigits(what, integers, decimals);
            } else {
                value = value * 10 + (c - '0');
            }
        }
        if (whole == 0 || fraction == 0) {
            throw AmountRules.NOT_A_NUMBER.broken("what", what, "value", shown(text));
        }
        long scaled = value * MinorUnits.powerOfTen(decimals - Math.max(0, fraction));
        return negative ? -scaled : scaled;
    }

    /** Converts a number into units of a power of ten, after checking its size in constant time. */
    static long scaled(BigDecimal value, String what, int integers, int decimals) {
        BigDecimal sized = sized(value, what, integers, decimals);
        int scale = sized.scale();
        if (scale < 0) {
            return sized.scaleByPowerOfTen(decimals).longValueExact();
        }
        long digits = scale == 0
                ? sized.longValueExact()
                : sized.scaleByPowerOfTen(scale).longValueExact(); // two ways, for the sake of escape analysis
        return digits * MinorUnits.powerOfTen(decimals - scale);
    }

    /** Checks the size of a number in constant time; the result has no more decimals than are allowed. */
    static BigDecimal sized(BigDecimal value, String what, int integers, int decimals) {
        Objects.requireNonNull(value, what);
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int precision = value.precision();
        long scale = value.scale();
        if (precision - scale > integers || precision > integers + 3 * decimals || scale > 3L * decimals) {
            throw tooManyDigits(what, integers, decimals);
        }
        BigDecimal stripped = scale > decimals ? value.stripTrailingZeros() : value;
        if (stripped.scale() > decimals) {
            throw tooManyDigits(what, integers, decimals);
        }
        return stripped;
    }

    private static RuntimeException tooManyDigits(String what, int integers, int decimals) {
        return AmountRules.TOO_MANY_DIGITS.broken("what", what, "integers", integers, "decimals", decimals);
    }

    private static String shown(String text) {
        return '"' + (text.length() > 32 ? text.substring(0, 32) + "…" : text) + '"';
    }
}
