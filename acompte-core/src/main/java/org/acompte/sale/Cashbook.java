package org.acompte.sale;

import static org.acompte.amount.MinorUnits.exchanged;
import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.negated;
import static org.acompte.amount.MinorUnits.plus;

import java.util.Optional;
import org.acompte.amount.VatBreakdown;

/**
 * Moves money between the accounts of invoices and the money on account, and notes what each fact collected.
 * <p>
 * It writes into books that no sale holds yet, on behalf of one fact.
 */
final class Cashbook {
    private final Ledger next;
    private final SaleFact cause;

    Cashbook(Ledger next, SaleFact cause) {
        this.next = next;
        this.cause = cause;
    }

    void pay(String number, long amount) {
        Account account = next.accounts.get(number);
        replace(account, account.pay(amount));
    }

    void takeBack(String number, long amount) {
        Account account = next.accounts.get(number);
        replace(account, account.takeBack(amount));
    }

    /** Takes money off an invoice that did not stay, as the mirror of what its receipt collected. */
    void reverse(String number, long amount, VatBreakdown receipt) {
        Account account = next.accounts.get(number);
        replace(account, account.reverse(amount, receipt));
    }

    /** Opens the account of an invoice. */
    void open(Invoice invoice) {
        Account account = Account.open(invoice, next.nothing);
        next.invoices = next.invoices.and(invoice);
        next.accounts = next.accounts.with(invoice.number(), account);
        next.owed = plus(next.owed, account.outstanding());
        next.heldBack = plus(next.heldBack, account.heldBack());
    }

    /** Puts an account after a fact in the place of the one before, and notes what the fact collected. */
    void replace(Account before, Account after) {
        next.accounts = next.accounts.with(after.invoice().number(), after);
        next.owed = exchanged(next.owed, Math.max(0, before.outstanding()), Math.max(0, after.outstanding()));
        next.overpaid = exchanged(next.overpaid, before.overpaid(), after.overpaid());
        next.heldBack = exchanged(next.heldBack, before.heldBack(), after.heldBack());
        if (after.writtenOff() != before.writtenOff()) {
            long writtenOff = exchanged(next.moved.writtenOff(), before.writtenOff(), after.writtenOff());
            next.moved = next.moved.withWrittenOff(writtenOff);
        }
        if (after.due() > before.due()) {
            next.paidInvoices = 0;
        }
        if (!after.collected().equals(before.collected())) {
            next.receipts = next.receipts.and(
                    new Receipt(cause, after.invoice(), after.collected().minus(before.collected())));
        }
    }

    /** Money on account pays what is due, the oldest invoice first; money that lacks there is charged to an invoice. */
    void useUpMoneyOnAccount() {
        if (next.onAccount < 0 && !next.invoices.isEmpty()) {
            reverse(newestInForce(), negated(next.onAccount), next.nothing);
            next.onAccount = 0;
        }
        while (next.onAccount > 0 && next.paidInvoices < next.invoices.size()) {
            Account account = next.accountOf(next.invoices.get(next.paidInvoices));
            long applied = Math.min(next.onAccount, account.due());
            if (applied > 0) {
                next.onAccount = minus(next.onAccount, applied);
                replace(account, account.pay(applied));
                Optional<Payment> own = cause instanceof Payment payment ? Optional.of(payment) : Optional.empty();
                next.moved = next.moved.plus(
                        new Movements.Draw(own, account.invoice().number(), applied));
            }
            if (applied < account.due()) {
                return;
            }
            next.paidInvoices++;
        }
    }

    /** The newest invoice of which something is in force, or the newest one. */
    private String newestInForce() {
        int last = next.invoices.size() - 1;
        for (int i = last; i >= 0; i--) {
            Invoice invoice = next.invoices.get(i);
            if (!next.accountOf(invoice).released()) {
                return invoice.number();
            }
        }
        return next.invoices.get(last).number();
    }
}
