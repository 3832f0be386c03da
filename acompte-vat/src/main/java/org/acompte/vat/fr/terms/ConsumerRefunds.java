package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/**
 * By when a professional gives money back to a consumer, and what being late costs.
 * <p>
 * Two scales: after a withdrawal (French: <i>rétractation</i>), and after a termination because nothing was delivered
 * (French: <i>résolution</i>). The version of the law is that of the day of the contract.
 * For example, EUR 1000.00 given back 25 days late cost EUR 100.00 after a withdrawal and EUR 200.00 after a termination.
 *
 * @law C. conso. art. L. 221-24 and L. 242-4: withdrawal
 * @law C. conso. art. L. 216-7 and L. 241-4: termination, contracts since 2022-01-01
 */
public final class ConsumerRefunds {
    private ConsumerRefunds() {}

    /**
     * Returns the scale after a withdrawal through time, with its articles.
     *
     * @return all known versions, by the day of the contract
     */
    public static Provision<RefundScale> withdrawal() {
        return RefundTable.WITHDRAWAL;
    }

    /**
     * Returns the scale after a termination through time, with its articles.
     *
     * @return all known versions, by the day of the contract
     */
    public static Provision<RefundScale> termination() {
        return RefundTable.TERMINATION;
    }

    /**
     * Returns the last day for a refund after a withdrawal.
     *
     * @param concludedOn the day of the contract
     * @param informedOn the day on which the professional was told
     * @return 14 days later
     * @throws org.acompte.rule.RuleViolationException if the law on the day of the contract is not known (AC-LAW-01)
     */
    public static LocalDate withdrawalDeadline(LocalDate concludedOn, LocalDate informedOn) {
        return informedOn.plusDays(withdrawal().on(concludedOn).deadlineDays());
    }

    /**
     * Returns the last day for a refund of goods that the professional waits for.
     *
     * @param concludedOn the day of the contract
     * @param informedOn the day on which the professional was told
     * @param goodsBackOn the day on which the goods came back or were proved to be sent, whichever was first
     * @return 14 days after the professional was told, or the day of the goods if that is later
     * @throws org.acompte.rule.RuleViolationException if the law on the day of the contract is not known (AC-LAW-01)
     */
    public static LocalDate withdrawalDeadline(LocalDate concludedOn, LocalDate informedOn, LocalDate goodsBackOn) {
        LocalDate deadline = withdrawalDeadline(concludedOn, informedOn);
        return goodsBackOn.isAfter(deadline) ? goodsBackOn : deadline;
    }

    /**
     * Returns the last day for a refund after a termination.
     *
     * @param concludedOn the day of the contract
     * @param terminatedOn the day on which the contract was terminated
     * @return 14 days later
     * @throws org.acompte.rule.RuleViolationException if the law on the day of the contract is not known (AC-LAW-01)
     */
    public static LocalDate terminationDeadline(LocalDate concludedOn, LocalDate terminatedOn) {
        return terminatedOn.plusDays(termination().on(concludedOn).deadlineDays());
    }

    /**
     * Returns what a refund after a withdrawal costs on top.
     *
     * @param refund the refund
     * @param price the price of the product, above zero; no step goes beyond it
     * @param reading how the host reads the text
     * @param rates the rates of legal interest
     * @return the increase; zero in time
     * @throws CurrencyMismatchException if the currencies differ
     * @throws org.acompte.rule.RuleViolationException if the price is not above zero (AC-TRM-08), or the law or a rate is
     *     not known (AC-LAW-01)
     */
    public static RefundIncrease afterWithdrawal(
            LateRefund refund, Money price, WithdrawalReading reading, LatePaymentRates rates) {
        if (!price.isSameCurrency(refund.amount())) {
            throw new CurrencyMismatchException(refund.amount().getCurrencyUnit(), price.getCurrencyUnit());
        }
        if (MinorUnits.of(price) <= 0) {
            throw TermRules.NOT_POSITIVE.broken("what", "Price", "amount", price);
        }
        return new WithdrawalScale(refund, price, reading, rates).increase();
    }

    /**
     * Returns what a refund after a termination costs on top.
     *
     * @param refund the refund
     * @return the increase; zero in time
     * @throws org.acompte.rule.RuleViolationException if the law on the day of the contract is not known (AC-LAW-01)
     */
    public static RefundIncrease afterTermination(LateRefund refund) {
        Dated<RefundScale> version = termination().versionOn(refund.concludedOn());
        Money none = Money.zero(refund.amount().getCurrencyUnit());
        if (refund.daysLate() == 0) {
            return new RefundIncrease(refund, none, List.of(), "in time", version.citation());
        }
        RefundBand band = version.value().band(refund.daysLate()).orElseThrow();
        long share = band.share().orElseThrow().millionths();
        Money part = MinorUnits.share(refund.amount(), share, 1, 1);
        return new RefundIncrease(refund, part, List.of(), band.toString(), version.citation());
    }
}
