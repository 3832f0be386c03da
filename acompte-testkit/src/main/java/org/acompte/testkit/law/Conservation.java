package org.acompte.testkit.law;

import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.law.PlainBooks.PlainAccount;

/**
 * P-01: invoiced less credited less received plus refunded is outstanding, per invoice and for the sale.
 * <p>
 * Money of a payment that names no invoice is on the open invoices, the oldest first, or on account; it is never lost.
 */
final class Conservation implements Law {
    private static final String ID = "P-01";

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        long owed = 0;
        long overpaid = 0;
        for (PlainAccount account : books.accounts()) {
            long outstanding = account.outstanding();
            owed += Math.max(0, outstanding);
            overpaid += Math.max(0, -outstanding);
            findings.requireEqual(ID, after.outstandingOf(account.invoice), outstanding, "what is owed on an invoice");
        }
        findings.requireEqual(ID, after.outstanding(), books.outstanding(), "what is owed on the sale");
        findings.requireEqual(ID, after.onAccount(), books.onAccount, "the money on account");
        findings.requireEqual(ID, after.collected(), books.received, "the money received");
        findings.requireEqual(ID, after.refunded(), books.refunded, "the money given back");
        findings.requireEqual(ID, owed - overpaid - books.onAccount, books.outstanding(), "the sum over the invoices");
        findings.require(ID, books.onAccount == 0 || owed == 0, "money is on account while an invoice is open");
        long spare = overpaid + (after.finalInvoice().isPresent() ? books.onAccount : 0);
        findings.requireEqual(ID, after.refundDue(), Math.max(0, spare - owed), "the refund due");
    }
}
