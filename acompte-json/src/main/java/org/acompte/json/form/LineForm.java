package org.acompte.json.form;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.joda.money.BigMoney;

/** A line, with its amount, which is computed again if it is there. */
final class LineForm {
    private static final Property<String> LABEL = Property.required("label", TextForm.upTo(2000));
    private static final Property<Quantity> QUANTITY = Property.optional("quantity", Scalars.QUANTITY);
    private static final Property<String> UNIT = Property.optional("unit", new RepeatedForm<>(TextForm.upTo(50)));
    private static final Property<BigMoney> UNIT_PRICE = Property.required("unitPrice", PriceForm.FORM);
    private static final Property<Quantity> PRICE_PER = Property.optional("pricePer", Scalars.QUANTITY);
    private static final Property<VatTreatment> VAT = Property.required("vat", TreatmentForm.FORM);
    private static final Property<SupplyNature> NATURE =
            Property.optional("nature", CodeForm.of(SupplyNature.values(), SupplyNature::code));
    private static final Property<List<Adjustment>> ADJUSTMENTS =
            Property.optional("adjustments", ListForm.of(AdjustmentForms.ON_LINE, AdjustmentForms.LIMIT));
    private static final Property<Sum> AMOUNT = Property.optionalTotal("amount", Sum.FORM);

    private static final Properties ALL =
            Properties.of(LABEL, QUANTITY, UNIT, UNIT_PRICE, PRICE_PER, VAT, NATURE, ADJUSTMENTS, AMOUNT);

    /** A line as it is asked for, written without its amount. */
    static final Form<Line> ASKED = new ObjectForm<>("line", ALL, LineForm::read, LineForm::asked);

    /** A line that the parties agreed on, written with its amount. */
    static final Form<Line> FORM = new ObjectForm<>("line", ALL, LineForm::read, LineForm::write);

    private LineForm() {}

    private static Line read(Values in) {
        Quantity quantity = in.get(QUANTITY, Quantity.ONE);
        Line line = Line.of(in.get(LABEL), quantity, in.get(UNIT_PRICE), in.get(VAT));
        Quantity pricePer = in.get(PRICE_PER, Quantity.ONE);
        if (!pricePer.equals(Quantity.ONE)) {
            line = line.withPricePer(pricePer);
        }
        Optional<String> unit = in.optional(UNIT);
        if (unit.isPresent()) {
            line = line.withUnit(unit.get());
        }
        SupplyNature nature = in.get(NATURE, SupplyNature.SERVICES);
        if (nature != SupplyNature.SERVICES) {
            line = line.withNature(nature);
        }
        for (Adjustment adjustment : in.get(ADJUSTMENTS, List.of())) {
            line = line.plus(adjustment);
        }
        in.check(AMOUNT, new Sum(line.currency(), line.amountMinor()));
        return line;
    }

    private static void write(Output out, Line line) {
        asked(out, line);
        out.put(AMOUNT, new Sum(line.currency(), line.amountMinor()));
    }

    private static void asked(Output out, Line line) {
        out.put(LABEL, line.label());
        out.put(QUANTITY, line.quantity());
        out.put(UNIT, line.unit());
        out.put(UNIT_PRICE, line.unitPrice());
        out.putUnless(Quantity.ONE, PRICE_PER, line.pricePer());
        out.put(VAT, line.vatTreatment());
        out.put(NATURE, line.nature());
        out.putIfAny(ADJUSTMENTS, line.adjustments());
    }
}
