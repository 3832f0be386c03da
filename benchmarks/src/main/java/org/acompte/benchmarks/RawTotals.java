package org.acompte.benchmarks;

/** The totals of a document by hand, on minor units in arrays. */
public final class RawTotals {
    private static final long WHOLE = 1_000_000;

    final long lineTotal;
    final long discountTotal;
    /** For each rate, the amount without VAT. */
    final long[] bases;
    /** For each rate, the VAT. */
    final long[] vats;

    private RawTotals(long lineTotal, long discountTotal, long[] bases, long[] vats) {
        this.lineTotal = lineTotal;
        this.discountTotal = discountTotal;
        this.bases = bases;
        this.vats = vats;
    }

    /** The discounts as parallel arrays: where, and either a share in millionths or an amount. */
    static RawTotals of(int[] rateOf, long[] amounts, long[] rates, int[] discountOf, long[] shares, long[] discounts) {
        long[] bases = new long[rates.length];
        long lineTotal = 0;
        for (int i = 0; i < amounts.length; i++) {
            bases[rateOf[i]] += amounts[i];
            lineTotal += amounts[i];
        }
        long[] sizes = new long[discountOf.length];
        long discountTotal = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = shares[i] == 0 ? discounts[i] : share(bases[discountOf[i]], shares[i]);
            discountTotal += sizes[i];
        }
        for (int i = 0; i < sizes.length; i++) {
            bases[discountOf[i]] -= sizes[i];
        }
        long[] vats = new long[rates.length];
        for (int i = 0; i < rates.length; i++) {
            vats[i] = share(bases[i], rates[i]);
        }
        return new RawTotals(lineTotal, discountTotal, bases, vats);
    }

    /** Rounds half up, away from zero. */
    private static long share(long amount, long millionths) {
        long product = amount * millionths;
        return (product < 0 ? product - WHOLE / 2 : product + WHOLE / 2) / WHOLE;
    }

    /** The line total, the discount total, and for each rate the amount without VAT and the VAT, in minor units. */
    long[] figures() {
        long[] figures = new long[2 + 2 * bases.length];
        figures[0] = lineTotal;
        figures[1] = discountTotal;
        for (int i = 0; i < bases.length; i++) {
            figures[2 + 2 * i] = bases[i];
            figures[3 + 2 * i] = vats[i];
        }
        return figures;
    }
}
