package org.acompte.json.form;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatTreatment;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Discounts and charges: on a line, on the whole as they are asked for, and on the whole with their size. */
final class AdjustmentForms {
    static final int LIMIT = 100;

    private static final Property<Adjustment.Kind> KIND =
            Property.required("kind", CodeForm.of(Adjustment.Kind.values(), Adjustment.Kind::code));
    private static final Property<Percentage> PERCENTAGE = Property.optional("percentage", Scalars.PERCENTAGE);
    private static final Property<BigMoney> AMOUNT = Property.optional("amount", PriceForm.FORM);
    private static final Property<String> REASON = Property.optional("reason", TextForm.upTo(500));
    private static final Property<VatTreatment> VAT = Property.optional("vat", TreatmentForm.FORM);
    private static final Property<Money> SIZE = Property.optionalTotal("size", MoneyForm.FORM);

    private static final Properties ALL =
            Properties.of(KIND, PERCENTAGE, AMOUNT, REASON).exactlyOneOf(PERCENTAGE, AMOUNT);

    static final Form<Adjustment> ON_LINE =
            new ObjectForm<>("adjustment", ALL, AdjustmentForms::onLine, AdjustmentForms::onLine);
    static final Form<Sized> ON_DOCUMENT = new ObjectForm<>(
            "document-adjustment", ALL.plus(VAT, SIZE), AdjustmentForms::onDocument, AdjustmentForms::onDocument);

    /** A discount or charge on the whole, as it is asked for. */
    static final Form<DocumentAdjustment> UNSIZED = new ObjectForm<>(
            "asked-document-adjustment",
            ALL.plus(VAT),
            in -> new DocumentAdjustment(onLine(in), in.optional(VAT)),
            (out, adjustment) -> {
                onLine(out, adjustment.adjustment());
                out.put(VAT, adjustment.treatment());
            });

    /** A discount or charge on the whole, with its size if it is known. */
    record Sized(DocumentAdjustment adjustment, Optional<Money> size) {}

    private AdjustmentForms() {}

    private static Adjustment onLine(Values in) {
        return new Adjustment(in.get(KIND), in.optional(PERCENTAGE), in.optional(AMOUNT), in.optional(REASON));
    }

    private static void onLine(Output out, Adjustment adjustment) {
        out.put(KIND, adjustment.kind());
        out.put(PERCENTAGE, adjustment.percentage());
        out.put(AMOUNT, adjustment.amount());
        out.put(REASON, adjustment.reason());
    }

    private static Sized onDocument(Values in) {
        return new Sized(new DocumentAdjustment(onLine(in), in.optional(VAT)), in.optional(SIZE));
    }

    private static void onDocument(Output out, Sized sized) {
        onLine(out, sized.adjustment.adjustment());
        out.put(VAT, sized.adjustment.treatment());
        out.put(SIZE, sized.size);
    }

    static List<DocumentAdjustment> plain(List<Sized> sized) {
        return sized.isEmpty()
                ? List.of()
                : sized.stream().map(Sized::adjustment).toList();
    }

    static List<Sized> unsized(List<DocumentAdjustment> adjustments) {
        return adjustments.stream()
                .map(each -> new Sized(each, Optional.empty()))
                .toList();
    }

    /** The sizes that are stated are those that were computed. */
    static void check(Values in, List<Sized> stated, List<Money> computed) {
        for (int i = 0; i < stated.size(); i++) {
            Optional<Money> size = stated.get(i).size;
            if (size.isPresent()) {
                in.check("/adjustments/" + i + "/size", SIZE, size.get(), computed.get(i));
            }
        }
    }
}
