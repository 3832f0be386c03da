package org.acompte.vat;

import static org.acompte.amount.MinorUnits.excess;
import static org.acompte.amount.MinorUnits.minus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Receipt;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.joda.money.Money;

/**
 * Where money on account came from, so that VAT on it is dated by its receipt and not by the invoice that uses it up.
 * <p>
 * The oldest money is used first; money that goes back is the newest. Lives for one fold.
 */
final class MoneyOnAccount {
    private final Deque<Lot> lots = new ArrayDeque<>();
    private long held;

    /** Money that a fact brought and no invoice used yet, in minor units. */
    private record Lot(SaleFact from, long amount) {}

    /**
     * Follows a fact.
     *
     * @param fact the fact
     * @param receipts what it collected
     * @param onAccount the money on account after it
     * @return the receipts; those of money on account name the fact that brought the money
     */
    List<Receipt> follow(SaleFact fact, List<Receipt> receipts, Money onAccount) {
        long now = Math.max(0, MinorUnits.of(onAccount));
        List<Receipt> traced = receipts;
        if (held > now && !movesMoney(fact)) {
            traced = trace(fact, receipts);
        }
        dropNewest(excess(held, now));
        if (now > held) {
            lots.addLast(new Lot(fact, minus(now, held)));
        }
        held = now;
        return traced;
    }

    private static boolean movesMoney(SaleFact fact) {
        return fact instanceof Payment
                || fact instanceof PaymentReversal
                || fact instanceof Refund
                || fact instanceof Reallocation
                || fact instanceof TransferIn
                || fact instanceof TransferOut;
    }

    /** Money on account is used last, after what the fact itself collects. */
    private List<Receipt> trace(SaleFact fact, List<Receipt> receipts) {
        List<Receipt> traced = new ArrayList<>();
        for (int i = receipts.size() - 1; i >= 0; i--) {
            Receipt receipt = receipts.get(i);
            boolean fromAccount =
                    receipt.cause().equals(fact) && !receipt.amount().hasNegative();
            List<Receipt> parts = fromAccount ? split(receipt) : List.of(receipt);
            for (int part = parts.size() - 1; part >= 0; part--) {
                traced.add(parts.get(part));
            }
        }
        Collections.reverse(traced);
        return traced;
    }

    private List<Receipt> split(Receipt receipt) {
        List<Receipt> parts = new ArrayList<>();
        VatBreakdown left = receipt.amount();
        while (!left.isZero() && !lots.isEmpty()) {
            Lot oldest = lots.removeFirst();
            long used = Math.min(oldest.amount(), left.withVatMinor());
            held = minus(held, used);
            VatBreakdown part = left.carveMinor(used);
            parts.add(new Receipt(oldest.from(), receipt.invoice(), part));
            left = left.minus(part);
            if (used < oldest.amount()) {
                lots.addFirst(new Lot(oldest.from(), minus(oldest.amount(), used)));
            }
        }
        if (!left.isZero()) {
            parts.add(new Receipt(receipt.cause(), receipt.invoice(), left));
        }
        return parts;
    }

    private void dropNewest(long amount) {
        long left = amount;
        while (left > 0 && !lots.isEmpty()) {
            Lot newest = lots.removeLast();
            if (newest.amount() > left) {
                lots.addLast(new Lot(newest.from(), minus(newest.amount(), left)));
            }
            left = minus(left, newest.amount());
        }
    }
}
