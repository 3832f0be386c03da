package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.joda.money.Money;

/** What is known of a sale after its facts so far; everything else is derived from it anew each time. */
final class SlowState {
    final DepositPlan plan;
    final Carver carver;
    final Map<String, SlowAccount> accounts = new LinkedHashMap<>();
    SlowScope scope;
    Fraction onAccount = Fraction.ZERO;
    Fraction received = Fraction.ZERO;
    Fraction refunded = Fraction.ZERO;

    SlowState(DepositPlan plan, SlowScope scope, Carver carver) {
        this.plan = plan;
        this.scope = scope;
        this.carver = carver;
    }

    SlowAccount account(String number) {
        SlowAccount account = accounts.get(number);
        if (account == null) {
            throw new IllegalStateException("a fact names " + number + ", which is not there");
        }
        return account;
    }

    /** Opens an invoice; money that pays no invoice yet pays it. */
    void open(SlowAccount account) {
        accounts.put(account.invoice.number(), account);
        useUpMoneyOnAccount();
    }

    void receive(Payment payment) {
        Fraction left = amount(payment.amount());
        received = received.plus(left);
        for (PaymentAllocation part : payment.allocations()) {
            account(part.invoice()).pay(amount(part.amount()));
            left = left.minus(amount(part.amount()));
        }
        onAccount = onAccount.plus(left);
        useUpMoneyOnAccount();
    }

    /** The oldest open invoice first. */
    private void useUpMoneyOnAccount() {
        for (SlowAccount account : accounts.values()) {
            Fraction applied = onAccount.min(account.outstanding().orZero());
            if (applied.signum() > 0) {
                onAccount = onAccount.minus(applied);
                account.pay(applied);
            }
        }
    }

    static Fraction amount(Money money) {
        return Fraction.of(money.getAmount());
    }

    boolean isFinal() {
        return accounts.values().stream()
                .anyMatch(account -> account.invoice instanceof FinalInvoice && !account.isReleased());
    }

    Table invoiced() {
        Table sum = Table.NOTHING;
        for (SlowAccount account : accounts.values()) {
            sum = sum.plus(account.owed);
        }
        return sum;
    }

    /** What may still be invoiced per treatment. */
    Table remaining() {
        return isFinal() ? Table.NOTHING : scope.total().above(invoiced());
    }

    /** What no final invoice deducts and no credit note took back. */
    Table available(SlowAccount deposit) {
        Table deducted = Table.NOTHING;
        for (SlowAccount account : accounts.values()) {
            deducted = deducted.plus(account.deducts(deposit.invoice.number()));
        }
        return deposit.owed.above(deducted);
    }

    /** The deposits in the order in which they were recorded. */
    List<SlowAccount> deposits() {
        List<SlowAccount> deposits = new ArrayList<>();
        for (SlowAccount account : accounts.values()) {
            if (account.invoice instanceof DepositInvoice) {
                deposits.add(account);
            }
        }
        return deposits;
    }

    Fraction owed() {
        return accounts.values().stream()
                .map(account -> account.outstanding().orZero())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    Fraction overpaid() {
        return accounts.values().stream()
                .map(account -> account.outstanding().negated().orZero())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    Fraction refundDue() {
        Fraction spare = isFinal() ? onAccount : Fraction.ZERO;
        return overpaid().plus(spare).minus(owed()).orZero();
    }

    boolean isSettled() {
        return isFinal()
                && owed().isZero()
                && overpaid().isZero()
                && onAccount.isZero()
                && invoiced().above(scope.total()).isZero()
                && deposits().stream().allMatch(deposit -> available(deposit).isZero());
    }
}
