package org.acompte.sale;

import org.acompte.rule.Text;
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
     *     (AC-AMT-01), or the number is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public PaymentAllocation {
        Text.require(invoice, "Number", 50);
        Payment.requirePositive(amount);
    }
}
