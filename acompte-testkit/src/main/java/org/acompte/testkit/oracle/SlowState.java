package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Kept;
import org.acompte.sale.SaleTerms;
import org.joda.money.Money;

/** What is known of a sale after its facts so far; everything else is derived from it anew each time. */
final class SlowState {
    final SaleTerms terms;
    final Carver carver;
    final Map<String, SlowAccount> accounts = new LinkedHashMap<>();
    final SlowMoney money;
    final Set<String> guaranteed = new LinkedHashSet<>();
    /** What was released, by clause. */
    final Map<String, Fraction> freed = new LinkedHashMap<>();
    /** The invoices that replace others, by the number of the other. */
    final Map<String, String> successors = new LinkedHashMap<>();
    /** The indemnities that a cancellation states and no invoice asks yet. */
    final List<Kept.Indemnity> indemnities = new ArrayList<>();

    SlowScope scope;
    Optional<Cancellation> cancellation = Optional.empty();

    SlowState(SaleTerms terms, SlowScope scope, Carver carver) {
        this.terms = terms;
        this.scope = scope;
        this.carver = carver;
        this.money = new SlowMoney(this);
    }

    /** The same state, to play on from it without a change here. */
    SlowState copy() {
        SlowState copy = new SlowState(terms, scope, carver);
        accounts.forEach((number, account) -> copy.accounts.put(number, account.copy()));
        copy.money.take(money);
        copy.guaranteed.addAll(guaranteed);
        copy.freed.putAll(freed);
        copy.indemnities.addAll(indemnities);
        copy.cancellation = cancellation;
        return copy;
    }

    SlowAccount account(String number) {
        SlowAccount account = accounts.get(number);
        if (account == null) {
            throw new IllegalStateException("a fact names " + number + ", which is not there");
        }
        return account;
    }

    SlowAccount open(SlowDocument document) {
        SlowAccount account = new SlowAccount(carver, document);
        accounts.put(document.number(), account);
        return account;
    }

    static Fraction amount(Money money) {
        return Fraction.of(money.getAmount());
    }

    /** The final invoice of which something is in force. */
    Optional<SlowAccount> finalInvoice() {
        return accounts.values().stream()
                .filter(account -> account.is(SlowDocument.Kind.FINAL) && !account.isReleased())
                .findFirst();
    }

    boolean isClosed() {
        return cancellation.isPresent() || finalInvoice().isPresent();
    }

    /** The invoice that took over the money of another one, or of the one that did so in turn. */
    String successor(String number) {
        String successor = number;
        while (successors.containsKey(successor)) {
            successor = successors.getOrDefault(successor, successor);
        }
        return successor;
    }

    /** What is asked for the supply; an indemnity is not for it. */
    Table invoiced() {
        Table sum = Table.NOTHING;
        for (SlowAccount account : accounts.values()) {
            sum = account.is(SlowDocument.Kind.INDEMNITY) ? sum : sum.plus(account.owed);
        }
        return sum;
    }

    /** What may still be invoiced per treatment. */
    Table remaining() {
        return isClosed() ? Table.NOTHING : scope.total().above(invoiced());
    }

    /**
     * The work that is invoiced before the final invoice: that of progress invoices in force, less what was credited of
     * them and of the deposits that they deduct.
     */
    Table work() {
        Optional<SlowAccount> last = finalInvoice();
        if (last.isPresent()) {
            return last.get().document.previous();
        }
        Table sum = Table.NOTHING;
        for (SlowAccount account : accounts.values()) {
            if (account.is(SlowDocument.Kind.PROGRESS) && !account.isReleased()) {
                Table credited = account.document.amount().minus(account.owed);
                sum = sum.plus(account.document.work()).minus(credited);
            } else if (account.is(SlowDocument.Kind.DEPOSIT)) {
                sum = sum.minus(deducted(account).above(account.owed));
            }
        }
        return sum;
    }

    /** The newest progress invoice of which something is in force. */
    Optional<SlowDocument> lastProgress() {
        Optional<SlowDocument> last = Optional.empty();
        for (SlowAccount account : accounts.values()) {
            if (account.is(SlowDocument.Kind.PROGRESS) && !account.isReleased()) {
                last = Optional.of(account.document);
            }
        }
        return last;
    }

    /** What invoices in force deduct of a deposit. */
    Table deducted(SlowAccount deposit) {
        Table deducted = Table.NOTHING;
        for (SlowAccount account : accounts.values()) {
            deducted = deducted.plus(account.deducts(deposit.number()));
        }
        return deducted;
    }

    /** What no invoice deducts and no credit note took back, less what refund cases are to credit. */
    Table available(SlowAccount deposit) {
        Table left = deposit.owed.above(deducted(deposit));
        return left.minus(carver.withVat(left, deposit.uncredited().min(left.withVat()), false));
    }

    /** What may be given back: what is paid too much, less what refund cases hold and what is deducted. */
    Fraction refundable(SlowAccount account) {
        Fraction deducted = deducted(account).within(account.owed).withVat();
        Fraction tooMuch =
                account.outstanding().negated().minus(account.reserved().minus(account.uncredited()));
        return tooMuch.min(account.paid.minus(deducted).minus(account.reserved()))
                .orZero();
    }

    /** The deposits in the order in which they were recorded. */
    List<SlowAccount> deposits() {
        List<SlowAccount> deposits = new ArrayList<>();
        for (SlowAccount account : accounts.values()) {
            if (account.is(SlowDocument.Kind.DEPOSIT)) {
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
        return accounts.values().stream().map(SlowAccount::overpaid).reduce(Fraction.ZERO, Fraction::plus);
    }

    Fraction heldBack() {
        return accounts.values().stream().map(SlowAccount::heldBack).reduce(Fraction.ZERO, Fraction::plus);
    }

    Fraction refundDue() {
        Fraction spare = isClosed() ? money.onAccount : money.onAccount.min(Fraction.ZERO);
        return overpaid().plus(spare).minus(owed()).orZero();
    }
}
