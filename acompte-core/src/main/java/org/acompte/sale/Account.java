package org.acompte.sale;

import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.joda.money.Money;

/**
 * What became of one invoice: credited, consumed by a final invoice, collected, paid.
 * <p>
 * Immutable; each verb returns the account after a fact. Money is in minor units, amounts per VAT treatment in
 * breakdowns.
 *
 * @param invoice the invoice as issued
 * @param credited what credit notes took back
 * @param consumed what a final invoice deducted of it
 * @param collected what was received on it as far as it was owed, per treatment; VAT on receipts follows it
 * @param paid the money received less the money given back, which may be more than is owed
 * @param released whether it is a final invoice that was credited in full
 */
record Account(
        Invoice invoice,
        VatBreakdown credited,
        VatBreakdown consumed,
        VatBreakdown collected,
        long paid,
        boolean released) {

    static Account open(Invoice invoice, VatBreakdown zero) {
        return new Account(invoice, zero, zero, zero, 0, false);
    }

    /** What is still asked: issued less credited. */
    VatBreakdown owed() {
        return invoice.amount().minus(credited);
    }

    /** What may still be credited or deducted: issued less credited less consumed. */
    VatBreakdown available() {
        return owed().minus(consumed);
    }

    /** What is left to pay, negative when too much is paid. */
    long outstanding() {
        return invoice.amount().withVatMinor() - credited.withVatMinor() - paid;
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
        VatBreakdown uncollected = owed().excessOver(collected);
        long applied = Math.min(amount, uncollected.withVatMinor());
        VatBreakdown part = uncollected.carve(money(applied));
        return new Account(invoice, credited, consumed, collected.plus(part), paid + amount, released);
    }

    /** The account after money went back: first the overpayment, then what was collected and is no longer owed. */
    Account refund(long amount) {
        long overpaid = paid - collected.withVatMinor();
        long rest = Math.max(0, amount - overpaid);
        VatBreakdown back = collected.excessOver(owed()).carve(money(rest));
        return new Account(invoice, credited, consumed, collected.minus(back), paid - amount, released);
    }

    /**
     * The account after a credit note; what was collected in a treatment that is no longer owed counts for the
     * treatments that still are.
     */
    Account credit(VatBreakdown amount) {
        VatBreakdown owed = owed().minus(amount);
        VatBreakdown surplus = collected.excessOver(owed);
        VatBreakdown uncollected = owed.excessOver(collected);
        Money moved = money(Math.min(surplus.withVatMinor(), uncollected.withVatMinor()));
        VatBreakdown after = collected;
        if (!moved.isZero()) {
            after = collected.minus(surplus.carve(moved)).plus(uncollected.carve(moved));
        }
        boolean release = invoice instanceof FinalInvoice && owed.isZero();
        return new Account(invoice, credited.plus(amount), consumed, after, paid, release);
    }

    Account consume(VatBreakdown amount) {
        return new Account(invoice, credited, consumed.plus(amount), collected, paid, released);
    }

    private Money money(long minor) {
        return MinorUnits.money(credited.currency(), minor);
    }
}
