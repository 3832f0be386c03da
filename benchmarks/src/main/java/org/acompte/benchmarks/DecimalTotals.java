package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The totals of a document as {@link RawTotals} computes them, in BigDecimal of two decimals. */
public final class DecimalTotals {
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    final BigDecimal lineTotal;
    final BigDecimal discountTotal;
    final BigDecimal[] bases;
    final BigDecimal[] vats;

    private DecimalTotals(BigDecimal lineTotal, BigDecimal discountTotal, BigDecimal[] bases, BigDecimal[] vats) {
        this.lineTotal = lineTotal;
        this.discountTotal = discountTotal;
        this.bases = bases;
        this.vats = vats;
    }

    /** The discounts as parallel arrays: where, and either a share of one or an amount. */
    static DecimalTotals of(
            int[] rateOf,
            BigDecimal[] amounts,
            BigDecimal[] rates,
            int[] discountOf,
            BigDecimal[] shares,
            BigDecimal[] discounts) {
        BigDecimal[] bases = new BigDecimal[rates.length];
        Arrays.fill(bases, ZERO);
        for (int i = 0; i < amounts.length; i++) {
            bases[rateOf[i]] = bases[rateOf[i]].add(amounts[i]);
        }
        BigDecimal lineTotal = ZERO;
        for (BigDecimal base : bases) {
            lineTotal = lineTotal.add(base);
        }
        BigDecimal[] sizes = new BigDecimal[discountOf.length];
        BigDecimal discountTotal = ZERO;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = shares[i].signum() == 0 ? discounts[i] : share(bases[discountOf[i]], shares[i]);
            discountTotal = discountTotal.add(sizes[i]);
        }
        for (int i = 0; i < sizes.length; i++) {
            bases[discountOf[i]] = bases[discountOf[i]].subtract(sizes[i]);
        }
        BigDecimal[] vats = new BigDecimal[rates.length];
        for (int i = 0; i < rates.length; i++) {
            vats[i] = share(bases[i], rates[i]);
        }
        return new DecimalTotals(lineTotal, discountTotal, bases, vats);
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal fraction) {
        return amount.multiply(fraction).setScale(2, RoundingMode.HALF_UP);
    }

    /** As {@link RawTotals#figures}. */
    long[] figures() {
        long[] figures = new long[2 + 2 * bases.length];
        figures[0] = minor(lineTotal);
        figures[1] = minor(discountTotal);
        for (int i = 0; i < bases.length; i++) {
            figures[2 + 2 * i] = minor(bases[i]);
            figures[3 + 2 * i] = minor(vats[i]);
        }
        return figures;
    }

    private static long minor(BigDecimal amount) {
        return amount.setScale(2).unscaledValue().longValueExact();
    }
}
