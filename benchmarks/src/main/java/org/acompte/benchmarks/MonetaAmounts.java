package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;

/** Sum, rate and allocation with Moneta, the same for its Money and its FastMoney. */
final class MonetaAmounts {
    static final CurrencyUnit EURO = Monetary.getCurrency("EUR");
    private static final MonetaryOperator HALF_UP = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    private MonetaAmounts() {}

    static MonetaryAmount sum(List<? extends MonetaryAmount> amounts, MonetaryAmount zero) {
        MonetaryAmount sum = zero;
        for (MonetaryAmount amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    static MonetaryAmount sumOfShares(List<? extends MonetaryAmount> amounts, BigDecimal rate, MonetaryAmount zero) {
        MonetaryAmount sum = zero;
        for (MonetaryAmount amount : amounts) {
            sum = sum.add(amount.multiply(rate).with(HALF_UP));
        }
        return sum;
    }

    /** Allocates by largest remainder: whole cents and what is left of each, as amounts. */
    static List<MonetaryAmount> allocate(MonetaryAmount amount, long[] weights) {
        long sum = RawAmounts.sum(weights);
        MonetaryAmount cents = amount.scaleByPowerOfTen(2);
        MonetaryAmount left = cents;
        MonetaryAmount[] parts = new MonetaryAmount[weights.length];
        MonetaryAmount[] rests = new MonetaryAmount[weights.length];
        for (int i = 0; i < weights.length; i++) {
            MonetaryAmount[] division = cents.multiply(weights[i]).divideAndRemainder(sum);
            parts[i] = division[0];
            rests[i] = division[1];
            left = left.subtract(parts[i]);
        }
        MonetaryAmount cent = amount.getFactory().setNumber(1).create();
        for (; left.isPositive(); left = left.subtract(cent)) {
            int greatest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i].isGreaterThan(rests[greatest])) {
                    greatest = i;
                }
            }
            parts[greatest] = parts[greatest].add(cent);
            rests[greatest] = cent.negate();
        }
        List<MonetaryAmount> amounts = new ArrayList<>(parts.length);
        for (MonetaryAmount part : parts) {
            amounts.add(part.scaleByPowerOfTen(-2));
        }
        return amounts;
    }
}
