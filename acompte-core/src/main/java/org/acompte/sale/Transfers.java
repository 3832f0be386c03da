package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** Both ends of the transfers between sales. */
final class Transfers {
    private final Ledger ledger;

    Transfers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What both ends must keep to by themselves. */
    static void requireEnds(String transfer, String from, String to, Money amount, LocalDate on) {
        Text.require(transfer, "Transfer", 50);
        Text.require(from, "Number", 50);
        Text.require(to, "Number", 50);
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw SaleRules.TRANSFER_OF_NOTHING.broken("transfer", transfer, "amount", amount);
        }
        Text.require(on, "Day of the transfer");
        if (from.equals(to)) {
            throw SaleRules.TRANSFER_TO_ITSELF.broken("transfer", transfer, "amount", amount, "sale", from);
        }
    }

    List<Violation> check(TransferOut out, Guards guards) {
        List<Violation> violations = checkEnd(out.arrival(), out.from(), out.invoice(), guards);
        if (violations.isEmpty()) {
            long refundable = out.invoice()
                    .map(number -> ledger.accounts.get(number).refundable())
                    .orElse(Math.max(0, ledger.onAccount));
            if (MinorUnits.of(out.amount()) > refundable) {
                violations.add(SaleRules.TRANSFER_OVER_DUE.violation(
                        "transfer",
                        out.transfer(),
                        "amount",
                        out.amount(),
                        "refundable",
                        money(refundable),
                        "number",
                        out.invoice().orElse("account")));
            }
        }
        return violations;
    }

    List<Violation> check(TransferIn in, Guards guards) {
        return checkEnd(in, in.to(), in.invoice(), guards);
    }

    private List<Violation> checkEnd(TransferIn end, String here, Optional<String> invoice, Guards guards) {
        List<Violation> violations = new ArrayList<>(0);
        guards.requireCurrency("A transfer", end.amount().getCurrencyUnit(), violations);
        if (!here.equals(guards.number())) {
            violations.add(SaleRules.TRANSFER_OF_OTHERS.violation(
                    "transfer", end.transfer(), "from", end.from(), "to", end.to(), "sale", guards.number()));
        }
        if (invoice.isPresent() && !ledger.accounts.has(invoice.get())) {
            violations.add(SaleRules.TRANSFER_UNKNOWN.violation(
                    "transfer",
                    end.transfer(),
                    "amount",
                    end.amount(),
                    "number",
                    invoice.get(),
                    "sale",
                    guards.number()));
        }
        ledger.moved
                .transfers()
                .find(end.transfer())
                .ifPresent(recorded -> violations.add(SaleRules.TRANSFER_TWICE.violation(
                        "transfer",
                        end.transfer(),
                        "amount",
                        end.amount(),
                        "sale",
                        guards.number(),
                        "recorded",
                        amountOf(recorded))));
        return violations;
    }

    void post(TransferOut out, Cashbook cash) {
        long amount = MinorUnits.of(out.amount());
        ledger.moved = ledger.moved.plus(out);
        if (out.invoice().isPresent()) {
            cash.takeBack(out.invoice().get(), amount);
        } else {
            ledger.onAccount = minus(ledger.onAccount, amount);
        }
    }

    void post(TransferIn in, Cashbook cash) {
        long amount = MinorUnits.of(in.amount());
        ledger.moved = ledger.moved.plus(in);
        if (in.invoice().isPresent()) {
            cash.pay(in.invoice().get(), amount);
        } else {
            ledger.onAccount = plus(ledger.onAccount, amount);
        }
    }

    private static Money amountOf(SaleFact transfer) {
        return transfer instanceof TransferOut out ? out.amount() : ((TransferIn) transfer).amount();
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
