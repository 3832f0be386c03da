package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sum, rate and allocation with streams of Joda-Money. */
final class JodaAmounts {
    private static final Money ZERO = Money.zero(CurrencyUnit.EUR);

    private JodaAmounts() {}

    static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    static Money sumOfShares(List<Money> amounts, BigDecimal rate) {
        return amounts.stream()
                .map(amount -> amount.multipliedBy(rate, RoundingMode.HALF_UP))
                .reduce(ZERO, Money::plus);
    }

    private record Share(int place, Money floor, BigDecimal rest) {}

    /** Allocates by largest remainder. */
    static List<Money> allocate(Money amount, long[] weights) {
        BigDecimal sum = BigDecimal.valueOf(Arrays.stream(weights).sum());
        List<Share> shares = IntStream.range(0, weights.length)
                .mapToObj(place -> share(place, amount, weights[place], sum))
                .toList();
        Money left = amount.minus(shares.stream().map(Share::floor).reduce(ZERO, Money::plus));
        Set<Integer> roundedUp = shares.stream()
                .sorted(Comparator.comparing(Share::rest).reversed())
                .limit(left.getAmountMinorInt())
                .map(Share::place)
                .collect(Collectors.toSet());
        return shares.stream()
                .map(share -> roundedUp.contains(share.place) ? share.floor.plusMinor(1) : share.floor)
                .toList();
    }

    private static Share share(int place, Money amount, long weight, BigDecimal sum) {
        BigDecimal product = amount.getAmount().multiply(BigDecimal.valueOf(weight));
        BigDecimal floor = product.divide(sum, 2, RoundingMode.DOWN);
        return new Share(place, Money.of(amount.getCurrencyUnit(), floor), product.subtract(floor.multiply(sum)));
    }
}
