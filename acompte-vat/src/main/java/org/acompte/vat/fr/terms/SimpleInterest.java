package org.acompte.vat.fr.terms;

import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.joda.money.Money;

/**
 * Simple interest: amount × yearly rate × days / days of the year, rounded once, half up, to the minor unit.
 * <p>
 * For example, EUR 15000.00 at 15 % for 30 of 365 days is EUR 184.93. Checks no law; {@link LatePaymentInterest} does.
 */
public final class SimpleInterest {
    private SimpleInterest() {}

    /**
     * Returns the interest.
     *
     * @param base the amount that bears it
     * @param rate the yearly rate
     * @param days how many days, zero or more
     * @param daysOfYear 365 or 366
     * @return the interest, of the sign of the amount
     * @throws IllegalArgumentException if the days are below zero or the year has another length
     * @throws org.acompte.rule.RuleViolationException if the amount is beyond the limit (AC-AMT-01)
     */
    public static Money of(Money base, Percentage rate, int days, int daysOfYear) {
        if (days < 0) {
            throw new IllegalArgumentException("days are not below zero: " + days);
        }
        if (daysOfYear != 365 && daysOfYear != 366) {
            throw new IllegalArgumentException("a year has 365 or 366 days, not " + daysOfYear);
        }
        return MinorUnits.share(base, rate.millionths(), days, daysOfYear);
    }
}
