package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money of a deposit that a refund case holds from now on: to be paid out, or kept as consideration.
 * <p>
 * It is absolute, not a change: a later one of the same case and deposit takes its place, and zero gives all free.
 * No other refund, reallocation or case can take what is held, and no invoice deducts what is held and not credited.
 * For example, a case over EUR 500.00 of a deposit of EUR 1200.00 leaves EUR 700.00 to be deducted.
 *
 * @param refundCase the number of the refund case
 * @param deposit the number of the deposit invoice
 * @param amount all that the case holds, zero or more
 * @param uncredited the part of it that no credit note has taken back, from zero to the amount
 * @param reservedOn the day from which it holds
 */
public record RefundReservation(String refundCase, String deposit, Money amount, Money uncredited, LocalDate reservedOn)
        implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the uncredited part is not within zero and the amount
     *     (AC-RSV-01), an amount is beyond the limit (AC-AMT-01), a number is blank, too long or has a forbidden
     *     character (AC-TXT-01 to AC-TXT-03), or the day is out of range (AC-TXT-04)
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public RefundReservation {
        Text.require(refundCase, "Number of a refund case", 50);
        Text.require(deposit, "Number", 50);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(uncredited, "uncredited");
        if (uncredited.isGreaterThan(amount) || MinorUnits.of(uncredited) < 0 || MinorUnits.of(amount) < 0) {
            throw SaleRules.RESERVATION_PART.broken("uncredited", uncredited, "amount", amount, "case", refundCase);
        }
        Text.require(reservedOn, "Day of the reservation");
    }

    @Override
    public LocalDate occurredOn() {
        return reservedOn;
    }
}
