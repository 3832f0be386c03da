package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.joda.money.Money;

/**
 * Some days on which one amount bore interest at one rate.
 * <p>
 * For example, 2024-07-01 to 2024-07-30: 30 days of EUR 1000.00 at 14.25 % by 365 are EUR 11.71.
 *
 * @param from the first day that counts
 * @param to the last day that counts
 * @param days how many days that is
 * @param daysOfYear by how many days the yearly rate is divided
 * @param base the amount that bore interest
 * @param rate the yearly rate
 * @param amount the interest, rounded half up
 * @param source where the rate comes from
 */
public record InterestSlice(
        LocalDate from,
        LocalDate to,
        int days,
        int daysOfYear,
        Money base,
        Percentage rate,
        Money amount,
        Citation source) {

    @Override
    public String toString() {
        return from + " to " + to + ": " + days + " days of " + base + " at " + rate + " by " + daysOfYear + " are "
                + amount + " (" + source + ")";
    }
}
