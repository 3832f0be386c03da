package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * What a payment took off an overdue amount.
 * <p>
 * A payment counts on the day on which the creditor has the money, and that day still bears interest.
 * The caller says what part of a payment went to the amount itself: interest comes first unless agreed otherwise.
 *
 * @param on the day
 * @param amount what it took off, above zero
 * @law C. civ. art. 1343-1: a partial payment goes to interest first
 */
public record PartPayment(LocalDate on, Money amount) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the day is out of range (AC-TXT-04), or the amount not above zero
     *     (AC-TRM-08)
     */
    public PartPayment {
        Text.require(on, "Day of payment");
        if (MinorUnits.of(amount) <= 0) {
            throw TermRules.NOT_POSITIVE.broken("what", "Payment", "amount", amount);
        }
    }
}
