package org.acompte.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One taxed amount per VAT treatment, all in one currency (French: <i>ventilation de la TVA</i>).
 * <p>
 * What every document of acompte is made of. All arithmetic on several treatments is a method here: {@link #carve}
 * spreads an amount with VAT and carves the VAT out of each part, {@link #plus} and {@link #minus} go treatment by
 * treatment, and two treatments are never netted against each other.
 * <p>
 * For example, EUR 1075.00 carved out of EUR 1000 at 10 % and EUR 1000 at 5 % is 500.00 + 50.00 and 500.00 + 25.00.
 * <p>
 * Of either sign; immutable; equal if every treatment has the same amount, in whatever order; a treatment without a row
 * has zero.
 *
 * @en16931 BG-23
 */
public final class VatBreakdown {
    /** The greatest number of treatments. */
    public static final int MAX_TREATMENTS = 64;

    private static final VatTreatment[] NO_TREATMENTS = {};
    private static final long[] NO_CELLS = {};

    private final CurrencyUnit currency;
    private final VatTreatment[] treatments;
    /** For each treatment, the amount without VAT and then the VAT. */
    private final long[] cells;

    VatBreakdown(CurrencyUnit currency, VatTreatment[] treatments, long[] cells) {
        if (treatments.length > MAX_TREATMENTS) {
            throw AmountRules.TOO_MANY_TREATMENTS.broken("count", treatments.length);
        }
        long withVat = 0;
        for (long cell : cells) {
            withVat += MinorUnits.check(cell);
        }
        MinorUnits.check(withVat);
        this.currency = currency;
        this.treatments = treatments;
        this.cells = cells;
    }

    /**
     * One line of a breakdown.
     *
     * @param treatment the VAT treatment
     * @param amount its three figures
     */
    public record Row(VatTreatment treatment, TaxedAmount amount) {

        /** Checks the components. */
        public Row {
            Objects.requireNonNull(treatment, "treatment");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * Returns a breakdown without rows.
     *
     * @param currency the currency
     * @return nothing
     */
    public static VatBreakdown zero(CurrencyUnit currency) {
        return new VatBreakdown(currency, NO_TREATMENTS, NO_CELLS);
    }

    /**
     * Returns a breakdown of stated rows, as read from storage.
     *
     * @param currency the currency of all rows
     * @param rows the rows; amounts of equal treatments are summed
     * @return the breakdown, in the order of the rows
     * @throws org.joda.money.CurrencyMismatchException if a row has another currency
     * @throws org.acompte.rule.RuleViolationException if there are more than 64 treatments (AC-VAT-05) or an amount is
     *     beyond the limit (AC-AMT-01)
     */
    public static VatBreakdown of(CurrencyUnit currency, List<Row> rows) {
        VatBreakdown sum = zero(currency);
        for (Row row : rows) {
            sum = sum.plus(row.treatment(), row.amount());
        }
        return sum;
    }

    /**
     * Returns the currency.
     *
     * @return the currency of all rows
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns the treatments in the order of the rows.
     *
     * @return an unmodifiable list
     */
    public List<VatTreatment> treatments() {
        return Collections.unmodifiableList(Arrays.asList(treatments));
    }

    /**
     * Returns the rows.
     *
     * @return one per treatment, zero amounts included, in the order in which the treatments first appeared
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(treatments.length);
        for (int i = 0; i < treatments.length; i++) {
            rows.add(new Row(treatments[i], amountAt(i)));
        }
        return Collections.unmodifiableList(rows);
    }

    /**
     * Returns the amount of one treatment.
     *
     * @param treatment the treatment
     * @return its three figures, zero if it has no row
     */
    public TaxedAmount amountOf(VatTreatment treatment) {
        int at = indexOf(treatment);
        return at < 0 ? TaxedAmount.zero(currency) : amountAt(at);
    }

    /**
     * Returns the sum over the treatments.
     *
     * @return the three figures of the whole
     */
    public TaxedAmount total() {
        return new TaxedAmount(currency, withoutVatMinor(), vatMinor());
    }

    /**
     * Returns the sum without VAT.
     *
     * @return the total of the first figure
     * @en16931 BT-109
     */
    public Money withoutVat() {
        return MinorUnits.money(currency, withoutVatMinor());
    }

    /**
     * Returns the sum of the VAT.
     *
     * @return the total of the second figure
     * @en16931 BT-110
     */
    public Money vat() {
        return MinorUnits.money(currency, vatMinor());
    }

    /**
     * Returns the sum with VAT.
     *
     * @return the total of the third figure
     * @en16931 BT-112
     */
    public Money withVat() {
        return MinorUnits.money(currency, withVatMinor());
    }

    /**
     * Returns the sum without VAT in minor units.
     *
     * @return 1234 for EUR 12.34
     */
    public long withoutVatMinor() {
        long sum = 0;
        for (int i = 0; i < cells.length; i += 2) {
            sum += cells[i];
        }
        return sum;
    }

    /**
     * Returns the sum of the VAT in minor units.
     *
     * @return 1234 for EUR 12.34
     */
    public long vatMinor() {
        long sum = 0;
        for (int i = 1; i < cells.length; i += 2) {
            sum += cells[i];
        }
        return sum;
    }

    /**
     * Returns the sum with VAT in minor units.
     *
     * @return 1234 for EUR 12.34
     */
    public long withVatMinor() {
        long sum = 0;
        for (long cell : cells) {
            sum += cell;
        }
        return sum;
    }

    /**
     * Tells whether there is nothing in any treatment.
     *
     * @return true if all figures are zero
     */
    public boolean isZero() {
        return Combination.areZero(cells);
    }

    /**
     * Tells whether a figure of a treatment is below zero.
     *
     * @return true if an amount without VAT or a VAT is negative, whatever the sum
     */
    public boolean hasNegative() {
        for (long cell : cells) {
            if (cell < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether another breakdown fits into this one, figure by figure.
     *
     * @param part a breakdown of the same currency
     * @return true if no figure of the part is above the same figure here
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public boolean covers(VatBreakdown part) {
        TaxedAmount.requireSame(currency, part.currency);
        for (int i = 0; i < part.treatments.length; i++) {
            int at = indexOf(part.treatments[i]);
            long withoutVat = at < 0 ? 0 : cells[2 * at];
            long vat = at < 0 ? 0 : cells[2 * at + 1];
            if (part.cells[2 * i] > withoutVat || part.cells[2 * i + 1] > vat) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns this breakdown with an amount added to one treatment.
     *
     * @param treatment the treatment, which may be new
     * @param amount the amount to add
     * @return the sum
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if there are more than 64 treatments (AC-VAT-05) or an amount is
     *     beyond the limit (AC-AMT-01)
     */
    public VatBreakdown plus(VatTreatment treatment, TaxedAmount amount) {
        TaxedAmount.requireSame(currency, amount.currency());
        int at = indexOf(treatment);
        int count = at < 0 ? treatments.length + 1 : treatments.length;
        VatTreatment[] rows = at < 0 ? Arrays.copyOf(treatments, count) : treatments;
        long[] figures = Arrays.copyOf(cells, 2 * count);
        int place = at < 0 ? count - 1 : at;
        if (at < 0) {
            rows[place] = treatment;
        }
        figures[2 * place] += amount.withoutVatMinor();
        figures[2 * place + 1] += amount.vatMinor();
        return new VatBreakdown(currency, rows, figures);
    }

    /**
     * Returns the sum, treatment by treatment.
     *
     * @param other a breakdown of the same currency
     * @return this plus the other, with the treatments of both
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if there are more than 64 treatments (AC-VAT-05) or an amount is
     *     beyond the limit (AC-AMT-01)
     */
    public VatBreakdown plus(VatBreakdown other) {
        return combine(other, Combination.PLUS);
    }

    /**
     * Returns the difference, treatment by treatment.
     *
     * @param other a breakdown of the same currency
     * @return this less the other, with the treatments of both
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if there are more than 64 treatments (AC-VAT-05) or an amount is
     *     beyond the limit (AC-AMT-01)
     */
    public VatBreakdown minus(VatBreakdown other) {
        return combine(other, Combination.MINUS);
    }

    /**
     * Returns the mirror of this breakdown.
     *
     * @return the same figures with the other sign
     */
    public VatBreakdown negated() {
        long[] mirrored = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            mirrored[i] = -cells[i];
        }
        return new VatBreakdown(currency, treatments, mirrored);
    }

    /**
     * Returns nothing in each of these treatments.
     *
     * @return the rows of this breakdown with zeros
     */
    public VatBreakdown nothing() {
        return isZero() ? this : new VatBreakdown(currency, treatments, new long[cells.length]);
    }

    /**
     * Returns what of this breakdown does not fit into another one, figure by figure.
     *
     * @param bound a breakdown of the same currency
     * @return the positive part of this less the bound; zero where it fits
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public VatBreakdown excessOver(VatBreakdown bound) {
        return combine(bound, Combination.EXCESS);
    }

    /**
     * Returns what of this breakdown fits into another one, figure by figure.
     *
     * @param bound a breakdown of the same currency without negative figures
     * @return the smaller of each two figures
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public VatBreakdown cappedAt(VatBreakdown bound) {
        return combine(bound, Combination.CAP);
    }

    /**
     * Takes an amount with VAT out of this breakdown: spread by largest remainder over what each treatment has with
     * VAT, the VAT carved out of each part.
     * <p>
     * The parts add up to the amount, none is above what its treatment has, and a part that takes all of its treatment
     * takes exactly its two figures.
     * For example, EUR 500.00 out of EUR 10000.00 at 10 % is 454.55 + 45.45.
     *
     * @param withVat the amount with VAT to take, from zero to {@link #withVat()}
     * @return the part taken, with the treatments of this breakdown
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the amount is not within what is there (AC-AMT-06)
     */
    public VatBreakdown carve(Money withVat) {
        return carved(withVat, Carving.WITH_VAT, false);
    }

    /**
     * Takes an amount with VAT out of this breakdown, as {@link #carve(Money)}.
     *
     * @param withVat the amount in minor units, from zero to {@link #withVatMinor()}
     * @return the part taken, with the treatments of this breakdown
     * @throws org.acompte.rule.RuleViolationException if the amount is not within what is there (AC-AMT-06)
     */
    public VatBreakdown carveMinor(long withVat) {
        return carved(withVat, Carving.WITH_VAT, false);
    }

    /**
     * Takes an amount without VAT out of this breakdown: spread by largest remainder over what each treatment has
     * without VAT, and the VAT added to each part.
     * <p>
     * No VAT is above what its treatment has, and a part that takes all of its treatment takes exactly its VAT.
     * For example, EUR 1000.00 out of EUR 300000.00 at 20 % is 1000.00 + 200.00.
     *
     * @param withoutVat the amount without VAT to take, from zero to {@link #withoutVat()}
     * @return the part taken, with the treatments of this breakdown
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the amount is not within what is there (AC-AMT-06)
     */
    public VatBreakdown carveWithoutVat(Money withoutVat) {
        return carved(withoutVat, Carving.WITHOUT_VAT, false);
    }

    /**
     * Takes at most an amount with VAT out of this breakdown so that the VAT of every part is exact: each part of
     * {@link #carve} is rounded down to an amount whose VAT is a whole number of minor units.
     * <p>
     * For example, at most EUR 500.00 out of EUR 10000.00 at 10 % is 454.50 + 45.45 = 499.95, because VAT at 10 % is
     * whole for every 0.10 without VAT. A part that takes all of its treatment is not rounded.
     *
     * @param withVat the greatest amount with VAT to take, from zero to {@link #withVat()}
     * @return the part taken, with the treatments of this breakdown
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the amount is not within what is there (AC-AMT-06)
     */
    public VatBreakdown carveExactly(Money withVat) {
        return carved(withVat, Carving.WITH_VAT, true);
    }

    /**
     * Takes at most an amount without VAT out of this breakdown so that the VAT of every part is exact.
     *
     * @param withoutVat the greatest amount without VAT to take, from zero to {@link #withoutVat()}
     * @return the part taken, each amount without VAT rounded down as in {@link #carveExactly}
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the amount is not within what is there (AC-AMT-06)
     */
    public VatBreakdown carveWithoutVatExactly(Money withoutVat) {
        return carved(withoutVat, Carving.WITHOUT_VAT, true);
    }

    /**
     * Takes an amount out of one treatment of this breakdown.
     *
     * @param treatment the treatment
     * @param amount the amount to take, with or without VAT, from zero to what the treatment has
     * @param basis whether the amount counts with or without VAT
     * @return the part taken, zero in all other treatments
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the amount is not within what is there (AC-AMT-06)
     */
    public VatBreakdown carve(VatTreatment treatment, Money amount, PriceBasis basis) {
        int at = indexOf(treatment);
        long[] only = new long[cells.length];
        if (at >= 0) {
            only[2 * at] = cells[2 * at];
            only[2 * at + 1] = cells[2 * at + 1];
        }
        Carving carving = basis == PriceBasis.WITH_VAT ? Carving.WITH_VAT : Carving.WITHOUT_VAT;
        return new VatBreakdown(currency, treatments, only).carved(amount, carving, false);
    }

    private VatBreakdown carved(Money wanted, Carving carving, boolean exactly) {
        TaxedAmount.requireSame(currency, wanted.getCurrencyUnit());
        return carved(MinorUnits.of(wanted), carving, exactly);
    }

    private VatBreakdown carved(long wanted, Carving carving, boolean exactly) {
        long[] weights = new long[treatments.length];
        long there = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = carving.weight(cells[2 * i], cells[2 * i + 1]);
            there += weights[i];
        }
        if (wanted < 0 || wanted > there || hasNegative()) {
            throw AmountRules.NOT_WITHIN.broken(
                    "amount", MinorUnits.money(currency, wanted), "left", MinorUnits.money(currency, there));
        }
        if (wanted == there && wanted > 0) {
            return this;
        }
        long[] taken = new long[cells.length];
        if (wanted > 0) {
            long[] parts = Spread.byLargestRemainder(wanted, weights, treatments);
            for (int i = 0; i < parts.length; i++) {
                carving.take(parts[i], treatments[i].rate(), exactly, cells, taken, 2 * i);
            }
        }
        return new VatBreakdown(currency, treatments, taken);
    }

    private TaxedAmount amountAt(int i) {
        return new TaxedAmount(currency, cells[2 * i], cells[2 * i + 1]);
    }

    private int indexOf(VatTreatment treatment) {
        return Rows.indexOf(treatments, treatments.length, treatment);
    }

    private VatBreakdown combine(VatBreakdown other, Combination combination) {
        TaxedAmount.requireSame(currency, other.currency);
        if (!Rows.areSame(treatments, other.treatments)) {
            return combineByTreatment(other, combination);
        }
        long[] result = combination.of(cells, other.cells);
        if (result == cells) {
            return this;
        }
        return result == other.cells ? other : new VatBreakdown(currency, treatments, result);
    }

    /** Combines with rows of other treatments; a row of the other that ends with nothing is left out. */
    private VatBreakdown combineByTreatment(VatBreakdown other, Combination combination) {
        VatTreatment[] union = Rows.union(treatments, other.treatments);
        long[] result = combination.of(figuresOf(union), other.figuresOf(union));
        int count = treatments.length;
        for (int i = count; i < union.length; i++) {
            if (result[2 * i] != 0 || result[2 * i + 1] != 0) {
                union[count] = union[i];
                result[2 * count] = result[2 * i];
                result[2 * count + 1] = result[2 * i + 1];
                count++;
            }
        }
        return new VatBreakdown(currency, Arrays.copyOf(union, count), Arrays.copyOf(result, 2 * count));
    }

    private long[] figuresOf(VatTreatment[] wanted) {
        return Rows.figures(treatments, cells, wanted);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof VatBreakdown that
                        && currency.equals(that.currency)
                        && (treatments == that.treatments
                                ? Arrays.equals(cells, that.cells)
                                : matches(that) && that.matches(this)));
    }

    /** Tells whether every row has the same amount in another breakdown. */
    private boolean matches(VatBreakdown that) {
        return Arrays.equals(cells, that.figuresOf(treatments));
    }

    @Override
    public int hashCode() {
        int hash = currency.hashCode();
        for (int i = 0; i < treatments.length; i++) {
            if (cells[2 * i] != 0 || cells[2 * i + 1] != 0) {
                hash += treatments[i].hashCode() ^ Long.hashCode(31 * cells[2 * i] + cells[2 * i + 1]);
            }
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < treatments.length; i++) {
            text.append(i == 0 ? "" : ", ").append(treatments[i]).append(": ").append(amountAt(i));
        }
        return text.length() == 0 ? currency + " 0" : text.toString();
    }
}
