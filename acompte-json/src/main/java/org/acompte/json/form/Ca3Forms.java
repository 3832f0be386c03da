package org.acompte.json.form;

import java.time.YearMonth;
import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.json.JsonRules;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Violation;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.ca3.Ca3Box;
import org.acompte.vat.fr.ca3.Ca3Choices;
import org.acompte.vat.fr.ca3.Ca3Form;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.ca3.Ca3Period;
import org.acompte.vat.fr.ca3.Ca3Unplaced;
import org.acompte.vat.fr.ca3.GivenBackLine;

/** The parts of the French return, each alone. */
final class Ca3Forms {
    private static final String YEAR_MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private static final Property<YearMonth> FIRST =
            Property.required("first", TextForm.matching(YEAR_MONTH, Ca3Forms::month, YearMonth::toString));
    private static final Property<Integer> MONTHS = Property.required("months", Scalars.countFrom(1));
    static final Form<Ca3Period> PERIOD_FORM = ObjectForm.of(
            "return-period",
            in -> new Ca3Period(in.get(FIRST), in.get(MONTHS)),
            (out, period) -> {
                out.put(FIRST, period.first());
                out.put(MONTHS, period.months());
            },
            FIRST,
            MONTHS);

    private static final Property<GivenBackLine> GIVEN_BACK = Property.required("givenBack", VatCodes.GIVEN_BACK_LINE);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(500));
    static final Form<Ca3Choices> CHOICES_FORM = ObjectForm.of(
            "return-choices",
            in -> new Ca3Choices(in.get(GIVEN_BACK), in.get(REASON)),
            (out, choices) -> {
                out.put(GIVEN_BACK, choices.givenBack());
                out.put(REASON, choices.reason());
            },
            GIVEN_BACK,
            REASON);

    private static final Property<String> CODE = Property.optional("code", Scalars.ANY_TEXT);
    private static final Property<String> TITLE = Property.required("title", Scalars.ANY_TEXT);
    static final Form<Ca3Form> LINE_FORM = ObjectForm.of(
            "return-line",
            in -> new Ca3Form(in.optional(CODE), in.get(TITLE)),
            (out, form) -> {
                out.put(CODE, form.code());
                out.put(TITLE, form.title());
            },
            CODE,
            TITLE);

    static final Property<Ca3Line> LINE = Property.required("line", VatCodes.CA3_LINE);
    static final Property<Ca3Form> FORM = Property.required("form", LINE_FORM);
    static final Property<TaxedAmount> EXACT = Property.required("exact", BreakdownForm.TAXED);
    static final Property<Decimal> BASE = Property.total("base", Scalars.DECIMAL);
    static final Property<Decimal> VAT = Property.total("vat", Scalars.DECIMAL);
    private static final Property<List<VatMovement>> MOVEMENTS =
            Property.optional("movements", ListForm.of(VatForms.INSIDE, VatForms.MAX_MOVEMENTS));
    static final Form<Ca3Box> BOX =
            ObjectForm.of("return-box", Ca3Forms::box, Ca3Forms::box, LINE, FORM, EXACT, BASE, VAT, MOVEMENTS);

    private static final Property<VatMovement> MOVEMENT = Property.required("movement", VatForms.INSIDE);
    static final Property<Violation> VIOLATION = Property.required("violation", ViolationForm.FORM);
    static final Form<Ca3Unplaced> WITHOUT_BOX = ObjectForm.of(
            "unplaced-vat-movement",
            in -> new Ca3Unplaced(in.get(MOVEMENT), in.get(VIOLATION)),
            (out, unplaced) -> {
                out.put(MOVEMENT, unplaced.movement());
                out.put(VIOLATION, unplaced.violation());
            },
            MOVEMENT,
            VIOLATION);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(Ca3Period.class, PERIOD_FORM),
            new Entry<>(Ca3Choices.class, CHOICES_FORM),
            new Entry<>(Ca3Form.class, LINE_FORM),
            new Entry<>(Ca3Box.class, BOX),
            new Entry<>(Ca3Unplaced.class, WITHOUT_BOX));

    private Ca3Forms() {}

    private static YearMonth month(String text) {
        if (!text.matches(YEAR_MONTH)) {
            throw JsonRules.REFUSED.broken("reason", Shown.of(text) + " is not a month such as \"2026-09\"");
        }
        return YearMonth.parse(text);
    }

    /** Whole euros; only they are equal to what is computed. */
    static Decimal euros(long euros) {
        return new Decimal(euros, 0);
    }

    private static Ca3Box box(Values in) {
        Ca3Box box = new Ca3Box(in.get(LINE), in.get(FORM), in.get(EXACT), in.get(MOVEMENTS, List.of()));
        in.check(BASE, euros(box.base()));
        in.check(VAT, euros(box.vat()));
        return box;
    }

    private static void box(Output out, Ca3Box box) {
        out.put(LINE, box.line());
        out.put(FORM, box.form());
        out.put(EXACT, box.exact());
        out.put(BASE, euros(box.base()));
        out.put(VAT, euros(box.vat()));
        out.putIfAny(MOVEMENTS, box.movements());
    }
}
