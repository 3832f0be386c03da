package org.acompte.amount;

import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The totals of a document: lines, discounts, charges, and the VAT breakdown that follows from them.
 * <p>
 * For example, a line of EUR 12000.00 at 10 % and one of EUR 3400.00 at 20 % make EUR 15400.00 without VAT, EUR 1880.00
 * of VAT and EUR 17280.00 with VAT.
 * Priced with VAT, the VAT is carved out of each treatment: EUR 100.00 at 21 % is 82.64 and 17.36.
 * <p>
 * The line total and the discounts and charges are in the price basis of the document; the breakdown has both.
 *
 * @en16931 BG-22 and BG-23; BR-CO-10 to BR-CO-15 hold exactly
 */
public final class Totals {
    private static final long[] NO_SIZES = {};

    private final VatBreakdown breakdown;
    private final long lineTotal;
    private final long discountTotal;
    private final long chargeTotal;
    /** The size of each discount and charge on the document. */
    private final long[] sizes;

    private Totals(VatBreakdown breakdown, long lineTotal, long discountTotal, long chargeTotal, long[] sizes) {
        this.sizes = sizes;
        this.breakdown = breakdown;
        this.lineTotal = MinorUnits.check(lineTotal);
        this.discountTotal = MinorUnits.check(discountTotal);
        this.chargeTotal = MinorUnits.check(chargeTotal);
    }

    /**
     * Computes the totals of a document.
     *
     * @param currency the currency of all amounts
     * @param basis whether prices are without or with VAT
     * @param rounding where VAT is rounded
     * @param lines the lines
     * @param adjustments the discounts and charges on the document
     * @return the totals
     * @throws org.acompte.rule.RuleViolationException if a discount or charge has no line to be spread over
     *     (AC-ADJ-01), there are more than 64 treatments (AC-VAT-05) or an amount is beyond the limit (AC-AMT-01)
     */
    public static Totals of(
            CurrencyUnit currency,
            PriceBasis basis,
            VatRounding rounding,
            List<? extends Taxable> lines,
            List<DocumentAdjustment> adjustments) {
        Tally tally = new Tally(rounding == VatRounding.PER_LINE, basis);
        for (int i = 0; i < lines.size(); i++) {
            Taxable line = lines.get(i);
            tally.add(line.vatTreatment(), line.amountMinor());
        }
        long lineTotal = tally.sum();
        long discounts = 0;
        long charges = 0;
        long[] sizes = adjustments.isEmpty() ? NO_SIZES : new long[adjustments.size()];
        if (!adjustments.isEmpty()) {
            long[] lineSums = Arrays.copyOf(tally.sums, tally.count);
            for (int i = 0; i < sizes.length; i++) {
                DocumentAdjustment each = adjustments.get(i);
                long size = tally.adjust(each, lineSums, lineTotal, currency);
                sizes[i] = size;
                if (each.adjustment().kind() == Adjustment.Kind.DISCOUNT) {
                    discounts += size;
                } else {
                    charges += size;
                }
            }
        }
        return new Totals(tally.breakdown(currency), lineTotal, discounts, charges, sizes);
    }

    /**
     * Returns the amount per VAT treatment.
     *
     * @return the breakdown, in the order in which the treatments first appear in the lines
     */
    public VatBreakdown breakdown() {
        return breakdown;
    }

    /**
     * Returns the sum of the lines.
     *
     * @return before discounts and charges on the document, in its price basis
     * @en16931 BT-106
     */
    public Money lineTotal() {
        return MinorUnits.money(breakdown.currency(), lineTotal);
    }

    /**
     * Returns the sum of the discounts on the document.
     *
     * @return zero or more for a document of positive lines, in its price basis
     * @en16931 BT-107
     */
    public Money discountTotal() {
        return MinorUnits.money(breakdown.currency(), discountTotal);
    }

    /**
     * Returns the sum of the charges on the document.
     *
     * @return zero or more for a document of positive lines, in its price basis
     * @en16931 BT-108
     */
    public Money chargeTotal() {
        return MinorUnits.money(breakdown.currency(), chargeTotal);
    }

