package org.acompte.json.form;

import org.acompte.quote.Line;
import org.acompte.quote.LineChange;
import org.joda.money.Money;

/** What an amendment changes of one line: the line before, after, or both, with their places. */
final class LineChangeForm {
    private static final Property<Integer> PLACE = Property.required("place", Scalars.countFrom(1));
    private static final Property<Line> LINE = Property.required("line", LineForm.FORM);
    static final Form<LineChange.Placed> PLACED = ObjectForm.of(
            "placed-line",
            in -> new LineChange.Placed(in.get(PLACE), in.get(LINE)),
            (out, placed) -> {
                out.put(PLACE, placed.place());
                out.put(LINE, placed.line());
            },
            PLACE,
            LINE);

    private static final Property<LineChange.Kind> KIND = Property.total("kind", CoreCodes.LINE_CHANGE);
    private static final Property<LineChange.Placed> BEFORE = Property.optional("before", PLACED);
    private static final Property<LineChange.Placed> AFTER = Property.optional("after", PLACED);
    private static final Property<Money> DIFFERENCE = Property.total("difference", MoneyForm.FORM);
    static final Form<LineChange> FORM = ObjectForm.of(
            "line-change",
            in -> {
                LineChange change = new LineChange(in.optional(BEFORE), in.optional(AFTER));
                in.check(KIND, change.kind());
                in.check(DIFFERENCE, change.difference());
                return change;
            },
            (out, change) -> {
                out.put(KIND, change.kind());
                out.put(BEFORE, change.before());
                out.put(AFTER, change.after());
                out.put(DIFFERENCE, change.difference());
            },
            KIND,
            BEFORE,
            AFTER,
            DIFFERENCE);

    private LineChangeForm() {}
}
