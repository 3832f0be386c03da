package org.acompte.sale;

import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;

/**
 * What became of one invoice: credited, consumed by a final invoice, collected, paid.
 * <p>
 * Immutable; each verb returns the account after a fact. Money is in minor units, amounts per VAT treatment in
 * breakdowns.
 *
 * @param invoice the invoice as issued
 * @param owed what is still asked, and so may still be credited: issued less credited
 * @param consumed what a final invoice in force deducts of it
 * @param collected what was received on it as far as it was owed, per treatment; VAT on receipts follows it
 * @param paid the money received less the money given back, which may be more than is owed
 * @param items the lines that were credited, as they were asked
 * @param released whether it was credited in full and gave back what it deducted
 */
record Account(
        Invoice invoice,
        VatBreakdown owed,
        VatBreakdown consumed,
        VatBreakdown collected,
        long paid,
        GrowingList<Credit.Item> items,
        boolean released) {

    static Account open(Invoice invoice, VatBreakdown nothing) {
        return new Account(invoice, invoice.amount(), nothing, nothing, 0, GrowingList.empty(), false);
    }

    /** What no final invoice deducts yet and no credit note took back. */
    VatBreakdown available() {
        return consumed.isZero() ? owed : owed.excessOver(consumed);
    }

    /** What is left to pay, negative when too much is paid. */
    long outstanding() {
        return owed.withVatMinor() - paid;
    }

    /** What may be given back, or used for another invoice. */
    long overpaid() {
        return Math.max(0, -outstanding());
    }

    Settlement settlement() {
        long outstanding = outstanding();
        if (outstanding < 0) {
            return Settlement.OVERPAID;
        }
        if (outstanding == 0) {
            return Settlement.PAID;
        }
        return paid == 0 ? Settlement.UNPAID : Settlement.PARTLY_PAID;
    }

    /** The account after money came in; what is above the uncollected rest stays an overpayment. */
    Account pay(long amount) {
        VatBreakdown uncollected = owed.excessOver(collected);
        VatBreakdown part = uncollected.carveMinor(Math.min(amount, uncollected.withVatMinor()));
        return new Account(invoice, owed, consumed, collected.plus(part), paid + amount, items, released);
    }

    /** The account after money left it: first the overpayment, then what was collected and is no longer owed. */
    Account takeBack(long amount) {
        long uncollected = paid - collected.withVatMinor();
        VatBreakdown back = collected.excessOver(owed).carveMinor(Math.max(0, amount - uncollected));
        return new Account(invoice, owed, consumed, collected.minus(back), paid - amount, items, released);
    }

    /**
     * The account after a credit note; what was collected in a treatment that is no longer owed counts for the
     * treatments that still are.
     */
    Account credit(CreditNote note) {
        VatBreakdown left = owed.minus(note.amount());
        GrowingList<Credit.Item> more =
                note.credit() instanceof Credit.Lines lines ? items.andAll(lines.items()) : items;
        return new Account(invoice, left, consumed, movedTo(left), paid, more, left.isZero());
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

    /** The account after a final invoice deducted a part of it, or gave a part back. */
    Account consume(VatBreakdown amount) {
        return new Account(invoice, owed, consumed.plus(amount), collected, paid, items, released);
    }
}
