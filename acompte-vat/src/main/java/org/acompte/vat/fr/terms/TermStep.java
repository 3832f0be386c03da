package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.rule.Text;

/**
 * One step from a day to a later day, as terms of payment are made of.
 * <p>
 * For example, {@code new TermStep.EndOfMonth().from(2026-03-10)} is 2026-03-31. Steps do not look at holidays.
 */
public sealed interface TermStep {

    /**
     * Takes the step.
     *
     * @param day the day reached so far
     * @return the day reached then
     */
    LocalDate from(LocalDate day);

    /**
     * A number of days later.
     *
     * @param count from 0 to 3650
     */
    record Days(int count) implements TermStep {
        /**
         * Checks the bounds.
         *
         * @throws org.acompte.rule.RuleViolationException if the count is outside 0 to 3650 (AC-TRM-01)
         */
        public Days {
            require("days", count, 0, 3650);
        }

        @Override
        public LocalDate from(LocalDate day) {
            return day.plusDays(count);
        }

        @Override
        public String toString() {
            return count + " days";
        }
    }

    /**
     * A number of months later: the day of the same number, or the last day of a month without one.
     * <p>
     * For example, one month after 31 January is the last day of February.
     *
     * @param count from 0 to 120
     * @law CPC art. 641: a term in months ends on the day of the same number, or else on the last day of the month
     */
    record Months(int count) implements TermStep {
        /**
         * Checks the bounds.
         *
         * @throws org.acompte.rule.RuleViolationException if the count is outside 0 to 120 (AC-TRM-01)
         */
        public Months {
            require("months", count, 0, 120);
        }

        @Override
        public LocalDate from(LocalDate day) {
            return day.plusMonths(count);
        }

        @Override
        public String toString() {
            return count + " months";
        }
    }

    /** The last day of the month (French: <i>fin de mois</i>). */
    record EndOfMonth() implements TermStep {
        @Override
        public LocalDate from(LocalDate day) {
            return cut(day, 31);
        }

        @Override
        public String toString() {
            return "end of month";
        }
    }

    /** The 10th, the 20th or the last day of the month, whichever comes first (French: <i>fin de décade</i>). */
    record EndOfTenDays() implements TermStep {
        @Override
        public LocalDate from(LocalDate day) {
            int reached = day.getDayOfMonth();
            return cut(day, reached <= 10 ? 10 : reached <= 20 ? 20 : 31);
        }

        @Override
        public String toString() {
            return "end of ten days";
        }
    }

    /**
     * The next day of a number, which may be the day reached itself; a short month is cut.
     * <p>
     * For example, the next 15th from 3 March is 15 March, and from 16 March it is 15 April.
     *
     * @param day from 1 to 31
     */
    record NextDayOfMonth(int day) implements TermStep {
        /**
         * Checks the bounds.
         *
         * @throws org.acompte.rule.RuleViolationException if the day is outside 1 to 31 (AC-TRM-01)
         */
        public NextDayOfMonth {
            require("a day of the month", day, 1, 31);
        }

        @Override
        public LocalDate from(LocalDate reached) {
            LocalDate sameMonth = cut(reached, day);
            return sameMonth.isBefore(reached) ? cut(reached.plusMonths(1), day) : sameMonth;
        }

        @Override
        public String toString() {
            return "next day " + day + " of a month";
        }
    }

    /**
     * A day of the month after the one reached; a short month is cut.
     * <p>
     * For example, day 31 of the month after 23 May is 30 June.
     *
     * @param day from 1 to 31
     */
    record DayOfFollowingMonth(int day) implements TermStep {
        /**
         * Checks the bounds.
         *
         * @throws org.acompte.rule.RuleViolationException if the day is outside 1 to 31 (AC-TRM-01)
         */
        public DayOfFollowingMonth {
            require("a day of the month", day, 1, 31);
        }

        @Override
        public LocalDate from(LocalDate reached) {
            return cut(reached.plusMonths(1), day);
        }

        @Override
        public String toString() {
            return "day " + day + " of the following month";
        }
    }

    /**
     * A fixed day, whatever was reached before.
     *
     * @param day the day
     */
    record FixedDay(LocalDate day) implements TermStep {
        /**
         * Checks the day.
         *
         * @throws org.acompte.rule.RuleViolationException if it is out of range (AC-TXT-04)
         */
        public FixedDay {
            Text.require(Objects.requireNonNull(day, "day"), "Day of payment");
        }

        @Override
        public LocalDate from(LocalDate reached) {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    private static LocalDate cut(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }

    private static void require(String what, int value, int from, int to) {
        if (value < from || value > to) {
            throw TermRules.STEP.broken("what", what, "value", value, "from", from, "to", to);
        }
    }
}
