package org.acompte.sale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.DepositPlan;
import org.joda.money.Money;

/**
 * What the parties agreed on about invoices and money, besides the scope: the choices that stay for a sale.
 * <p>
 * For example, {@code SaleTerms.of(plan).withConsumption(Consumption.FIRST).plus(RetentionClause.of("guarantee",
 * Percentage.of(5)))}.
 *
 * @param plan the advances that the sale asks
 * @param consumption how deposits are used up by progress invoices
 * @param unpaidDeposits what a settlement does with deposits that are not paid
 * @param supplyCondition what must have happened to deposits before anything is supplied
 * @param retentions what the buyer may keep back, at most 20 clauses, none twice
 * @param tolerance up to which difference an invoice may be written off without an approval, zero or more; empty if
 *     every {@link WriteOff} needs one
 */
public record SaleTerms(
        DepositPlan plan,
        Consumption consumption,
        UnpaidDeposits unpaidDeposits,
        SupplyCondition supplyCondition,
        List<RetentionClause> retentions,
        Optional<Money> tolerance) {
    private static final int MAX_RETENTIONS = 20;

    /**
     * Checks the clauses against each other and copies the list.
     *
     * @throws org.acompte.rule.RuleViolationException if there are more than 20 clauses (AC-RET-05), their shares are over 100 %
     *     (AC-RET-08), or two have the same code (AC-RET-04), or the tolerance is negative (AC-WOF-05) or beyond the limit
     *     (AC-AMT-01)
     */
    public SaleTerms {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(consumption, "consumption");
        Objects.requireNonNull(unpaidDeposits, "unpaidDeposits");
        Objects.requireNonNull(supplyCondition, "supplyCondition");
        retentions = List.copyOf(retentions);
        Objects.requireNonNull(tolerance, "tolerance");
        if (tolerance.isPresent() && MinorUnits.of(tolerance.get()) < 0) {
            throw SaleRules.TOLERANCE_NEGATIVE.broken("amount", tolerance.get());
        }
        if (retentions.size() > MAX_RETENTIONS) {
            throw SaleRules.RETENTIONS_TOO_MANY.broken("count", retentions.size(), "limit", MAX_RETENTIONS);
        }
        if (!retentions.isEmpty()) {
            requireDistinctWithinWhole(retentions);
        }
    }

    private static void requireDistinctWithinWhole(List<RetentionClause> retentions) {
        Set<String> codes = new HashSet<>();
        Percentage left = Percentage.HUNDRED;
        for (RetentionClause clause : retentions) {
            if (!codes.add(clause.code())) {
                throw SaleRules.RETENTION_TWICE.broken("clause", clause.code());
            }
            if (clause.share().compareTo(left) > 0) {
                throw SaleRules.RETENTIONS_OVER_WHOLE.broken(
                        "clause", clause.code(), "share", clause.share(), "left", left);
            }
            left = left.minus(clause.share());
        }
    }

    /**
     * Returns the usual terms with a deposit plan: deposits are used up pro rata, unpaid ones stay due, nothing is asked
     * before the supply, nothing is kept back, and every write-off needs an approval.
     *
     * @param plan the advances that the sale asks
     * @return the terms
     */
    public static SaleTerms of(DepositPlan plan) {
        return new SaleTerms(
                plan, Consumption.PRO_RATA, UnpaidDeposits.INVOICED, SupplyCondition.NONE, List.of(), Optional.empty());
    }

    /**
     * Returns these terms with another way to use up deposits.
     *
     * @param value the way
     * @return a copy
     */
    public SaleTerms withConsumption(Consumption value) {
        return new SaleTerms(plan, value, unpaidDeposits, supplyCondition, retentions, tolerance);
    }

    /**
     * Returns these terms with another way to settle unpaid deposits.
     *
     * @param value the way
     * @return a copy
     */
    public SaleTerms withUnpaidDeposits(UnpaidDeposits value) {
        return new SaleTerms(plan, consumption, value, supplyCondition, retentions, tolerance);
    }

    /**
     * Returns these terms with a condition for the supply.
     *
     * @param value what must have happened to deposits before anything is supplied
     * @return a copy
     */
    public SaleTerms withSupplyCondition(SupplyCondition value) {
        return new SaleTerms(plan, consumption, unpaidDeposits, value, retentions, tolerance);
    }

    /**
     * Returns these terms with one more retention clause.
     *
     * @param clause the clause
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public SaleTerms plus(RetentionClause clause) {
        List<RetentionClause> more = new ArrayList<>(retentions);
        more.add(clause);
        return new SaleTerms(plan, consumption, unpaidDeposits, supplyCondition, more, tolerance);
    }

    /**
     * Returns these terms with a tolerance of write-offs.
     *
     * @param value up to which difference an invoice may be written off without an approval, in the currency of the sale
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public SaleTerms withTolerance(Money value) {
        return new SaleTerms(plan, consumption, unpaidDeposits, supplyCondition, retentions, Optional.of(value));
    }
}
