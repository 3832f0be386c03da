package org.acompte.sale;

import static org.acompte.amount.MinorUnits.excess;
import static org.acompte.amount.MinorUnits.minus;
import static org.acompte.amount.MinorUnits.negated;
import static org.acompte.amount.MinorUnits.plus;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.immutables.value.Value;

/**
 * What became of one invoice: credited, consumed by later invoices, collected, paid, held back.
 * <p>
 * Immutable; each verb returns the account after a fact. Money is in minor units, amounts per VAT treatment in
 * breakdowns.
 *
 * @param invoice the invoice as issued
 * @param owed what is still asked, and so may still be credited: issued less credited
 * @param consumed what later invoices in force deduct of it
 * @param collected what was received on it as far as it was owed, per treatment; VAT on receipts follows it
 * @param paid the money received less the money given back, which may be more than is owed; below zero when a payment
 *     is returned whose money was given back or moved before
 * @param held what the buyer keeps back and is not released, as far as it is owed
 * @param credits the credit notes in force
 * @param released whether it is no longer in force, and gave back what it deducted
 * @param givenUp what was written off in money: above zero of what was owed, below zero of what was paid too much
 * @param reserved what refund cases hold of it
 */
@Value.Builder
@SaleStyle
record Account(
        Invoice invoice,
        VatBreakdown owed,
        VatBreakdown consumed,
        VatBreakdown collected,
        long paid,
        List<HeldRetention> held,
        GrowingList<CreditNote> credits,
        boolean released,
        long givenUp,
        Reserved reserved)
        implements WithAccount {

    /** The account of a new invoice, of which nothing is consumed and collected. */
    static Account open(Invoice invoice, VatBreakdown nothing) {
        return new Account(
                invoice,
                invoice.amount(),
                nothing,
                nothing,
                0,
                invoice.retentions(),
                GrowingList.empty(),
                false,
                0,
                Reserved.NOTHING);
    }

    /** What a later invoice may deduct: what none deducts, no credit note took back, and no refund case is to credit. */
    VatBreakdown available() {
        VatBreakdown left = undeducted();
        long held = Math.min(reserved.uncredited(), left.withVatMinor());
        return held == 0 ? left : left.minus(left.carveMinor(held));
    }

    /** What no later invoice deducts yet and no credit note took back. */
    VatBreakdown undeducted() {
        return consumed.isZero() ? owed : owed.excessOver(consumed);
    }

    /** What later invoices deduct of it although a credit note took it back. */
    VatBreakdown consumedBeyond() {
        return consumed.isZero() ? consumed : consumed.excessOver(owed);
    }

    /** Whether a credit note leaves what refund cases are to credit: not credited, and not deducted by an invoice. */
    boolean leavesReserved(VatBreakdown credited) {
        return reserved.uncredited() == 0
                || owed.minus(credited).excessOver(consumed).withVatMinor() >= reserved.uncredited();
    }

    /** What is left to pay, held back or not; negative when too much is paid. */
    long outstanding() {
        long asked = minus(owed.withVatMinor(), writtenOff());
        return minus(asked, paid);
    }

    /** What is given up now: a write-off gives way when money or a credit note fills the difference, and makes no new one. */
    long writtenOff() {
        if (givenUp == 0) {
            return 0;
        }
        long asked = owed.withVatMinor();
        return givenUp > 0
                ? Math.min(givenUp, excess(asked, Math.max(0, paid)))
                : Math.max(givenUp, negated(excess(paid, asked)));
    }

    /** What of the outstanding amount is held back. */
    long heldBack() {
        return held.isEmpty() ? 0 : Math.min(sum(heldOfOwed()), Math.max(0, outstanding()));
    }

    /** What is to be paid now. */
    long due() {
        return minus(Math.max(0, outstanding()), heldBack());
    }

    /** What is paid above what is owed. */
    long overpaid() {
        return excess(0, outstanding());
    }

    /** What may be given back, or used for another invoice: what is paid too much, less what refund cases hold. */
    long refundable() {
        long tooMuch = excess(overpaid(), reserved.credited());
        long unused = excess(minus(paid, imputed()), reserved.amount());
        return Math.min(tooMuch, unused);
    }

    /** What later invoices deduct of it and is still owed, with VAT. */
    long imputed() {
        return consumed.isZero() ? 0 : minus(owed.withVatMinor(), undeducted().withVatMinor());
    }

    Settlement settlement() {
        if (outstanding() < 0) {
            return Settlement.OVERPAID;
        }
        if (due() == 0) {
            return Settlement.PAID;
        }
        return paid <= 0 ? Settlement.UNPAID : Settlement.PARTLY_PAID;
    }

    /** The account after money came in; what is above the uncollected rest stays an overpayment. */
    Account pay(long amount) {
        return new Account(
                        invoice,
                        owed,
                        consumed,
                        collected,
                        plus(paid, amount),
                        held,
                        credits,
                        released,
                        givenUp,
                        reserved)
                .collect();
    }

    /** The account after money left it: first the overpayment, then what was collected and is no longer owed. */
    Account takeBack(long amount) {
        long fromCollected = excess(amount, uncollected());
        VatBreakdown back = collected.excessOver(owed).carveMinor(fromCollected);
        return new Account(
                invoice,
                owed,
                consumed,
                collected.minus(back),
                minus(paid, amount),
                held,
                credits,
                released,
                givenUp,
                reserved);
    }

    /**
     * The account after money did not stay: first what was not collected, then what was collected and is no longer owed,
     * then what the receipt in question collected, then the rest.
     *
     * @param amount the money, which may be more than is there
     * @param receipt what the receipt collected here and was not reversed yet
     */
    Account reverse(long amount, VatBreakdown receipt) {
        long fromCollected = excess(amount, Math.max(0, uncollected()));
        long left = Math.min(collected.withVatMinor(), fromCollected);
        VatBreakdown rest = collected;
        for (VatBreakdown part : List.of(collected.excessOver(owed), receipt, collected)) {
            VatBreakdown there = part.cappedAt(rest);
            long taken = Math.min(left, there.withVatMinor());
            rest = rest.minus(there.carveMinor(taken));
            left = minus(left, taken);
        }
        return withCollected(rest).withPaid(minus(paid, amount));
    }

    /** The account after a difference was given up. */
    Account writeOff(long signed) {
        return withGivenUp(plus(writtenOff(), signed));
    }

    /**
     * The account after a credit note; what was collected in a treatment that is no longer owed counts for the
     * treatments that still are.
     */
    Account credit(CreditNote note) {
        return owing(owed.minus(note.amount()), credits.and(note));
    }

    /** The account after a credit note was cancelled: what it took back is owed, and can be credited, again. */
    Account uncredit(CreditReversal reversal) {
        List<CreditNote> left = new ArrayList<>(credits);
        left.removeIf(note -> note.reference().equals(reversal.creditNote()));
        return owing(owed.plus(reversal.amount()), GrowingList.copyOf(left))
                .withReleased(false)
                .collect();
    }

    /** The account of an invoice that another one replaces: nothing of it is owed, and its credit notes are done with. */
    Account replaced() {
        return owing(owed.nothing(), GrowingList.empty());
    }

    private Account owing(VatBreakdown left, GrowingList<CreditNote> notes) {
        return new Account(invoice, left, consumed, movedTo(left), paid, held, notes, left.isZero(), givenUp, reserved);
    }

    private VatBreakdown movedTo(VatBreakdown left) {
        if (paid == 0) {
            return collected;
        }
        VatBreakdown surplus = collected.excessOver(left);
        VatBreakdown uncollected = left.excessOver(collected);
        long moved = Math.min(surplus.withVatMinor(), uncollected.withVatMinor());
        return moved == 0
                ? collected
                : collected.minus(surplus.carveMinor(moved)).plus(uncollected.carveMinor(moved));
    }

    /** The money that is there and was not collected; below zero when what was collected is more than is there. */
    private long uncollected() {
        return minus(paid, collected.withVatMinor());
    }

    /** The account with the money that is there and was not collected yet, as far as it is owed. */
    private Account collect() {
        long uncollected = uncollected();
        if (uncollected <= 0) {
            return this;
        }
        VatBreakdown open = owed.excessOver(collected);
        VatBreakdown part = open.carveMinor(Math.min(uncollected, open.withVatMinor()));
        if (part.isZero()) {
            return this;
        }
        return withCollected(collected.isZero() ? part : collected.plus(part));
    }

    /** The account after a later invoice deducted a part of it. */
    Account consume(VatBreakdown amount) {
        return withConsumed(consumed.isZero() ? amount : consumed.plus(amount));
    }

    /** The account after a later invoice gave back a part that it deducted. */
    Account giveBack(VatBreakdown amount) {
        return withConsumed(consumed.minus(amount));
    }

    long heldUnder(String clause) {
        for (HeldRetention retention : heldOfOwed()) {
            if (retention.clause().equals(clause)) {
                return MinorUnits.of(retention.amount());
            }
        }
        return 0;
    }

    /** The account after a part of what is held under a clause was released. */
    Account release(String clause, long amount) {
        List<HeldRetention> left = new ArrayList<>();
        for (HeldRetention retention : heldOfOwed()) {
            long released = retention.clause().equals(clause) ? amount : 0;
            long rest = minus(MinorUnits.of(retention.amount()), released);
            if (rest > 0) {
                left.add(new HeldRetention(
                        retention.clause(), MinorUnits.money(retention.amount().getCurrencyUnit(), rest)));
            }
        }
        return withHeld(left);
    }

    private static long sum(List<HeldRetention> held) {
        long sum = 0;
        for (HeldRetention retention : held) {
            sum = plus(sum, MinorUnits.of(retention.amount()));
        }
        return sum;
    }

    /** Nothing can be held of what is not owed; the last clauses give way first. */
    private List<HeldRetention> heldOfOwed() {
        long limit = owed.withVatMinor();
        if (held.isEmpty() || sum(held) <= limit) {
            return held;
        }
        List<HeldRetention> kept = new ArrayList<>();
        long left = limit;
        for (HeldRetention retention : held) {
            long amount = Math.min(left, MinorUnits.of(retention.amount()));
            if (amount > 0) {
                kept.add(new HeldRetention(
                        retention.clause(), MinorUnits.money(retention.amount().getCurrencyUnit(), amount)));
            }
            left = minus(left, amount);
        }
        return kept;
    }
}
