package org.acompte.validation;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Trigger;
import org.acompte.party.Identifier;
import org.acompte.quote.Quote;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.validation.Trial.Sample;
import org.joda.money.Money;

/**
 * A place in a quote, a line, a party or a plan, and what the core takes there.
 * <p>
 * Each place tries its value on the core and has no limit of its own. For example,
 * {@code Input.LINE_LABEL.check(" ")} finds that a label is blank (AC-TXT-01).
 * A decimal number is a text of plain digits, a {@code BigDecimal} or a whole number; its size is checked before it is
 * computed with, so that no exponent costs time.
 */
public enum Input {
    /** The number of a quote or an order: a text (AC-TXT-01 to AC-TXT-03). */
    QUOTE_NUMBER(Trial.ofText(text -> Quote.draft(text, Sample.SELLER, Sample.BUYER))),

    /** What a line sells: a text (AC-TXT-01 to AC-TXT-03). */
    LINE_LABEL(Trial.ofText(Sample.LINE::withLabel)),

    /** The unit of a line, such as {@code m2}: a text (AC-TXT-01 to AC-TXT-03). */
    LINE_UNIT(Trial.ofText(Sample.LINE::withUnit)),

    /** How much a line sells: a decimal number of either sign (AC-AMT-02, AC-AMT-03). */
    QUANTITY(Trial.ofDecimal(Quantity::of, Quantity::of)),

    /** How many units a price is for: a decimal number above zero (AC-QUO-11, AC-AMT-02, AC-AMT-03). */
    PRICE_PER(Trial.ofDecimal(
            text -> Sample.LINE.withPricePer(Quantity.of(text)),
            number -> Sample.LINE.withPricePer(Quantity.of(number)))),

    /** A price: an amount or a decimal number, zero or more (AC-QUO-10, AC-AMT-01 to AC-AMT-03). */
    PRICE(Trial.ofPrice(Sample.LINE::withUnitPrice)),

    /** The code of a VAT category, such as {@code S}: a text (AC-VAT-01). */
    VAT_CATEGORY(Trial.ofText(VatCategory::of)),

    /** A VAT rate in percent: a decimal number (AC-AMT-02 to AC-AMT-04). */
    VAT_RATE(Trial.ofDecimal(VatRate::of, VatRate::of)),

    /** The percentage of a discount or charge: a decimal number from 0 to 100 (AC-AMT-02 to AC-AMT-04). */
    PERCENTAGE(Trial.ofDecimal(Percentage::of, Percentage::of)),

    /** The amount of a discount or charge: an amount or a decimal number, zero or more (AC-AMT-02, AC-AMT-05). */
    ADJUSTMENT_AMOUNT(Trial.ofPrice(Adjustment::discount)),

    /** What a discount or charge is for: a text (AC-TXT-01 to AC-TXT-03). */
    ADJUSTMENT_REASON(Trial.ofText(text -> Adjustment.discount(Percentage.ZERO).withReason(text))),

    /** The name of a seller or a buyer: a text (AC-TXT-01 to AC-TXT-03). */
    PARTY_NAME(Trial.ofText(Sample.SELLER::withName)),

    /** A line of an address: a text (AC-TXT-01 to AC-TXT-03). */
    ADDRESS_LINE(Trial.ofText(text -> Sample.ADDRESS.withLines(text))),

    /** A post code: a text (AC-TXT-01 to AC-TXT-03). */
    POST_CODE(Trial.ofText(Sample.ADDRESS::withPostCode)),

    /** A city: a text (AC-TXT-01 to AC-TXT-03). */
    CITY(Trial.ofText(Sample.ADDRESS::withCity)),

    /** The code of a country: a text (AC-PTY-03). */
    COUNTRY(Trial.ofText(Sample.ADDRESS::withCountry)),

    /** The VAT number of a party of any country, by its form: a text (AC-PTY-04); see also {@link VatNumber}. */
    VAT_NUMBER(Trial.ofText(text -> Sample.SELLER.withVatNumber(text))),

    /** The scheme of an identifier: a text (AC-PTY-01). */
    IDENTIFIER_SCHEME(Trial.ofText(text -> Identifier.of(text, "1"))),

    /** The value of an identifier: a text (AC-PTY-02). */
    IDENTIFIER_VALUE(Trial.ofText(text -> Identifier.of("0088", text))),

    /** The share that an advance asks, in percent: a decimal number (AC-PLN-03, AC-AMT-02 to AC-AMT-04). */
    ADVANCE_SHARE(Trial.ofDecimal(
            text -> new AdvanceAmount.Share(Percentage.of(text)),
            number -> new AdvanceAmount.Share(Percentage.of(number)))),

    /** The amount that an advance asks: an amount in whole minor units above zero (AC-PLN-03, AC-AMT-01). */
    ADVANCE_AMOUNT(Trial.of(Money.class, AdvanceAmount.WithVat::new)),

    /** The name of a milestone: a text (AC-TXT-01 to AC-TXT-03). */
    MILESTONE(Trial.ofText(Trigger.OnMilestone::new)),

    /** The day of an instalment: a date (AC-TXT-04). */
    INSTALMENT_DATE(Trial.of(LocalDate.class, Trigger.OnDate::new)),

    /** In how many days an invoice is to be paid: a whole number (AC-PLN-06). */
    PAYMENT_DAYS(Trial.ofDays());

    @SuppressWarnings("ImmutableEnumChecker") // a trial has no state
    private final Trial trial;

    Input(Trial trial) {
        this.trial = trial;
    }

    /**
     * Lists what keeps a value from this place.
     *
     * @param value a text, a whole or decimal number, an amount or a date, as the place takes it
     * @return the violations that the core would throw; empty if there are none
     * @throws jakarta.validation.UnexpectedTypeException if the place never takes values of this type, or the value is
     *     a floating-point number
     */
    public List<Violation> check(Object value) {
        try {
            trial.on(this, value);
            return List.of();
        } catch (RuleViolationException e) {
            return e.violations();
        }
    }
}
