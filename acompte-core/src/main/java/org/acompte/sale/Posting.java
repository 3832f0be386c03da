package org.acompte.sale;

import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.acompte.collect.TextMap;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Scope;

/**
 * The next state of the books while a fact is posted; lives for one call.
 * <p>
 * It trusts the fact: {@link Checks} has seen it before. Posting costs the size of the fact, whatever the history.
 */
final class Posting {
    private final Ledger before;
    private final DepositPlan plan;
    Scope scope;
    VatBreakdown invoiced;
    TextMap<Account> accounts;
    TextMap<SaleFact> others;
    GrowingList<String> deposits;
    GrowingList<Receipt> receipts;
    Optional<FinalInvoice> finalInvoice;
    int instalment;
    Percentage share;
    long shareIssued;
    long received;
    long refunded;
    long onAccount;
    long owed;
    long overpaid;

    Posting(Ledger before, DepositPlan plan) {
        this.before = before;
        this.plan = plan;
        scope = before.scope;
        invoiced = before.invoiced;
        accounts = before.accounts;
        others = before.others;
        deposits = before.deposits;
        receipts = before.receipts;
        finalInvoice = before.finalInvoice;
        instalment = before.instalment;
        share = before.share;
        shareIssued = before.shareIssued;
        received = before.received;
        refunded = before.refunded;
        onAccount = before.onAccount;
        owed = before.owed;
        overpaid = before.overpaid;
    }

    Posting post(SaleFact fact) {
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
            others = others.with(amendment.number(), amendment);
            scope = amendment.scope();
        }
        return this;
    }

    private void postDeposit(DepositInvoice deposit) {
        long reached = share.millionths() + before.passedOver(plan, deposit.instalment());
        share = Percentage.ofMillionths(Math.min(reached, Percentage.HUNDRED.millionths()));
        instalment = deposit.instalment().orElse(instalment);
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            share = share.plus(part.percentage());
            shareIssued += deposit.amount().withVatMinor();
        }
        deposits = deposits.and(deposit.number());
        open(deposit);
    }

    private void postFinal(FinalInvoice last) {
        for (Deduction deduction : last.deductions()) {
            consume(deduction, deduction.amount());
        }
        finalInvoice = Optional.of(last);
        open(last);
    }

    /** Opens the account of an invoice; money on account pays it at once. */
    private void open(Invoice invoice) {
        invoiced = invoiced.plus(invoice.amount());
        Account account = Account.open(invoice, invoice.amount().minus(invoice.amount()));
        accounts = accounts.with(invoice.number(), account);
        owed += account.outstanding();
        long applied = Math.min(onAccount, account.outstanding());
        if (applied > 0) {
            onAccount -= applied;
            replace(account, account.pay(applied), invoice);
        }
    }

    private void postPayment(Payment payment) {
        received += MinorUnits.of(payment.amount());
        onAccount += MinorUnits.of(payment.unallocated());
        for (PaymentAllocation part : payment.allocations()) {
            Account account = accounts.get(part.invoice());
            replace(account, account.pay(MinorUnits.of(part.amount())), payment);
        }
    }

    private void postRefund(Refund refund) {
        long amount = MinorUnits.of(refund.amount());
        refunded += amount;
        if (refund.invoice().isEmpty()) {
            onAccount -= amount;
        } else {
            Account account = accounts.get(refund.invoice().get());
            replace(account, account.refund(amount), refund);
        }
    }

    private void postCredit(CreditNote note) {
        others = others.with(note.number(), note);
        invoiced = invoiced.minus(note.amount());
        Account before = accounts.get(note.corrected().number());
        Account after = before.credit(note.amount());
        replace(before, after, note);
        if (after.invoice() instanceof FinalInvoice last && after.released()) {
            for (Deduction deduction : last.deductions()) {
                consume(deduction, deduction.amount().negated());
            }
            finalInvoice = Optional.empty();
        } else if (after.invoice() instanceof DepositInvoice deposit
                && after.owed().isZero()) {
            forgetShare(deposit);
        }
    }

    /** A percentage deposit credited in full no longer counts towards the percentages. */
    private void forgetShare(DepositInvoice deposit) {
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            share = Percentage.ofMillionths(
                    share.millionths() - part.percentage().millionths());
            shareIssued -= deposit.amount().withVatMinor();
        }
    }

    private void consume(Deduction deduction, VatBreakdown amount) {
        String number = deduction.deposit().number();
        accounts = accounts.with(number, accounts.get(number).consume(amount));
    }

    /** Puts an account after a fact in the place of the one before, and notes what the fact collected. */
    private void replace(Account before, Account after, SaleFact cause) {
        accounts = accounts.with(after.invoice().number(), after);
        owed += Math.max(0, after.outstanding()) - Math.max(0, before.outstanding());
        overpaid += after.refundable() - before.refundable();
        VatBreakdown collected = after.collected().minus(before.collected());
        if (!collected.isZero()) {
            receipts = receipts.and(new Receipt(cause, after.invoice(), collected));
        }
    }
}
