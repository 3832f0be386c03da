package org.acompte.sale;

import org.acompte.amount.VatBreakdown;

/**
 * What became of one invoice: credited, consumed by a final invoice, collected, paid.
 * <p>
 * Immutable; each verb returns the account after a fact. Money is in minor units, amounts per VAT treatment in
 * breakdowns.
 *
 * @param invoice the invoice as issued
 * @param owed what is still asked: issued less credited
 * @param available what may still be credited or deducted: owed less consumed by a final invoice
 * @param collected what was received on it as far as it was owed, per treatment; VAT on receipts follows it
 * @param paid the money received less the money given back, which may be more than is owed
 * @param released whether it is a final invoice that was credited in full
 */
record Account(
        Invoice invoice,
        VatBreakdown owed,
        VatBreakdown available,
        VatBreakdown collected,
        long paid,
        boolean released) {

    static Account open(Invoice invoice, VatBreakdown nothing) {
        return new Account(invoice, invoice.amount(), invoice.amount(), nothing, 0, false);
    }

    /** What is left to pay, negative when too much is paid. */
    long outstanding() {
        return owed.withVatMinor() - paid;
    }

    /** What may be given back on this invoice. */
    long refundable() {
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
        return new Account(invoice, owed, available, collected.plus(part), paid + amount, released);
    }

    /** The account after money went back: first the overpayment, then what was collected and is no longer owed. */
    Account refund(long amount) {
        long overpaid = paid - collected.withVatMinor();
        VatBreakdown back = collected.excessOver(owed).carveMinor(Math.max(0, amount - overpaid));
        return new Account(invoice, owed, available, collected.minus(back), paid - amount, released);
    }

    /**
     * The account after a credit note; what was collected in a treatment that is no longer owed counts for the
     * treatments that still are.
     */
    Account credit(VatBreakdown amount) {
        VatBreakdown left = owed.minus(amount);
        boolean release = invoice instanceof FinalInvoice && left.isZero();
        return new Account(invoice, left, available.minus(amount), movedTo(left), paid, release);
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
        return new Account(invoice, owed, available.minus(amount), collected, paid, released);
    }
}
