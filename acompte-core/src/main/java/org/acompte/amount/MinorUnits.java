package org.acompte.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.acompte.rule.RuleViolationException;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The bridge between Joda-Money and whole minor units, and the arithmetic on them.
 * <p>
 * For example, EUR 12.34 is 1234 minor units, JPY 1234 is 1234, BHD 1.234 is 1234. The verbs compute with whole numbers
 * of either sign, so they serve for millionths too. A running sum may pass {@link #LIMIT}; only a result that a
 * {@code long} cannot hold is refused, and nothing ever wraps around.
 */
public final class MinorUnits {
    /** The greatest absolute amount that acompte computes with: 100 000 000 000.00 in a currency of two decimals. */
    public static final long LIMIT = 10_000_000_000_000L;

    private static final int MILLIONTHS = 6;

    private static final long[] POWERS_OF_TEN = {
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000L,
        100_000_000_000L,
        1_000_000_000_000L
    };

    private MinorUnits() {}

    /**
     * Converts an amount to minor units.
     *
     * @param money the amount, of either sign
     * @return its minor units
     * @throws org.acompte.rule.RuleViolationException if it is beyond the limit (AC-AMT-01)
     */
    public static long of(Money money) {
        BigDecimal amount = money.getAmount();
        int scale = amount.scale();
        try {
            if (scale == 0) {
                return check(amount.longValueExact());
            }
            return check(amount.scaleByPowerOfTen(scale).longValueExact());
        } catch (ArithmeticException e) {
            throw AmountRules.OVER_LIMIT.broken("what", "An amount");
        }
    }

    /**
     * Converts minor units to an amount.
     *
     * @param currency the currency
     * @param minor the minor units, of either sign
     * @return the amount
     */
    public static Money money(CurrencyUnit currency, long minor) {
        return Money.ofMinor(currency, minor);
    }

    /**
     * Checks an amount against the limit.
     *
     * @param minor the minor units
     * @return the same
     * @throws org.acompte.rule.RuleViolationException if it is beyond the limit (AC-AMT-01)
     */
    static long check(long minor) {
        if (minor > LIMIT || minor < -LIMIT) {
            throw AmountRules.OVER_LIMIT.broken("what", "An amount");
        }
        return minor;
    }

    /**
     * Returns a sum.
     *
     * @param a minor units, of either sign
     * @param b as many or others
     * @return a plus b; 300 and 50 are 350
     * @throws org.acompte.rule.RuleViolationException if a {@code long} cannot hold it (AC-AMT-01)
     */
    public static long plus(long a, long b) {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException e) {
            throw overLimit();
        }
    }

    /**
     * Returns a difference.
     *
     * @param a minor units, of either sign
     * @param b what is taken off, of either sign
     * @return a less b, below zero if b is above a; 300 less 50 is 250
     * @throws org.acompte.rule.RuleViolationException if a {@code long} cannot hold it (AC-AMT-01)
     */
    public static long minus(long a, long b) {
        try {
            return Math.subtractExact(a, b);
        } catch (ArithmeticException e) {
            throw overLimit();
        }
    }

    /**
     * Returns what of one amount is above another.
     *
     * @param a minor units, of either sign
     * @param b the bound, of either sign
     * @return a less b, never below zero; of 300 above 50 there are 250, of 50 above 300 there is nothing
     * @throws org.acompte.rule.RuleViolationException if a {@code long} cannot hold it (AC-AMT-01)
     */
    public static long excess(long a, long b) {
        return a > b ? minus(a, b) : 0;
    }

    /**
     * Returns an amount with the other sign.
     *
     * @param a minor units, of either sign
     * @return zero less a; for 300 it is -300
     * @throws org.acompte.rule.RuleViolationException if a {@code long} cannot hold it (AC-AMT-01)
     */
    public static long negated(long a) {
        return minus(0, a);
    }

    /**
     * Returns an amount without its sign.
     *
     * @param a minor units, of either sign
     * @return a or its opposite, whichever is not below zero; for -300 it is 300
     * @throws org.acompte.rule.RuleViolationException if a {@code long} cannot hold it (AC-AMT-01)
     */
    public static long absolute(long a) {
        return a < 0 ? negated(a) : a;
    }

    /**
     * Returns a total after one of its parts changed.
     *
     * @param total the total with the part as it was
     * @param before the part as it was
     * @param after the part as it is now
     * @return the total with the part as it is now; 300 is 320 when a part of 50 becomes 70
     * @throws org.acompte.rule.RuleViolationException if a {@code long} cannot hold it (AC-AMT-01)
     */
    public static long exchanged(long total, long before, long after) {
        return plus(total, minus(after, before));
    }

    /**
     * Returns a share of an amount for a part of the time, or of anything else that is counted.
     *
     * @param amount the amount, of either sign
     * @param millionths the share, zero or more, which may be above the whole; 150 000 for 15 %
     * @param part how much is counted, such as 30 days
     * @param whole how much there is of it for the full share, above zero, such as 365 days
     * @return amount × share × part / whole, rounded once, half up, away from zero; 15 % of EUR 15000.00 for 30 of 365 is
     *     EUR 184.93
     * @throws org.acompte.rule.RuleViolationException if the amount or the result is beyond what can be computed
     *     (AC-AMT-01)
     */
    public static Money share(Money amount, long millionths, long part, long whole) {
        BigInteger product = BigInteger.valueOf(of(amount))
                .multiply(BigInteger.valueOf(millionths))
                .multiply(BigInteger.valueOf(part));
        BigInteger divisor = BigInteger.valueOf(powerOfTen(MILLIONTHS)).multiply(BigInteger.valueOf(whole));
        return money(amount.getCurrencyUnit(), Exact.over(product, divisor));
    }

    /**
     * Returns what is left of an amount after another one was taken off as often as it fits.
     *
     * @param a minor units, zero or more
     * @param b what is taken off, above zero
     * @return less than b; 300 leaves 20 after 140 was taken off twice
     * @throws org.acompte.rule.RuleViolationException if b is not above zero (AC-AMT-07)
     */
    public static long remainder(long a, long b) {
        if (b <= 0) {
            throw AmountRules.NOT_POSITIVE.broken("what", "An amount", "value", b);
        }
        return a % b;
    }

    /**
     * Rounds an amount to whole units of its currency.
     *
     * @param amount the amount, of either sign
     * @return the units, half up, away from zero; 1001 for EUR 1000.50
     * @throws org.acompte.rule.RuleViolationException if it is beyond the limit (AC-AMT-01) or its currency has more
     *     than 12 decimals (AC-AMT-10)
     */
    public static long wholeUnits(Money amount) {
        return Exact.over(of(amount), powerOfTen(amount.getCurrencyUnit().getDecimalPlaces()));
    }

    /**
     * Converts a price of up to six decimals to millionths of the currency unit.
     *
     * @param price the price, of either sign
     * @param what what the price is, for the message
     * @return its millionths; 1 500 000 for EUR 1.50
     * @throws org.acompte.rule.RuleViolationException if it has more than twelve digits before or six after the point
     *     (AC-AMT-02)
     */
    public static long millionths(BigMoney price, String what) {
        return Decimals.scaled(price.getAmount(), what, 12, MILLIONTHS);
    }

    /**
     * Converts millionths of the currency unit to a price.
     *
     * @param currency the currency
     * @param millionths the millionths
     * @return the price, with the decimals of the currency or as many more as it needs
     */
    public static BigMoney price(CurrencyUnit currency, long millionths) {
        BigDecimal exact = BigDecimal.valueOf(millionths, MILLIONTHS).stripTrailingZeros();
        int scale = Math.max(exact.scale(), currency.getDecimalPlaces());
        return BigMoney.of(currency, exact.setScale(scale, RoundingMode.UNNECESSARY));
    }

    private static RuleViolationException overLimit() {
        return AmountRules.OVER_LIMIT.broken("what", "An amount");
    }

    /** Rounds millionths of the currency unit to minor units. */
    static long ofMillionths(long millionths, int decimals) {
        return decimals <= MILLIONTHS
                ? Exact.overPowerOfTen(millionths, MILLIONTHS - decimals)
                : Exact.timesOver(millionths, powerOfTen(decimals), 1_000_000);
    }

    /** Returns ten to the power of a number from 0 to 12. */
    static long powerOfTen(int exponent) {
        if (exponent < 0 || exponent >= POWERS_OF_TEN.length) { // 12 less the decimals of a currency, or those
            throw AmountRules.TOO_MANY_DECIMALS.broken();
        }
        return POWERS_OF_TEN[exponent];
    }

    /** Shows a number of minor units as a plain decimal, for messages and texts. */
    static String plain(long unscaled, int decimals) {
        BigDecimal value = BigDecimal.valueOf(unscaled, decimals);
        return value.setScale(Math.max(0, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
