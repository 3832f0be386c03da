package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sum, rate and allocation in BigDecimal of two decimals. */
final class DecimalAmounts {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private DecimalAmounts() {}

    static BigDecimal sum(BigDecimal[] amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    static BigDecimal sumOfShares(BigDecimal[] amounts, BigDecimal rate) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount.multiply(rate).setScale(2, RoundingMode.HALF_UP));
        }
        return sum;
    }

    /** Allocates by largest remainder. */
    static BigDecimal[] allocate(BigDecimal amount, BigDecimal[] weights) {
        BigDecimal sum = sum(weights);
        BigDecimal[] parts = new BigDecimal[weights.length];
        BigDecimal[] rests = new BigDecimal[weights.length];
        BigDecimal left = amount;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal product = amount.multiply(weights[i]);
            parts[i] = product.divide(sum, 2, RoundingMode.DOWN);
            rests[i] = product.subtract(parts[i].multiply(sum));
            left = left.subtract(parts[i]);
        }
        for (; left.signum() > 0; left = left.subtract(CENT)) {
            int greatest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i].compareTo(rests[greatest]) > 0) {
                    greatest = i;
                }
            }
            parts[greatest] = parts[greatest].add(CENT);
            rests[greatest] = CENT.negate();
        }
        return parts;
    }
}
