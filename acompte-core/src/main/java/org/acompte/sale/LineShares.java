package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Allocation;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;

/**
 * What an amount of a line counts for once the discounts and charges on the whole are spread over the lines.
 * <p>
 * Lines of 19.99, 68.33 and 200.33 with a discount of 10.00 count for 19.30, 65.96 and 193.39.
 */
final class LineShares {
    private LineShares() {}

    static Money of(Scope scope, int at, Money amount) {
        Line line = scope.lines().get(at);
        if (amount.isNegative() || line.amount().isNegative() || amount.isGreaterThan(line.amount())) {
            throw SaleRule.CREDIT_OVER_LEFT.broken(
                    "amount", amount, "left", line.amount(), "number", "line " + (at + 1));
        }
        Money share = whole(scope, line);
        if (amount.equals(line.amount())) {
            return share;
        }
        long part = amount.getAmountMinorLong();
        return Allocation.CUMULATIVE
                .split(share, part, line.amountMinor() - part)
                .get(0);
    }

    /** The share of a whole line in the total of its treatment. */
    private static Money whole(Scope scope, Line wanted) {
        List<Line> same = new ArrayList<>();
        Money sum = Money.zero(scope.currency());
        boolean returns = false;
        for (Line line : scope.lines()) {
            if (line.vatTreatment().equals(wanted.vatTreatment())) {
                same.add(line);
                sum = sum.plus(line.amount());
                returns |= line.amount().isNegative();
            }
        }
        Money total = inBasis(scope.total().of(wanted.vatTreatment()), scope.priceBasis());
        if (sum.equals(total) || returns) {
            return wanted.amount();
        }
        long[] weights = new long[same.size()];
        int place = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = same.get(i).amountMinor();
            if (same.get(i).equals(wanted)) {
                place = i;
            }
        }
        return Allocation.LARGEST_REMAINDER.split(total, weights).get(place);
    }

    private static Money inBasis(TaxedAmount amount, PriceBasis basis) {
        return basis == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat();
    }
}
