package org.acompte.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;

/** Payments that did not stay. Of a part, what was allocated last goes first; before it, what was not allocated. */
final class SlowReversals {
    private final SlowState state;
    private final Map<Payment, Fraction> before = new LinkedHashMap<>();

    SlowReversals(SlowState state) {
        this.state = state;
    }

    void post(PaymentReversal reversal) {
        Payment payment = reversal.payment();
        Fraction amount = SlowState.amount(reversal.amount());
        Map<String, Table> receipts = new LinkedHashMap<>();
        for (String number : state.accounts.keySet()) {
            receipts.put(number, receipt(payment, number));
        }
        Map<String, Fraction> lost = lost(payment, amount);
        before.merge(payment, amount, Fraction::plus);
        state.money.reversed = state.money.reversed.plus(amount);
        lost.forEach((number, part) ->
                state.money.reverse(state.successor(number), part, receipts.getOrDefault(number, Table.NOTHING)));
    }

    /** What a payment collected on an invoice and no reversal took back. */
    private Table receipt(Payment payment, String number) {
        return state.money
                .collectedBy(
                        fact -> fact.equals(payment)
                                || (fact instanceof PaymentReversal other
                                        && other.payment().equals(payment)),
                        number)
                .above(Table.NOTHING);
    }

    /** What is lost on each invoice. */
    private Map<String, Fraction> lost(Payment payment, Fraction amount) {
        Map<String, Fraction> lost = new LinkedHashMap<>();
        Fraction left = amount;
        Fraction whole = SlowState.amount(payment.amount());
        Fraction skipped = before.getOrDefault(payment, Fraction.ZERO);
        while (skipped.compareTo(whole) >= 0) {
            skipped = skipped.minus(whole);
        }
        Fraction free = whole;
        for (PaymentAllocation part : payment.allocations()) {
            free = free.minus(SlowState.amount(part.amount()));
        }
        Fraction unallocated = Fraction.ZERO;
        while (left.signum() > 0) {
            for (int i = payment.allocations().size(); i >= 0; i--) {
                boolean isFree = i == payment.allocations().size();
                Fraction part = isFree
                        ? free
                        : SlowState.amount(payment.allocations().get(i).amount());
                Fraction gone = part.min(skipped);
                Fraction taken = left.min(part.minus(gone));
                skipped = skipped.minus(gone);
                left = left.minus(taken);
                if (isFree) {
                    unallocated = unallocated.plus(taken);
                } else if (taken.signum() > 0) {
                    lost.merge(payment.allocations().get(i).invoice(), taken, Fraction::plus);
                }
            }
        }
        takeUnallocated(payment, unallocated, lost);
        return lost;
    }

    /** First what is still on account, then what this payment paid from there, then what any other money did. */
    private void takeUnallocated(Payment payment, Fraction amount, Map<String, Fraction> lost) {
        Fraction there = amount.min(state.money.onAccount.orZero());
        Fraction left = takeDrawn(Optional.of(payment), amount.minus(there), lost);
        left = takeDrawn(Optional.empty(), left, lost);
        state.money.onAccount = state.money.onAccount.minus(there).minus(left);
    }

    /** The newest invoice first; returns what is still missing. */
    private Fraction takeDrawn(Optional<Payment> payment, Fraction wanted, Map<String, Fraction> lost) {
        List<String> newestFirst = new ArrayList<>(state.accounts.keySet());
        java.util.Collections.reverse(newestFirst);
        Fraction left = wanted;
        for (String number : newestFirst) {
            Fraction drawn = Fraction.ZERO;
            for (SlowMoney.Drawn each : state.money.draws) {
                boolean counts =
                        each.payment().equals(payment) && each.invoice().equals(number);
                drawn = counts ? drawn.plus(each.amount()) : drawn;
            }
            Fraction taken = left.min(drawn);
            if (taken.signum() > 0) {
                state.money.draws.add(new SlowMoney.Drawn(payment, number, taken.negated()));
                lost.merge(number, taken, Fraction::plus);
                left = left.minus(taken);
            }
        }
        return left;
    }
}
