package org.acompte.refund;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * A part of a refund with the day from which it is paid.
 *
 * @param dueOn the day from which it may be paid
 * @param amount the part, above zero
 */
public record RefundInstalment(LocalDate dueOn, Money amount) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-RFD-02) or beyond the limit
     *     (AC-AMT-01), or the day is out of range (AC-TXT-04)
     */
    public RefundInstalment {
        Text.require(dueOn, "Day of an instalment");
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw RefundRules.NOT_ABOVE_ZERO.broken("what", "An instalment", "amount", amount);
        }
    }
}
