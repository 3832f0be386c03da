package org.acompte.amount;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * How many times an amount counts, such as the two times that a law may set for earnest money.
 * <p>
 * For example, {@code Factor.of("2").on(eur("500.00"))} is EUR 1000.00. Immutable; equal if the number is equal.
 *
 * @param millionths the number in millionths, from 1 to 100
 */
public record Factor(long millionths) {
    private static final long ONE = 1_000_000;

    /**
     * Checks the bounds.
     *
     * @throws org.acompte.rule.RuleViolationException if it is below 1 or above 100 (AC-AMT-09)
     */
    public Factor {
        if (millionths < ONE || millionths > 100 * ONE) {
            throw AmountRules.FACTOR.broken("factor", BigDecimal.valueOf(millionths, 6));
        }
    }

    /**
     * Returns a factor.
     *
     * @param number such as {@code "2"} or {@code "1.5"}, at most 6 decimals
     * @return the factor
     * @throws org.acompte.rule.RuleViolationException if it is below 1 or above 100 (AC-AMT-09), or not a number of at most
     *     12 digits before and 6 after the point (AC-AMT-02, AC-AMT-03)
     */
    public static Factor of(String number) {
        return new Factor(Quantity.of(number).millionths());
    }

    /**
     * Multiplies an amount.
     *
     * @param amount the amount
     * @return the product, rounded half away from zero to the minor unit
     */
    public Money on(Money amount) {
        return MinorUnits.money(amount.getCurrencyUnit(), Exact.timesOver(MinorUnits.of(amount), millionths, ONE));
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
    }
}
