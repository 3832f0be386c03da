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

    /** Prepares a copy of the books to be written. */
    Posting(Ledger next) {
        this.next = next;
    }

    void post(SaleFact fact) {
        if (fact instanceof DepositInvoice deposit) {
            postDeposit(deposit);
        } else if (fact instanceof FinalInvoice last) {
            next.finalInvoice = Optional.of(last);
            open(last);
        } else if (fact instanceof CreditNote note) {
            postCredit(note);
        } else if (fact instanceof Payment payment) {
            postPayment(payment);
        } else if (fact instanceof Refund refund) {
            postRefund(refund);
        } else if (fact instanceof Reallocation moved) {
            takeBack(moved.from(), MinorUnits.of(moved.amount()), moved);
            pay(moved.to(), MinorUnits.of(moved.amount()), moved);
        } else if (fact instanceof Amendment amendment) {
            postAmendment(amendment);
        } else {
            throw new IllegalStateException("no posting for " + fact.getClass());
        }
    }

    private void postDeposit(DepositInvoice deposit) {
        next.share += next.passedOver(deposit.instalment());
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            next.share += part.percentage().millionths();
            next.shareIssued += deposit.amount().withVatMinor();
        }
        next.instalment = deposit.instalment().orElse(next.instalment);
        open(deposit);
    }

    /** Opens the account of an invoice; it consumes what it deducts, and money on account pays it at once. */
    private void open(Invoice invoice) {
        for (Deduction deduction : invoice.deductions()) {
            consume(deduction, deduction.amount());
        }
        next.invoiced = next.invoiced.plus(invoice.amount());
        next.invoices = next.invoices.and(invoice);
        Account account = Account.open(invoice, next.nothing);
        next.accounts = next.accounts.with(invoice.number(), account);
        next.owed += account.outstanding();
        useUpMoneyOnAccount(account, invoice);
    }

    private void useUpMoneyOnAccount(Account account, SaleFact cause) {
        long applied = Math.min(next.onAccount, account.outstanding());
        if (applied > 0) {
            next.onAccount -= applied;
            pay(account.invoice().number(), applied, cause);
        }
    }

    /** Pays the invoices that it names, and with the rest the open ones, the oldest first. */
    private void postPayment(Payment payment) {
        next.received += MinorUnits.of(payment.amount());
        for (PaymentAllocation part : payment.allocations()) {
            pay(part.invoice(), MinorUnits.of(part.amount()), payment);
        }
        next.onAccount += MinorUnits.of(payment.unallocated());
        while (next.onAccount > 0 && next.paidInvoices < next.invoices.size()) {
            useUpMoneyOnAccount(accountOf(next.invoices.get(next.paidInvoices)), payment);
            if (accountOf(next.invoices.get(next.paidInvoices)).outstanding() > 0) {
                return;
            }
            next.paidInvoices++;
        }
    }

    private Account accountOf(Invoice invoice) {
        return next.accounts.get(invoice.number());
    }

    private void postRefund(Refund refund) {
        long amount = MinorUnits.of(refund.amount());
        next.refunded += amount;
        if (refund.invoice().isEmpty()) {
            next.onAccount -= amount;
        } else {
            takeBack(refund.invoice().get(), amount, refund);
        }
    }

    private void pay(String number, long amount, SaleFact cause) {
        Account account = next.accounts.get(number);
        replace(account, account.pay(amount), cause);
    }

    private void takeBack(String number, long amount, SaleFact cause) {
        Account account = next.accounts.get(number);
        replace(account, account.takeBack(amount), cause);
    }

    /** An invoice credited in full gives back the deposits that it deducted, and its share. */
    private void postCredit(CreditNote note) {
        next.others = next.others.with(note.number(), note);
        next.invoiced = next.invoiced.minus(note.amount());
        Account before = next.accounts.get(note.corrected().number());
        Account after = before.credit(note);
        replace(before, after, note);
        if (after.released()) {
            for (Deduction deduction : after.invoice().deductions()) {
                consume(deduction, deduction.amount().negated());
            }
            if (after.invoice() instanceof DepositInvoice deposit) {
                forget(deposit);
            } else {
                next.finalInvoice = Optional.empty();
            }
        }
    }

    /** A deposit credited in full no longer counts towards the percentages, and its instalment can be asked again. */
    private void forget(DepositInvoice deposit) {
        if (deposit.advance().amount() instanceof AdvanceAmount.Share part) {
            next.share -= part.percentage().millionths();
            next.shareIssued -= deposit.amount().withVatMinor();
        }
        if (deposit.instalment().isPresent() && deposit.instalment().getAsInt() == next.instalment) {
            do {
                next.instalment--;
            } while (next.instalment > 0 && isCredited(next.instalment));
        }
    }

    /** Whether an instalment was invoiced, and nothing of it is in force; so the order of the credits does not matter. */
    private boolean isCredited(int instalment) {
        boolean credited = false;
        for (int i = 0; i < next.invoices.size(); i++) {
            if (next.invoices.get(i) instanceof DepositInvoice deposit
                    && deposit.instalment().orElse(0) == instalment) {
                credited = true;
                if (!next.accounts.get(deposit.number()).released()) {
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
    }

    private void consume(Deduction deduction, VatBreakdown amount) {
        String number = deduction.deposit().number();
        next.accounts = next.accounts.with(number, next.accounts.get(number).consume(amount));
    }

    /** Puts an account after a fact in the place of the one before, and notes what the fact collected. */
    private void replace(Account before, Account after, SaleFact cause) {
        next.accounts = next.accounts.with(after.invoice().number(), after);
        next.owed += Math.max(0, after.outstanding()) - Math.max(0, before.outstanding());
        next.overpaid += after.overpaid() - before.overpaid();
        if (!after.collected().equals(before.collected())) {
            VatBreakdown collected = after.collected().minus(before.collected());
            next.receipts = next.receipts.and(new Receipt(cause, after.invoice(), collected));
        }
    }
}
