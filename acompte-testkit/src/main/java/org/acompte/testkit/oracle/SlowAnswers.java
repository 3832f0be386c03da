package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;

/** Compares what a sale answers with what the slow books say. */
final class SlowAnswers {
    private final SlowState state;
    private final SlowMoney money;
    private final Differences differences;

    SlowAnswers(SlowState state, Differences differences) {
        this.state = state;
        this.money = state.money;
        this.differences = differences;
    }

    void compare(Sale sale) {
        compareInvoiced(sale);
        compareMoney(sale);
        compareClosing(sale);
        List<String> numbers =
                sale.invoices().stream().map(invoice -> invoice.number()).toList();
        differences.compare("the invoices", numbers, List.copyOf(state.accounts.keySet()));
        Map<String, Table> collected = new LinkedHashMap<>();
        for (Receipt receipt : sale.receipts()) {
            collected.merge(receipt.invoice().number(), Table.read(receipt.amount()), Table::plus);
        }
        for (Invoice invoice : sale.invoices()) {
            SlowAccount account = state.account(invoice.number());
            compare(sale, invoice, account);
            differences.compare(
                    "what is collected on " + invoice.number(),
                    (Object) collected.getOrDefault(invoice.number(), Table.NOTHING),
                    account.collected);
        }
    }

    private void compareInvoiced(Sale sale) {
        differences.compare("the total", sale.total(), state.scope.total());
        differences.compare("what is invoiced", sale.invoiced(), state.invoiced());
        differences.compare("the work that is invoiced", sale.workInvoiced(), state.work());
        differences.compare("what is left to invoice", sale.remainingToInvoice(), state.remaining());
        differences.compare(
                "what is invoiced too much",
                sale.excessInvoiced(),
                state.invoiced().above(state.scope.total()));
        differences.compare(
                "a final invoice in force",
                sale.finalInvoice().isPresent(),
                state.finalInvoice().isPresent());
        int next = new SlowDeposits(state).next();
        differences.compare(
                "the next instalment",
                sale.nextInstalment(),
                next == 0
                        ? Optional.empty()
                        : Optional.of(state.terms.plan().instalments().get(next - 1)));
    }

    private void compareMoney(Sale sale) {
        differences.compare("the money received", sale.collected(), money.received);
        differences.compare("the money given back", sale.refunded(), money.refunded);
        differences.compare("the money that did not stay", sale.reversed(), money.reversed);
        differences.compare("the money moved here", sale.transferredIn(), money.transferredIn);
        differences.compare("the money moved away", sale.transferredOut(), money.transferredOut);
        differences.compare("the compensation", sale.compensated(), money.compensated);
        differences.compare("the money on account", sale.onAccount(), money.onAccount);
        Fraction writtenOff = Fraction.ZERO;
        for (SlowAccount account : state.accounts.values()) {
            writtenOff = writtenOff.plus(account.writtenOff());
        }
        differences.compare("what is given up", sale.writtenOff(), writtenOff);
        differences.compare("what is held back", sale.retentionHeld(), state.heldBack());
        Fraction outstanding = state.owed().minus(state.overpaid()).minus(money.onAccount);
        differences.compare("what is owed", sale.outstanding(), outstanding);
        differences.compare("the refund due", sale.refundDue(), state.refundDue());
    }

    private void compareClosing(Sale sale) {
        Closing theirs = sale.settle();
        SlowClosing ours = SlowClosing.of(state);
        List<String> steps = new ArrayList<>();
        for (ClosingStep step : theirs.steps()) {
            String of = step.of().map(DocumentReference::number).orElse("");
            steps.add(SlowClosing.step(step.reason(), of, Table.read(step.amount())));
        }
        differences.compare("the steps to the end", steps, ours.steps());
        differences.compare("the refund due at the end", theirs.refundDue(), ours.refundDue());
        differences.compare("what is owed at the end", theirs.amountOwed(), ours.amountOwed());
        differences.compare("what is kept at the end", theirs.kept(), ours.kept());
        boolean settled = state.isClosed()
                && state.owed().isZero()
                && state.overpaid().isZero()
                && money.onAccount.isZero()
                && ours.steps().isEmpty();
        differences.compare("settled", sale.isSettled(), settled);
    }

    private void compare(Sale sale, Invoice invoice, SlowAccount account) {
        String number = account.number();
        differences.compare("what is owed on " + number, sale.outstandingOf(invoice), account.outstanding());
        differences.compare("what is refundable on " + number, sale.refundableOf(invoice), state.refundable(account));
        differences.compare("what may be credited on " + number, sale.creditableOf(invoice), account.owed);
        if (invoice instanceof DepositInvoice deposit) {
            differences.compare("what is available of " + number, sale.availableOf(deposit), state.available(account));
            differences.compare("what cases hold of " + number, sale.reservedOf(deposit), account.reserved());
        }
    }
}
