package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Factor;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.EarnestMoney;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Checks the cancellation of a sale and posts it. */
final class Cancellations {
    private final Ledger ledger;

    Cancellations(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Violation> check(Cancellation cancellation, Guards guards) {
        List<Violation> violations = new ArrayList<>(guards.closed(SaleRules.CANCELLED_AFTER_FINAL));
        guards.requireAfterContract("of the cancellation", cancellation.cancelledOn(), violations);
        for (Kept kept : cancellation.kept()) {
            if (kept instanceof Kept.Indemnity part) {
                guards.requireCurrency("An indemnity", part.amount().getCurrencyUnit(), violations);
            } else if (kept instanceof Kept.Consideration part) {
                guards.requireCurrency("A consideration", part.amount().getCurrencyUnit(), violations);
            }
        }
        if (!violations.isEmpty()) {
            return violations;
        }
        long available = available();
        if (consideration(cancellation) > available) {
            violations.add(SaleRules.KEPT_OVER_DEPOSITS.violation(
                    "amount",
                    money(consideration(cancellation)),
                    "deposits",
                    money(available),
                    "sale",
                    guards.number()));
        }
        if (cancellation.by() == Side.SELLER
                && cancellation.earnestMoneyFactor().isEmpty()
                && earnestMoney() > 0) {
            violations.add(
                    SaleRules.FACTOR_MISSING.violation("sale", guards.number(), "earnestMoney", money(earnestMoney())));
        }
        return violations;
    }

    /** Money that the seller owes on top of what was received counts as money on account. */
    void post(Cancellation cancellation) {
        long owedOnTop = 0;
        if (cancellation.earnestMoneyFactor().isPresent()) {
            Factor factor = cancellation.earnestMoneyFactor().get();
            owedOnTop = minus(MinorUnits.of(factor.on(money(earnestMoney()))), earnestMoney());
        }
        ledger.compensated = plus(ledger.compensated, owedOnTop);
        ledger.onAccount = plus(ledger.onAccount, owedOnTop);
        ledger.indemnities = cancellation.kept().stream()
                .filter(Kept.Indemnity.class::isInstance)
                .map(Kept.Indemnity.class::cast)
                .toList();
        ledger.cancellation = Optional.of(cancellation);
    }

    /** What was received as earnest money, as far as it is still owed. */
    private long earnestMoney() {
        long sum = 0;
        for (int i = 0; i < ledger.invoices.size(); i++) {
            if (ledger.invoices.get(i) instanceof DepositInvoice deposit && deposit.advance() instanceof EarnestMoney) {
                Account account = ledger.accountOf(deposit);
                VatBreakdown owed = account.collected().cappedAt(account.owed());
                sum = plus(sum, owed.withVatMinor());
            }
        }
        return sum;
    }

    /** What the deposits are still good for, with VAT. */
    private long available() {
        long sum = 0;
        for (int i = 0; i < ledger.invoices.size(); i++) {
            if (ledger.invoices.get(i) instanceof DepositInvoice deposit) {
                sum = plus(sum, ledger.accountOf(deposit).available().withVatMinor());
            }
        }
        return sum;
    }

    /** What a cancellation keeps as consideration, with VAT. */
    static long consideration(Cancellation cancellation) {
        long sum = 0;
        for (Kept kept : cancellation.kept()) {
            if (kept instanceof Kept.Consideration part) {
                sum = plus(sum, MinorUnits.of(part.amount()));
            }
        }
        return sum;
    }

    /** What a cancellation keeps or claims in all. */
    static long kept(Cancellation cancellation) {
        long sum = consideration(cancellation);
        for (Kept kept : cancellation.kept()) {
            if (kept instanceof Kept.Indemnity part) {
                sum = plus(sum, MinorUnits.of(part.amount()));
            }
        }
        return sum;
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
