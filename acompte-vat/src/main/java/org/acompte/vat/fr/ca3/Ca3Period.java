package org.acompte.vat.fr.ca3;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The month or the quarter of a return.
 * <p>
 * For example, {@code Ca3Period.month(YearMonth.of(2026, 9))} or {@code Ca3Period.quarter(YearMonth.of(2026, 7))}.
 *
 * @param first its first month
 * @param months how many months it has, 1 or 3
 */
public record Ca3Period(YearMonth first, int months) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are neither one nor three months
     * @throws org.acompte.rule.RuleViolationException if a quarter starts in another month than January, April, July or
     *     October (AC-CTR-06)
     */
    public Ca3Period {
        Objects.requireNonNull(first, "first");
        if (months != 1 && months != 3) {
            throw new IllegalArgumentException("a return is for one month or three, not for " + months);
        }
        if (months == 3 && first.getMonthValue() % 3 != 1) {
            throw Ca3Rules.QUARTER.broken("month", first);
        }
    }

    /**
     * Returns a month.
     *
     * @param month the month
     * @return the period
     */
    public static Ca3Period month(YearMonth month) {
        return new Ca3Period(month, 1);
    }

    /**
     * Returns a quarter.
     *
     * @param first its first month
     * @return the period
     * @throws org.acompte.rule.RuleViolationException if it is not January, April, July or October (AC-CTR-06)
     */
    public static Ca3Period quarter(YearMonth first) {
        return new Ca3Period(first, 3);
    }

    /**
     * Tells whether a day is in this period.
     *
     * @param day the day
     * @return true from the first day of its first month to the last day of its last month
     */
    public boolean covers(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && month.isBefore(first.plusMonths(months));
    }

    /** The day by whose form the return is made. */
    LocalDate lastDay() {
        return first.plusMonths(months).atDay(1).minusDays(1);
    }

    @Override
    public String toString() {
        return months == 1 ? first.toString() : first + " to " + first.plusMonths(2);
    }
}
