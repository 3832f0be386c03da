package org.acompte.amount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How an amount is allocated over weights so that the parts add up to it to the cent.
 * <p>
 * EUR 100.00 over the weights 30, 20, 40, and EUR 700.00 over 1, 1, 1:
 * <pre>
 * mode                                30     20     40   rest        1       1       1   rest
 * LARGEST_REMAINDER                33.33  22.22  44.45        233.34  233.33  233.33
 * FLOOR_TO_FIRST                   33.34  22.22  44.44        233.34  233.33  233.33
 * FLOOR_TO_LAST                    33.33  22.22  44.45        233.33  233.33  233.34
 * CUMULATIVE                       33.33  22.23  44.44        233.33  233.34  233.33
 * PROPORTIONAL_WITH_REMAINDER_APART 33.33 22.22  44.44  0.01  233.33  233.33  233.33  0.01
 * </pre>
 * In every mode a zero weight gets nothing, weights that are all zero are refused, a negative amount is the mirror of
 * the positive one, ties go to the first, each part is within one minor unit of its exact share, and the parts add
 * up to the amount.
 */
public enum Allocation {
    /** Floors, then one unit each to the largest remainders: the fairest, and the default everywhere in acompte. */
    LARGEST_REMAINDER("largest-remainder"),
    /** Floors, then one unit each to the first parts. */
    FLOOR_TO_FIRST("floor-to-first"),
    /** Floors, then one unit each to the last parts. */
    FLOOR_TO_LAST("floor-to-last"),
    /** Rounds the running total, so that every prefix is as exact as it can be. */
    CUMULATIVE("cumulative"),
    /** Floors, and the rest as one more part at the end. */
    PROPORTIONAL_WITH_REMAINDER_APART("proportional-with-remainder-apart");

    private final String code;

    Allocation(String code) {
        this.code = code;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /**
     * Allocates an amount over whole weights.
     *
     * @param amount the amount, of either sign
     * @param weights the weights, at least one of them positive
     * @return one part per weight, in their order, and one more for the rest in the mode that keeps it apart
     * @throws org.acompte.rule.RuleViolationException if the weights are all zero (AC-ALC-01) or one is negative
     *     (AC-ALC-02), or the amount is beyond the limit (AC-AMT-01)
     */
    public List<Money> split(Money amount, long... weights) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        long[] parts = parts(MinorUnits.of(amount), weights);
        Money[] split = new Money[parts.length];
        for (int i = 0; i < parts.length; i++) {
            split[i] = MinorUnits.money(currency, parts[i]);
        }
        return List.of(split);
    }

    /**
     * Allocates an amount over decimal weights.
     *
     * @param amount the amount, of either sign
     * @param weights the weights, at least one of them positive, with at most six decimals
     * @return as {@link #split(Money, long...)}
     * @throws org.acompte.rule.RuleViolationException as {@link #split(Money, long...)}, and if a weight has too many
     *     digits (AC-AMT-02)
     */
    public List<Money> split(Money amount, List<BigDecimal> weights) {
        return split(amount, Spread.whole(weights));
    }

    /**
     * Allocates an amount into equal parts.
     *
     * @param amount the amount, of either sign
     * @param parts how many parts, at least one
     * @return that many parts, and one more for the rest in the mode that keeps it apart
     * @throws org.acompte.rule.RuleViolationException if there are no parts (AC-ALC-01) or the amount is beyond the
     *     limit (AC-AMT-01)
     */
    public List<Money> splitEvenly(Money amount, int parts) {
        if (parts < 1) {
            throw AmountRules.NO_WEIGHT.broken();
        }
        long[] weights = new long[parts];
        Arrays.fill(weights, 1);
        return split(amount, weights);
    }

    /**
     * Returns what of an amount is reached when a part of a whole is: the first part that {@link #CUMULATIVE} gives.
     * <p>
     * Of EUR 100.00, 1 of 3 reaches EUR 33.33, 2 of 3 reach EUR 66.67, and 3 of 3 reach all of it.
     *
     * @param amount the amount, of either sign
     * @param part the part that is reached, from zero to the whole
     * @param whole the whole, above zero
     * @return from nothing to the amount
     * @throws org.acompte.rule.RuleViolationException if the whole is zero (AC-ALC-01), the part is below zero or above
     *     the whole (AC-ALC-02), or the amount is beyond the limit (AC-AMT-01)
     */
    public static Money reached(Money amount, long part, long whole) {
        return CUMULATIVE.split(amount, part, MinorUnits.minus(whole, part)).get(0);
    }

    private long[] parts(long amount, long[] weights) {
        return switch (this) {
            case LARGEST_REMAINDER -> Spread.byLargestRemainder(amount, weights);
            case CUMULATIVE -> Spread.cumulative(amount, weights);
            case PROPORTIONAL_WITH_REMAINDER_APART -> Spread.floors(amount, weights);
            case FLOOR_TO_FIRST -> unitByUnit(Spread.floors(amount, weights), weights, false);
            case FLOOR_TO_LAST -> unitByUnit(Spread.floors(amount, weights), weights, true);
        };
    }

    /** Gives the rest, which is less than the number of positive weights, to the first or to the last of them. */
    private static long[] unitByUnit(long[] floors, long[] weights, boolean fromEnd) {
        long[] parts = Arrays.copyOf(floors, weights.length);
        long rest = floors[weights.length];
        long unit = Long.signum(rest);
        for (int i = 0; rest != 0; i++) {
            int at = fromEnd ? weights.length - 1 - i : i;
            if (weights[at] > 0) {
                parts[at] += unit;
                rest -= unit;
            }
        }
        return parts;
    }
}
