package org.acompte.json.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.json.form.Forms.Entry;
import org.acompte.json.form.VatForms.Row;
import org.acompte.rule.Violation;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.ca3.Ca3;
import org.acompte.vat.fr.ca3.Ca3Box;
import org.acompte.vat.fr.ca3.Ca3Choices;
import org.acompte.vat.fr.ca3.Ca3Form;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.ca3.Ca3Period;
import org.acompte.vat.fr.ca3.Ca3Unplaced;

/**
 * The French return: its movements once, the boxes, which refer to them by their numbers, and the totals, which are
 * computed again.
 */
final class ReturnForm {
    private static final int MAX_BOXES = Ca3Line.values().length;

    /** A box whose movements are numbers. */
    private record Box(Ca3Line line, Ca3Form form, TaxedAmount exact, List<Integer> movements) {

        static Box of(Ca3Box box, NumberedRows rows) {
            return new Box(
                    box.line(),
                    box.form(),
                    box.exact(),
                    box.movements().stream().map(rows::of).toList());
        }

        Ca3Box with(List<VatMovement> all) {
            return new Ca3Box(line, form, exact, all);
        }
    }

    /** Movements by their rows, whose cause is a number: a cause may be a long invoice, which many movements have. */
    private static final class NumberedRows {
        private final Numbered<SaleFact> causes = new Numbered<>();
        private final Numbered<Row> rows = new Numbered<>();
        private final IdentityHashMap<VatMovement, Integer> seen = new IdentityHashMap<>();

        int of(VatMovement movement) {
            return seen.computeIfAbsent(movement, each -> rows.of(Row.of(causes.of(each.cause()), each)));
        }
    }

    /** A movement without a box, as a number. */
    private record Unplaced(int movement, Violation violation) {}

    private static final Property<List<Integer>> NUMBERS =
            Property.optional("movements", ListForm.of(Scalars.countFrom(0), VatForms.MAX_MOVEMENTS));
    private static final Form<Box> BOX = ObjectForm.of(
            "return-box-row",
            ReturnForm::box,
            ReturnForm::box,
            Ca3Forms.LINE,
            Ca3Forms.FORM,
            Ca3Forms.EXACT,
            Ca3Forms.BASE,
            Ca3Forms.VAT,
            NUMBERS);
    private static final Property<Integer> NUMBER = Property.required("movement", Scalars.countFrom(0));
    private static final Form<Unplaced> WITHOUT_BOX = ObjectForm.of(
            "unplaced-row",
            in -> new Unplaced(in.get(NUMBER), in.get(Ca3Forms.VIOLATION)),
            (out, unplaced) -> {
                out.put(NUMBER, unplaced.movement);
                out.put(Ca3Forms.VIOLATION, unplaced.violation);
            },
            NUMBER,
            Ca3Forms.VIOLATION);

    private static final Property<Ca3Period> PERIOD = Property.required("period", Ca3Forms.PERIOD_FORM);
    private static final Property<Ca3Choices> CHOICES = Property.required("choices", Ca3Forms.CHOICES_FORM);
    private static final Property<List<Box>> BOXES = Property.required("boxes", ListForm.of(BOX, MAX_BOXES));
    private static final Property<List<Ca3Box>> TOTALS = Property.total("totals", ListForm.of(Ca3Forms.BOX, MAX_BOXES));
    private static final Property<List<Unplaced>> UNPLACED =
            Property.optional("unplaced", ListForm.of(WITHOUT_BOX, VatForms.MAX_MOVEMENTS));

    static final DocumentForm<Ca3> FORM = DocumentForm.of(
            "french-vat-return",
            Ca3.class,
            ReturnForm::read,
            ReturnForm::write,
            PERIOD,
            CHOICES,
            LedgerForm.CAUSES,
            LedgerForm.MOVEMENTS,
            BOXES,
            TOTALS,
            UNPLACED);

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(FORM));

    private ReturnForm() {}

    private static Ca3 read(Values in) {
        List<VatMovement> movements = LedgerForm.movements(in);
        List<Row> rows = in.get(LedgerForm.MOVEMENTS);
        Numbered<Row> used = new Numbered<>();
        List<Box> stated = in.get(BOXES);
        List<Ca3Box> boxes = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            List<VatMovement> own = new ArrayList<>();
            List<Integer> numbers = stated.get(i).movements;
            for (int j = 0; j < numbers.size(); j++) {
                own.add(Numbered.at(movements, numbers.get(j), "/boxes/" + i + "/movements/" + j));
            }
            numbers.forEach(number -> used.of(rows.get(number)));
            boxes.add(stated.get(i).with(own));
        }
        List<Unplaced> without = in.get(UNPLACED, List.of());
        List<Ca3Unplaced> unplaced = new ArrayList<>(without.size());
        for (int i = 0; i < without.size(); i++) {
            VatMovement movement = Numbered.at(movements, without.get(i).movement, "/unplaced/" + i + "/movement");
            used.of(rows.get(without.get(i).movement));
            unplaced.add(new Ca3Unplaced(movement, without.get(i).violation));
        }
        used.require(rows, "/movements");
        Ca3 ca3 = Ca3.ofBoxes(in.get(PERIOD), in.get(CHOICES), boxes, unplaced);
        in.check(TOTALS, boxes(ca3, true));
        return ca3;
    }

    private static void write(Output out, Ca3 ca3) {
        NumberedRows numbered = new NumberedRows();
        List<Box> boxes =
                boxes(ca3, false).stream().map(box -> Box.of(box, numbered)).toList();
        List<Unplaced> unplaced = ca3.unplaced().stream()
                .map(each -> new Unplaced(numbered.of(each.movement()), each.violation()))
                .toList();
        out.put(PERIOD, ca3.period());
        out.put(CHOICES, ca3.choices());
        LedgerForm.movements(out, numbered.causes, numbered.rows.all());
        out.put(BOXES, boxes);
        out.put(TOTALS, boxes(ca3, true));
        out.putIfAny(UNPLACED, unplaced);
    }

    private static List<Ca3Box> boxes(Ca3 ca3, boolean totals) {
        return ca3.boxes().stream()
                .filter(box -> box.line().isTotal() == totals)
                .toList();
    }

    private static Box box(Values in) {
        Box box = new Box(
                in.get(Ca3Forms.LINE), in.get(Ca3Forms.FORM), in.get(Ca3Forms.EXACT), in.get(NUMBERS, List.of()));
        Ca3Box shown = box.with(List.of());
        in.check(Ca3Forms.BASE, Ca3Forms.euros(shown.base()));
        in.check(Ca3Forms.VAT, Ca3Forms.euros(shown.vat()));
        return box;
    }

    private static void box(Output out, Box box) {
        Ca3Box shown = box.with(List.of());
        out.put(Ca3Forms.LINE, box.line);
        out.put(Ca3Forms.FORM, box.form);
        out.put(Ca3Forms.EXACT, box.exact);
        out.put(Ca3Forms.BASE, Ca3Forms.euros(shown.base()));
        out.put(Ca3Forms.VAT, Ca3Forms.euros(shown.vat()));
        out.putIfAny(NUMBERS, box.movements);
    }
}
