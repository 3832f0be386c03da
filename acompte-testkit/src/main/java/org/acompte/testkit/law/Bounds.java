package org.acompte.testkit.law;

import java.util.HashMap;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Amendment;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;

/**
 * P-05: no refund is above the money received, nothing is invoiced above the total but what an
 * amendment left over or a refund case is to credit, what refund
 * cases hold of a deposit and invoices deduct of it was received, no credit above its document, no deduction above its deposit, and no
 * document is negative; and P-07 as far as one sale shows it: unless too much is paid, all money is collected within what
 * each treatment still asks.
 */
final class Bounds implements Law {
    private static final String ID = "P-05";

    private final Map<String, VatBreakdown> collected = new HashMap<>();
    private int receipts;

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        boolean enough =
                books.refunded + books.transferredOut <= books.received + books.transferredIn + books.compensated;
        findings.require(ID, enough, "more is given back or went than came");
        boolean mayLack = books.reversed > 0 && books.accounts().isEmpty();
        findings.require(ID, mayLack || !after.onAccount().isNegative(), "the money on account is negative");
        findings.require(ID, after.total().covers(after.workInvoiced()), "more work is invoiced than there is");
        findings.require(
                ID,
                fact instanceof Amendment
                        || books.uncredited() > 0
                        || before.excessInvoiced().covers(after.excessInvoiced()),
                "more is invoiced than the total");
        if (fact instanceof SaleDocument document) {
            findings.require(ID, !document.amount().hasNegative(), "a document is negative");
        }
        if (fact instanceof Invoice invoice && invoice.header().replaces().isEmpty()) {
            deductions(before, invoice, findings);
        }
        readReceipts(after);
        for (PlainAccount account : books.accounts()) {
            VatBreakdown owed = account.owed();
            findings.require(ID, !owed.hasNegative(), "more is credited than an invoice asked");
            findings.require(ID, account.paid >= 0 || books.reversed > 0, "more money left an invoice than came");
            findings.requireEqual(ID, after.creditableOf(account.invoice), owed, "what may be credited");
            if (account.invoice instanceof DepositInvoice deposit) {
                deposit(deposit, account, fact, after, books, findings);
            }
            collected(account, owed, findings);
        }
    }

    private static void deposit(
            DepositInvoice deposit,
            PlainAccount account,
            SaleFact fact,
            Sale after,
            PlainBooks books,
            Findings findings) {
        findings.require(ID, deposit.amount().covers(account.consumed), "more is deducted than the deposit asked");
        VatBreakdown left = account.owed().excessOver(account.consumed);
        long held = Math.min(account.uncredited(), left.withVatMinor());
        VatBreakdown available = after.availableOf(deposit);
        if (held == 0) {
            findings.requireEqual(ID, available, left, "what is available");
        } else {
            findings.require(ID, left.covers(available), "more is available than is left");
            findings.requireEqual(ID, available.withVatMinor(), left.withVatMinor() - held, "what is available");
        }
        findings.requireEqual(ID, after.reservedOf(deposit), account.reserved(), "what refund cases hold");
        findings.requireEqual(ID, after.refundableOf(deposit), account.free(), "what is free to be refunded");
        // what was given up may be deducted, but not held
        // an unpaid deposit is deducted too, such as one whose credit note was cancelled
        long imputed = account.outstanding() > 0 ? 0 : account.imputed();
        boolean isHeldNow = fact instanceof RefundReservation now
                && now.deposit().equals(deposit.number())
                && now.amount().isPositive();
        long usable = account.paid + (isHeldNow ? 0 : Math.max(0, account.givenUp));
        boolean isThere = account.reserved() == 0 || account.reserved() + imputed <= usable;
        findings.require(ID, isThere || books.reversed > 0, "refund cases hold money that is not there");
    }

    private static void deductions(Sale before, Invoice invoice, Findings findings) {
        for (Deduction deduction : invoice.deductions()) {
            boolean isThere = !deduction.amount().hasNegative()
                    && before.invoice(deduction.deposit().number()).orElseThrow() instanceof DepositInvoice deposit
                    && before.availableOf(deposit).covers(deduction.amount());
            findings.require(ID, isThere, "a deduction is more than its deposit has");
        }
    }

    private void readReceipts(Sale sale) {
        for (; receipts < sale.receipts().size(); receipts++) {
            Receipt receipt = sale.receipts().get(receipts);
            collected.merge(receipt.invoice().number(), receipt.amount(), VatBreakdown::plus);
        }
    }

    private void collected(PlainAccount account, VatBreakdown owed, Findings findings) {
        VatBreakdown sum = collected.get(account.invoice.number());
        long there = Math.max(0, account.paid);
        if (sum == null) {
            long asked = Math.min(there, owed.withVatMinor());
            findings.require("P-07", asked == 0 || account.outstanding() < 0, "money is not collected");
            return;
        }
        findings.require(ID, !sum.hasNegative(), "less than nothing is collected");
        findings.require(ID, account.invoice.amount().covers(sum), "more is collected than an invoice asked");
        findings.require(ID, sum.withVatMinor() <= there, "more is collected than was paid");
        if (account.outstanding() >= 0 && account.writtenOff() >= 0) {
            findings.requireEqual(
                    "P-07", sum.withVatMinor(), Math.min(there, owed.withVatMinor()), "what is collected");
            findings.require("P-07", owed.covers(sum), "more is collected than a treatment asks");
        }
    }
}
