package org.acompte.sale;

import static org.acompte.amount.MinorUnits.plus;

import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.Trigger;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Decides whether a supply may start, by the condition in the terms of the sale. */
final class Supplies {
    private final Guards guards;
    private final Ledger ledger;

    Supplies(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    SupplyDecision decide() {
        if (ledger.cancellation.isPresent()) {
            return decision(SupplyDecision.Reason.SALE_CANCELLED, "", 0);
        }
        SupplyCondition condition = ledger.terms.supplyCondition();
        if (condition == SupplyCondition.NONE) {
            return decision(SupplyDecision.Reason.NO_CONDITION, "", 0);
        }
        if (ledger.waiver.isPresent()) {
            return decision(
                    SupplyDecision.Reason.WAIVED, "by " + ledger.waiver.get().by(), 0);
        }
        int missing = missingInstalment();
        if (missing > 0) {
            return decision(SupplyDecision.Reason.DEPOSIT_NOT_INVOICED, "instalment " + missing, unpaid());
        }
        if (condition == SupplyCondition.DEPOSITS_INVOICED) {
            return decision(SupplyDecision.Reason.DEPOSITS_INVOICED, "", 0);
        }
        return unpaid() == 0
                ? decision(SupplyDecision.Reason.DEPOSITS_PAID, "", 0)
                : decision(SupplyDecision.Reason.DEPOSIT_NOT_PAID, firstUnpaid(), unpaid());
    }

    List<Violation> check(DepositWaiver waiver) {
        return ledger.waiver.isEmpty()
                ? List.of()
                : List.of(SaleRules.WAIVED_ALREADY.violation(
                        "sale", guards.number(), "by", ledger.waiver.get().by(), "other", waiver.by()));
    }

    /** The place of the first instalment on acceptance that is not invoiced, or 0. */
    private int missingInstalment() {
        List<Instalment> instalments = ledger.terms.plan().instalments();
        int next = new Deposits(guards).nextPlace().orElse(instalments.size() + 1);
        for (int place = next; place <= instalments.size(); place++) {
            if (instalments.get(place - 1).trigger() instanceof Trigger.OnAcceptance) {
                return place;
            }
        }
        return 0;
    }

    private long unpaid() {
        long sum = 0;
        for (int i = 0; i < ledger.invoices.size(); i++) {
            if (ledger.invoices.get(i) instanceof DepositInvoice deposit) {
                sum = plus(sum, ledger.accountOf(deposit).due());
            }
        }
        return sum;
    }

    private String firstUnpaid() {
        for (int i = 0; i < ledger.invoices.size(); i++) {
            if (ledger.invoices.get(i) instanceof DepositInvoice deposit
                    && ledger.accountOf(deposit).due() > 0) {
                return deposit.number();
            }
        }
        return "";
    }

    private SupplyDecision decision(SupplyDecision.Reason reason, String detail, long missing) {
        Money money = MinorUnits.money(ledger.scope.currency(), missing);
        return new SupplyDecision(reason, detail, money);
    }
}
