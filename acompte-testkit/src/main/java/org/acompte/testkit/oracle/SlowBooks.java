package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleWalk;
import org.joda.money.CurrencyUnit;

/**
 * The books of a sale computed a second time, slowly, with exact fractions, and compared with the first.
 * <p>
 * For example, {@code assertThat(SlowBooks.differences(sale)).isEmpty()}. After each fact it compares the figures of the
 * document with those that were asked for, and all balances of the sale with its own.
 * What a payment that did not stay takes from which invoice is computed by the same published order (the part that was
 * allocated last goes first), and what is to be issued until the sale is closed is played on a copy of the books.
 * A document that a host made up, within what is allowed, differs: its figures are not those that were asked.
 */
public final class SlowBooks {
    private final Differences differences = new Differences();
    private final SlowState state;
    private final SlowAnswers answers;
    private final SlowDocuments documents;
    private final SlowMoves moves;
    private final SlowReversals reversals;

    private SlowBooks(Sale start) {
        Fraction unit = unit(start.contract().scope().currency());
        SlowScope scope = new SlowScope(start.contract().scope(), unit);
        this.state = new SlowState(start.terms(), scope, new Carver(unit));
        this.documents = new SlowDocuments(state, differences);
        this.moves = new SlowMoves(state, differences);
        this.reversals = new SlowReversals(state);
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
        state.money.by(fact);
        if (fact instanceof SaleDocument document) {
            post(document);
        } else if (fact instanceof Amendment amendment) {
            state.scope = new SlowScope(amendment.scope(), state.carver.unit());
        } else if (fact instanceof Cancellation cancellation) {
            new SlowCancellations(state).post(cancellation);
        } else if (fact instanceof RetentionRelease release) {
            new SlowRetentions(state).post(release);
        } else if (!(fact instanceof DepositWaiver)) {
            postMoney(fact);
        }
        state.money.useUp();
        answers.compare(after);
    }

    private void post(SaleDocument document) {
        Optional<String> old = document.header().replaces().map(DocumentReference::number);
        if (old.isPresent()) {
            replace(old.get(), document);
            return;
        }
        if (document instanceof DepositInvoice deposit) {
            documents.post(deposit);
        } else if (document instanceof ProgressInvoice progress) {
            documents.post(progress);
        } else if (document instanceof FinalInvoice last) {
            documents.post(last);
        } else if (document instanceof IndemnityInvoice indemnity) {
            new SlowCancellations(state).post(indemnity);
        } else if (document instanceof CreditNote note) {
            documents.post(note);
        } else if (document instanceof CreditReversal reversal) {
            documents.post(reversal);
        } else {
            throw new IllegalStateException("no books for " + document.getClass());
        }
    }

    /** The other invoice is as if it had never been; its money is the money of this one. */
    private void replace(String old, SaleDocument document) {
        SlowReplacement replacement = new SlowReplacement(state, old);
        if (document instanceof DepositInvoice deposit) {
            documents.post(deposit, replacement);
        } else if (document instanceof ProgressInvoice progress) {
            documents.post(progress);
        } else {
            documents.post((FinalInvoice) document);
        }
        replacement.moveMoney(document.number());
    }

    private void postMoney(SaleFact fact) {
        if (fact instanceof Payment payment) {
            moves.post(payment);
        } else if (fact instanceof Refund refund) {
            moves.post(refund);
        } else if (fact instanceof RefundReservation reservation) {
            moves.post(reservation);
        } else if (fact instanceof Reallocation moved) {
            moves.post(moved);
        } else if (fact instanceof PaymentReversal reversal) {
            reversals.post(reversal);
        } else if (fact instanceof WriteOff writeOff) {
            moves.post(writeOff);
        } else if (fact instanceof TransferOut transfer) {
            moves.post(transfer);
        } else if (fact instanceof TransferIn transfer) {
            moves.post(transfer);
        } else {
            throw new IllegalStateException("no books for " + fact.getClass());
        }
    }
}
