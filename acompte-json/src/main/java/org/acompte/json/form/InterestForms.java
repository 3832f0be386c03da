package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.terms.InterestSlice;
import org.acompte.vat.fr.terms.InterestStatement;
import org.acompte.vat.fr.terms.Semester;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Interest, slice by slice. */
final class InterestForms {
    /** The greatest number of slices. */
    static final int MAX_SLICES = 10_000;

    private static final Property<Integer> YEAR = Property.required("year", Scalars.countFrom(1990));
    private static final Property<Integer> HALF = Property.required("half", Scalars.countFrom(1));
    static final Form<Semester> SEMESTER = ObjectForm.of(
            "semester",
            in -> new Semester(in.get(YEAR), in.get(HALF)),
            (out, semester) -> {
                out.put(YEAR, semester.year());
                out.put(HALF, semester.half());
            },
            YEAR,
            HALF);

    private static final Property<LocalDate> FROM = Property.required("from", Scalars.DATE);
    private static final Property<LocalDate> TO = Property.required("to", Scalars.DATE);
    private static final Property<Integer> DAYS = Property.total("days", Scalars.countFrom(0));
    private static final Property<Integer> DAYS_OF_YEAR = Property.required("daysOfYear", Scalars.COUNT);
    private static final Property<Money> BASE = Property.required("base", MoneyForm.FORM);
    private static final Property<Percentage> RATE = Property.required("rate", Scalars.PERCENTAGE);
    private static final Property<Citation> SOURCE = Property.required("source", LawForms.CITATION);
    private static final Property<Money> INTEREST = Property.total("amount", MoneyForm.FORM);
    static final Form<InterestSlice> SLICE = ObjectForm.of(
            "interest-slice",
            InterestForms::slice,
            InterestForms::slice,
            FROM,
            TO,
            DAYS,
            DAYS_OF_YEAR,
            BASE,
            RATE,
            SOURCE,
            INTEREST);

    private static final Property<String> FACTS = Property.required("facts", TextForm.upTo(500));
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);
    private static final Property<List<InterestSlice>> SLICES =
            Property.required("slices", ListForm.of(SLICE, MAX_SLICES));
    private static final Property<Money> TOTAL = Property.total("total", MoneyForm.FORM);
    static final DocumentForm<InterestStatement> STATEMENT = DocumentForm.of(
            "interest-statement",
            InterestStatement.class,
            in -> {
                InterestStatement statement = new InterestStatement(in.get(SLICES), in.get(CURRENCY), in.get(FACTS));
                in.check(DAYS, statement.days());
                in.check(TOTAL, statement.total());
                return statement;
            },
            (out, statement) -> {
                out.put(FACTS, statement.facts());
                out.put(CURRENCY, statement.currency());
                out.put(SLICES, statement.slices());
                out.put(DAYS, statement.days());
                out.put(TOTAL, statement.total());
            },
            FACTS,
            CURRENCY,
            SLICES,
            DAYS,
            TOTAL);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(STATEMENT), new Entry<>(InterestSlice.class, SLICE), new Entry<>(Semester.class, SEMESTER));

    private InterestForms() {}

    private static InterestSlice slice(Values in) {
        InterestSlice slice = new InterestSlice(
                in.get(FROM), in.get(TO), in.get(DAYS_OF_YEAR), in.get(BASE), in.get(RATE), in.get(SOURCE));
        in.check(DAYS, slice.days());
        in.check(INTEREST, slice.amount());
        return slice;
    }

    private static void slice(Output out, InterestSlice slice) {
        out.put(FROM, slice.from());
        out.put(TO, slice.to());
        out.put(DAYS, slice.days());
        out.put(DAYS_OF_YEAR, slice.daysOfYear());
        out.put(BASE, slice.base());
        out.put(RATE, slice.rate());
        out.put(SOURCE, slice.source());
        out.put(INTEREST, slice.amount());
    }
}
