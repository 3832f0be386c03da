package org.acompte.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The bridge between Joda-Money and whole minor units.
 * <p>
 * For example, EUR 12.34 is 1234 minor units, JPY 1234 is 1234, BHD 1.234 is 1234.
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

    /** Rounds millionths of the currency unit to minor units. */
    static long ofMillionths(long millionths, int decimals) {
        return decimals <= MILLIONTHS
                ? Exact.overPowerOfTen(millionths, MILLIONTHS - decimals)
                : Exact.timesOver(millionths, powerOfTen(decimals), 1_000_000);
    }

    /** Returns ten to the power of a number from 0 to 12. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** Shows a number of minor units as a plain decimal, for messages and texts. */
    static String plain(long unscaled, int decimals) {
        BigDecimal value = BigDecimal.valueOf(unscaled, decimals);
        return value.setScale(Math.max(0, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
