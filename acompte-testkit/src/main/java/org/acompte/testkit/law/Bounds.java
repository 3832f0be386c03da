package org.acompte.testkit.law;

import java.util.HashMap;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.law.PlainBooks.PlainAccount;

/**
 * P-05: no refund is above the money received, no credit above its document, no deduction above its deposit, and no
 * document is negative; and P-07 as far as one sale shows it: unless too much is paid, all money is collected within what
 * each treatment still asks.
 */
final class Bounds implements Law {
    private static final String ID = "P-05";

    private final Map<String, VatBreakdown> collected = new HashMap<>();
    private int receipts;

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        findings.require(ID, books.refunded <= books.received, "more is given back than was received");
        findings.require(ID, !after.onAccount().isNegative(), "the money on account is negative");
        if (fact instanceof SaleDocument document) {
            findings.require(ID, !document.amount().hasNegative(), "a document is negative");
        }
        if (fact instanceof FinalInvoice last) {
            deductions(before, last, findings);
        }
        readReceipts(after);
        for (PlainAccount account : books.accounts()) {
            VatBreakdown owed = account.owed();
            findings.require(ID, !owed.hasNegative(), "more is credited than an invoice asked");
            findings.require(ID, account.paid >= 0, "more money left an invoice than came");
            findings.requireEqual(ID, after.creditableOf(account.invoice), owed, "what may be credited");
            if (account.invoice instanceof DepositInvoice deposit) {
                VatBreakdown consumed = books.consumedOf(deposit);
                findings.require(ID, deposit.amount().covers(consumed), "more is deducted than the deposit asked");
                findings.requireEqual(ID, after.availableOf(deposit), owed.excessOver(consumed), "what is available");
            }
            collected(account, owed, findings);
        }
    }

    private static void deductions(Sale before, FinalInvoice last, Findings findings) {
        for (Deduction deduction : last.deductions()) {
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
        if (sum == null) {
            findings.require("P-07", account.paid == 0 || account.outstanding() <= 0, "money is not collected");
            return;
        }
        findings.require(ID, !sum.hasNegative(), "less than nothing is collected");
        findings.require(ID, account.invoice.amount().covers(sum), "more is collected than an invoice asked");
        findings.require(ID, sum.withVatMinor() <= account.paid, "more is collected than was paid");
        if (account.outstanding() >= 0) {
            findings.requireEqual("P-07", sum.withVatMinor(), account.paid, "what is collected");
            findings.require("P-07", owed.covers(sum), "more is collected than a treatment asks");
        }
    }
}
