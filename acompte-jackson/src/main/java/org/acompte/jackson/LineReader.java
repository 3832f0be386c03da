package org.acompte.jackson;

import static org.acompte.jackson.Fields.given;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Reads lines, and the discounts and charges on a line or on the whole. */
final class LineReader {
    static final int MAX_ADJUSTMENTS = 100;

    private static final Shape LINE =
            Shape.of("label", "quantity?", "unit?", "unitPrice", "pricePer?", "vat", "nature?", "adjustments?");
    private static final Shape ON_LINE =
            Shape.of("kind", "percentage?", "amount?", "reason?").withExactlyOneOf("percentage", "amount");
    private static final Shape ON_DOCUMENT =
            Shape.of("kind", "percentage?", "amount?", "reason?", "vat?").withExactlyOneOf("percentage", "amount");
    private static final Codes<SupplyNature> NATURES = Codes.of(SupplyNature.values(), SupplyNature::code);
    private static final Codes<Adjustment.Kind> KINDS = Codes.of(Adjustment.Kind.values(), Adjustment.Kind::code);

    private LineReader() {}

    static Line line(Input in) {
        Fields fields = in.object(LINE);
        String label = "";
        Quantity quantity = Quantity.ONE;
        @Nullable String unit = null;
        @Nullable BigMoney unitPrice = null;
        Quantity pricePer = Quantity.ONE;
        @Nullable VatTreatment vat = null;
        SupplyNature nature = SupplyNature.SERVICES;
        List<Adjustment> adjustments = List.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "label" -> label = in.text();
                case "quantity" -> quantity = Scalars.quantity(in);
                case "unit" -> unit = in.text();
                case "unitPrice" -> unitPrice = Scalars.price(in);
                case "pricePer" -> pricePer = Scalars.quantity(in);
                case "vat" -> vat = Scalars.treatment(in);
                case "nature" -> nature = NATURES.read(in);
                case "adjustments" -> adjustments = in.list(MAX_ADJUSTMENTS, LineReader::onLine);
                default -> throw fields.unexpected(name);
            }
        }
        Line line = Line.of(label, given(unitPrice), given(vat));
        if (!pricePer.equals(Quantity.ONE)) {
            line = line.withPricePer(pricePer);
        }
        if (!quantity.equals(Quantity.ONE)) {
            line = line.withQuantity(quantity);
        }
        if (unit != null) {
            line = line.withUnit(unit);
        }
        if (nature != SupplyNature.SERVICES) {
            line = line.withNature(nature);
        }
        for (Adjustment adjustment : adjustments) {
            line = line.plus(adjustment);
        }
        return line;
    }

    static Adjustment onLine(Input in) {
        return adjustment(in, ON_LINE).adjustment();
    }

    static DocumentAdjustment onDocument(Input in) {
        return adjustment(in, ON_DOCUMENT);
    }

    private static DocumentAdjustment adjustment(Input in, Shape shape) {
        Fields fields = in.object(shape);
        Adjustment.@Nullable Kind kind = null;
        @Nullable Percentage percentage = null;
        @Nullable BigMoney amount = null;
        @Nullable String reason = null;
        @Nullable VatTreatment vat = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "kind" -> kind = KINDS.read(in);
                case "percentage" -> percentage = Scalars.percentage(in);
                case "amount" -> amount = Scalars.price(in);
                case "reason" -> reason = in.text();
                case "vat" -> vat = Scalars.treatment(in);
                default -> throw fields.unexpected(name);
            }
        }
        Adjustment adjustment = new Adjustment(
                given(kind), Optional.ofNullable(percentage), Optional.ofNullable(amount), Optional.ofNullable(reason));
        return new DocumentAdjustment(adjustment, Optional.ofNullable(vat));
    }
}
