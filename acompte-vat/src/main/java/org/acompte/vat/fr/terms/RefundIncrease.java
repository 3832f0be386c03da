package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Objects;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * What a late refund costs on top of the sum.
 * <p>
 * For example, EUR 100.00 on top of EUR 1000.00 that went back 25 days late after a withdrawal.
 *
 * @param refund the refund
 * @param share the part by the steps of the scale, zero or more
 * @param legalInterest the slices of legal interest, if a step or the end of the scale has it
 * @param step the step of the scale that was reached, in a few words
 * @param source the article
 */
public record RefundIncrease(
        LateRefund refund, Money share, List<InterestSlice> legalInterest, String step, Citation source) {

    /**
     * Copies the list and checks the components.
     *
     * @throws IllegalArgumentException if the share is below zero
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the step is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public RefundIncrease {
        legalInterest = List.copyOf(legalInterest);
        Text.require(step, "Step", 200);
        Objects.requireNonNull(source, "source");
        if (share.isNegative()) {
            throw new IllegalArgumentException("an increase is not below zero: " + share);
        }
        refund.amount().plus(share).plus(InterestStatement.sum(legalInterest, share.getCurrencyUnit()));
    }

    /**
     * Returns the delay.
     *
     * @return days after the deadline; zero if it is in time
     */
    public int daysLate() {
        return refund.daysLate();
    }

    /**
     * Returns what is owed on top.
     *
     * @return the part by the steps and the legal interest
     */
    public Money total() {
        return share.plus(InterestStatement.sum(legalInterest, share.getCurrencyUnit()));
    }

    /**
     * Says how much is owed on top and why.
     *
     * @return one sentence for a person
     */
    public String explain() {
        return total() + " on top of " + refund.amount() + ", due back by " + refund.deadline() + " and given back on "
                + refund.refundedOn() + ", " + daysLate() + " days late: " + step + " (" + source + ")";
    }
}
