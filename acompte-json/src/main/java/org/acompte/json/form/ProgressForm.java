package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.quote.Scope;
import org.acompte.sale.Progress;

/** How far the work is, as it was stated: {@code {"percentage":"40"}}, or line by line. */
final class ProgressForm {
    private static final Property<Integer> LINE = Property.required("line", Scalars.COUNT);
    private static final Property<Percentage> PERCENTAGE = Property.optional("percentage", Scalars.PERCENTAGE);
    private static final Property<Quantity> DELIVERED = Property.optional("delivered", Scalars.QUANTITY);
    static final Form<Progress.Item> ITEM = new ObjectForm<>(
            "line-progress",
            Properties.of(LINE, PERCENTAGE, DELIVERED).exactlyOneOf(PERCENTAGE, DELIVERED),
            ProgressForm::item,
            ProgressForm::item);
    private static final Property<List<Progress.Item>> LINES =
            Property.optional("lines", ListForm.of(ITEM, Scope.MAX_LINES));

    static final Form<Progress> FORM = new ObjectForm<>(
            "progress",
            Properties.of(PERCENTAGE, LINES).exactlyOneOf(PERCENTAGE, LINES),
            in -> in.has(PERCENTAGE) ? new Progress.Overall(in.get(PERCENTAGE)) : new Progress.Lines(in.get(LINES)),
            ProgressForm::write);

    private ProgressForm() {}

    private static Progress.Item item(Values in) {
        return in.has(PERCENTAGE)
                ? new Progress.Done(in.get(LINE), in.get(PERCENTAGE))
                : new Progress.Delivered(in.get(LINE), in.get(DELIVERED));
    }

    private static void item(Output out, Progress.Item item) {
        out.put(LINE, item.line());
        if (item instanceof Progress.Done done) {
            out.put(PERCENTAGE, done.share());
        } else if (item instanceof Progress.Delivered delivered) {
            out.put(DELIVERED, delivered.quantity());
        }
    }

    private static void write(Output out, Progress progress) {
        if (progress instanceof Progress.Overall overall) {
            out.put(PERCENTAGE, overall.share());
        } else if (progress instanceof Progress.Lines lines) {
            out.put(LINES, lines.items());
        }
    }
}
