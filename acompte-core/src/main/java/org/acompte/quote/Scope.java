package org.acompte.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.collect.GrowingList;
import org.joda.money.CurrencyUnit;

/**
 * What the parties agree on: the lines, the discounts and charges on the whole, how prices and VAT are read, and the
 * totals that follow.
 * <p>
 * The totals are computed once, when the scope is made, and shared by the quote, the sale and the final invoice.
 * No VAT treatment of a scope ends below zero.
 * Immutable; equal if lines, discounts, charges, price basis and rounding are equal.
 */
public final class Scope {
    /** The greatest number of lines. */
    public static final int MAX_LINES = 10_000;

    private final List<Line> lines;
    private final List<DocumentAdjustment> adjustments;
    private final PriceBasis priceBasis;
    private final VatRounding vatRounding;
    private final Totals totals;

    Scope(
            List<Line> lines,
            List<DocumentAdjustment> adjustments,
            PriceBasis priceBasis,
            VatRounding vatRounding,
            Totals totals) {
        this.lines = lines;
        this.adjustments = adjustments;
        this.priceBasis = priceBasis;
        this.vatRounding = vatRounding;
        this.totals = totals;
    }

    /**
     * Returns a scope of stated lines, discounts and charges, as an amendment or a reader of stored documents needs it.
     *
     * @param number the number of the quote, order or amendment, for messages
     * @param lines the lines
     * @param adjustments the discounts and charges on the whole
     * @param priceBasis whether prices are without or with VAT
     * @param vatRounding where VAT is rounded
     * @return the scope with its totals
     * @throws org.acompte.rule.RuleViolationException as {@link DraftQuote#send}, without the rules of dates
     */
    public static Scope of(
            String number,
            List<Line> lines,
            List<DocumentAdjustment> adjustments,
            PriceBasis priceBasis,
            VatRounding vatRounding) {
        ScopeDraft draft =
                new ScopeDraft(GrowingList.copyOf(lines), GrowingList.copyOf(adjustments), priceBasis, vatRounding);
        return draft.agree(number);
    }

    /**
     * Returns the lines.
     *
     * @return an unmodifiable list of at least one line
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * Returns the discounts and charges on the whole.
     *
     * @return an unmodifiable list, possibly empty
     */
    public List<DocumentAdjustment> adjustments() {
        return adjustments;
    }

    /**
     * Returns how the prices of the lines are read.
     *
     * @return without or with VAT
     */
    public PriceBasis priceBasis() {
        return priceBasis;
    }

    /**
     * Returns where VAT is rounded.
     *
     * @return per treatment or per line
     */
    public VatRounding vatRounding() {
        return vatRounding;
    }

    /**
     * Returns the currency.
     *
     * @return the currency of every amount
     */
    public CurrencyUnit currency() {
        return totals.breakdown().currency();
    }

    /**
     * Returns all totals.
     *
     * @return lines, discounts, charges and the breakdown
     */
    public Totals totals() {
        return totals;
    }

    /**
     * Returns the total per VAT treatment.
     *
     * @return no figure of it is negative
     */
    public VatBreakdown total() {
        return totals.breakdown();
    }

    /**
     * Returns the nature of what is supplied under a VAT treatment.
     *
     * @param treatment the treatment
     * @return goods or services; empty if the lines of this treatment supply both, or there are none
     */
    public Optional<SupplyNature> natureOf(VatTreatment treatment) {
        List<SupplyNature> natures = new ArrayList<>(2);
        for (Line line : lines) {
            if (line.vatTreatment().equals(treatment) && !natures.contains(line.nature())) {
                natures.add(line.nature());
            }
        }
        return natures.size() == 1 ? Optional.of(natures.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Scope that
                        && priceBasis == that.priceBasis
                        && vatRounding == that.vatRounding
                        && lines.equals(that.lines)
                        && adjustments.equals(that.adjustments));
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, adjustments, priceBasis, vatRounding);
    }

    @Override
    public String toString() {
        return lines.size() + " lines, " + total().withVat() + " with VAT";
    }
}
