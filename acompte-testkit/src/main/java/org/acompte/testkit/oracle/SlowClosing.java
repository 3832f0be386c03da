package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.acompte.sale.Cancellation;
import org.acompte.sale.ClosingReason;
import org.acompte.sale.Credit;
import org.acompte.sale.Kept;
import org.acompte.sale.UnpaidDeposits;

/** What is still to be issued until a sale is closed, played on a copy of its state. */
final class SlowClosing {
    private final SlowState state;
    private final List<String> steps = new ArrayList<>();

    private SlowClosing(SlowState state) {
        this.state = state;
    }

    static SlowClosing of(SlowState state) {
        SlowClosing closing = new SlowClosing(state.copy());
        if (state.cancellation.isPresent()) {
            closing.unwind(state.cancellation.get());
        } else {
            closing.supply();
        }
        return closing;
    }

    List<String> steps() {
        return steps;
    }

    Fraction refundDue() {
        return state.refundDue();
    }

    Fraction amountOwed() {
        return state.owed().minus(state.overpaid()).minus(state.money.onAccount).orZero();
    }

    Fraction kept() {
        return state.cancellation.map(SlowCancellations::kept).orElse(Fraction.ZERO);
    }

    static String step(ClosingReason reason, String of, Table amount) {
        return reason + " " + of + " " + amount;
    }

    /** Deposits that are not collected, if they are not to be deducted; the final invoice; what it could not deduct. */
    private void supply() {
        if (state.finalInvoice().isEmpty()) {
            for (SlowAccount deposit : state.deposits()) {
                if (state.terms.unpaidDeposits() == UnpaidDeposits.COLLECTED) {
                    Table uncollected = deposit.owed.above(deposit.collected);
                    credit(ClosingReason.DEPOSIT_NOT_COLLECTED, deposit, uncollected.within(state.available(deposit)));
                }
            }
            SlowDocument last = new SlowFinals(state).invoice("the final invoice");
            steps.add(step(ClosingReason.SUPPLY_COMPLETE, "", last.amount()));
            state.open(last);
            state.money.useUp();
        }
        for (SlowAccount deposit : state.deposits()) {
            credit(ClosingReason.DEPOSIT_OVER_TOTAL, deposit, state.available(deposit));
        }
    }

    /** All that is left of deposits, but for what is kept; then the indemnities. */
    private void unwind(Cancellation cancellation) {
        Fraction kept = SlowCancellations.consideration(cancellation);
        for (SlowAccount deposit : state.deposits()) {
            Table available = state.available(deposit);
            Table stays = state.carver.withVat(available, kept.min(available.withVat()), false);
            kept = kept.minus(stays.withVat());
            credit(ClosingReason.SUPPLY_CANCELLED, deposit, available.minus(stays));
        }
        for (Kept.Indemnity indemnity : List.copyOf(state.indemnities)) {
            steps.add(step(ClosingReason.INDEMNITY_KEPT, "", SlowCancellations.claim(indemnity.amount())));
            new SlowCancellations(state).open("indemnity " + steps.size(), indemnity);
            state.money.useUp();
        }
    }

    private void credit(ClosingReason reason, SlowAccount deposit, Table amount) {
        if (!amount.isZero()) {
            steps.add(step(reason, deposit.number(), amount));
            state.money.noting(deposit.number(), account -> account.credit("a credit note", Credit.full(), amount));
            state.money.useUp();
        }
    }
}
