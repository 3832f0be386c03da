package org.acompte.amount;

import java.math.BigInteger;
import java.util.List;

/**
 * The amount of a line: quantity times unit price, less its discounts and plus its charges, rounded once.
 * <p>
 * For example, 132 pieces at EUR 15.24 per 12 make EUR 167.64, and 12 × 148.73 less 14.873 makes EUR 1769.89.
 *
 * @en16931 BT-131
 */
public final class LineTotal {
    private static final long TEN_TO_12 = 1_000_000_000_000L;

    private LineTotal() {}

    /**
     * Computes the amount of a line.
     *
     * @param quantity the quantity, of either sign
     * @param unitPrice the price in millionths of the currency unit, zero or more
     * @param per how many units the price is for, above zero
     * @param adjustments the discounts and charges; percentages are of quantity times unit price
     * @param decimals the decimals of the currency
     * @return the amount in minor units, rounded half up, away from zero
     * @throws org.acompte.rule.RuleViolationException if it is beyond the limit (AC-AMT-01)
     */
    public static long minor(
            Quantity quantity, long unitPrice, Quantity per, List<Adjustment> adjustments, int decimals) {
        if (per.isOne() && adjustments.isEmpty()) {
            return MinorUnits.check(plain(quantity, unitPrice, decimals));
        }
        BigInteger list = BigInteger.valueOf(quantity.millionths())
                .multiply(BigInteger.valueOf(unitPrice))
                .multiply(BigInteger.valueOf(TEN_TO_12));
        BigInteger exact = list;
        for (int i = 0; i < adjustments.size(); i++) {
            exact = exact.add(adjustments.get(i).exactlyOn(list, per.millionths()));
        }
        BigInteger unit = BigInteger.valueOf(per.millionths()).multiply(BigInteger.TEN.pow(18 - decimals));
        return MinorUnits.check(Exact.over(exact, unit));
    }

    private static long plain(Quantity quantity, long unitPrice, int decimals) {
        if (quantity.isOne()) {
            return MinorUnits.ofMillionths(unitPrice, decimals);
        }
        return Exact.timesOverPowerOfTen(quantity.millionths(), unitPrice, 12 - decimals);
    }
}
