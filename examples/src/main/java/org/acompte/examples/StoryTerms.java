package org.acompte.examples;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.DepositPlan;
import org.acompte.json.JsonRules;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.UnpaidDeposits;
import org.joda.money.Money;

/** What a story says was agreed on besides the quote and its deposit plan. */
record StoryTerms(
        Optional<Use> consumption,
        Optional<Percentage> cap,
        Optional<UnpaidDeposits> unpaidDeposits,
        Optional<List<Retention>> retentions,
        Optional<Money> tolerance) {

    /** How progress invoices use deposits up. */
    enum Use {
        FIRST,
        PRO_RATA,
        CAPPED,
        LAST
    }

    /** A clause under which the buyer keeps a share back. */
    record Retention(String clause, Percentage percentage) {}

    static final StoryTerms USUAL =
            new StoryTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The terms of the sale. */
    SaleTerms with(DepositPlan plan) {
        SaleTerms terms = SaleTerms.of(plan).withConsumption(consumption(consumption.orElse(Use.PRO_RATA)));
        for (Retention retention : retentions.orElse(List.of())) {
            terms = terms.plus(RetentionClause.of(retention.clause(), retention.percentage()));
        }
        terms = unpaidDeposits.map(terms::withUnpaidDeposits).orElse(terms);
        return tolerance.map(terms::withTolerance).orElse(terms);
    }

    private Consumption consumption(Use use) {
        return switch (use) {
            case FIRST -> Consumption.FIRST;
            case PRO_RATA -> Consumption.PRO_RATA;
            case LAST -> Consumption.LAST;
            case CAPPED ->
                Consumption.cappedAt(cap.orElseThrow(
                        () -> JsonRules.MISSING_PROPERTY.broken("property", "\"cap\"", "at", "/terms")));
        };
    }
}
