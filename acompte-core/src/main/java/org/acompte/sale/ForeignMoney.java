package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.ExchangeRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money in another currency than the sale, with the rate at which it was taken.
 * <p>
 * For example, USD 1000.00 at 0.92345 count for EUR 923.45.
 *
 * @param amount the money as it was sent, above zero
 * @param rate what one unit of its currency is worth in the currency of the sale
 */
public record ForeignMoney(Money amount, ExchangeRate rate) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PAY-02) or beyond the limit
     *     (AC-AMT-01)
     */
    public ForeignMoney {
        Payment.requirePositive(amount);
        Objects.requireNonNull(rate, "rate");
    }

    /**
     * Returns what it counts for.
     *
     * @param currency the currency of the sale
     * @return amount times rate, rounded half up, away from zero, to the minor unit
     * @throws org.acompte.rule.RuleViolationException if it is beyond the limit (AC-AMT-01)
     */
    public Money in(CurrencyUnit currency) {
        return rate.convert(amount, currency);
    }
}
