package org.acompte.amount;

import java.math.BigDecimal;

/**
 * How much of something: a number with at most twelve digits before and six after the point.
 * <p>
 * Negative for a return. For example, {@code Quantity.of("2.5")}.
 *
 * @en16931 BT-129
 */
public final class Quantity {
    /** One. */
    public static final Quantity ONE = new Quantity(1_000_000);

    private static final int DECIMALS = 6;

    private final long millionths;

    private Quantity(long millionths) {
        this.millionths = millionths;
    }

    /**
     * Returns a quantity.
     *
     * @param text a plain decimal number, such as {@code "2.5"} or {@code "-1"}
     * @return the quantity
     * @throws org.acompte.rule.RuleViolationException if the text is not a plain decimal number (AC-AMT-03) or has too
     *     many digits (AC-AMT-02)
     */
    public static Quantity of(String text) {
        return ofMillionths(Decimals.parse(text, "Quantity", 12, DECIMALS));
    }

    /**
     * Returns a whole quantity.
     *
     * @param count the number
     * @return the quantity
     */
    public static Quantity of(int count) {
        return ofMillionths(count * 1_000_000L);
    }

    /**
     * Returns a quantity.
     *
     * @param value the number
     * @return the quantity
     * @throws org.acompte.rule.RuleViolationException if it has too many digits (AC-AMT-02)
     */
    public static Quantity of(BigDecimal value) {
        return ofMillionths(Decimals.scaled(value, "Quantity", 12, DECIMALS));
    }

    private static Quantity ofMillionths(long millionths) {
        return millionths == ONE.millionths ? ONE : new Quantity(millionths);
    }

    /**
     * Parses the text form; the inverse of {@link #toString}.
     *
     * @param text such as {@code "2.5"}
     * @return the quantity
     * @throws org.acompte.rule.RuleViolationException as {@link #of(String)}
     */
    public static Quantity parse(String text) {
        return of(text);
    }

    /**
     * Returns the number.
     *
     * @return the value without trailing zeros
     */
    public BigDecimal value() {
        return new BigDecimal(toString());
    }

    /**
     * Tells whether this is more than nothing.
     *
     * @return true if above zero
     */
    public boolean isPositive() {
        return millionths > 0;
    }

    /**
     * Tells whether this can be a part of another quantity.
     *
     * @param whole the other quantity, of either sign
     * @return true if this is zero, or has the same sign and is not beyond it; -1 is within -2, 1 is not
     */
    public boolean isWithin(Quantity whole) {
        return whole.millionths < 0
                ? whole.millionths <= millionths && millionths <= 0
                : 0 <= millionths && millionths <= whole.millionths;
    }

    boolean isOne() {
        return millionths == ONE.millionths;
    }

    /**
     * Returns the number in millionths.
     *
     * @return for example 2500000 for 2.5
     */
    public long millionths() {
        return millionths;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** Returns the number as plain digits without trailing zeros. */
    @Override
    public String toString() {
        return MinorUnits.plain(millionths, DECIMALS);
    }
}
