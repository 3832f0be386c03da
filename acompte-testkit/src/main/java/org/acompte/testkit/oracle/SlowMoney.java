package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.sale.Payment;
import org.acompte.sale.SaleFact;

/** The money of a sale: in, out, between its invoices, and what pays none of them yet. */
final class SlowMoney {
    private final SlowState state;
    /** What was collected by each fact on each invoice, as it changed. */
    private final List<Collected> receipts = new ArrayList<>();
    /** What money on account paid, and by which payment, if one did. */
    final List<Drawn> draws = new ArrayList<>();

    private Optional<SaleFact> cause = Optional.empty();

    Fraction onAccount = Fraction.ZERO;
    Fraction received = Fraction.ZERO;
    Fraction refunded = Fraction.ZERO;
    Fraction reversed = Fraction.ZERO;
    Fraction transferredIn = Fraction.ZERO;
    Fraction transferredOut = Fraction.ZERO;
    Fraction compensated = Fraction.ZERO;

    /** What a fact collected on an invoice. */
    record Collected(Optional<SaleFact> cause, String invoice, Table amount) {}

    /** What was taken from money on account. */
    record Drawn(Optional<Payment> payment, String invoice, Fraction amount) {}

    SlowMoney(SlowState state) {
        this.state = state;
    }

    void take(SlowMoney other) {
        receipts.addAll(other.receipts);
        draws.addAll(other.draws);
        onAccount = other.onAccount;
        received = other.received;
        refunded = other.refunded;
    }

    /** All that is collected from now on is caused by this fact. */
    void by(SaleFact fact) {
        cause = Optional.of(fact);
    }

    void pay(String number, Fraction amount) {
        noting(number, account -> account.pay(amount));
    }

    void takeBack(String number, Fraction amount) {
        noting(number, account -> account.takeBack(amount));
    }

    void reverse(String number, Fraction amount, Table receipt) {
        noting(number, account -> account.reverse(amount, receipt));
    }

    void noting(String number, java.util.function.Consumer<SlowAccount> change) {
        SlowAccount account = state.account(number);
        Table before = account.collected;
        change.accept(account);
        if (!before.equals(account.collected)) {
            receipts.add(new Collected(cause, number, account.collected.minus(before)));
        }
    }

    /** What a fact of the given kind collected on an invoice. */
    Table collectedBy(java.util.function.Predicate<SaleFact> kind, String number) {
        Table sum = Table.NOTHING;
        for (Collected each : receipts) {
            if (each.invoice().equals(number) && each.cause().filter(kind).isPresent()) {
                sum = sum.plus(each.amount());
            }
        }
        return sum;
    }

    /** Money on account pays what is due, the oldest first; what is missing on it is owed on the newest invoice. */
    void useUp() {
        if (onAccount.signum() < 0 && !state.accounts.isEmpty()) {
            reverse(newest(), onAccount.negated(), Table.NOTHING);
            onAccount = Fraction.ZERO;
        }
        for (SlowAccount account : state.accounts.values()) {
            Fraction applied = onAccount.min(account.due());
            if (applied.signum() > 0) {
                onAccount = onAccount.minus(applied);
                pay(account.number(), applied);
                Optional<Payment> payment =
                        cause.filter(Payment.class::isInstance).map(Payment.class::cast);
                draws.add(new Drawn(payment, account.number(), applied));
            }
        }
    }

    /** The newest invoice of which something is in force, or else the newest. */
    private String newest() {
        String newest = "";
        String inForce = "";
        for (SlowAccount account : state.accounts.values()) {
            newest = account.number();
            inForce = account.isReleased() ? inForce : newest;
        }
        return inForce.isEmpty() ? newest : inForce;
    }
}
