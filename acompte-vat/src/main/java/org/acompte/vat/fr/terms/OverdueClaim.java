package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * An amount with its due date and what was paid on it.
 * <p>
 * For example, {@code OverdueClaim.of(eur("1200.00"), june30).paid(july15, eur("500.00"))}.
 *
 * @param amount the amount with VAT, above zero
 * @param dueOn the last day on which payment was in time
 * @param payments what was paid, in the order of the days
 */
public record OverdueClaim(Money amount, LocalDate dueOn, List<PartPayment> payments) {

    /**
     * Sorts the payments by day and checks the sum.
     *
     * @throws org.joda.money.CurrencyMismatchException if a payment has another currency
     * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-TRM-08), more is paid than owed
     *     (AC-TRM-07), or the day is out of range (AC-TXT-04)
     */
    public OverdueClaim {
        Objects.requireNonNull(amount, "amount");
        Text.require(dueOn, "Due date");
        if (MinorUnits.of(amount) <= 0) {
            throw TermRules.NOT_POSITIVE.broken("what", "Claim", "amount", amount);
        }
        payments =
                payments.stream().sorted(Comparator.comparing(PartPayment::on)).toList();
        Money paid = Money.zero(amount.getCurrencyUnit());
        for (PartPayment payment : payments) {
            paid = paid.plus(payment.amount());
        }
        if (paid.isGreaterThan(amount)) {
            throw TermRules.OVERPAID.broken("paid", paid, "owed", amount);
        }
    }

    /**
     * Returns a claim on which nothing was paid.
     *
     * @param amount the amount with VAT, above zero
     * @param dueOn the last day on which payment is in time
     * @return the claim
     * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-TRM-08) or the day out of range
     *     (AC-TXT-04)
     */
    public static OverdueClaim of(Money amount, LocalDate dueOn) {
        return new OverdueClaim(amount, dueOn, List.of());
    }

    /**
     * Returns this claim with a payment.
     *
     * @param on the day on which the creditor had the money
     * @param part what it took off, above zero
     * @return a copy
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the part is not above zero (AC-TRM-08), more is paid than owed
     *     (AC-TRM-07), or the day is out of range (AC-TXT-04)
     */
    public OverdueClaim paid(LocalDate on, Money part) {
        List<PartPayment> more = new ArrayList<>(payments);
        more.add(new PartPayment(on, part));
        return new OverdueClaim(amount, dueOn, more);
    }

    /**
     * Returns what bears interest on a day.
     *
     * @param day the day
     * @return the amount less the payments of earlier days
     */
    public Money openOn(LocalDate day) {
        Money open = amount;
        for (PartPayment payment : payments) {
            if (payment.on().isBefore(day)) {
                open = open.minus(payment.amount());
            }
        }
        return open;
    }

    /** The first payment on a day or later. */
    Optional<LocalDate> nextPayment(LocalDate day) {
        return payments.stream()
                .map(PartPayment::on)
                .filter(on -> !on.isBefore(day))
                .findFirst();
    }
}
