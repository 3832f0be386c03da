package org.acompte.benchmarks;

/** Sum, rate and allocation by hand, on minor units. */
final class RawAmounts {
    private static final long WHOLE = 1_000_000;

    private RawAmounts() {}

    static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    /** Rounds each product half up, away from zero. */
    static long sumOfShares(long[] amounts, long millionths) {
        long sum = 0;
        for (long amount : amounts) {
            long product = amount * millionths;
            sum += (product < 0 ? product - WHOLE / 2 : product + WHOLE / 2) / WHOLE;
        }
        return sum;
    }

    /** Allocates by largest remainder. */
    static long[] allocate(long amount, long[] weights) {
        long sum = sum(weights);
        long[] parts = new long[weights.length];
        long[] rests = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            long product = amount * weights[i];
            parts[i] = product / sum;
            rests[i] = product - parts[i] * sum;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int greatest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i] > rests[greatest]) {
                    greatest = i;
                }
            }
            parts[greatest]++;
            rests[greatest] = -1;
        }
        return parts;
    }
}
