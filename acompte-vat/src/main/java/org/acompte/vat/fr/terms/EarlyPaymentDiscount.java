package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;

/**
 * What a buyer may take off an invoice that it pays early (French: <i>escompte</i>).
 * <p>
 * Not a discount of the price: the invoice does not change, and whether the discount is taken shows at its payment.
 * The invoice must state it, or state that there is none.
 * For example, {@code new EarlyPaymentDiscount(Percentage.of(2), DueTerm.days(10), DiscountComputation.WITH_VAT)}.
 *
 * @param share how much is taken off
 * @param within by when the invoice must be paid, counted from its date
 * @param computation what it is taken off, and whether VAT moves
 * @law C. com. art. L. 441-9: the terms of the discount stand on the invoice
 * @law CGI art. 267, II-1°: a discount granted to the customer is not part of the base of VAT
 */
public record EarlyPaymentDiscount(Percentage share, DueTerm within, DiscountComputation computation) {

    /** Checks the components. */
    public EarlyPaymentDiscount {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(computation, "computation");
    }

    /**
     * Tells whether a payment is early enough.
     *
     * @param invoicedOn the date of the invoice
     * @param paidOn the day on which the seller has the money
     * @return true up to the last day of the term
     * @throws org.acompte.rule.RuleViolationException if the date of the invoice is out of range (AC-TXT-04)
     */
    public boolean covers(LocalDate invoicedOn, LocalDate paidOn) {
        return !paidOn.isAfter(within.dueOn(invoicedOn));
    }

    /**
     * Takes the discount off an invoice.
     * <p>
     * {@link #covers} tells whether it is earned.
     *
     * @param invoice the amount per VAT treatment, without figures below zero
     * @param invoicedOn the date of the invoice, which says what version of the law applies
     * @return the discount and what is paid
     * @throws org.acompte.rule.RuleViolationException if a figure is below zero (AC-TRM-10), the date is out of range
     *     (AC-TXT-04), or the law on it is not known (AC-LAW-01)
     */
    public EarlyPayment on(VatBreakdown invoice, LocalDate invoicedOn) {
        return new EarlyPayment(invoice, this, invoicedOn);
    }
}
