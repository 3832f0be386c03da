package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleWalk;
import org.joda.money.CurrencyUnit;

/**
 * The books of a sale computed a second time, slowly, with exact fractions, and compared with the first.
 * <p>
 * For example, {@code assertThat(SlowBooks.differences(sale)).isEmpty()}. After each fact it compares the figures of the
 * document with those that were asked for, and all balances of the sale with its own.
 * A document that a host made up, within what is allowed, differs: its figures are not those that were asked.
 */
public final class SlowBooks {
    private final Differences differences = new Differences();
    private final SlowState state;
    private final SlowAnswers answers;

    private SlowBooks(Sale start) {
        Fraction unit = unit(start.contract().scope().currency());
        SlowScope scope = new SlowScope(start.contract().scope(), unit);
        this.state = new SlowState(start.plan(), scope, new Carver(unit));
        this.answers = new SlowAnswers(state, differences);
        answers.compare(start);
    }

    /**
     * Computes a sale again.
     *
     * @param sale a sale
     * @return what the two do not agree on after the first fact where they differ; empty if they agree
     */
    public static List<String> differences(Sale sale) {
        Sale built = Sale.of(sale.contract(), sale.terms());
        SlowBooks books = new SlowBooks(built);
        for (SaleFact fact : sale.facts()) {
            if (books.differences.isEmpty()) {
                built = built.plus(fact);
                books.post(fact, built);
            }
        }
        return books.differences.all();
    }

    /**
     * Computes a walk again.
     *
     * @param walk a walk
     * @return what the two do not agree on after the first fact where they differ; empty if they agree
     */
    public static List<String> differences(SaleWalk walk) {
        SlowBooks books = new SlowBooks(walk.start());
        for (SaleMove move : walk.moves()) {
            if (move.wasLegal() && books.differences.isEmpty()) {
                books.post(move.fact().orElseThrow(), move.after());
            }
        }
        return books.differences.all();
    }

    /**
     * Computes the total of a scope again.
     *
     * @param scope a scope
     * @return its total per VAT treatment; treatments with nothing are left out
     */
    public static VatBreakdown total(Scope scope) {
        List<VatBreakdown.Row> rows = new ArrayList<>();
        Fraction unit = unit(scope.currency());
        new SlowScope(scope, unit).total().pairs().forEach((treatment, pair) -> {
            var base = pair.base().money(scope.currency());
            rows.add(new VatBreakdown.Row(
                    treatment, TaxedAmount.of(base, pair.vat().money(scope.currency()))));
        });
        return VatBreakdown.of(scope.currency(), rows);
    }

    private static Fraction unit(CurrencyUnit currency) {
        return Fraction.of(java.math.BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces()));
    }

    private void post(SaleFact fact, Sale after) {
        differences.at(fact);
        if (fact instanceof DepositInvoice deposit) {
            post(deposit);
        } else if (fact instanceof FinalInvoice last) {
            post(last);
        } else if (fact instanceof CreditNote note) {
            post(note);
        } else if (fact instanceof Payment payment) {
            state.receive(payment);
        } else if (fact instanceof Refund refund) {
            post(refund);
        } else if (fact instanceof Reallocation moved) {
            state.account(moved.from()).takeBack(SlowState.amount(moved.amount()));
            state.account(moved.to()).pay(SlowState.amount(moved.amount()));
        } else if (fact instanceof Amendment amendment) {
            state.scope = new SlowScope(amendment.scope(), state.carver.unit());
        } else {
            throw new IllegalStateException("no books for " + fact.getClass());
        }
        answers.compare(after);
    }

    private void post(DepositInvoice deposit) {
        SlowDeposits deposits = new SlowDeposits(state);
        int place = deposit.instalment().orElse(0);
        if (place > 0) {
            differences.compare("the instalment", place, deposits.next());
        }
        Table asked =
                place > 0 ? deposits.ask(place) : deposits.ask(deposit.advance().amount());
        differences.compare("the deposit", deposit.amount(), asked);
        SlowAccount account = new SlowAccount(state.carver, deposit, asked);
        account.reached = deposits.reached();
        state.open(account);
    }

    /** The total less each deposit as far as it is available and fits, as arithmetic C says. */
    private void post(FinalInvoice last) {
        Table left = state.scope.total();
        List<String> expected = new ArrayList<>();
        for (SlowAccount deposit : state.deposits()) {
            Table taken = state.available(deposit).within(left);
            if (!taken.isZero()) {
                expected.add(deposit.invoice.number() + " " + taken);
                left = left.minus(taken);
            }
        }
        List<String> deducted = new ArrayList<>();
        for (Deduction deduction : last.deductions()) {
            deducted.add(deduction.deposit().number() + " " + Table.read(deduction.amount()));
        }
        differences.compare("the deductions", deducted, expected);
        differences.compare("the final invoice", last.amount(), left);
        state.open(new SlowAccount(state.carver, last, left));
    }

    private void post(CreditNote note) {
        SlowAccount account = state.account(note.corrected().number());
        Table taken = new SlowCredits(state).amount(note.credit(), account);
        differences.compare("the credit note", note.amount(), taken);
        account.credit(taken);
        if (note.credit() instanceof Credit.Lines lines) {
            account.items.addAll(lines.items());
        }
    }

    private void post(Refund refund) {
        Fraction amount = SlowState.amount(refund.amount());
        state.refunded = state.refunded.plus(amount);
        if (refund.invoice().isPresent()) {
            state.account(refund.invoice().get()).takeBack(amount);
        } else {
            state.onAccount = state.onAccount.minus(amount);
        }
    }
}
