package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Violation;

/** Checks the money of a sale: payments, refunds and reallocations. */
final class MoneyMoves {
    private final Guards guards;
    private final Ledger ledger;

    MoneyMoves(Guards guards) {
        this.guards = guards;
        this.ledger = guards.ledger;
    }

    List<Violation> check(Payment payment) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A payment", payment.amount().getCurrencyUnit(), violations);
        for (int i = 0; i < payment.allocations().size(); i++) {
            String invoice = payment.allocations().get(i).invoice();
            if (ledger.accounts.find(invoice).isEmpty()) {
                violations.add(SaleRules.PAYMENT_UNKNOWN.violationAt(
                        "/allocations/" + i, "amount", payment.amount(), "number", invoice, "sale", guards.number()));
            }
        }
        return violations;
    }

    List<Violation> check(Refund refund) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A refund", refund.amount().getCurrencyUnit(), violations);
        long refundable = Math.max(0, ledger.onAccount);
        if (refund.invoice().isPresent()) {
            Optional<Account> account = ledger.accounts.find(refund.invoice().get());
            if (account.isEmpty()) {
                violations.add(SaleRules.REFUND_UNKNOWN.violation(
                        "amount", refund.amount(), "number", refund.invoice().get(), "sale", guards.number()));
                return violations;
            }
            if (refund.refundCase().isPresent()) {
                new Reservations(guards)
                        .check(refund, account.get(), refund.refundCase().get())
                        .ifPresent(violations::add);
                return violations;
            }
            refundable = account.get().refundable();
        }
        if (violations.isEmpty() && MinorUnits.of(refund.amount()) > refundable) {
            violations.add(SaleRules.REFUND_OVER_DUE.violation(
                    "amount",
                    refund.amount(),
                    "refundable",
                    MinorUnits.money(ledger.scope.currency(), refundable),
                    "number",
                    refund.invoice().orElse("account")));
        }
        return violations;
    }

    List<Violation> check(Reallocation moved) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A reallocation", moved.amount().getCurrencyUnit(), violations);
        for (String invoice : List.of(moved.from(), moved.to())) {
            if (!ledger.accounts.has(invoice)) {
                violations.add(SaleRules.REALLOCATION_UNKNOWN.violation(
                        "amount", moved.amount(), "number", invoice, "sale", guards.number()));
            }
        }
        if (violations.isEmpty()) {
            long left = ledger.accounts.get(moved.from()).refundable();
            if (MinorUnits.of(moved.amount()) > left) {
                violations.add(SaleRules.REALLOCATION_OVER_PAID.violation(
                        "amount",
                        moved.amount(),
                        "left",
                        MinorUnits.money(ledger.scope.currency(), left),
                        "number",
                        moved.from()));
            }
        }
        return violations;
    }
}
