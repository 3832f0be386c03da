package org.acompte.amount;

import java.math.BigInteger;

/**
 * Exact arithmetic on whole numbers: the product of two {@code long}s divided by a third, without overflow.
 * <p>
 * The fast way is plain 64-bit arithmetic; when the product does not fit, {@link BigInteger} takes over with the same
 * result.
 */
final class Exact {
    private Exact() {}

    /** Tells whether {@code a × b} fits in 63 bits and a sign. */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    /** Computes {@code a × b / d}, rounded half away from zero; {@code d} is positive. */
    static long timesOver(long a, long b, long d) {
        if (fits(a, b)) {
            return over(a * b, d);
        }
        return over(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(d));
    }

    /** Computes {@code a × b} over ten to a power from 0 to 12, rounded half away from zero. */
    static long timesOverPowerOfTen(long a, long b, int exponent) {
        return fits(a, b) ? overPowerOfTen(a * b, exponent) : timesOver(a, b, MinorUnits.powerOfTen(exponent));
    }

    /** Computes {@code n} over ten to a power from 0 to 12, rounded half away from zero. */
    static long overPowerOfTen(long n, int exponent) {
        return switch (exponent) { // currencies of two decimals divide by a constant, which is a multiplication
            case 4 -> over(n, 10_000);
            case 10 -> over(n, 10_000_000_000L);
            default -> over(n, MinorUnits.powerOfTen(exponent));
        };
    }

    /** Computes {@code n / d}, rounded half away from zero; {@code d} is positive. */
    static long over(long n, long d) {
        long beyond = n < 0 ? n - (d >> 1) : n + (d >> 1);
        boolean wraps = (beyond ^ n) < 0;
        return wraps ? over(BigInteger.valueOf(n), BigInteger.valueOf(d)) : beyond / d;
    }

    /** Computes {@code n / d}, rounded half away from zero; {@code d} is positive. */
    static long over(BigInteger n, BigInteger d) {
        BigInteger[] parts = n.abs().divideAndRemainder(d);
        BigInteger up = parts[1].shiftLeft(1).compareTo(d) >= 0 ? BigInteger.ONE : BigInteger.ZERO;
        BigInteger rounded = parts[0].add(up);
        if (rounded.bitLength() > 62) {
            throw AmountRules.OVER_LIMIT.broken("what", "A product");
        }
        return n.signum() < 0 ? -rounded.longValue() : rounded.longValue();
    }

    /** Computes the floor of {@code a × b / d} for positive numbers. */
    static long floor(long a, long b, long d) {
        if (fits(a, b)) {
            return a * b / d;
        }
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(d))
                .longValue();
    }
}
