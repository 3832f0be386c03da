package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Deliveries that are invoiced at another price or discount than was agreed on, which the final invoice sets right.
 * <p>
 * In acompte a delivery at another price is an amendment: the order is then one line per delivery and one of the rest.
 * Before the final invoice a line of correction brings the total back to what was agreed on.
 */
final class PriceDifferences {
    private final SaleUnderway underway;
    private final Scope agreed;
    private final Line sold;
    private final List<Line> deliveries = new ArrayList<>();
    private BigDecimal left;
    private Money discountLeft;

    PriceDifferences(SaleUnderway underway, Scope agreed) {
        if (agreed.lines().size() != 1) {
            throw new NotReplayed("a delivery at another price, of an order that has not exactly one line");
        }
        this.underway = underway;
        this.agreed = agreed;
        this.sold = agreed.lines().get(0);
        this.left = sold.quantity().value();
        this.discountLeft = agreed.totals().discountTotal();
    }

    BigDecimal left() {
        return left;
    }

    VatBreakdown invoice(Case input) {
        BigDecimal quantity = input.requireNumber("quantity");
        Line line = sold.withQuantity(Quantity.of(quantity));
        if (input.has("unitPrice")) {
            line = line.withUnitPrice(BigMoney.of(underway.currency(), input.requireNumber("unitPrice")));
        }
        if (input.has("documentDiscount")) {
            Money discount = input.requireMoney("documentDiscount", underway.currency());
            line = line.plus(Adjustment.discount(discount));
            discountLeft = discountLeft.minus(discount);
        }
        left = left.subtract(quantity);
        deliveries.add(line);
        underway.amend(scope());
        Progress.Lines progress = Progress.ofLine(deliveries.size(), Percentage.HUNDRED);
        if (left.signum() > 0) {
            progress = progress.plusLine(deliveries.size() + 1, Percentage.ZERO);
        }
        ProgressInvoice issued = underway.issue(underway.sale().draftProgressInvoice(progress));
        return issued.amount();
    }

    /** What was delivered as it was invoiced, and the rest as it was agreed on. */
    private Scope scope() {
        List<Line> lines = new ArrayList<>(deliveries);
        if (left.signum() > 0) {
            Line rest = sold.withQuantity(Quantity.of(left));
            lines.add(discountLeft.isPositive() ? rest.plus(Adjustment.discount(discountLeft)) : rest);
        }
        return Scope.of("differences", lines, List.of(), agreed.priceBasis(), agreed.vatRounding());
    }

    /** Brings the total back to what was agreed on, and notes what the final invoice then shows. */
    void correct() {
        Scope now = underway.sale().scope();
        Money correction = inBasis(agreed).minus(inBasis(now));
        if (!correction.isZero()) {
            Line line = Line.of("Correction", correction.abs(), sold.vatTreatment());
            underway.amend(now.plusLine(line.withQuantity(Quantity.of(correction.isNegative() ? -1 : 1))));
        }
        underway.note("correctionLine", correction);
        underway.note("documentDiscount", discountLeft);
    }

    private static Money inBasis(Scope scope) {
        return scope.priceBasis() == PriceBasis.WITH_VAT
                ? scope.total().withVat()
                : scope.total().withoutVat();
    }
}
