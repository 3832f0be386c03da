package org.acompte.testkit.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.Invoice;
import org.acompte.sale.RefundReservation;

/** The books of one invoice, kept in the plainest way; money is in minor units. */
final class PlainAccount {
    final Invoice invoice;
    VatBreakdown credited;
    /** What later invoices in force deduct of it. */
    VatBreakdown consumed;
    /** Received and moved here, less given back, returned and moved away. */
    long paid;
    /** Above zero of what was owed, below zero of what was paid too much. */
    long givenUp;
    /** Whether it was credited until nothing was left, or replaced. */
    boolean released;

    private final Map<String, Long> held = new LinkedHashMap<>();
    private final Map<String, RefundReservation> reserved = new HashMap<>();
    private final Map<String, Long> givenBack = new HashMap<>();

    PlainAccount(Invoice invoice) {
        this.invoice = invoice;
        this.credited = VatBreakdown.zero(invoice.amount().currency());
        this.consumed = credited;
        for (HeldRetention retention : invoice.retentions()) {
            held.put(retention.clause(), retention.amount().getAmountMinorLong());
        }
    }

    VatBreakdown owed() {
        return credited.isZero() ? invoice.amount() : invoice.amount().minus(credited);
    }

    private long asked() {
        return invoice.amount().withVatMinor() - credited.withVatMinor();
    }

    long outstanding() {
        return asked() - writtenOff() - paid;
    }

    /** A write-off only fills what is still different. */
    long writtenOff() {
        long difference = asked() - Math.max(0, paid);
        if (givenUp > 0) {
            return Math.max(0, Math.min(givenUp, difference));
        }
        return Math.min(0, Math.max(givenUp, asked() - paid));
    }

    long heldBack() {
        long sum = 0;
        for (long each : heldOfAsked().values()) {
            sum += each;
        }
        return Math.min(sum, Math.max(0, outstanding()));
    }

    /** Nothing can be held of what is not asked; the last clause gives way first. */
    private Map<String, Long> heldOfAsked() {
        Map<String, Long> parts = new LinkedHashMap<>(held);
        long left = asked();
        for (Map.Entry<String, Long> each : parts.entrySet()) {
            each.setValue(Math.min(left, each.getValue()));
            left -= each.getValue();
        }
        return parts;
    }

    long due() {
        return Math.max(0, outstanding()) - heldBack();
    }

    void credit(VatBreakdown amount) {
        credited = credited.plus(amount);
        released = owed().isZero();
    }

    void uncredit(VatBreakdown amount) {
        credited = credited.minus(amount);
        released = false;
    }

    /** Releases a part of what is held under a clause, and returns what is then still to be released. */
    long release(String clause, long amount) {
        Map<String, Long> parts = heldOfAsked();
        long part = Math.min(amount, parts.getOrDefault(clause, 0L));
        if (part > 0) {
            held.putAll(parts);
            held.merge(clause, -part, Long::sum);
        }
        return amount - part;
    }

    void reserve(RefundReservation reservation) {
        reserved.put(reservation.refundCase(), reservation);
        givenBack.remove(reservation.refundCase());
    }

    void giveBack(String refundCase, long amount) {
        givenBack.merge(refundCase, amount, Long::sum);
    }

    long reserved() {
        long sum = 0;
        for (RefundReservation each : reserved.values()) {
            sum += each.amount().getAmountMinorLong();
        }
        for (long each : givenBack.values()) {
            sum -= each;
        }
        return sum;
    }

    /** What refund cases are still to credit. */
    long uncredited() {
        long sum = 0;
        for (RefundReservation each : reserved.values()) {
            sum += each.uncredited().getAmountMinorLong();
        }
        return sum;
    }

    /** What later invoices deduct and is still asked, with VAT. */
    long imputed() {
        return consumed.isZero() ? 0 : asked() - owed().excessOver(consumed).withVatMinor();
    }

    /** What is paid too much and no refund case holds. */
    long free() {
        long over = -outstanding() - (reserved() - uncredited());
        return Math.max(0, Math.min(over, paid - imputed() - reserved()));
    }
}
