package org.acompte.benchmarks;

import java.util.List;
import org.acompte.amount.Allocation;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sum, rate and allocation of Joda-Money with the public API: minor units inside, Money at the edge. */
final class AcompteAmounts {
    private AcompteAmounts() {}

    static Money sum(List<Money> amounts) {
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            sum += MinorUnits.of(amounts.get(i));
        }
        return MinorUnits.money(CurrencyUnit.EUR, sum);
    }

    static Money sumOfShares(List<Money> amounts, Percentage rate) {
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            sum += rate.onMinor(MinorUnits.of(amounts.get(i)));
        }
        return MinorUnits.money(CurrencyUnit.EUR, sum);
    }

    static List<Money> allocate(Money amount, long[] weights) {
        return Allocation.LARGEST_REMAINDER.split(amount, weights);
    }
}
