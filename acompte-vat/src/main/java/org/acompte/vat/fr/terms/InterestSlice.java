package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Some days on which one amount bore interest at one rate.
 * <p>
 * For example, 2024-07-01 to 2024-07-30: 30 days of EUR 1000.00 at 14.25 % by 365 are EUR 11.71.
 *
 * @param from the first day that counts
 * @param to the last day that counts
 * @param daysOfYear by how many days the yearly rate is divided, 365 or 366
 * @param base the amount that bore interest
 * @param rate the yearly rate
 * @param source where the rate comes from
 */
public record InterestSlice(
        LocalDate from, LocalDate to, int daysOfYear, Money base, Percentage rate, Citation source) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the year has neither 365 nor 366 days
     * @throws org.acompte.rule.RuleViolationException if the last day is before the first (AC-TRM-09), a day is out of
     *     range (AC-TXT-04), or the amount beyond the limit (AC-AMT-01)
     */
    public InterestSlice {
        Text.require(from, "First day of interest");
        Text.require(to, "Last day of interest");
        Objects.requireNonNull(source, "source");
        if (to.isBefore(from)) {
            throw TermRules.ORDER.broken(
                    "later", "Last day of interest", "laterDay", to, "earlier", "the first", "earlierDay", from);
        }
        SimpleInterest.of(Objects.requireNonNull(base, "base"), Objects.requireNonNull(rate, "rate"), 1, daysOfYear);
    }

    /**
     * Returns how many days bore interest.
     *
     * @return the days from the first to the last; both count
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    /**
     * Returns the interest.
     *
     * @return the amount by the rate and the days, rounded once, half up
     * @throws org.acompte.rule.RuleViolationException if it is beyond the limit (AC-AMT-01)
     */
    public Money amount() {
        return SimpleInterest.of(base, rate, days(), daysOfYear);
    }

    @Override
    public String toString() {
        return from + " to " + to + ": " + days() + " days of " + base + " at " + rate + " by " + daysOfYear + " are "
                + amount() + " (" + source + ")";
    }
}
