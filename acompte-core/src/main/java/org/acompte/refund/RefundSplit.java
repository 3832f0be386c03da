package org.acompte.refund;

import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/**
 * Where the money of a case goes: back to the buyer, kept by the seller, or to the buyer's account.
 * <p>
 * The three parts are stated and must add up; nothing is computed as a remainder.
 * For example, {@code RefundSplit.refund(eur("1000.00")).withKept(indemnity)} with EUR 200.00 kept splits EUR 1200.00.
 *
 * @param refund the money that is paid back, zero or more
 * @param kept the money that is kept, if any
 * @param toAccount the money that stays as a credit of the buyer, for other invoices, zero or more
 */
public record RefundSplit(Money refund, Optional<Kept> kept, Money toAccount) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a part is negative (AC-RFD-03) or beyond the limit (AC-AMT-01)
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public RefundSplit {
        requireNotNegative("A refund", refund);
        requireNotNegative("A credit to account", toAccount);
        MinorUnits.of(total(refund, kept, toAccount));
    }

    /**
     * Returns a split that pays all back.
     *
     * @param refund the money that is paid back
     * @return the split
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static RefundSplit refund(Money refund) {
        return new RefundSplit(refund, Optional.empty(), Money.zero(refund.getCurrencyUnit()));
    }

    /**
     * Returns this split with a part that is kept.
     *
     * @param part the part
     * @return a copy
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public RefundSplit withKept(Kept part) {
        return new RefundSplit(refund, Optional.of(part), toAccount);
    }

    /**
     * Returns this split with a part that stays as a credit of the buyer.
     *
     * @param part the part, zero or more
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public RefundSplit withToAccount(Money part) {
        return new RefundSplit(refund, kept, part);
    }

    /**
     * Returns all parts together.
     *
     * @return refund, kept part and credit to account
     */
    public Money total() {
        return total(refund, kept, toAccount);
    }

    /**
     * Returns what a credit note must take back.
     *
     * @return the total less what is kept as consideration, which stays invoiced
     */
    public Money credited() {
        return total().minus(consideration());
    }

    /**
     * Returns what is kept, whatever it stands for.
     *
     * @return zero or more
     */
    public Money keptAmount() {
        return keptAmount(refund, kept);
    }

    /**
     * Returns what is kept outside VAT, which an indemnity invoice claims.
     *
     * @return the indemnity; empty if nothing is kept, or as consideration
     */
    public Optional<Kept.Indemnity> indemnity() {
        return kept.filter(Kept.Indemnity.class::isInstance).map(Kept.Indemnity.class::cast);
    }

    /** What is kept as consideration, zero or more. */
    Money consideration() {
        return keptAmount(refund, kept.filter(Kept.Consideration.class::isInstance));
    }

    private static Money total(Money refund, Optional<Kept> kept, Money toAccount) {
        return refund.plus(toAccount).plus(keptAmount(refund, kept));
    }

    private static Money keptAmount(Money refund, Optional<Kept> kept) {
        if (kept.isPresent() && kept.get() instanceof Kept.Indemnity indemnity) {
            return indemnity.amount();
        }
        return kept.isPresent() && kept.get() instanceof Kept.Consideration consideration
                ? consideration.amount()
                : Money.zero(refund.getCurrencyUnit());
    }

    private static void requireNotNegative(String what, Money amount) {
        if (MinorUnits.of(amount) < 0) {
            throw RefundRules.NEGATIVE.broken("what", what, "amount", amount);
        }
    }
}
