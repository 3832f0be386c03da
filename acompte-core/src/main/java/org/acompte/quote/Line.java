package org.acompte.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.LineTotal;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Quantity;
import org.acompte.amount.Taxable;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Text;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One line of a quote: what, how much of it, at which price, taxed how.
 * <p>
 * The amount is quantity times unit price, less the discounts and plus the charges of the line, rounded once.
 * The quantity may be negative, for a return; the price never is.
 * A line supplies {@link SupplyNature#SERVICES} unless it says {@link SupplyNature#GOODS}.
 * <p>
 * For example, {@code Line.of("Oak panel", eur("148.73"), standard).withQuantity("12").withUnit("m2").asGoods()} is EUR
 * 1784.76.
 * <p>
 * Immutable; every {@code with} and {@code plus} returns a copy; equal by content.
 *
 * @en16931 BG-25
 */
public final class Line implements Taxable {
    private static final Extras NONE = new Extras(Quantity.ONE, "", List.of());

    private final String label;
    private final Quantity quantity;
    private final CurrencyUnit currency;
    private final long unitPrice;
    private final VatTreatment vatTreatment;
    private final SupplyNature nature;
    private final Extras extras;
    private final long amount;

    /** What most lines do not have, in one place, so that they stay small. */
    private record Extras(Quantity per, String unit, List<Adjustment> adjustments) {}

    private Line(
            String label,
            Quantity quantity,
            CurrencyUnit currency,
            long unitPrice,
            VatTreatment vatTreatment,
            SupplyNature nature,
            Extras extras) {
        this.label = label;
        this.quantity = quantity;
        this.currency = currency;
        this.unitPrice = unitPrice;
        this.vatTreatment = vatTreatment;
        this.nature = nature;
        this.extras = extras;
        this.amount = LineTotal.minor(quantity, unitPrice, extras.per, extras.adjustments, currency.getDecimalPlaces());
    }

    /**
     * Returns a line of quantity one.
     *
     * @param label what is sold
     * @param unitPrice the price of one unit in the price basis of the quote, zero or more, with at most six decimals
     * @param vatTreatment how it is taxed
     * @return the line
     * @throws org.acompte.rule.RuleViolationException if the label is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the price is negative (AC-QUO-10), has too many digits (AC-AMT-02), is beyond the
     *     limit (AC-AMT-01) or in a currency of more than 12 decimals (AC-AMT-10)
     */
    public static Line of(String label, BigMoneyProvider unitPrice, VatTreatment vatTreatment) {
        return of(label, Quantity.ONE, unitPrice, vatTreatment);
    }

    /**
     * Returns a line.
     * <p>
     * For example, {@code Line.of("Oak panel", Quantity.of("12"), eur("148.73"), standard)} is EUR 1784.76.
     *
     * @param label what is sold
     * @param quantity how much of it, negative for a return
     * @param unitPrice the price of one unit in the price basis of the quote, zero or more, with at most six decimals
     * @param vatTreatment how it is taxed
     * @return the line
     * @throws org.acompte.rule.RuleViolationException if the label is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), the price is negative (AC-QUO-10), has too many digits (AC-AMT-02), or the price or
     *     the amount is beyond the limit (AC-AMT-01)
     */
    public static Line of(String label, Quantity quantity, BigMoneyProvider unitPrice, VatTreatment vatTreatment) {
        Text.require(label, "Label", 2000);
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(vatTreatment, "vatTreatment");
        BigMoney price = unitPrice.toBigMoney();
        return new Line(
                label, quantity, price.getCurrencyUnit(), millionths(price), vatTreatment, SupplyNature.SERVICES, NONE);
    }

    private static long millionths(BigMoney price) {
        long millionths = MinorUnits.millionths(price, "Unit price");
        if (millionths < 0) {
            throw QuoteRules.NEGATIVE_PRICE.broken("price", price);
        }
        return millionths;
    }

    /**
     * Returns what is sold.
     *
     * @return the label
     * @en16931 BT-153
     */
    public String label() {
        return label;
    }

    /**
     * Returns how much of it is sold.
     *
     * @return the quantity, negative for a return
     * @en16931 BT-129
     */
    public Quantity quantity() {
        return quantity;
    }

    /**
     * Returns the unit of the quantity.
     *
     * @return the name or code of the unit, if it was said
     * @en16931 BT-130
     */
    public Optional<String> unit() {
        return extras.unit.isEmpty() ? Optional.empty() : Optional.of(extras.unit);
    }

    /**
     * Returns the price of one unit, or of {@link #pricePer} units, before discounts.
     *
     * @return zero or more, in the price basis of the quote, with as many decimals as it needs
     * @en16931 BT-146
     */
    public BigMoney unitPrice() {
        return MinorUnits.price(currency, unitPrice);
    }

    /**
     * Returns how many units the price is for.
     *
     * @return one, unless the price is for a dozen, a hundred and so on
     * @en16931 BT-149
     */
    public Quantity pricePer() {
        return extras.per;
    }

    /**
     * Returns the discounts and charges of the line.
     *
     * @return an unmodifiable list, possibly empty
     * @en16931 BG-27, BG-28
     */
    public List<Adjustment> adjustments() {
        return extras.adjustments;
    }

    @Override
    public VatTreatment vatTreatment() {
        return vatTreatment;
    }

    /**
     * Returns whether the line supplies goods or services.
     *
     * @return the nature of the supply
     */
    public SupplyNature nature() {
        return nature;
    }

    /**
     * Returns the currency of the line.
     *
     * @return the currency of its price
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns the amount of the line.
     *
     * @return quantity times unit price, less discounts and plus charges, in the price basis of the quote
     * @en16931 BT-131
     */
    public Money amount() {
        return MinorUnits.money(currency, amount);
    }

    @Override
    public long amountMinor() {
        return amount;
    }

    /**
     * Returns this line with another label.
     *
     * @param value what is sold
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the label is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Line withLabel(String value) {
        Text.require(value, "Label", 2000);
        return new Line(value, quantity, currency, unitPrice, vatTreatment, nature, extras);
    }

    /**
     * Returns this line with another unit price.
     *
     * @param value the price of one unit, or of {@link #pricePer} units, as in {@link #of}
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the price is negative (AC-QUO-10), has too many digits
     *     (AC-AMT-02) or is in another currency than a discount or charge of the line (AC-QUO-12), or the amount is
     *     beyond the limit (AC-AMT-01)
     */
    public Line withUnitPrice(BigMoneyProvider value) {
        BigMoney price = value.toBigMoney();
        for (Adjustment adjustment : extras.adjustments) {
            requireCurrency(adjustment, price.getCurrencyUnit());
        }
        return new Line(label, quantity, price.getCurrencyUnit(), millionths(price), vatTreatment, nature, extras);
    }

    /**
     * Returns this line taxed another way.
     *
     * @param value how it is taxed
     * @return a copy at the same price in the price basis of the quote
     */
    public Line withVatTreatment(VatTreatment value) {
        Objects.requireNonNull(value, "value");
        return new Line(label, quantity, currency, unitPrice, value, nature, extras);
    }

    /**
     * Returns this line with another quantity.
     *
     * @param value the quantity, negative for a return
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the amount is beyond the limit (AC-AMT-01)
     */
    public Line withQuantity(Quantity value) {
        Objects.requireNonNull(value, "value");
        return new Line(label, value, currency, unitPrice, vatTreatment, nature, extras);
    }

    /**
     * Returns this line with another quantity.
     *
     * @param value a plain decimal number with at most six decimals, such as {@code "2.5"}
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the text is not a plain decimal number (AC-AMT-03) or has too
     *     many digits (AC-AMT-02), or the amount is beyond the limit (AC-AMT-01)
     */
    public Line withQuantity(String value) {
        return withQuantity(Quantity.of(value));
    }

    /**
     * Returns this line with a unit.
     *
     * @param value the name or code of the unit, such as {@code "h"} or {@code "m2"}
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Line withUnit(String value) {
        Text.require(value, "Unit", 50);
        return with(new Extras(extras.per, value, extras.adjustments));
    }

    /**
     * Returns this line with a price for several units.
     *
     * @param value how many units the price is for, above zero
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the quantity is zero or negative (AC-QUO-11), or the amount is
     *     beyond the limit (AC-AMT-01)
     */
    public Line withPricePer(Quantity value) {
        if (!value.isPositive()) {
            throw QuoteRules.PRICE_PER_NOTHING.broken("per", value);
        }
        return with(new Extras(value, extras.unit, extras.adjustments));
    }

    /**
     * Returns this line with one more discount or charge.
     *
     * @param adjustment a percentage of quantity times unit price, or an amount in the currency of the price
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the amount is in another currency (AC-QUO-12), there are more than
     *     100 of them (AC-ADJ-02) or the result is beyond the limit (AC-AMT-01)
     */
    public Line plus(Adjustment adjustment) {
        requireCurrency(adjustment, currency);
        Adjustment.requireAtMost100(extras.adjustments.size() + 1);
        Adjustment[] more = extras.adjustments.toArray(new Adjustment[extras.adjustments.size() + 1]);
        more[more.length - 1] = adjustment;
        return with(new Extras(extras.per, extras.unit, List.of(more)));
    }

    /**
     * Returns this line as a supply of goods or of services.
     *
     * @param value the nature of the supply
     * @return a copy
     */
    public Line withNature(SupplyNature value) {
        Objects.requireNonNull(value, "value");
        return new Line(label, quantity, currency, unitPrice, vatTreatment, value, extras);
    }

    /**
     * Returns this line as a supply of goods.
     *
     * @return a copy
     */
    public Line asGoods() {
        return withNature(SupplyNature.GOODS);
    }

    private static void requireCurrency(Adjustment adjustment, CurrencyUnit currency) {
        adjustment
                .amount()
                .map(BigMoney::getCurrencyUnit)
                .filter(c -> !c.equals(currency))
                .ifPresent(other -> {
                    throw QuoteRules.LINE_CURRENCY.broken("currency", currency, "other", other);
                });
    }

    private Line with(Extras value) {
        return new Line(label, quantity, currency, unitPrice, vatTreatment, nature, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line that
                && unitPrice == that.unitPrice
                && nature == that.nature
                && label.equals(that.label)
                && quantity.equals(that.quantity)
                && currency.equals(that.currency)
                && vatTreatment.equals(that.vatTreatment)
                && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, quantity, currency, unitPrice, vatTreatment, nature, extras);
    }

    @Override
    public String toString() {
        return label + ": " + quantity + " × " + unitPrice() + " = " + amount() + " at " + vatTreatment;
    }
}
