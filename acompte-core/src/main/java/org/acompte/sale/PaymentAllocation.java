package org.acompte.sale;

import java.util.Objects;
import org.joda.money.Money;

/**
 * The part of a payment that pays one invoice (French: <i>lettrage</i>).
 *
 * @param invoice the number of the invoice
 * @param amount the part, above zero
 */
public record PaymentAllocation(String invoice, Money amount) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-PAY-02) or beyond the limit
     *     (AC-AMT-01)
     */
    public PaymentAllocation {
        Objects.requireNonNull(invoice, "invoice");
        Payment.requirePositive(amount);
    }
}