    /**
     * Returns the size of each discount and charge on the document.
     *
     * @return one amount per discount or charge, in their order, in the price basis of the document; EUR 72.75 for 15 % of
     *     EUR 485.00
     * @en16931 BT-92, BT-99
     */
    public List<Money> adjustmentSizes() {
        Money[] amounts = new Money[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            amounts[i] = MinorUnits.money(breakdown.currency(), sizes[i]);
        }
        return List.of(amounts);
    }

    /** The running sums per treatment while a document is added up; lives for one call. */
    private static final class Tally {
        private final boolean perLine;
        private final PriceBasis basis;
        private VatTreatment[] treatments = new VatTreatment[4];
        private long[] sums = new long[4];
        private long[] vats;
        private int count;

        Tally(boolean perLine, PriceBasis basis) {
            this.perLine = perLine;
            this.basis = basis;
            this.vats = perLine ? new long[4] : NO_SIZES;
        }

        @SuppressWarnings("ReferenceEquality") // fast, and followed by equals
        void add(VatTreatment treatment, long amount) {
            int at = 0;
            while (at < count && treatments[at] != treatment) {
                at++;
            }
            if (at == count) {
                at = place(treatment);
            }
            sums[at] += amount;
            if (perLine) {
                vats[at] += vat(treatments[at].rate(), amount);
            }
        }

        long sum() {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                sum += MinorUnits.check(sums[i]);
            }
            return MinorUnits.check(sum);
        }

        /** Takes a discount or charge and returns its size. */
        long adjust(DocumentAdjustment each, long[] lineSums, long lineTotal, CurrencyUnit currency) {
            Adjustment adjustment = each.adjustment();
            int decimals = currency.getDecimalPlaces();
            int sign = adjustment.kind() == Adjustment.Kind.DISCOUNT ? -1 : 1;
            if (each.treatment().isPresent()) {
                VatTreatment treatment = each.treatment().get();
                int at = Rows.indexOf(treatments, lineSums.length, treatment);
                long size = MinorUnits.check(adjustment.on(at < 0 ? 0 : lineSums[at], decimals));
                add(treatment, sign * size);
                return size;
            }
            long size = MinorUnits.check(adjustment.on(lineTotal, decimals));
            if (size != 0) {
                spread(sign * size, lineSums, lineTotal, currency);
            }
            return size;
        }

        /** Spreads over the treatments whose lines have the sign of the whole. */
        private void spread(long amount, long[] lineSums, long lineTotal, CurrencyUnit currency) {
            long[] weights = new long[lineSums.length];
            boolean any = false;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.max(0, lineTotal < 0 ? -lineSums[i] : lineSums[i]);
                any |= weights[i] > 0;
            }
            if (!any) {
                throw AmountRules.NOTHING_TO_SPREAD_OVER.broken("amount", MinorUnits.money(currency, Math.abs(amount)));
            }
            long[] parts = Spread.byLargestRemainder(amount, weights, treatments);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] != 0) {
                    add(treatments[i], parts[i]);
                }
            }
        }

        VatBreakdown breakdown(CurrencyUnit currency) {
            long[] cells = new long[2 * count];
            for (int i = 0; i < count; i++) {
                long sum = MinorUnits.check(sums[i]);
                long vat = perLine ? vats[i] : vat(treatments[i].rate(), sum);
                cells[2 * i] = basis == PriceBasis.WITH_VAT ? sum - vat : sum;
                cells[2 * i + 1] = vat;
            }
            return new VatBreakdown(currency, Arrays.copyOf(treatments, count), cells);
        }

        private long vat(VatRate rate, long amount) {
            return basis == PriceBasis.WITH_VAT ? rate.inside(amount) : rate.on(amount);
        }

        private int place(VatTreatment treatment) {
            int at = Rows.indexOf(treatments, count, treatment);
            if (at >= 0) {
                return at;
            }
            if (count == VatBreakdown.MAX_TREATMENTS) {
                throw AmountRules.TOO_MANY_TREATMENTS.broken("count", count + 1);
            }
            if (count == treatments.length) {
                treatments = Arrays.copyOf(treatments, 2 * count);
                sums = Arrays.copyOf(sums, 2 * count);
                vats = perLine ? Arrays.copyOf(vats, 2 * count) : vats;
            }
            treatments[count] = treatment;
            return count++;
        }
    }
}
