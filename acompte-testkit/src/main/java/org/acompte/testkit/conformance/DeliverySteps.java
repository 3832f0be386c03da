package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Line;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Progress;

/** The steps that invoice what is delivered: parts, then the rest. */
final class DeliverySteps {
    private final SaleUnderway underway;
    private final Map<Integer, BigDecimal> delivered = new HashMap<>();
    private Optional<PriceDifferences> differences = Optional.empty();

    DeliverySteps(SaleUnderway underway) {
        this.underway = underway;
    }

    /** Adds a line to the order. */
    VatBreakdown addLine(Case input) {
        return underway.amend(underway.sale().scope().plusLine(underway.drafts().line(input)));
    }

    /** A delivery of whole lines, or of a quantity; a price or discount that the step states differs from the order. */
    VatBreakdown part(Case step) {
        Case input = step.at("input");
        if (input.has("unitPrice") || input.has("documentDiscount")) {
            return differences().invoice(input);
        }
        List<Progress.Item> items = input.has("lines") ? ofLines(input) : ofQuantity(input);
        if (items.isEmpty()) {
            throw new NotReplayed("step " + step.require("action") + " does not say what is delivered");
        }
        return underway.issue(underway.sale().draftProgressInvoice(new Progress.Lines(items)))
                .amount();
    }

    private PriceDifferences differences() {
        PriceDifferences known = differences.orElseGet(
                () -> new PriceDifferences(underway, underway.sale().scope()));
        differences = Optional.of(known);
        return known;
    }

    private static List<Progress.Item> ofLines(Case input) {
        List<Progress.Item> items = new ArrayList<>();
        for (String place : input.texts("lines")) {
            items.add(new Progress.Done(Case.decimal("lines", place).intValue(), Percentage.HUNDRED));
        }
        return items;
    }

    /** A case states what one delivery brings, of each of its lines; acompte wants what is delivered to date. */
    private List<Progress.Item> ofQuantity(Case input) {
        BigDecimal quantity = input.number("delivered").orElseGet(() -> input.requireNumber("quantity"));
        List<Progress.Item> items = new ArrayList<>();
        for (int place = 1; place <= underway.sale().scope().lines().size(); place++) {
            BigDecimal reached = delivered.merge(place, quantity, BigDecimal::add);
            items.add(new Progress.Delivered(place, Quantity.of(reached)));
        }
        return items;
    }

    /** The rest of the order, less what was invoiced before. */
    VatBreakdown finish(Case step) {
        Case input = step.at("input");
        if (input.has("delivered") && !input.require("delivered").equals("rest")) {
            throw new NotReplayed("the final invoice is about less than the rest of the order");
        }
        Optional<BigDecimal> gross = input.number("gross");
        if (gross.isPresent()
                && gross.get().compareTo(underway.sale().total().withVat().getAmount()) != 0) {
            throw new NotReplayed("the final invoice is about another amount than the order");
        }
        differences.ifPresent(PriceDifferences::correct);
        FinalInvoice issued = underway.issue(underway.sale().draftFinalInvoice());
        return issued.amount();
    }

    /** The quantity of the order that no delivery has invoiced yet. */
    BigDecimal leftToDeliver() {
        if (differences.isPresent()) {
            return differences.get().left();
        }
        BigDecimal left = BigDecimal.ZERO;
        List<Line> lines = underway.sale().scope().lines();
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal done = delivered.getOrDefault(i + 1, BigDecimal.ZERO);
            left = left.add(lines.get(i).quantity().value()).subtract(done);
        }
        return left;
    }
}
