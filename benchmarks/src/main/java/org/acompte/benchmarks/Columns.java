package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.acompte.quote.Line;

/** The lines as parallel arrays, for the contenders that count without values. */
final class Columns {
    /** The rates in millionths, the highest first. */
    final long[] rates;
    /** For each line, the place of its rate. */
    final int[] rateOf;
    /** For each line, its amount in minor units. */
    final long[] amounts;

    private Columns(long[] rates, int[] rateOf, long[] amounts) {
        this.rates = rates;
        this.rateOf = rateOf;
        this.amounts = amounts;
    }

    static Columns of(List<Line> lines) {
        long[] rates = Data.rates().stream()
                .mapToLong(treatment -> treatment.rate().percentage().millionths())
                .toArray();
        int[] rateOf = lines.stream()
                .mapToInt(line -> Data.rates().indexOf(line.vatTreatment()))
                .toArray();
        return new Columns(
                rates, rateOf, lines.stream().mapToLong(Line::amountMinor).toArray());
    }

    /** The rates as fractions of one. */
    BigDecimal[] decimalRates() {
        BigDecimal[] fractions = new BigDecimal[rates.length];
        for (int i = 0; i < rates.length; i++) {
            fractions[i] = BigDecimal.valueOf(rates[i], 6).stripTrailingZeros();
        }
        return fractions;
    }

    /** The amounts of the lines with two decimals. */
    BigDecimal[] decimalAmounts() {
        BigDecimal[] decimals = new BigDecimal[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            decimals[i] = BigDecimal.valueOf(amounts[i], 2);
        }
        return decimals;
    }
}
