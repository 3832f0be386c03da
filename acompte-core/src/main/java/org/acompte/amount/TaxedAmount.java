package org.acompte.amount;

import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount in its three figures: without VAT, VAT, and with VAT, the sum of the two.
 * <p>
 * For example, EUR 500.00 with VAT at 10 % is EUR 454.55 without VAT and EUR 45.45 of VAT; the sum is exact although
 * 10 % of 454.55 would round to 45.46.
 * Of either sign; immutable; equal by content.
 */
public final class TaxedAmount {
    private final CurrencyUnit currency;
    private final long withoutVat;
    private final long vat;

    TaxedAmount(CurrencyUnit currency, long withoutVat, long vat) {
        this.currency = currency;
        this.withoutVat = MinorUnits.check(withoutVat);
        this.vat = MinorUnits.check(vat);
        MinorUnits.check(withoutVat + vat);
    }

    /**
     * Returns an amount of two stated figures.
     *
     * @param withoutVat the amount without VAT
     * @param vat the VAT, in the same currency
     * @return the amount
     * @throws CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if a figure is beyond the limit (AC-AMT-01)
     */
    public static TaxedAmount of(Money withoutVat, Money vat) {
        if (!withoutVat.getCurrencyUnit().equals(vat.getCurrencyUnit())) {
            throw new CurrencyMismatchException(withoutVat.getCurrencyUnit(), vat.getCurrencyUnit());
        }
        return new TaxedAmount(withoutVat.getCurrencyUnit(), MinorUnits.of(withoutVat), MinorUnits.of(vat));
    }

    /**
     * Adds the VAT to an amount without VAT.
     *
     * @param withoutVat the amount without VAT
     * @param rate the rate
     * @return the amount, its VAT rounded half up
     * @throws org.acompte.rule.RuleViolationException if a figure is beyond the limit (AC-AMT-01)
     */
    public static TaxedAmount ofWithoutVat(Money withoutVat, VatRate rate) {
        long base = MinorUnits.of(withoutVat);
        return new TaxedAmount(withoutVat.getCurrencyUnit(), base, rate.on(base));
    }

    /**
     * Carves the VAT out of an amount with VAT.
     *
     * @param withVat the amount with VAT; it is kept to the cent
     * @param rate the rate
     * @return the amount, its VAT rounded half up; EUR 100.00 at 21 % is 82.64 and 17.36
     * @throws org.acompte.rule.RuleViolationException if the amount is beyond the limit (AC-AMT-01)
     */
    public static TaxedAmount ofWithVat(Money withVat, VatRate rate) {
        long total = MinorUnits.of(withVat);
        long vat = rate.inside(total);
        return new TaxedAmount(withVat.getCurrencyUnit(), total - vat, vat);
    }

    /**
     * Returns nothing in a currency.
     *
     * @param currency the currency
     * @return three zeros
     */
    public static TaxedAmount zero(CurrencyUnit currency) {
        return new TaxedAmount(currency, 0, 0);
    }

    /**
     * Returns the currency.
     *
     * @return the currency of all three figures
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns the amount without VAT (French: <i>HT</i>).
     *
     * @return the first figure
     */
    public Money withoutVat() {
        return MinorUnits.money(currency, withoutVat);
    }

    /**
     * Returns the VAT.
     *
     * @return the second figure
     */
    public Money vat() {
        return MinorUnits.money(currency, vat);
    }

    /**
     * Returns the amount with VAT (French: <i>TTC</i>).
     *
     * @return the sum of the other two
     */
    public Money withVat() {
        return MinorUnits.money(currency, withoutVat + vat);
    }

    /**
     * Returns the amount without VAT in minor units.
     *
     * @return the first figure; 1234 for EUR 12.34
     */
    public long withoutVatMinor() {
        return withoutVat;
    }

    /**
     * Returns the VAT in minor units.
     *
     * @return the second figure
     */
    public long vatMinor() {
        return vat;
    }

    /**
     * Returns the amount with VAT in minor units.
     *
     * @return the sum of the other two
     */
    public long withVatMinor() {
        return withoutVat + vat;
    }

    /**
     * Tells whether there is nothing.
     *
     * @return true if both figures are zero
     */
    public boolean isZero() {
        return withoutVat == 0 && vat == 0;
    }

    /**
     * Tells whether a figure is below zero.
     *
     * @return true if the amount without VAT or the VAT is negative
     */
    public boolean isNegative() {
        return withoutVat < 0 || vat < 0;
    }

    /**
     * Returns the sum, figure by figure.
     *
     * @param other an amount of the same currency
     * @return this plus the other
     * @throws CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if a figure is beyond the limit (AC-AMT-01)
     */
    public TaxedAmount plus(TaxedAmount other) {
        requireSame(currency, other.currency);
        return new TaxedAmount(currency, withoutVat + other.withoutVat, vat + other.vat);
    }

    /**
     * Returns the difference, figure by figure.
     *
     * @param other an amount of the same currency
     * @return this less the other
     * @throws CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if a figure is beyond the limit (AC-AMT-01)
     */
    public TaxedAmount minus(TaxedAmount other) {
        requireSame(currency, other.currency);
        return new TaxedAmount(currency, withoutVat - other.withoutVat, vat - other.vat);
    }

    /**
     * Returns the mirror of this amount.
     *
     * @return the same figures with the other sign
     */
    public TaxedAmount negated() {
        return new TaxedAmount(currency, -withoutVat, -vat);
    }

    static void requireSame(CurrencyUnit one, CurrencyUnit other) {
        if (!one.equals(other)) {
            throw new CurrencyMismatchException(one, other);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaxedAmount that
                && withoutVat == that.withoutVat
                && vat == that.vat
                && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return (31 * Long.hashCode(withoutVat) + Long.hashCode(vat)) * 31 + currency.hashCode();
    }

    @Override
    public String toString() {
        return withoutVat() + " + " + vat().getAmount() + " VAT";
    }
}
