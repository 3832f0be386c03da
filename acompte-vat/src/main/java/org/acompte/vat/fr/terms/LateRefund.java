package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * A sum that a professional gives back to a consumer, in time or late.
 *
 * @param amount the sum, above zero
 * @param concludedOn the day of the contract, which says what version of the law applies
 * @param deadline the last day on which it is in time
 * @param refundedOn the day on which it is given back
 */
public record LateRefund(Money amount, LocalDate concludedOn, LocalDate deadline, LocalDate refundedOn) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the sum is not above zero (AC-TRM-08), the deadline is before the
     *     contract (AC-TRM-09), or a day is out of range (AC-TXT-04)
     */
    public LateRefund {
        Text.require(concludedOn, "Day of the contract");
        Text.require(deadline, "Deadline");
        Text.require(refundedOn, "Day of the refund");
        if (MinorUnits.of(amount) <= 0) {
            throw TermRules.NOT_POSITIVE.broken("what", "Refund", "amount", amount);
        }
        if (deadline.isBefore(concludedOn)) {
            throw TermRules.ORDER.broken(
                    "later", "Deadline", "laterDay", deadline, "earlier", "the contract", "earlierDay", concludedOn);
        }
    }

    /**
     * Returns the delay.
     *
     * @return days after the deadline; zero if it is in time
     */
    public int daysLate() {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(deadline, refundedOn)));
    }
}
