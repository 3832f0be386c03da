package org.acompte.deposit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One step of a deposit plan: what is asked, when it may be invoiced, and when it is to be paid (French:
 * <i>échéance</i>).
 * <p>
 * For example, {@code Instalment.of(Deposit.of(Percentage.of(40))).atMilestone("Delivery").payableWithin(30)}.
 *
 * @param advance what is asked
 * @param trigger when it may be invoiced
 * @param terms when the invoice is to be paid
 */
public record Instalment(Advance advance, Trigger trigger, PaymentTerms terms) {

    /** Checks the components. */
    public Instalment {
        Objects.requireNonNull(advance, "advance");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * Returns an instalment on acceptance, payable on receipt of the invoice.
     *
     * @param advance what is asked
     * @return the instalment
     */
    public static Instalment of(Advance advance) {
        return new Instalment(advance, new Trigger.OnAcceptance(), PaymentTerms.ON_RECEIPT);
    }

    /**
     * Returns this instalment on a date.
     *
     * @param date the day for which its invoice is planned; the host decides when it issues it
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the date is out of range (AC-TXT-04)
     */
    public Instalment onDate(LocalDate date) {
        return new Instalment(advance, new Trigger.OnDate(date), terms);
    }

    /**
     * Returns this instalment at a milestone.
     *
     * @param name the name of the milestone
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the name is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Instalment atMilestone(String name) {
        return new Instalment(advance, new Trigger.OnMilestone(name), terms);
    }

    /**
     * Returns this instalment with a term of payment.
     *
     * @param days how many days after the issue of its invoice, from 0 to 3650
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if it is not between 0 and 3650 days (AC-PLN-06)
     */
    public Instalment payableWithin(int days) {
        return new Instalment(advance, trigger, PaymentTerms.ofDays(days));
    }
}
