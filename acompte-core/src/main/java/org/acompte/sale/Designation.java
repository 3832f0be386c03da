package org.acompte.sale;

import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.Allocation;
import org.acompte.amount.MinorUnits;
import org.joda.money.Money;

/** Designates the unallocated money of one payment to the invoices that are due. */
final class Designation {
    private final Ledger ledger;
    private final Payment payment;
    /** The parts per invoice, the ones that the payment already has first. */
    private final Map<String, Money> parts = new LinkedHashMap<>();

    Designation(Ledger ledger, Payment payment) {
        this.ledger = ledger;
        this.payment = payment;
        for (PaymentAllocation part : payment.allocations()) {
            parts.put(part.invoice(), part.amount());
        }
    }

    Payment by(PaymentPolicy policy) {
        Map<String, Long> due = due(policy);
        long available = MinorUnits.of(payment.unallocated());
        if (policy == PaymentPolicy.PRO_RATA) {
            spread(available, due);
        } else {
            inOrder(available, due);
        }
        List<PaymentAllocation> allocations = new ArrayList<>(parts.size());
        parts.forEach((number, amount) -> allocations.add(new PaymentAllocation(number, amount)));
        return payment.withAllocations(allocations);
    }

    /** What is due per invoice, the oldest first, less what the payment already designates to it. */
    private Map<String, Long> due(PaymentPolicy policy) {
        Map<String, Long> due = new LinkedHashMap<>();
        int room = Payment.MAX_ALLOCATIONS - parts.size();
        for (int i = 0; i < ledger.invoices.size(); i++) {
            String number = ledger.invoices.get(i).number();
            Money designated = parts.get(number);
            boolean known = designated != null;
            long taken = designated == null ? 0 : MinorUnits.of(designated);
            long left = minus(ledger.accounts.get(number).due(), taken);
            if (left > 0 && (known || room > 0) && (policy != PaymentPolicy.BY_REFERENCE || isNamed(number))) {
                due.put(number, left);
                room -= known ? 0 : 1;
            }
        }
        return due;
    }

    private void inOrder(long available, Map<String, Long> due) {
        long left = available;
        for (Map.Entry<String, Long> entry : due.entrySet()) {
            long part = Math.min(left, entry.getValue());
            add(entry.getKey(), part);
            left = minus(left, part);
        }
    }

    private void spread(long available, Map<String, Long> due) {
        long[] weights = due.values().stream().mapToLong(Long::longValue).toArray();
        long sum = 0;
        for (long weight : weights) {
            sum = plus(sum, weight);
        }
        if (sum == 0) {
            return;
        }
        List<Money> shares = Allocation.LARGEST_REMAINDER.split(money(Math.min(available, sum)), weights);
        int i = 0;
        for (String number : due.keySet()) {
            add(number, MinorUnits.of(shares.get(i)));
            i++;
        }
    }

    private void add(String number, long part) {
        if (part > 0) {
            parts.merge(number, money(part), Money::plus);
        }
    }

    /** Whether a number stands in the reference with nothing but a separator or an end on either side. */
    private boolean isNamed(String number) {
        String reference = payment.reference().orElse("");
        for (int at = reference.indexOf(number); at >= 0; at = reference.indexOf(number, at + 1)) {
            if (separates(reference, at - 1) && separates(reference, at + number.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean separates(String reference, int at) {
        return at < 0
                || at >= reference.length()
                || Character.isWhitespace(reference.charAt(at))
                || ",;:+&|()[]\"'".indexOf(reference.charAt(at)) >= 0;
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }
}
