package org.acompte.deposit;

import java.util.Objects;
import org.acompte.amount.Percentage;
import org.joda.money.Money;

/**
 * A firm part of the price, asked before the supply (French: <i>acompte</i>).
 * <p>
 * Also called down payment, prepayment or payment on account. Neither side may withdraw.
 * Not a security deposit, and not the <i>acompte</i> of public procurement, which pays for work already done.
 * For example, {@code Deposit.of(Percentage.of(30))}.
 *
 * @param amount how much is asked
 */
public record Deposit(AdvanceAmount amount) implements Advance {

    /** Checks the amount. */
    public Deposit {
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * Returns a deposit of a share of the total with VAT.
     *
     * @param share the share, above 0
     * @return the deposit
     * @throws org.acompte.rule.RuleViolationException if the share is zero (AC-PLN-03)
     */
    public static Deposit of(Percentage share) {
        return new Deposit(new AdvanceAmount.Share(share));
    }

    /**
     * Returns a deposit of an amount with VAT.
     *
     * @param amount the amount, above zero, kept to the cent
     * @return the deposit
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PLN-03)
     */
    public static Deposit ofWithVat(Money amount) {
        return new Deposit(new AdvanceAmount.WithVat(amount));
    }

    /**
     * Returns a deposit of an amount without VAT.
     *
     * @param amount the amount, above zero, kept to the cent
     * @return the deposit
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PLN-03)
     */
    public static Deposit ofWithoutVat(Money amount) {
        return new Deposit(new AdvanceAmount.WithoutVat(amount));
    }
}
