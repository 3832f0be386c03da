package org.acompte.sale;

import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;

/**
 * Writes a fact into the books; lives for one call.
 * <p>
 * It trusts the fact: {@link Checks} has seen it before. Posting costs the size of the fact, whatever the history.
 */
final class Posting {
    private final Ledger next;

    /** Prepares a copy of the books to be written. */
    Posting(Ledger next) {
        this.next = next;
    }

    void post(SaleFact fact) {
        if (fact instanceof DepositInvoice deposit) {
            postDeposit(deposit);
        } else if (fact instanceof FinalInvoice last) {
            postFinal(last);
        } else if (fact instanceof CreditNote note) {
            postCredit(note);
        } else if (fact instanceof Payment payment) {
            postPayment(payment);
        } else if (fact instanceof Refund refund) {
            postRefund(refund);
        } else if (fact instanceof Amendment amendment) {
            next.others = next.others.with(amendment.number(), amendment);
            next.scope = amendment.scope();
        }
    }

    private void postDeposit(DepositInvoice deposit) {
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            next.share = Percentage.ofMillionths(next.reached(part, deposit.instalment()));
            next.shareIssued += deposit.amount().withVatMinor();
        }
        next.instalment = deposit.instalment().orElse(next.instalment);
        next.deposits = next.deposits.and(deposit.number());
        open(deposit);
    }

    private void postFinal(FinalInvoice last) {
        for (Deduction deduction : last.deductions()) {
            consume(deduction, deduction.amount());
        }
        next.finalInvoice = Optional.of(last);
        open(last);
    }

    /** Opens the account of an invoice; money on account pays it at once. */
    private void open(Invoice invoice) {
        next.invoiced = next.invoiced.plus(invoice.amount());
        Account account = Account.open(invoice, next.nothing);
        next.accounts = next.accounts.with(invoice.number(), account);
        next.owed += account.outstanding();
        long applied = Math.min(next.onAccount, account.outstanding());
        if (applied > 0) {
            next.onAccount -= applied;
            replace(account, account.pay(applied), invoice);
        }
    }

    private void postPayment(Payment payment) {
        next.received += MinorUnits.of(payment.amount());
        next.onAccount += MinorUnits.of(payment.unallocated());
        for (PaymentAllocation part : payment.allocations()) {
            Account account = next.accounts.get(part.invoice());
            replace(account, account.pay(MinorUnits.of(part.amount())), payment);
        }
    }

    private void postRefund(Refund refund) {
        long amount = MinorUnits.of(refund.amount());
        next.refunded += amount;
        if (refund.invoice().isEmpty()) {
            next.onAccount -= amount;
        } else {
            Account account = next.accounts.get(refund.invoice().get());
            replace(account, account.refund(amount), refund);
        }
    }

    private void postCredit(CreditNote note) {
        next.others = next.others.with(note.number(), note);
        next.invoiced = next.invoiced.minus(note.amount());
        Account before = next.accounts.get(note.corrected().number());
        Account after = before.credit(note.amount());
        replace(before, after, note);
        if (after.invoice() instanceof FinalInvoice last && after.released()) {
            for (Deduction deduction : last.deductions()) {
                consume(deduction, deduction.amount().negated());
            }
            next.finalInvoice = Optional.empty();
        } else if (after.invoice() instanceof DepositInvoice deposit
                && after.owed().isZero()) {
            forgetShare(deposit);
        }
    }

    /** A percentage deposit credited in full no longer counts towards the percentages. */
    private void forgetShare(DepositInvoice deposit) {
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            next.share = Percentage.ofMillionths(
                    next.share.millionths() - part.percentage().millionths());
            next.shareIssued -= deposit.amount().withVatMinor();
        }
    }

    private void consume(Deduction deduction, VatBreakdown amount) {
        String number = deduction.deposit().number();
        next.accounts = next.accounts.with(number, next.accounts.get(number).consume(amount));
    }

    /** Puts an account after a fact in the place of the one before, and notes what the fact collected. */
    private void replace(Account before, Account after, SaleFact cause) {
        next.accounts = next.accounts.with(after.invoice().number(), after);
        next.owed += Math.max(0, after.outstanding()) - Math.max(0, before.outstanding());
        next.overpaid += after.refundable() - before.refundable();
        if (!after.collected().equals(before.collected())) {
            VatBreakdown collected = after.collected().minus(before.collected());
            next.receipts = next.receipts.and(new Receipt(cause, after.invoice(), collected));
        }
    }
}
