package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;

/** Sum, rate and allocation with Moneta, the same for its Money and its FastMoney. */
final class MonetaAmounts {
    /** Kept, or it would forget its level. */
    private static final Logger LOG = Logger.getLogger("org.javamoney.moneta");

    static {
        LOG.setLevel(Level.WARNING);
    }

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

    /** Allocates by largest remainder on the numbers, which costs a fifth of doing it on the amounts. */
    static List<MonetaryAmount> allocate(
            MonetaryAmount amount, BigDecimal[] weights, Function<BigDecimal, MonetaryAmount> maker) {
        BigDecimal[] parts = DecimalAmounts.allocate(amount.getNumber().numberValueExact(BigDecimal.class), weights);
        List<MonetaryAmount> amounts = new ArrayList<>(parts.length);
        for (BigDecimal part : parts) {
            amounts.add(maker.apply(part));
        }
        return amounts;
    }
}
