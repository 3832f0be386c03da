package org.acompte.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;

/** Where the money of payments went, kept again from the facts alone: what is returned leaves where it is. */
final class PlainMoney {
    /** Money on account that paid an invoice, and the payment that brought it if the invoice was open then. */
    private record Draw(Optional<Payment> payment, PlainAccount account, long amount) {}

    private final PlainBooks books;
    private final List<Draw> draws = new ArrayList<>();
    private final List<PaymentReversal> reversals = new ArrayList<>();

    PlainMoney(PlainBooks books) {
        this.books = books;
    }

    void post(Payment payment) {
        long left = PlainBooks.minor(payment.amount());
        books.received += left;
        for (PaymentAllocation part : payment.allocations()) {
            books.account(part.invoice()).paid += PlainBooks.minor(part.amount());
            left -= PlainBooks.minor(part.amount());
        }
        books.onAccount += left;
    }

    /** The part that no invoice was named for goes first, then the parts from the last to the first. */
    void post(PaymentReversal reversal) {
        Payment payment = reversal.payment();
        long whole = PlainBooks.minor(payment.amount());
        long skip = 0;
        for (PaymentReversal earlier : reversals) {
            skip += earlier.payment().equals(payment) ? PlainBooks.minor(earlier.amount()) : 0;
        }
        skip %= whole;
        reversals.add(reversal);
        long left = PlainBooks.minor(reversal.amount());
        books.reversed += left;
        long unallocated = 0;
        List<PaymentAllocation> named = new ArrayList<>();
        while (left > 0) {
            long free = PlainBooks.minor(payment.unallocated());
            long part = Math.min(left, Math.max(0, free - skip));
            skip = Math.max(0, skip - free);
            unallocated += part;
            left -= part;
            for (int i = payment.allocations().size() - 1; i >= 0; i--) {
                PaymentAllocation each = payment.allocations().get(i);
                long there = PlainBooks.minor(each.amount());
                part = Math.min(left, Math.max(0, there - skip));
                skip = Math.max(0, skip - there);
                left -= part;
                if (part > 0) {
                    named.add(new PaymentAllocation(
                            each.invoice(), each.amount().minus(each.amount()).plusMinor(part)));
                }
            }
        }
        takeUnallocated(payment, unallocated);
        for (PaymentAllocation part : named) {
            books.successor(part.invoice()).paid -= PlainBooks.minor(part.amount());
        }
    }

    private void takeUnallocated(Payment payment, long amount) {
        long there = Math.min(amount, Math.max(0, books.onAccount));
        books.onAccount -= there;
        long left = takeDrawn(Optional.of(payment), amount - there);
        books.onAccount -= takeDrawn(Optional.empty(), left);
    }

    /** Takes from the newest invoices first what was drawn, and returns what is not there. */
    private long takeDrawn(Optional<Payment> payment, long wanted) {
        long left = wanted;
        List<PlainAccount> accounts = new ArrayList<>(left == 0 ? List.of() : books.accounts());
        for (int i = accounts.size() - 1; i >= 0 && left > 0; i--) {
            PlainAccount account = accounts.get(i);
            long drawn = 0;
            for (Draw draw : draws) {
                drawn += draw.account() == account && draw.payment().equals(payment) ? draw.amount() : 0;
            }
            long taken = Math.min(left, drawn);
            if (taken > 0) {
                draws.add(new Draw(payment, account, -taken));
                books.successor(account.invoice.number()).paid -= taken;
                left -= taken;
            }
        }
        return left;
    }

    /** Money on account pays what is due, the oldest invoice first; what lacks there is charged to the newest in force. */
    void useUpMoneyOnAccount(Optional<Payment> cause) {
        if (books.onAccount < 0 && !books.accounts().isEmpty()) {
            PlainAccount newest = books.accounts().iterator().next();
            for (PlainAccount account : books.accounts()) {
                newest = !account.released || newest.released ? account : newest;
            }
            newest.paid += books.onAccount;
            books.onAccount = 0;
        }
        for (PlainAccount account : books.accounts()) {
            long applied = books.onAccount <= 0 ? 0 : Math.min(books.onAccount, account.due());
            if (applied > 0) {
                books.onAccount -= applied;
                account.paid += applied;
                draws.add(new Draw(cause, account, applied));
            }
        }
    }
}
