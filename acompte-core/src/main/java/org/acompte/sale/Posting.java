package org.acompte.sale;

import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;

/**
 * Writes a fact into the books; lives for one call.
 * <p>
 * It trusts the fact: {@link Checks} has seen it before. Posting costs the size of the fact, whatever the history.
 */
final class Posting {
    private final Ledger next;
    private final SaleFact fact;
    private final Cashbook cash;

    /** Prepares a copy of the books to be written. */
    Posting(Ledger next, SaleFact fact) {
        this.next = next;
        this.fact = fact;
        this.cash = new Cashbook(next, fact);
    }

    void post() {
        if (fact instanceof Invoice invoice) {
            postInvoice(invoice);
        } else if (fact instanceof CreditNote note) {
            postCredit(note);
        } else if (fact instanceof Payment payment) {
            postPayment(payment);
        } else if (fact instanceof Refund refund) {
            postRefund(refund);
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
        for (Deduction deduction : invoice.deductions()) {
            consume(deduction, deduction.amount());
        }
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
    }

    private PlanProgress progressWith(DepositInvoice deposit) {
        PlanProgress progress = next.progress.plusShare(next.passedOver(deposit.instalment()), 0);
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            progress = progress.plusShare(
                    part.percentage().millionths(), deposit.amount().withVatMinor());
        }
        return progress.at(deposit.instalment().orElse(progress.instalment()));
    }

    private void postPayment(Payment payment) {
        next.received += MinorUnits.of(payment.amount());
        for (PaymentAllocation part : payment.allocations()) {
            cash.pay(part.invoice(), MinorUnits.of(part.amount()));
        }
        next.onAccount += MinorUnits.of(payment.unallocated());
    }

    private void postRefund(Refund refund) {
        long amount = MinorUnits.of(refund.amount());
        next.refunded += amount;
        if (refund.invoice().isEmpty()) {
            next.onAccount -= amount;
        } else {
            cash.takeBack(refund.invoice().get(), amount);
        }
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
            release(after.invoice());
        }
    }

    /** An invoice of which nothing is in force gives back the deposits that it deducted, its work and its share. */
    private void release(Invoice invoice) {
        for (Deduction deduction : invoice.deductions()) {
            consume(deduction, deduction.amount().negated());
            if (invoice instanceof ProgressInvoice) {
                next.progressWork = next.progressWork.minus(deduction.amount());
            }
        }
        if (invoice instanceof DepositInvoice deposit) {
            forget(deposit);
        } else if (invoice instanceof FinalInvoice) {
            next.finalInvoice = Optional.empty();
        }
    }

    /** A deposit credited in full no longer counts towards the percentages, and its instalment can be asked again. */
    private void forget(DepositInvoice deposit) {
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            next.progress = next.progress.plusShare(
                    -part.percentage().millionths(), -deposit.amount().withVatMinor());
        }
        int instalment = next.progress.instalment();
        if (deposit.instalment().isPresent() && deposit.instalment().getAsInt() == instalment) {
            do {
                instalment--;
            } while (instalment > 0 && isCredited(instalment));
            next.progress = next.progress.at(instalment);
        }
    }

    /** Whether an instalment was invoiced, and nothing of it is in force; so the order of the credits does not matter. */
    private boolean isCredited(int instalment) {
        boolean credited = false;
        for (int i = 0; i < next.invoices.size(); i++) {
            if (next.invoices.get(i) instanceof DepositInvoice deposit
                    && deposit.instalment().orElse(0) == instalment) {
                credited = true;
                if (!next.accountOf(deposit).released()) {
                    return false;
                }
            }
        }
        return credited;
    }

    /** Treatments that the new scope does not have and in which nothing is invoiced are left behind. */
    private void postAmendment(Amendment amendment) {
        VatBreakdown total = amendment.scope().total();
        next.others = next.others.with(amendment.number(), amendment);
        next.scope = amendment.scope();
        next.nothing = total.minus(total);
        next.invoiced = next.nothing.plus(next.invoiced);
        next.progressWork = next.nothing.plus(next.progressWork);
    }

    private void consume(Deduction deduction, VatBreakdown amount) {
        String number = deduction.deposit().number();
        next.accounts = next.accounts.with(number, next.accounts.get(number).consume(amount));
    }
}
