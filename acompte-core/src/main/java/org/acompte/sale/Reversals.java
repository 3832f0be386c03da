package org.acompte.sale;

import static org.acompte.amount.MinorUnits.excess;
import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.negated;
import static org.acompte.amount.MinorUnits.plus;
import static org.acompte.amount.MinorUnits.remainder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.rule.Violation;

/** The payments that did not stay: what may be reversed, and from where the money is taken. */
final class Reversals {
    private final Ledger ledger;

    Reversals(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Violation> check(PaymentReversal reversal, Guards guards) {
        List<Violation> violations = new ArrayList<>(0);
        Payment payment = reversal.payment();
        guards.requireCurrency("A reversal", reversal.amount().getCurrencyUnit(), violations);
        long recorded = 0;
        for (SaleFact fact : guards.sale.facts()) {
            if (payment.equals(fact)) {
                recorded = plus(recorded, MinorUnits.of(payment.amount()));
            }
        }
        if (recorded == 0) {
            violations.add(SaleRules.REVERSAL_UNKNOWN.violation(
                    "payment", payment.amount(), "date", payment.receivedOn(), "sale", guards.number()));
        }
        long left = minus(recorded, ledger.moved.reversedOf(payment));
        if (violations.isEmpty() && MinorUnits.of(reversal.amount()) > left) {
            violations.add(SaleRules.REVERSAL_OVER_PAID.violation(
                    "amount",
                    reversal.amount(),
                    "left",
                    MinorUnits.money(ledger.scope.currency(), left),
                    "payment",
                    payment.amount(),
                    "date",
                    payment.receivedOn()));
        }
        return violations;
    }

    void post(PaymentReversal reversal, Cashbook cash) {
        Payment payment = reversal.payment();
        Map<String, VatBreakdown> receipts = receiptsOf(payment);
        Map<String, Long> lost = new LinkedHashMap<>();
        takeUnallocated(payment, split(reversal, lost), lost);
        ledger.moved = ledger.moved.plus(reversal);
        for (Map.Entry<String, Long> part : lost.entrySet()) {
            VatBreakdown receipt = receipts.getOrDefault(part.getKey(), ledger.nothing);
            cash.reverse(ledger.successorOf(part.getKey()), part.getValue(), receipt.excessOver(ledger.nothing));
        }
    }

    /** Splits a reversal into what was not allocated, which is returned, and what was allocated to invoices. */
    private long split(PaymentReversal reversal, Map<String, Long> allocated) {
        Payment payment = reversal.payment();
        long unallocated = 0;
        long skipped = reversedOfLast(payment);
        for (long left = MinorUnits.of(reversal.amount()); left > 0; skipped = 0) {
            long free = MinorUnits.of(payment.unallocated());
            long taken = Math.min(left, excess(free, skipped));
            skipped = excess(skipped, free);
            unallocated = plus(unallocated, taken);
            left = minus(left, taken);
            for (int i = payment.allocations().size() - 1; i >= 0; i--) {
                PaymentAllocation part = payment.allocations().get(i);
                long whole = MinorUnits.of(part.amount());
                taken = Math.min(left, excess(whole, skipped));
                skipped = excess(skipped, whole);
                if (taken > 0) {
                    allocated.merge(part.invoice(), taken, MinorUnits::plus);
                }
                left = minus(left, taken);
            }
        }
        return unallocated;
    }

    /** What was reversed of the last of the payments that are equal to one, the others being reversed in full. */
    private long reversedOfLast(Payment payment) {
        long whole = MinorUnits.of(payment.amount());
        return remainder(ledger.moved.reversedOf(payment), whole);
    }

    /**
     * What was not allocated: from money on account, then from the invoices that it paid, the newest first, then from
     * those that other money on account paid. What is nowhere is lacking on account.
     */
    private void takeUnallocated(Payment payment, long amount, Map<String, Long> lost) {
        long there = Math.min(amount, Math.max(0, ledger.onAccount));
        long left = takeDrawn(Optional.of(payment), minus(amount, there), lost);
        long lacking = takeDrawn(Optional.empty(), left, lost);
        ledger.onAccount = minus(ledger.onAccount, plus(there, lacking));
    }

    /** Takes back what was drawn from money on account, and returns what is still wanted. */
    private long takeDrawn(Optional<Payment> payment, long wanted, Map<String, Long> lost) {
        if (wanted == 0) {
            return 0;
        }
        Map<String, Long> drawn = new HashMap<>();
        for (Movements.Draw draw : ledger.moved.draws()) {
            if (draw.payment().equals(payment)) {
                drawn.merge(draw.invoice(), draw.amount(), MinorUnits::plus);
            }
        }
        long left = wanted;
        for (int i = ledger.invoices.size() - 1; i >= 0 && left > 0; i--) {
            String number = ledger.invoices.get(i).number();
            long taken = Math.min(left, drawn.getOrDefault(number, 0L));
            if (taken > 0) {
                ledger.moved = ledger.moved.plus(new Movements.Draw(payment, number, negated(taken)));
                lost.merge(number, taken, MinorUnits::plus);
                left = minus(left, taken);
            }
        }
        return left;
    }

    /** What a payment collected per invoice, less what its reversals took back. */
    private Map<String, VatBreakdown> receiptsOf(Payment payment) {
        Map<String, VatBreakdown> receipts = new HashMap<>();
        for (Receipt receipt : ledger.receipts) {
            SaleFact cause = receipt.cause();
            if (payment.equals(cause)
                    || (cause instanceof PaymentReversal reversal
                            && reversal.payment().equals(payment))) {
                receipts.merge(receipt.invoice().number(), receipt.amount(), VatBreakdown::plus);
            }
        }
        return receipts;
    }
}
