package org.acompte.deposit;

import java.util.Objects;
import org.acompte.amount.Percentage;
import org.joda.money.Money;

/**
 * Money that buys both sides the right to withdraw (French: <i>arrhes</i>).
 * <p>
 * The buyer who withdraws loses it; the seller who withdraws gives it back with a factor that the law sets.
 * It counts towards the price if the supply takes place.
 * For example, {@code EarnestMoney.ofWithVat(eur("500.00"))}.
 *
 * @param amount how much is asked
 */
public record EarnestMoney(AdvanceAmount amount) implements Advance {

    /** Checks the amount. */
    public EarnestMoney {
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * Returns earnest money of a share of the total with VAT.
     *
     * @param share the share, above 0
     * @return the earnest money
     * @throws org.acompte.rule.RuleViolationException if the share is zero (AC-PLN-03)
     */
    public static EarnestMoney of(Percentage share) {
        return new EarnestMoney(new AdvanceAmount.Share(share));
    }

    /**
     * Returns earnest money of an amount with VAT.
     *
     * @param amount the amount, above zero, kept to the cent
     * @return the earnest money
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PLN-03)
     */
    public static EarnestMoney ofWithVat(Money amount) {
        return new EarnestMoney(new AdvanceAmount.WithVat(amount));
    }

    /**
     * Returns earnest money of an amount without VAT.
     *
     * @param amount the amount, above zero, kept to the cent
     * @return the earnest money
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PLN-03)
     */
    public static EarnestMoney ofWithoutVat(Money amount) {
        return new EarnestMoney(new AdvanceAmount.WithoutVat(amount));
    }
}
