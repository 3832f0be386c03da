package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Objects;
import org.acompte.rule.Citation;
import org.joda.money.Money;

/**
 * What a late refund costs on top of the sum.
 *
 * @param daysLate days after the deadline
 * @param share the part by the steps of the scale
 * @param legalInterest the slices of legal interest, if a step or the end of the scale has it
 * @param total the part by the steps and the legal interest
 * @param explanation one sentence for a person
 * @param source the article
 */
public record RefundIncrease(
        int daysLate,
        Money share,
        List<InterestSlice> legalInterest,
        Money total,
        String explanation,
        Citation source) {

    /** Copies the list. */
    public RefundIncrease {
        legalInterest = List.copyOf(legalInterest);
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(source, "source");
    }

    static RefundIncrease of(
            LateRefund refund, Money share, List<InterestSlice> interest, String step, Citation source) {
        Money total = share;
        for (InterestSlice slice : interest) {
            total = total.plus(slice.amount());
        }
        String explanation =
                total + " on top of " + refund.amount() + ", due back by " + refund.deadline() + " and given back on "
                        + refund.refundedOn() + ", " + refund.daysLate() + " days late: " + step + " (" + source + ")";
        return new RefundIncrease(refund.daysLate(), share, interest, total, explanation, source);
    }
}
