package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money that was received and did not stay: a returned direct debit or cheque, a chargeback (French: <i>rejet</i>,
 * <i>impayé</i>).
 * <p>
 * It names the payment by its value, so that no number is needed, and is the mirror of it: invoices lose what the payment
 * paid on them, money on account what it left there. A part takes the money on account first, then the invoices from the
 * last allocation to the first; within an invoice it is carved out of what the {@link Receipt} collected.
 * <p>
 * If the money was given back or moved in the meantime, the buyer owes it again: more can then be outstanding on an
 * invoice than it asks.
 * For example, a direct debit of EUR 360.00 comes back for lack of funds: the deposit that it paid is unpaid again.
 *
 * @param payment the payment as it was recorded
 * @param amount what did not stay, above zero; more than the payment only if it was recorded several times
 * @param returnedOn the day of the return
 * @param reason why, as a code that never changes, such as that of the bank
 */
public record PaymentReversal(Payment payment, Money amount, LocalDate returnedOn, String reason) implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is zero or negative (AC-REV-03) or beyond the limit
     *     (AC-AMT-01), the date is out of range (AC-TXT-04), or the reason is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public PaymentReversal {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.REVERSAL_OF_NOTHING.broken("amount", amount);
        }
        Text.require(returnedOn, "Day of the return");
        Text.require(reason, "Reason", 50);
    }

    /**
     * Returns the reversal of a whole payment.
     *
     * @param payment the payment as it was recorded
     * @param returnedOn the day of the return
     * @param reason why, as a code
     * @return the reversal
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static PaymentReversal of(Payment payment, LocalDate returnedOn, String reason) {
        return new PaymentReversal(payment, payment.amount(), returnedOn, reason);
    }

    /**
     * Returns the reversal of a part of a payment.
     *
     * @param payment the payment as it was recorded
     * @param amount the part, above zero
     * @param returnedOn the day of the return
     * @param reason why, as a code
     * @return the reversal
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static PaymentReversal ofPart(Payment payment, Money amount, LocalDate returnedOn, String reason) {
        return new PaymentReversal(payment, amount, returnedOn, reason);
    }

    @Override
    public LocalDate occurredOn() {
        return returnedOn;
    }
}
