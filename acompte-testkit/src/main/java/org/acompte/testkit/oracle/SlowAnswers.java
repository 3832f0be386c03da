package org.acompte.testkit.oracle;

import java.util.Optional;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;

/** Compares what a sale answers with what the slow books say. */
final class SlowAnswers {
    private final SlowState state;
    private final Differences differences;

    SlowAnswers(SlowState state, Differences differences) {
        this.state = state;
        this.differences = differences;
    }

    void compare(Sale sale) {
        differences.compare("the total", sale.total(), state.scope.total());
        differences.compare("what is invoiced", sale.invoiced(), state.invoiced());
        differences.compare("what is left to invoice", sale.remainingToInvoice(), state.remaining());
        differences.compare(
                "what is invoiced too much",
                sale.excessInvoiced(),
                state.invoiced().above(state.scope.total()));
        differences.compare("the money received", sale.collected(), state.received);
        differences.compare("the money given back", sale.refunded(), state.refunded);
        differences.compare("the money on account", sale.onAccount(), state.onAccount);
        Fraction outstanding = state.owed().minus(state.overpaid()).minus(state.onAccount);
        differences.compare("what is owed", sale.outstanding(), outstanding);
        differences.compare("the refund due", sale.refundDue(), state.refundDue());
        differences.compare("settled", sale.isSettled(), state.isSettled());
        differences.compare("a final invoice in force", sale.finalInvoice().isPresent(), state.isFinal());
        int next = new SlowDeposits(state).next();
        differences.compare(
                "the next instalment",
                sale.nextInstalment(),
                next == 0
                        ? Optional.empty()
                        : Optional.of(state.plan.instalments().get(next - 1)));
        for (SlowAccount account : state.accounts.values()) {
            compare(sale, account);
        }
    }

    private void compare(Sale sale, SlowAccount account) {
        String number = account.invoice.number();
        Fraction outstanding = account.outstanding();
        differences.compare("what is owed on " + number, sale.outstandingOf(account.invoice), outstanding);
        differences.compare(
                "what is refundable on " + number,
                sale.refundableOf(account.invoice),
                outstanding.negated().orZero());
        differences.compare("what may be credited on " + number, sale.creditableOf(account.invoice), account.owed);
        if (account.invoice instanceof DepositInvoice deposit) {
            differences.compare("what is available of " + number, sale.availableOf(deposit), state.available(account));
        }
        Table collected = Table.NOTHING;
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().number().equals(number)) {
                collected = collected.plus(Table.read(receipt.amount()));
            }
        }
        differences.compare("what is collected on " + number, (Object) collected, account.collected);
    }
}
