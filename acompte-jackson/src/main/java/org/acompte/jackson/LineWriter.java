package org.acompte.jackson;

import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Quantity;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;

/** Writes lines, discounts, charges, and what the parties agreed on as a whole. */
final class LineWriter {
    private LineWriter() {}

    /** The properties of a scope, which stand directly in the document: as in a quote file, and with the totals. */
    static void scope(Output out, Scope scope) {
        out.text("priceBasis", scope.priceBasis().code());
        out.text("vatRounding", scope.vatRounding().code());
        out.list("lines", scope.lines(), LineWriter::computed);
        sized(out, scope);
        out.money("lineTotal", scope.totals().lineTotal());
        out.money("discountTotal", scope.totals().discountTotal());
        out.money("chargeTotal", scope.totals().chargeTotal());
        out.value("total", scope.total(), ScalarWriter::breakdown);
    }

    /** The discounts and charges on the whole, each with its size. */
    private static void sized(Output out, Scope scope) {
        List<Money> sizes = scope.totals().adjustmentSizes();
        if (sizes.isEmpty()) {
            return;
        }
        out.beginList("adjustments");
        for (int i = 0; i < sizes.size(); i++) {
            out.begin();
            properties(out, scope.adjustments().get(i));
            out.money("size", sizes.get(i));
            out.end();
        }
        out.endList();
    }

    /** A line as it is asked for. */
    static void line(Output out, Line line) {
        out.begin();
        properties(out, line);
        out.end();
    }

    /** A line with its amount. */
    private static void computed(Output out, Line line) {
        out.begin();
        properties(out, line);
        out.money("amount", line.currency(), line.amountMinor());
        out.end();
    }

    private static void properties(Output out, Line line) {
        out.text("label", line.label());
        out.value("quantity", line.quantity(), ScalarWriter::quantity);
        out.text("unit", line.unit());
        out.price("unitPrice", line.unitPrice());
        if (!line.pricePer().equals(Quantity.ONE)) {
            out.value("pricePer", line.pricePer(), ScalarWriter::quantity);
        }
        out.value("vat", line.vatTreatment(), ScalarWriter::treatment);
        out.text("nature", line.nature().code());
        out.listIfAny("adjustments", line.adjustments(), LineWriter::onLine);
    }

    private static void onLine(Output out, Adjustment adjustment) {
        out.begin();
        properties(out, adjustment);
        out.end();
    }

    static void onDocument(Output out, DocumentAdjustment each) {
        out.begin();
        properties(out, each);
        out.end();
    }

    private static void properties(Output out, DocumentAdjustment each) {
        properties(out, each.adjustment());
        if (each.treatment().isPresent()) {
            out.value("vat", each.treatment().get(), ScalarWriter::treatment);
        }
    }

    private static void properties(Output out, Adjustment adjustment) {
        out.text("kind", adjustment.kind().code());
        if (adjustment.percentage().isPresent()) {
            out.value("percentage", adjustment.percentage().get(), ScalarWriter::percentage);
        }
        if (adjustment.amount().isPresent()) {
            out.price("amount", adjustment.amount().get());
        }
        out.text("reason", adjustment.reason());
    }
}
