package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.ProgressInvoice;

/** Computes documents again and compares their figures with those that are stored in them. */
final class SlowDocuments {
    private final SlowState state;
    private final Differences differences;

    SlowDocuments(SlowState state, Differences differences) {
        this.state = state;
        this.differences = differences;
    }

    void post(DepositInvoice deposit) {
        SlowDeposits deposits = new SlowDeposits(state);
        int place = deposit.instalment().orElse(0);
        if (place > 0) {
            differences.compare("the instalment", place, deposits.next());
        }
        open(
                deposit,
                deposits,
                place > 0 ? deposits.ask(place) : deposits.ask(deposit.advance().amount()),
                place);
    }

    /** One that takes the place of another one may ask something else than the plan. */
    void post(DepositInvoice deposit, SlowReplacement replacement) {
        SlowDeposits deposits = replacement.deposits();
        int place = replacement.place();
        boolean isPlanned = place > 0 && place == deposits.reached() + 1;
        differences.compare("the instalment", deposit.instalment().orElse(0), isPlanned ? place : 0);
        open(deposit, deposits, deposits.ask(deposit.advance().amount(), isPlanned ? place : 0), place);
    }

    private void open(DepositInvoice deposit, SlowDeposits deposits, Table asked, int place) {
        differences.compare("the deposit", deposit.amount(), asked);
        boolean earnest = deposit.advance() instanceof EarnestMoney;
        state.open(SlowDocument.deposit(
                deposit.number(),
                state.scope,
                asked,
                new SlowDocument.Planned(deposit.advance().amount(), earnest, place, deposits.reached())));
    }

    void post(ProgressInvoice invoice) {
        SlowDocument expected = new SlowProgress(state).invoice(invoice.number(), invoice.progress());
        List<Fraction> lines =
                invoice.lineAmounts().stream().map(SlowState::amount).toList();
        differences.compare("the lines", lines, expected.lines());
        differences.compare(
                "the work to date", invoice.toDate(), expected.previous().plus(expected.work()));
        differences.compare("the work before", invoice.previous(), expected.previous());
        compare(invoice.deductions(), invoice.retentions(), expected);
        differences.compare("the progress invoice", invoice.amount(), expected.amount());
        state.open(expected);
    }

    void post(FinalInvoice invoice) {
        SlowDocument expected = new SlowFinals(state).invoice(invoice.number());
        differences.compare("the work before", invoice.previous(), expected.previous());
        compare(invoice.deductions(), invoice.retentions(), expected);
        differences.compare("the final invoice", invoice.amount(), expected.amount());
        state.open(expected);
    }

    private void compare(List<Deduction> deductions, List<HeldRetention> retentions, SlowDocument expected) {
        List<String> deducted = new ArrayList<>();
        for (Deduction each : deductions) {
            deducted.add(each.deposit().number() + " " + Table.read(each.amount()));
        }
        List<String> toDeduct = new ArrayList<>();
        expected.deductions().forEach((number, amount) -> toDeduct.add(number + " " + amount));
        differences.compare("the deductions", deducted, toDeduct);
        Map<String, Fraction> held = new LinkedHashMap<>();
        for (HeldRetention each : retentions) {
            held.put(each.clause(), SlowState.amount(each.amount()));
        }
        differences.compare("the retentions", held, expected.held());
    }

    void post(CreditNote note) {
        SlowAccount account = state.account(note.corrected().number());
        Table taken = new SlowCredits(state).amount(note.credit(), account);
        differences.compare("the credit note", note.amount(), taken);
        state.money.noting(account.number(), books -> books.credit(note.number(), note.credit(), taken));
    }

    void post(CreditReversal reversal) {
        SlowAccount account = state.account(reversal.invoice().number());
        String note = reversal.creditNote().number();
        differences.compare("the reversal", reversal.amount(), account.creditedBy(note));
        state.money.noting(account.number(), books -> books.uncredit(note));
    }
}
