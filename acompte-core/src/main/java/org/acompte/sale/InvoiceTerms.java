package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.deposit.PaymentTerms;

/**
 * When an invoice is to be paid, and when its supply took place.
 * <p>
 * For example, {@code InvoiceTerms.payableWithin(30).suppliedOn(november30)}.
 *
 * @param payment when it is to be paid
 * @param suppliedOn the day of the supply, if it is not the day of the issue
 */
public record InvoiceTerms(PaymentTerms payment, Optional<LocalDate> suppliedOn) {
    /** Payable on receipt, supplied on the day of the issue. */
    public static final InvoiceTerms ON_RECEIPT = of(PaymentTerms.ON_RECEIPT);

    /** Checks the components; the day is checked by the draft. */
    public InvoiceTerms {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(suppliedOn, "suppliedOn");
    }

    /**
     * Returns terms of payment for a supply on the day of the issue.
     *
     * @param payment when it is to be paid
     * @return the terms
     */
    public static InvoiceTerms of(PaymentTerms payment) {
        return new InvoiceTerms(payment, Optional.empty());
    }

    /**
     * Returns a term in days for a supply on the day of the issue.
     *
     * @param days how many days after the issue, from 0 to 3650
     * @return the terms
     * @throws org.acompte.rule.RuleViolationException if it is not between 0 and 3650 days (AC-PLN-06)
     */
    public static InvoiceTerms payableWithin(int days) {
        return of(PaymentTerms.ofDays(days));
    }

    /**
     * Returns these terms for a supply on another day.
     *
     * @param day the day of the supply
     * @return a copy
     */
    public InvoiceTerms suppliedOn(LocalDate day) {
        return new InvoiceTerms(payment, Optional.of(day));
    }
}
