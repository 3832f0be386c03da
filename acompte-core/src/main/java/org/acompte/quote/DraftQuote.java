package org.acompte.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;
import org.joda.money.BigMoneyProvider;

/**
 * A quote that is being written.
 * <p>
 * It may still be wrong: {@link #check} lists all that is, {@link #send} and {@link #order} refuse it with the same
 * list.
 * For example, two lines of EUR 12000.00 at 10 % and EUR 3400.00 at 20 % have a total of EUR 17280.00 with VAT.
 * Immutable; every {@code plus} and {@code with} returns a copy.
 */
public final class DraftQuote implements Quote {
    private final String number;
    private final Seller seller;
    private final Buyer buyer;
    private final ScopeDraft scope;

    DraftQuote(String number, Seller seller, Buyer buyer, ScopeDraft scope) {
        this.number = Text.require(number, "Number", 50);
        this.seller = Objects.requireNonNull(seller, "seller");
        this.buyer = Objects.requireNonNull(buyer, "buyer");
        this.scope = scope;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Seller seller() {
        return seller;
    }

    @Override
    public Buyer buyer() {
        return buyer;
    }

    /**
     * Returns the lines so far.
     *
     * @return an unmodifiable list, possibly empty
     */
    public List<Line> lines() {
        return scope.lines();
    }

    /**
     * Returns the discounts and charges on the whole so far.
     *
     * @return an unmodifiable list, possibly empty
     */
    public List<DocumentAdjustment> adjustments() {
        return scope.adjustments();
    }

    /**
     * Returns how the prices of the lines are read.
     *
     * @return without VAT unless {@link #withPriceBasis} said otherwise
     */
    public PriceBasis priceBasis() {
        return scope.priceBasis();
    }

    /**
     * Returns where VAT is rounded.
     *
     * @return per treatment unless {@link #withVatRounding} said otherwise
     */
    public VatRounding vatRounding() {
        return scope.vatRounding();
    }

    /**
     * Computes the totals of what is there; a treatment may still be negative.
     *
     * @return the totals
     * @throws RuleViolationException if there are no lines (AC-QUO-01), too many (AC-QUO-02) or two currencies
     *     (AC-QUO-05), or as {@link Totals#of}
     */
    public Totals totals() {
        return scope.totals(number);
    }

    /**
     * Computes the total per VAT treatment of what is there.
     *
     * @return the breakdown
     * @throws RuleViolationException as {@link #totals}
     */
    public VatBreakdown total() {
        return totals().breakdown();
    }

    /**
     * Returns what would be agreed on if this draft were sent now.
     *
     * @return the lines with their totals
     * @throws RuleViolationException as {@link #order}, without the rules of dates
     */
    public Scope scope() {
        return scope.agree(number);
    }

    /**
     * Returns this draft with one more line.
     *
     * @param line the line
     * @return a copy
     */
    public DraftQuote plusLine(Line line) {
        return with(scope.plus(line));
    }

    /**
     * Returns this draft with one more line of quantity one.
     *
     * @param label what is sold
     * @param price its price, zero or more, in the price basis of this quote
     * @param vatTreatment how it is taxed
     * @return a copy
     * @throws RuleViolationException as {@link Line#of}
     */
    public DraftQuote plusLine(String label, BigMoneyProvider price, VatTreatment vatTreatment) {
        return plusLine(Line.of(label, price, vatTreatment));
    }

    /**
     * Returns this draft with more lines.
     *
     * @param lines the lines, in their order
     * @return a copy
     */
    public DraftQuote plusLines(Collection<Line> lines) {
        return with(scope.plus(lines));
    }

    /**
     * Returns this draft with a discount or charge that is spread over all VAT treatments.
     *
     * @param adjustment the discount or charge; a percentage is of the line total
     * @return a copy
     */
    public DraftQuote plus(Adjustment adjustment) {
        return with(scope.plus(new DocumentAdjustment(adjustment, Optional.empty())));
    }

    /**
     * Returns this draft with a discount or charge that one VAT treatment bears.
     *
     * @param adjustment the discount or charge; a percentage is of the lines of this treatment
     * @param treatment the treatment; for a charge it may be new
     * @return a copy
     */
    public DraftQuote plus(Adjustment adjustment, VatTreatment treatment) {
        return with(scope.plus(new DocumentAdjustment(adjustment, Optional.of(treatment))));
    }

    /**
     * Returns this draft with prices read without or with VAT.
     *
     * @param basis how all prices, discounts and charges are read
     * @return a copy
     */
    public DraftQuote withPriceBasis(PriceBasis basis) {
        return with(scope.with(basis));
    }

    /**
     * Returns this draft with VAT rounded per treatment or per line.
     *
     * @param rounding where VAT is rounded
     * @return a copy
     */
    public DraftQuote withVatRounding(VatRounding rounding) {
        return with(scope.with(rounding));
    }

    /**
     * Lists all that keeps this draft from being sent, dates apart.
     *
     * @return the violations that {@link #send} and {@link #order} would throw; empty if there are none
     */
    public List<Violation> check() {
        return scope.check(number);
    }

    /**
     * Lists all that keeps this draft from being sent with these dates.
     *
     * @param sentOn the day it would be sent
     * @param validUntil the last day on which it could be accepted
     * @return the violations that {@link #send} would throw; empty if there are none
     */
    public List<Violation> check(LocalDate sentOn, LocalDate validUntil) {
        List<Violation> violations = new ArrayList<>(check());
        violations.addAll(SentQuote.checkDates(number, sentOn, validUntil));
        return List.copyOf(violations);
    }

    /**
     * Sends the quote: from here on it never changes.
     *
     * @param sentOn the day it is sent
     * @param validUntil the last day on which it can be accepted
     * @return the sent quote
     * @throws RuleViolationException if there are no lines (AC-QUO-01), too many (AC-QUO-02) or two currencies
     *     (AC-QUO-05), a VAT treatment is negative (AC-QUO-06), the validity ends before the quote is sent
     *     (AC-QUO-08), a date is out of range (AC-TXT-04), or as {@link Totals#of}
     */
    public SentQuote send(LocalDate sentOn, LocalDate validUntil) {
        if (!SentQuote.checkDates(number, sentOn, validUntil).isEmpty()) {
            throw new RuleViolationException(check(sentOn, validUntil));
        }
        return new SentQuote(number, seller, buyer, scope.agree(number), sentOn, validUntil);
    }

    /**
     * Makes it a firm order instead of a quote, for a host that has no quotes.
     *
     * @param orderedOn the day of the order
     * @return the order, which starts a sale as an accepted quote does
     * @throws RuleViolationException as {@link #send}, without the rules of validity
     */
    public Order order(LocalDate orderedOn) {
        return new Order(number, seller, buyer, scope.agree(number), orderedOn);
    }

    private DraftQuote with(ScopeDraft changed) {
        return new DraftQuote(number, seller, buyer, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftQuote that
                && number.equals(that.number)
                && seller.equals(that.seller)
                && buyer.equals(that.buyer)
                && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, seller, buyer, scope);
    }

    @Override
    public String toString() {
        return "draft quote " + number + ", " + lines().size() + " lines";
    }
}
