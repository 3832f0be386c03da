package org.acompte.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.collect.GrowingList;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the parties agree on: the lines, the discounts and charges on the whole, how prices and VAT are read, and the
 * totals that follow.
 * <p>
 * The totals are computed once, when the scope is made, and shared by the quote, the sale and the final invoice.
 * No VAT treatment of a scope ends below zero.
 * An amendment starts from the scope that is agreed on and changes it line by line; every {@code with}, {@code plus} and
 * {@code minus} returns a new scope that is as valid as the first.
 * For example, {@code sale.scope().withQuantity(1, Quantity.of(3)).minusLine(2)}.
 * Immutable; equal if lines, discounts, charges, price basis and rounding are equal.
 */
public final class Scope {
    /** The greatest number of lines. */
    public static final int MAX_LINES = 10_000;

    /** What messages call a scope that has no number yet. */
    static final String AMENDED = "as amended";

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
     * Returns this scope with one more line at its end.
     *
     * @param line the line
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException as {@link #of}
     */
    public Scope plusLine(Line line) {
        return agree(draft().plus(line));
    }

    /**
     * Returns this scope with a line in place of another one.
     *
     * @param place which line, from 1
     * @param line what takes its place
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException if there is no such line (AC-QUO-13), or as {@link #of}
     */
    public Scope withLine(int place, Line line) {
        Objects.requireNonNull(line, "line");
        line(place);
        List<Line> changed = new ArrayList<>(lines);
        changed.set(place - 1, line);
        return withLines(changed);
    }

    /**
     * Returns this scope without a line; the lines after it move up.
     *
     * @param place which line, from 1
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException if there is no such line (AC-QUO-13), it is the only one (AC-QUO-01),
     *     or as {@link #of}
     */
    public Scope minusLine(int place) {
        line(place);
        List<Line> changed = new ArrayList<>(lines);
        changed.remove(place - 1);
        return withLines(changed);
    }

    /**
     * Returns this scope with another quantity of one line.
     *
     * @param place which line, from 1
     * @param quantity how much of it
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException if there is no such line (AC-QUO-13), or as {@link Line#withQuantity}
     *     and {@link #of}
     */
    public Scope withQuantity(int place, Quantity quantity) {
        return withLine(place, line(place).withQuantity(quantity));
    }

    /**
     * Returns this scope with another unit price of one line.
     *
     * @param place which line, from 1
     * @param unitPrice the price, in the price basis of this scope
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException if there is no such line (AC-QUO-13), or as
     *     {@link Line#withUnitPrice} and {@link #of}
     */
    public Scope withUnitPrice(int place, BigMoneyProvider unitPrice) {
        return withLine(place, line(place).withUnitPrice(unitPrice));
    }

    /**
     * Returns this scope with everything of one VAT treatment taxed another way.
     * <p>
     * All lines of the treatment move, and so do the discounts and charges that it bears; prices stay as they are, without or
     * with VAT as the price basis says.
     * Where the lines join others, the percentages that either treatment bears become their amounts, so that they go on to
     * count for their own lines only.
     *
     * @param from how it is taxed now
     * @param to how it is taxed from then on
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException if nothing is taxed so (AC-QUO-14), or as {@link #of}
     */
    public Scope withVatTreatment(VatTreatment from, VatTreatment to) {
        return agree(TreatmentChange.all(this, from, to));
    }

    /**
     * Returns this scope with a part of one VAT treatment taxed another way: a rate that the law changes between deposit and
     * supply.
     * <p>
     * What was invoiced keeps its treatment, the rest moves: all lines as in {@link #withVatTreatment(VatTreatment,
     * VatTreatment)}, then two lines at the end give the kept amount back to the old treatment and take it off the new one.
     * Where discounts on the whole spread over these lines, a charge and a discount set them right, so that exactly the kept
     * amount stays. The total in the price basis stays what it was, and so do percentages, as the amounts that they came to.
     * <p>
     * For example, of a line of EUR 1000.00 without VAT at 20 %, EUR 300.00 were invoiced when the rate becomes 21 %: EUR
     * 300.00 stay at 20 % (60.00 of VAT), EUR 700.00 are taxed at 21 % (147.00), EUR 1207.00 with VAT.
     * Priced with VAT, EUR 1200.00 of which EUR 360.00 stay: 300.00 + 60.00 and 694.21 + 145.79.
     * A progress invoice after it states the two lines as done.
     * <p>
     * The VAT of the kept amount is computed anew from it. Deposits of a round amount with VAT, on prices without VAT, may have
     * rounded it one cent the other way; that cent is then left to invoice or to credit at the old treatment.
     *
     * @param from how it is taxed now
     * @param to how the rest is taxed from then on
     * @param kept what stays, from zero to the total of the treatment, in the price basis of this scope
     * @param label what the two lines say, such as {@code "Invoiced in 2026 at 20 %"}, at most 500 characters
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException if nothing is taxed so (AC-QUO-14), the kept amount is negative or above
     *     what is taxed so (AC-QUO-15) or in another currency (AC-QUO-05), the label is blank, too long or has a forbidden
     *     character (AC-TXT-01 to AC-TXT-03), or as {@link #of}
     */
    public Scope withVatTreatmentOfRest(VatTreatment from, VatTreatment to, Money kept, String label) {
        return agree(TreatmentChange.rest(this, from, to, kept, label));
    }

    /**
     * Returns this scope with one more discount or charge on the whole.
     *
     * @param adjustment the discount or charge
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException as {@link #of}
     */
    public Scope plus(DocumentAdjustment adjustment) {
        return agree(draft().plus(adjustment));
    }

    /**
     * Returns this scope without discounts and charges on the whole; those of its lines stay.
     *
     * @return a new scope with its totals
     * @throws org.acompte.rule.RuleViolationException as {@link #of}, if a charge kept a treatment above zero
     */
    public Scope withoutAdjustments() {
        return agree(new ScopeDraft(draft().lines(), GrowingList.empty(), priceBasis, vatRounding));
    }

    /**
     * Lists how the lines differ from those of an earlier scope, as an amendment prints it.
     * <p>
     * Lines are matched in this order: first those that are equal in all they say, then those of the same label, each time
     * the first to the first. A line whose label changed is one removed and one added.
     * Discounts and charges on the whole are not lines; see {@link #adjustments}.
     *
     * @param before the scope to compare with, in the same currency and price basis
     * @return the changed and added lines in the order of this scope, then the removed ones in the order of the other;
     *     unmodifiable, without the lines that are as they were, wherever they stand now
     * @throws IllegalArgumentException if the scopes differ in currency or price basis, so that amounts do not compare
     */
    public List<LineChange> changesFrom(Scope before) {
        return LineMatching.changes(before, this);
    }

    private Line line(int place) {
        if (place < 1 || place > lines.size()) {
            throw QuoteRules.UNKNOWN_LINE.broken("place", place, "count", lines.size());
        }
        return lines.get(place - 1);
    }

    private Scope withLines(List<Line> changed) {
        return agree(new ScopeDraft(GrowingList.copyOf(changed), draft().adjustments(), priceBasis, vatRounding));
    }

    ScopeDraft draft() {
        return new ScopeDraft(GrowingList.copyOf(lines), GrowingList.copyOf(adjustments), priceBasis, vatRounding);
    }

    private static Scope agree(ScopeDraft draft) {
        return draft.agree(AMENDED);
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
