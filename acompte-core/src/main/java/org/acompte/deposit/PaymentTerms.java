package org.acompte.deposit;

import java.time.LocalDate;

/**
 * When an invoice is to be paid: a number of days after its issue (French: <i>délai de paiement</i>).
 * <p>
 * For example, 30 days after 9 September is 9 October. What terms the law allows is not checked here.
 *
 * @param days from 0 to 3650
 * @en16931 BT-9, BT-20
 */
public record PaymentTerms(int days) {
    /** On receipt of the invoice. */
    public static final PaymentTerms ON_RECEIPT = new PaymentTerms(0);

    /**
     * Checks the term.
     *
     * @throws org.acompte.rule.RuleViolationException if it is not between 0 and 3650 days (AC-PLN-06)
     */
    public PaymentTerms {
        if (days < 0 || days > 3650) {
            throw PlanRules.TERM.broken("days", days);
        }
    }

    /**
     * Returns a term.
     *
     * @param days how many days after the issue, from 0 to 3650
     * @return the term
     * @throws org.acompte.rule.RuleViolationException if it is not between 0 and 3650 days (AC-PLN-06)
     */
    public static PaymentTerms ofDays(int days) {
        return new PaymentTerms(days);
    }

    /**
     * Returns the due date of an invoice.
     *
     * @param issuedOn the day of the issue
     * @return the day until which it is to be paid
     */
    public LocalDate dueOn(LocalDate issuedOn) {
        return issuedOn.plusDays(days);
    }
}
