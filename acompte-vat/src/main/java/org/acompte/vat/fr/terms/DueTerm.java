package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.acompte.deposit.PaymentTerms;
import org.acompte.rule.Text;
import org.acompte.vat.fr.terms.TermStep.DayOfFollowingMonth;
import org.acompte.vat.fr.terms.TermStep.Days;
import org.acompte.vat.fr.terms.TermStep.EndOfMonth;
import org.acompte.vat.fr.terms.TermStep.EndOfTenDays;
import org.acompte.vat.fr.terms.TermStep.FixedDay;
import org.acompte.vat.fr.terms.TermStep.NextDayOfMonth;

/**
 * When an invoice is to be paid: steps applied one after the other to a day (French: <i>délai de paiement</i>).
 * <p>
 * Not a check of what the law allows; {@link FrenchTerms} does that. No steps means at once.
 * <p>
 * "45 days end of month" (French: <i>45 jours fin de mois</i>) has two lawful computations. An invoice of 2026-03-10 is due
 * on 2026-04-30 under {@code DueTerm.daysThenEndOfMonth(45)} and on 2026-05-15 under
 * {@code DueTerm.endOfMonthThenDays(45)}.
 *
 * @param steps the steps in their order
 */
public record DueTerm(List<TermStep> steps) {

    /** Copies the list. */
    public DueTerm {
        steps = List.copyOf(steps);
    }

    /**
     * Returns a term of any steps.
     *
     * @param steps the steps in their order
     * @return the term
     */
    public static DueTerm of(TermStep... steps) {
        return new DueTerm(List.of(steps));
    }

    /**
     * Returns a number of days.
     *
     * @param days from 0 to 3650
     * @return such as 30 days: 2025-01-15 leads to 2025-02-14
     * @throws org.acompte.rule.RuleViolationException if it is outside 0 to 3650 (AC-TRM-01)
     */
    public static DueTerm days(int days) {
        return of(new Days(days));
    }

    /**
     * Returns a number of days, and then the end of the month reached.
     *
     * @param days from 0 to 3650
     * @return such as 45 days, end of month: 2026-03-10 leads to 2026-04-30
     * @throws org.acompte.rule.RuleViolationException if it is outside 0 to 3650 (AC-TRM-01)
     */
    public static DueTerm daysThenEndOfMonth(int days) {
        return of(new Days(days), new EndOfMonth());
    }

    /**
     * Returns the end of the month, and then a number of days.
     *
     * @param days from 0 to 3650
     * @return such as end of month, 45 days: 2026-03-10 leads to 2026-05-15
     * @throws org.acompte.rule.RuleViolationException if it is outside 0 to 3650 (AC-TRM-01)
     */
    public static DueTerm endOfMonthThenDays(int days) {
        return of(new EndOfMonth(), new Days(days));
    }

    /**
     * Returns the end of the ten days, and then a number of days (French: <i>fin de décade</i>).
     *
     * @param days from 0 to 3650
     * @return such as end of ten days, 30 days: 2026-03-05 leads to 2026-04-09
     * @throws org.acompte.rule.RuleViolationException if it is outside 0 to 3650 (AC-TRM-01)
     */
    public static DueTerm endOfTenDaysThenDays(int days) {
        return of(new EndOfTenDays(), new Days(days));
    }

    /**
     * Returns a number of days, the end of the month reached, and then a day of the next month (French: <i>fin de mois le
     * 15</i>).
     *
     * @param days from 0 to 3650
     * @param day from 1 to 31; a short month is cut
     * @return such as 60 days, end of month, the 15th: 2003-03-17 leads to 2003-06-15
     * @throws org.acompte.rule.RuleViolationException if a number is out of bounds (AC-TRM-01)
     */
    public static DueTerm daysThenEndOfMonthThenThe(int days, int day) {
        return of(new Days(days), new EndOfMonth(), new DayOfFollowingMonth(day));
    }

    /**
     * Returns a number of days, and then the next day of a number, which may be the day reached.
     *
     * @param days from 0 to 3650
     * @param day from 1 to 31; a short month is cut
     * @return such as 31 days, the next 15th: 2019-01-31 leads to 2019-03-15
     * @throws org.acompte.rule.RuleViolationException if a number is out of bounds (AC-TRM-01)
     */
    public static DueTerm daysThenNextThe(int days, int day) {
        return of(new Days(days), new NextDayOfMonth(day));
    }

    /**
     * Returns a number of days, and then a day of the month after the one reached.
     *
     * @param days from 0 to 3650
     * @param day from 1 to 31; a short month is cut
     * @return such as 0 days, day 31 of the following month: 2024-05-23 leads to 2024-06-30
     * @throws org.acompte.rule.RuleViolationException if a number is out of bounds (AC-TRM-01)
     */
    public static DueTerm daysThenFollowingMonthThe(int days, int day) {
        return of(new Days(days), new DayOfFollowingMonth(day));
    }

    /**
     * Returns a fixed day.
     *
     * @param day the day of payment
     * @return the term
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04)
     */
    public static DueTerm on(LocalDate day) {
        return of(new FixedDay(day));
    }

    /**
     * Returns the due date.
     *
     * @param start the day from which the term counts, usually that of the invoice
     * @return the last day on which payment is in time
     * @throws org.acompte.rule.RuleViolationException if the start is out of range (AC-TXT-04)
     */
    public LocalDate dueOn(LocalDate start) {
        LocalDate reached = Text.require(start, "Start of the term");
        for (TermStep step : steps) {
            reached = step.from(reached);
        }
        return reached;
    }

    /**
     * Returns this term for an invoice of one day, as acompte-core takes it.
     * <p>
     * Core counts days only, so the result holds for invoices of that day and for no others.
     *
     * @param issuedOn the day of the invoice
     * @return as many days as there are from then to the due date
     * @throws org.acompte.rule.RuleViolationException if the due date is before the invoice or more than 3650 days later
     *     (AC-PLN-06), or the day is out of range (AC-TXT-04)
     */
    public PaymentTerms paymentTerms(LocalDate issuedOn) {
        long days = ChronoUnit.DAYS.between(issuedOn, dueOn(issuedOn));
        return PaymentTerms.ofDays(Math.toIntExact(days));
    }

    @Override
    public String toString() {
        return steps.isEmpty()
                ? "at once"
                : steps.stream().map(TermStep::toString).collect(Collectors.joining(", "));
    }
}
