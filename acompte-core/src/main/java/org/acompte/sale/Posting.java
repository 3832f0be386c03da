package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.negated;
import static org.acompte.amount.MinorUnits.plus;

import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;

/**
 * Writes a fact into the books; lives for one call.
 * <p>
 * It trusts the fact: {@link Checks} has seen it before. Posting costs the size of the fact, whatever the history.
 */
final class Posting {
    private final Ledger next;
    private final SaleFact fact;
    private final Cashbook cash;
    private final InForce inForce;

    /** Prepares a copy of the books to be written. */
    Posting(Ledger next, SaleFact fact) {
        this.next = next;
        this.fact = fact;
        this.cash = new Cashbook(next, fact);
        this.inForce = new InForce(next);
    }

    void post() {
        if (fact instanceof Invoice invoice) {
            postInvoice(invoice);
        } else if (fact instanceof CreditNote note) {
            postCredit(note);
        } else if (fact instanceof CreditReversal reversal) {
            postReversal(reversal);
        } else if (fact instanceof Payment payment) {
            postPayment(payment);
        } else if (fact instanceof Refund refund) {
            postRefund(refund);
        } else if (fact instanceof RefundReservation reservation) {
            postReservation(reservation);
        } else if (fact instanceof Reallocation moved) {
            cash.takeBack(moved.from(), MinorUnits.of(moved.amount()));
            cash.pay(moved.to(), MinorUnits.of(moved.amount()));
        } else if (fact instanceof PaymentReversal reversal) {
            new Reversals(next).post(reversal, cash);
        } else if (fact instanceof WriteOff writeOff) {
            new WriteOffs(next).post(writeOff, cash);
        } else if (fact instanceof TransferOut transfer) {
            new Transfers(next).post(transfer, cash);
        } else if (fact instanceof TransferIn transfer) {
            new Transfers(next).post(transfer, cash);
        } else if (fact instanceof RetentionRelease release) {
            new Retentions(next).post(release, cash);
        } else if (fact instanceof Cancellation cancellation) {
            new Cancellations(next).post(cancellation);
        } else if (fact instanceof DepositWaiver waiver) {
            next.waiver = Optional.of(waiver);
        } else if (fact instanceof Amendment amendment) {
            postAmendment(amendment);
        } else {
            throw new IllegalStateException("no posting for " + fact.getClass());
        }
        cash.useUpMoneyOnAccount();
    }

    /** Opens the account of an invoice; it consumes what it deducts, and money on account pays it at once. */
    private void postInvoice(Invoice invoice) {
        Optional<DocumentReference> replaces = invoice.header().replaces();
        if (replaces.isPresent()) {
            inForce.takeOut(next.accounts.get(replaces.get().number()).invoice(), cash);
        }
        inForce.consume(invoice.deductions());
        cash.open(invoice);
        if (invoice instanceof IndemnityInvoice indemnity) {
            Indemnities.payFromOverpayments(indemnity, next, cash);
            return;
        }
        next.invoiced = next.invoiced.plus(invoice.amount());
        if (invoice instanceof DepositInvoice deposit) {
            next.progress = progressWith(deposit);
        } else if (invoice instanceof ProgressInvoice progress) {
            next.progressWork = next.progressWork.plus(progress.work());
        } else if (invoice instanceof FinalInvoice last) {
            next.finalInvoice = Optional.of(last);
        }
        if (replaces.isPresent()) {
            movePaid(next.accounts.get(replaces.get().number()).invoice(), invoice);
        }
    }

    /** All that was paid on an invoice, or lacks there, goes to the one that replaces it. */
    private void movePaid(Invoice old, Invoice invoice) {
        long paid = next.accountOf(old).paid();
        if (paid > 0) {
            cash.takeBack(old.number(), paid);
            cash.pay(invoice.number(), paid);
        } else if (paid < 0) {
            long lacking = negated(paid);
            cash.pay(old.number(), lacking);
            cash.reverse(invoice.number(), lacking, next.nothing);
        }
    }

    private PlanProgress progressWith(DepositInvoice deposit) {
        PlanProgress progress = next.progress;
        for (int i = progress.instalment() + 1; i < deposit.instalment().orElse(0); i++) {
            progress = progress.passingOver(i, next.shareOf(i));
        }
        return progress.plus(deposit).at(deposit.instalment().orElse(progress.instalment()));
    }

    private void postPayment(Payment payment) {
        next.received = plus(next.received, MinorUnits.of(payment.amount()));
        for (PaymentAllocation part : payment.allocations()) {
            cash.pay(part.invoice(), MinorUnits.of(part.amount()));
        }
        next.onAccount = plus(next.onAccount, MinorUnits.of(payment.unallocated()));
    }

    /** What a case paid is paid, also when the money did not stay meanwhile. */
    private void postRefund(Refund refund) {
        long amount = MinorUnits.of(refund.amount());
        next.refunded = plus(next.refunded, amount);
        if (refund.invoice().isEmpty()) {
            next.onAccount = minus(next.onAccount, amount);
        } else if (refund.refundCase().isPresent()) {
            cash.reverse(refund.invoice().get(), amount, next.nothing);
            useReservation(refund.invoice().get(), refund.refundCase().get(), amount);
        } else {
            cash.takeBack(refund.invoice().get(), amount);
        }
    }

    private void useReservation(String deposit, String refundCase, long amount) {
        Account account = next.accounts.get(deposit);
        Reserved left = account.reserved().use(refundCase, amount);
        next.accounts = next.accounts.with(deposit, account.withReserved(left));
    }

    private void postReservation(RefundReservation reservation) {
        Account account = next.accounts.get(reservation.deposit());
        Reserved.Held held =
                new Reserved.Held(MinorUnits.of(reservation.amount()), MinorUnits.of(reservation.uncredited()));
        Reserved reserved = account.reserved().with(reservation.refundCase(), held);
        next.accounts = next.accounts.with(reservation.deposit(), account.withReserved(reserved));
    }

    private void postCredit(CreditNote note) {
        next.others = next.others.with(note.number(), note);
        Account before = next.accounts.get(note.corrected().number());
        Account after = before.credit(note);
        cash.replace(before, after);
        if (after.invoice() instanceof IndemnityInvoice) {
            return;
        }
        next.invoiced = next.invoiced.minus(note.amount());
        if (after.invoice() instanceof ProgressInvoice) {
            next.progressWork = next.progressWork.minus(note.amount());
        }
        if (after.released()) {
            inForce.end(after.invoice());
        }
    }

    private void postReversal(CreditReversal reversal) {
        next.others = next.others.with(reversal.number(), reversal);
        Account before = next.accounts.get(reversal.invoice().number());
        cash.replace(before, before.uncredit(reversal));
        if (before.invoice() instanceof IndemnityInvoice) {
            return;
        }
        next.invoiced = next.invoiced.plus(reversal.amount());
        if (before.invoice() instanceof ProgressInvoice) {
            next.progressWork = next.progressWork.plus(reversal.amount());
        }
        if (before.released()) {
            inForce.resume(before.invoice());
        }
    }

    /** Treatments that the new scope does not have and in which nothing is invoiced are left behind. */
    private void postAmendment(Amendment amendment) {
        VatBreakdown total = amendment.scope().total();
        next.others = next.others.with(amendment.number(), amendment);
        next.scope = amendment.scope();
        next.nothing = total.nothing();
        next.invoiced = next.nothing.plus(next.invoiced);
        next.progressWork = next.nothing.plus(next.progressWork);
    }
}
