package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.joda.money.Money;

/**
 * A sum that a consumer paid in advance, which bears legal interest from three months after the payment to the delivery.
 * <p>
 * For example, EUR 2000.00 paid on 2026-01-10 and delivered on 2026-06-09 bear interest from 2026-04-10 on: 60 days at
 * 6.67 % are EUR 21.93, to be taken off the balance.
 *
 * @param amount the sum, above zero
 * @param paidOn the day of the payment
 * @param order whether the order is one for which interest is owed
 * @law C. conso. art. L. 214-2: legal interest after three months, taken off the balance
 * @law C. conso. art. L. 214-3: not for special orders on a quote
 */
public record ConsumerAdvance(Money amount, LocalDate paidOn, AdvanceOrder order) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the sum is not above zero (AC-TRM-08) or the day out of range
     *     (AC-TXT-04)
     */
    public ConsumerAdvance {
        Text.require(paidOn, "Day of payment");
        Objects.requireNonNull(order, "order");
        if (MinorUnits.of(amount) <= 0) {
            throw TermRules.NOT_POSITIVE.broken("what", "Advance", "amount", amount);
        }
    }

    /**
     * Returns the months after which a sum paid in advance bears interest, through time and with its articles.
     *
     * @return all known versions
     */
    public static Provision<Integer> monthsWithoutInterest() {
        return PenaltyTable.ADVANCE_MONTHS;
    }

    /**
     * Returns the day from which interest runs.
     *
     * @return three months after the payment; the last day of a shorter month
     * @throws org.acompte.rule.RuleViolationException if the law on the day of the payment is not known (AC-LAW-01)
     */
    public LocalDate interestStartsOn() {
        return paidOn.plusMonths(PenaltyTable.ADVANCE_MONTHS.on(paidOn));
    }

    /**
     * Returns the interest up to the delivery or the refund.
     *
     * @param deliveredOn the day of the delivery or of the refund
     * @param rates the rates by semester
     * @param reading how the host reads the text
     * @return slices per semester; none for an order on specification or a delivery within three months
     * @throws org.acompte.rule.RuleViolationException if the delivery is before the payment (AC-TRM-09), or the law or a
     *     rate is not known (AC-LAW-01)
     */
    public InterestStatement interest(LocalDate deliveredOn, LatePaymentRates rates, AdvanceReading reading) {
        if (deliveredOn.isBefore(paidOn)) {
            throw TermRules.ORDER.broken(
                    "later", "Delivery", "laterDay", deliveredOn, "earlier", "the payment", "earlierDay", paidOn);
        }
        String paid = amount + " was paid in advance on " + paidOn;
        Dated<AdvanceOrder> exempt = PenaltyTable.ADVANCE_EXEMPT.versionOn(paidOn);
        if (order == exempt.value()) {
            return new InterestStatement(
                    List.of(),
                    amount.getCurrencyUnit(),
                    paid + " for an order of the kind " + order.code() + " (" + exempt.citation() + ")");
        }
        Dated<Integer> months = PenaltyTable.ADVANCE_MONTHS.versionOn(paidOn);
        List<InterestSlice> slices = slices(deliveredOn, rates, reading, months.citation());
        String why = slices.isEmpty()
                ? " and delivered within " + months.value() + " months (" + months.citation() + ")"
                : "";
        return new InterestStatement(slices, amount.getCurrencyUnit(), paid + why);
    }

    private List<InterestSlice> slices(
            LocalDate deliveredOn, LatePaymentRates rates, AdvanceReading reading, Citation text) {
        OverdueClaim claim = OverdueClaim.of(amount, paidOn);
        InterestRun run =
                new InterestRun(claim, reading.dayCount(), day -> LegalInterest.on(rates, reading.column(), text, day));
        return run.slices(
                reading.ends().first(interestStartsOn()), reading.ends().last(deliveredOn));
    }

    /**
     * Returns what is left to pay after the interest is taken off the balance.
     *
     * @param balance what the consumer still had to pay
     * @param interest the interest of {@link #interest}
     * @return the difference; below zero if the seller owes it
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public static Money balanceAfter(Money balance, InterestStatement interest) {
        return balance.minus(interest.total());
    }
}
