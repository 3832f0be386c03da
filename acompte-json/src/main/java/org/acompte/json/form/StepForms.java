package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.vat.fr.terms.DueTerm;
import org.acompte.vat.fr.terms.TermStep;

/** How a due date is counted: the steps of a term. */
final class StepForms {
    private static final int MAX_STEPS = 20;

    private static final Property<Integer> COUNT = Property.required("count", Scalars.countFrom(0));
    private static final Property<Integer> DAY_OF_MONTH = Property.required("day", Scalars.countFrom(1));
    private static final Property<LocalDate> DATE = Property.required("date", Scalars.DATE);

    private static final Kind<TermStep.Days> DAYS = Kind.of(
            "days",
            TermStep.Days.class,
            in -> new TermStep.Days(in.get(COUNT)),
            (out, step) -> out.put(COUNT, step.count()),
            COUNT);
    private static final Kind<TermStep.Months> MONTHS = Kind.of(
            "months",
            TermStep.Months.class,
            in -> new TermStep.Months(in.get(COUNT)),
            (out, step) -> out.put(COUNT, step.count()),
            COUNT);
    private static final Kind<TermStep.EndOfMonth> END_OF_MONTH =
            Kind.of("end-of-month", TermStep.EndOfMonth.class, in -> new TermStep.EndOfMonth(), (out, step) -> {});
    private static final Kind<TermStep.EndOfTenDays> END_OF_TEN_DAYS = Kind.of(
            "end-of-ten-days", TermStep.EndOfTenDays.class, in -> new TermStep.EndOfTenDays(), (out, step) -> {});
    private static final Kind<TermStep.NextDayOfMonth> NEXT_DAY = Kind.of(
            "next-day-of-month",
            TermStep.NextDayOfMonth.class,
            in -> new TermStep.NextDayOfMonth(in.get(DAY_OF_MONTH)),
            (out, step) -> out.put(DAY_OF_MONTH, step.day()),
            DAY_OF_MONTH);
    private static final Kind<TermStep.DayOfFollowingMonth> FOLLOWING_MONTH = Kind.of(
            "day-of-following-month",
            TermStep.DayOfFollowingMonth.class,
            in -> new TermStep.DayOfFollowingMonth(in.get(DAY_OF_MONTH)),
            (out, step) -> out.put(DAY_OF_MONTH, step.day()),
            DAY_OF_MONTH);
    private static final Kind<TermStep.FixedDay> FIXED_DAY = Kind.of(
            "fixed-day",
            TermStep.FixedDay.class,
            in -> new TermStep.FixedDay(in.get(DATE)),
            (out, step) -> out.put(DATE, step.day()),
            DATE);
    static final Form<TermStep> STEP = ChoiceForm.ofKinds(
            "term-step", List.of(DAYS, MONTHS, END_OF_MONTH, END_OF_TEN_DAYS, NEXT_DAY, FOLLOWING_MONTH, FIXED_DAY));

    private static final Property<List<TermStep>> STEPS = Property.required("steps", ListForm.of(STEP, MAX_STEPS));
    static final Form<DueTerm> TERM = ObjectForm.of(
            "due-term", in -> new DueTerm(in.get(STEPS)), (out, term) -> out.put(STEPS, term.steps()), STEPS);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(DueTerm.class, TERM),
            new Entry<>(TermStep.class, STEP),
            Entry.of(DAYS),
            Entry.of(MONTHS),
            Entry.of(END_OF_MONTH),
            Entry.of(END_OF_TEN_DAYS),
            Entry.of(NEXT_DAY),
            Entry.of(FOLLOWING_MONTH),
            Entry.of(FIXED_DAY));

    private StepForms() {}
}
