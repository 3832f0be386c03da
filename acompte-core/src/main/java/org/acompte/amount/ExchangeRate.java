package org.acompte.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one unit of a currency is worth in another one: a number above zero with at most twelve digits before and ten
 * after the point.
 * <p>
 * It names no currencies and is never looked up: it is the rate that the bank applied, stored with the payment.
 * Trailing zeros never matter: 1.10 and 1.1 are equal.
 * For example, USD 1000.00 at 0.92345 are EUR 923.45.
 */
public final class ExchangeRate {
    private static final String WHAT = "Exchange rate";
    private static final int INTEGERS = 12;
    private static final int DECIMALS = 10;

    private final BigDecimal value;

    private ExchangeRate(BigDecimal value) {
        if (value.signum() <= 0) {
            throw AmountRules.NOT_POSITIVE.broken("what", WHAT, "value", value.toPlainString());
        }
        this.value = value.stripTrailingZeros();
    }

    /**
     * Returns a rate.
     *
     * @param value units of the other currency for one unit, above zero
     * @return the rate
     * @throws org.acompte.rule.RuleViolationException if it has too many digits (AC-AMT-02), which is found in constant
     *     time, or is not above zero (AC-AMT-07)
     */
    public static ExchangeRate of(BigDecimal value) {
        return new ExchangeRate(Decimals.sized(value, WHAT, INTEGERS, DECIMALS));
    }

    /**
     * Returns a rate.
     *
     * @param text a plain decimal number, such as {@code "0.92345"}
     * @return the rate
     * @throws org.acompte.rule.RuleViolationException if the text is not a plain decimal number (AC-AMT-03), has too
     *     many digits (AC-AMT-02) or is not above zero (AC-AMT-07)
     */
    public static ExchangeRate of(String text) {
        int point = text.indexOf('.');
        BigDecimal whole =
                BigDecimal.valueOf(Decimals.parse(point < 0 ? text : text.substring(0, point), WHAT, INTEGERS, 0));
        if (point < 0) {
            return new ExchangeRate(whole);
        }
        BigDecimal fraction =
                BigDecimal.valueOf(Decimals.parse("0" + text.substring(point), WHAT, 1, DECIMALS), DECIMALS);
        return new ExchangeRate(text.startsWith("-") ? whole.subtract(fraction) : whole.add(fraction));
    }

    /**
     * Converts an amount.
     *
     * @param amount the amount in the currency of which one unit is worth this rate, of either sign
     * @param currency the currency to convert to
     * @return the amount times the rate, rounded half up, away from zero, to the minor unit
     * @throws org.acompte.rule.RuleViolationException if an amount is beyond the limit (AC-AMT-01)
     */
    public Money convert(Money amount, CurrencyUnit currency) {
        MinorUnits.of(amount);
        BigDecimal exact = amount.getAmount().multiply(value);
        Money converted = Money.of(currency, exact, RoundingMode.HALF_UP);
        MinorUnits.of(converted);
        return converted;
    }

    /**
     * Returns the number.
     *
     * @return units of the other currency for one unit, without trailing zeros
     */
    public BigDecimal value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRate that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the number as plain digits without trailing zeros. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
