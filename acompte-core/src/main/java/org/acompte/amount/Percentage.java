package org.acompte.amount;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * A share from 0 to 100 percent, with at most four decimals.
 * <p>
 * For example, {@code Percentage.of("33.3333")}. Trailing zeros never matter: 30 and 30.00 are equal.
 */
public final class Percentage implements Comparable<Percentage> {
    /** Nothing. */
    public static final Percentage ZERO = new Percentage(0);
    /** All. */
    public static final Percentage HUNDRED = new Percentage(1_000_000);

    private static final int DECIMALS = 4;

    private final long millionths;

    private Percentage(long millionths) {
        this.millionths = millionths;
    }

    /**
     * Returns a percentage.
     *
     * @param text a plain decimal number, such as {@code "30"} or {@code "5.5"}
     * @return the percentage
     * @throws org.acompte.rule.RuleViolationException if the text is not a plain decimal number (AC-AMT-03), has more
     *     than four decimals (AC-AMT-02) or lies outside 0 to 100 (AC-AMT-04)
     */
    public static Percentage of(String text) {
        return ofMillionths(Decimals.parse(text, "Percentage", 3, DECIMALS), "Percentage");
    }

    /**
     * Returns a whole percentage.
     *
     * @param percent a number from 0 to 100; 30 means 30 %
     * @return the percentage
     * @throws org.acompte.rule.RuleViolationException if it lies outside 0 to 100 (AC-AMT-04)
     */
    public static Percentage of(int percent) {
        return ofMillionths(percent * 10_000L, "Percentage");
    }

    /**
     * Returns a percentage.
     *
     * @param percent a number from 0 to 100; 30 means 30 %
     * @return the percentage
     * @throws org.acompte.rule.RuleViolationException if it has more than four decimals (AC-AMT-02) or lies outside 0
     *     to 100 (AC-AMT-04)
     */
    public static Percentage of(BigDecimal percent) {
        return ofMillionths(Decimals.scaled(percent, "Percentage", 3, DECIMALS), "Percentage");
    }

    /**
     * Returns a percentage of stated millionths; the inverse of {@link #millionths}.
     *
     * @param millionths from 0 to 1 000 000; 300 000 for 30 %
     * @return the percentage
     * @throws org.acompte.rule.RuleViolationException if it lies outside 0 to 100 (AC-AMT-04)
     */
    public static Percentage ofMillionths(long millionths) {
        return ofMillionths(millionths, "Percentage");
    }

    static Percentage ofMillionths(long millionths, String what) {
        if (millionths < 0 || millionths > 1_000_000) {
            throw AmountRules.PERCENTAGE_OUT_OF_RANGE.broken(
                    "what", what, "value", MinorUnits.plain(millionths, DECIMALS) + " %");
        }
        return new Percentage(millionths);
    }

    /**
     * Parses the text form; the inverse of {@link #toString}.
     *
     * @param text such as {@code "30 %"}
     * @return the percentage
     * @throws org.acompte.rule.RuleViolationException as {@link #of(String)}
     */
    public static Percentage parse(String text) {
        return of(text.endsWith(" %") ? text.substring(0, text.length() - 2) : text);
    }

    /**
     * Returns the number before the percent sign.
     *
     * @return the value without trailing zeros; 5.5 for 5.5 %
     */
    public BigDecimal value() {
        return new BigDecimal(plain());
    }

    /**
     * Returns the number before the percent sign as text.
     *
     * @return plain digits without trailing zeros, such as {@code "5.5"}
     */
    public String plain() {
        return MinorUnits.plain(millionths, DECIMALS);
    }

    /**
     * Returns the sum.
     *
     * @param other another percentage
     * @return this plus the other
     * @throws org.acompte.rule.RuleViolationException if the sum is over 100 (AC-AMT-04)
     */
    public Percentage plus(Percentage other) {
        return ofMillionths(millionths + other.millionths, "Percentage");
    }

    /**
     * Returns the difference.
     *
     * @param other another percentage, not above this one
     * @return this less the other
     * @throws org.acompte.rule.RuleViolationException if the other is above this one (AC-AMT-04)
     */
    public Percentage minus(Percentage other) {
        return ofMillionths(millionths - other.millionths, "Percentage");
    }

    /**
     * Returns a multiple.
     *
     * @param factor how many times, zero or more
     * @return this as often; 3 times 2.5 % is 7.5 %
     * @throws org.acompte.rule.RuleViolationException if it is over 100 (AC-AMT-04)
     */
    public Percentage times(int factor) {
        return ofMillionths(factor * millionths, "Percentage");
    }

    /**
     * Tells whether a part of an amount is this share of it or more, without rounding.
     *
     * @param part the part
     * @param whole the amount, of the same currency
     * @return true if it is; 30.00 is not 30 % of 100.01, because that is 30.003
     */
    public boolean isReachedBy(Money part, Money whole) {
        BigDecimal least = whole.getAmount().multiply(value()).movePointLeft(2);
        return part.getAmount().compareTo(least) >= 0;
    }

    /**
     * Returns this share of an amount in minor units.
     *
     * @param minor the amount, of either sign
     * @return the share, rounded half up, away from zero; 30 % of 1 005 is 302
     */
    public long onMinor(long minor) {
        return Exact.timesOver(minor, millionths, 1_000_000);
    }

    /**
     * Returns this share in millionths of the whole.
     *
     * @return from 0 to 1 000 000; 300 000 for 30 %
     */
    public long millionths() {
        return millionths;
    }

    @Override
    public int compareTo(Percentage other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    @Override
    public String toString() {
        return plain() + " %";
    }
}
