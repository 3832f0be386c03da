package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import org.acompte.rule.Text;

/**
 * Half a calendar year, for which France fixes the rates of interest (French: <i>semestre</i>).
 * <p>
 * For example, 2024-06-30 is in 2024-S1 and 2024-07-01 in 2024-S2.
 *
 * @param year from 1990 to 2200
 * @param half 1 from January to June, 2 from July to December
 */
public record Semester(int year, int half) implements Comparable<Semester> {
    private static final Comparator<Semester> ORDER =
            Comparator.comparingInt(Semester::year).thenComparingInt(Semester::half);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the half is neither 1 nor 2
     * @throws org.acompte.rule.RuleViolationException if the year is out of range (AC-TXT-04)
     */
    public Semester {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("a year has the halves 1 and 2, not " + half);
        }
        Text.require(LocalDate.of(year, Month.JANUARY, 1), "Semester");
    }

    /**
     * Returns a semester.
     *
     * @param year from 1990 to 2200
     * @param half 1 or 2
     * @return the semester
     * @throws IllegalArgumentException if the half is neither 1 nor 2
     * @throws org.acompte.rule.RuleViolationException if the year is out of range (AC-TXT-04)
     */
    public static Semester of(int year, int half) {
        return new Semester(year, half);
    }

    /**
     * Returns the semester of a day.
     *
     * @param day the day
     * @return the semester it is in
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public static Semester of(LocalDate day) {
        return new Semester(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /**
     * Returns its first day.
     *
     * @return 1 January or 1 July
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    /**
     * Returns its last day.
     *
     * @return 30 June or 31 December
     */
    public LocalDate lastDay() {
        return firstDay().plusMonths(6).minusDays(1);
    }

    @Override
    public int compareTo(Semester other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-S" + half;
    }
}
