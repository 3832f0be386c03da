package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Factor;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Violation;
import org.acompte.sale.RetentionClause;
import org.acompte.vat.law.Provision;

/**
 * What French law says on the money of a contract, dated and cited.
 * <p>
 * The state of the law is that of 2026-11-21; a day before the first known one is refused instead of guessed.
 * For example, a seller who withdraws from an order with earnest money gives it back twice:
 * <pre>{@code
 * Factor twice = FrenchContracts.earnestMoneyGivenBack(BuyerKind.CONSUMER, order.concludedOn());
 * sale.cancel(Cancellation.bySeller(day, "out of stock", Kept.nothing("the seller withdraws"))
 *         .givingEarnestMoneyBack(twice));
 * }</pre>
 *
 * @law C. civ. art. 1590: who received earnest money gives it back twice
 * @law C. conso. art. L. 214-1: what a consumer pays in advance is earnest money unless agreed otherwise
 * @law Loi 71-584 of 1971-07-16 art. 1: at most 5 % of the works is held back
 */
public final class FrenchContracts {
    private FrenchContracts() {}

    /**
     * Returns how many times a seller who withdraws gives earnest money back (French: <i>arrhes</i>).
     *
     * @param buyer what kind of buyer it is
     * @param concludedOn the day of the contract
     * @return two
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static Factor earnestMoneyGivenBack(BuyerKind buyer, LocalDate concludedOn) {
        return earnestMoney(buyer).on(concludedOn);
    }

    /**
     * Returns how many times a seller who withdraws gives earnest money back, through time and with its articles.
     *
     * @param buyer what kind of buyer it is
     * @return all known versions
     */
    public static Provision<Factor> earnestMoney(BuyerKind buyer) {
        return ContractTable.EARNEST_MONEY.of(buyer);
    }

    /**
     * Returns what money paid in advance is if the contract does not say so.
     * <p>
     * A seller who wants a firm deposit from a consumer says so in the contract; without that it is earnest money.
     * For example, {@code presumptionOf(BuyerKind.CONSUMER, day)} is {@link AdvancePresumption#EARNEST_MONEY}.
     *
     * @param buyer what kind of buyer it is
     * @param concludedOn the day of the contract
     * @return earnest money for a consumer; for others what was agreed on
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     * @law C. conso. art. L. 214-1: unless agreed otherwise, what a consumer pays in advance is earnest money
     */
    public static AdvancePresumption presumptionOf(BuyerKind buyer, LocalDate concludedOn) {
        return presumption(buyer).on(concludedOn);
    }

    /**
     * Returns what money paid in advance is if the contract does not say so, through time and with its articles.
     *
     * @param buyer what kind of buyer it is
     * @return all known versions
     */
    public static Provision<AdvancePresumption> presumption(BuyerKind buyer) {
        return ContractTable.PRESUMPTIONS.of(buyer);
    }

    /**
     * Returns the last day on which a consumer may not pay anything after a contract off the premises of the seller
     * (French: <i>contrat hors établissement</i>).
     * <p>
     * The day of the contract does not count: after a contract of 1 September it is 8 September.
     * Press subscriptions, home services by approved bodies, sales at home parties and urgent repairs that the consumer
     * asked for are not concerned; whether a sale is one of them is a question to the host.
     *
     * @param concludedOn the day of the contract
     * @return the seventh day after it
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     * @law C. conso. art. L. 221-10: no payment for seven days after a contract off premises
     */
    public static LocalDate noPaymentUntil(LocalDate concludedOn) {
        return concludedOn.plusDays(ContractTable.DAYS_WITHOUT_PAYMENT.on(concludedOn));
    }

    /**
     * Returns the most that the buyer of works may hold back in all, with VAT (French: <i>retenue de garantie</i>).
     *
     * @param concludedOn the day of the contract
     * @return 5 %
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static Percentage retentionCap(LocalDate concludedOn) {
        return ContractTable.RETENTION_CAP.on(concludedOn);
    }

    /**
     * Checks the clauses under which the buyer of works holds money back as a guarantee.
     * <p>
     * The cap counts for all of them together. Clauses for something else, such as shared costs of a building site (French:
     * <i>compte prorata</i>), are not to be given here.
     *
     * @param guarantees the clauses
     * @param concludedOn the day of the contract
     * @return AC-FRA-07 if their shares add up to more than the cap; otherwise empty
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static List<Violation> checkRetentions(List<RetentionClause> guarantees, LocalDate concludedOn) {
        Percentage cap = retentionCap(concludedOn);
        long millionths = guarantees.stream()
                .mapToLong(clause -> clause.share().millionths())
                .reduce(0, MinorUnits::plus);
        Percentage sum = Percentage.ofMillionths(Math.min(millionths, Percentage.HUNDRED.millionths()));
        return sum.compareTo(cap) > 0
                ? List.of(FrenchRules.RETENTION_CAP.violation("share", sum, "cap", cap))
                : List.of();
    }
}
