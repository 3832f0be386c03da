package org.acompte.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Largest remainder on whole numbers, without boxing or sorting.
 * <p>
 * Each part is the floor of its exact share; what is left goes, unit by unit, to the greatest remainders; at a tie to
 * the first one or, between VAT treatments, to the higher rate. A part is never above the weight it stands for when the amount is not above the sum of the weights.
 */
final class Spread {
    private Spread() {}

    /** Spreads an amount of either sign over weights of which none is negative and at least one is positive. */
    static long[] byLargestRemainder(long amount, long[] weights) {
        return spread(amount, weights, null);
    }

    /** The same over treatments; at a tie their own order decides, so that the order of lines never does. */
    static long[] byLargestRemainder(long amount, long[] weights, VatTreatment[] treatments) {
        return spread(amount, weights, treatments);
    }

    private static long[] spread(long amount, long[] weights, VatTreatment @Nullable [] treatments) {
        long size = Math.abs(amount);
        long sum = sum(weights);
        long[] parts = new long[weights.length];
        long[] rests = new long[weights.length];
        long left = size;
        for (int i = 0; i < weights.length; i++) {
            parts[i] = Exact.floor(size, weights[i], sum);
            rests[i] = size * weights[i] - parts[i] * sum; // below the sum, so exact though the products may wrap
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int greatest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i] > rests[greatest]
                        || (rests[i] == rests[greatest]
                                && treatments != null
                                && VatTreatment.compare(treatments[i], treatments[greatest]) < 0)) {
                    greatest = i;
                }
            }
            parts[greatest]++;
            rests[greatest] = -1;
        }
        return amount < 0 ? negate(parts) : parts;
    }

    /** Floors every share; the rest stays apart, as the last part. */
    static long[] floors(long amount, long[] weights) {
        long size = Math.abs(amount);
        long sum = sum(weights);
        long[] parts = new long[weights.length + 1];
        long left = size;
        for (int i = 0; i < weights.length; i++) {
            parts[i] = Exact.floor(size, weights[i], sum);
            left -= parts[i];
        }
        parts[weights.length] = left;
        return amount < 0 ? negate(parts) : parts;
    }

    /** Rounds the cumulated shares; each part is the step between two of them. */
    static long[] cumulative(long amount, long[] weights) {
        long sum = sum(weights);
        long[] parts = new long[weights.length];
        long reached = 0;
        long before = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            long target = Exact.timesOver(amount, reached, sum);
            parts[i] = target - before;
            before = target;
        }
        return parts;
    }

    /** Adds up weights and refuses what cannot be allocated over. */
    static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw AmountRules.NEGATIVE_WEIGHT.broken("weight", weight);
            }
            sum += weight;
            if (sum < 0) {
                throw AmountRules.OVER_LIMIT.broken("what", "The sum of the weights");
            }
        }
        if (sum == 0) {
            throw AmountRules.NO_WEIGHT.broken();
        }
        return sum;
    }

    private static long[] negate(long[] parts) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = -parts[i];
        }
        return parts;
    }

    /** Brings decimal weights to whole numbers of the same proportions. */
    static long[] whole(List<BigDecimal> weights) {
        long[] scaled = new long[weights.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Decimals.scaled(weights.get(i), "Weight", 12, 6);
        }
        long divisor = 0;
        for (long weight : scaled) {
            divisor =
                    BigInteger.valueOf(divisor).gcd(BigInteger.valueOf(weight)).longValue();
        }
        for (int i = 0; i < scaled.length && divisor > 1; i++) {
            scaled[i] /= divisor;
        }
        return scaled;
    }
}
