package org.acompte.testkit.law;

import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * P-01: what is invoiced and claimed, less what was received or came from other sales, plus what was given back, returned or
 * went to other sales, less what is given up or owed on top, is outstanding, per invoice and for the sale.
 * <p>
 * Money of a payment that names no invoice is on the open invoices, the oldest first, or on account; it is never lost.
 */
final class Conservation implements Law {
    private static final String ID = "P-01";

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        long owed = 0;
        long overpaid = 0;
        long due = 0;
        for (PlainAccount account : books.accounts()) {
            long outstanding = account.outstanding();
            owed += Math.max(0, outstanding);
            overpaid += Math.max(0, -outstanding);
            due += account.due();
            findings.requireEqual(ID, after.outstandingOf(account.invoice), outstanding, "what is owed on an invoice");
        }
        findings.requireEqual(ID, after.outstanding(), books.outstanding(), "what is owed on the sale");
        findings.requireEqual(ID, after.onAccount(), books.onAccount, "the money on account");
        findings.requireEqual(ID, after.collected(), books.received, "the money received");
        findings.requireEqual(ID, after.refunded(), books.refunded, "the money given back");
        findings.requireEqual(ID, owed - overpaid - books.onAccount, books.outstanding(), "the sum over the invoices");
        findings.require(ID, books.onAccount <= 0 || due == 0, "money is on account while an invoice is due");
        findings.requireEqual(ID, after.retentionHeld(), books.heldBack(), "what is held back");
        findings.require(ID, books.heldBack() >= 0 && books.heldBack() <= owed, "more is held back than is owed");
        movements(after, books, findings);
        boolean isClosed = books.isFinal() || books.isCancelled;
        long spare = overpaid + (isClosed ? books.onAccount : Math.min(0, books.onAccount));
        findings.requireEqual(ID, after.refundDue(), Math.max(0, spare - owed), "the refund due");
    }

    private static void movements(Sale after, PlainBooks books, Findings findings) {
        findings.requireEqual(ID, after.reversed(), books.reversed, "the money that did not stay");
        findings.requireEqual(ID, after.transferredIn(), books.transferredIn, "the money that came");
        findings.requireEqual(ID, after.transferredOut(), books.transferredOut, "the money that went");
        findings.requireEqual(ID, after.writtenOff(), books.writtenOff(), "what is given up");
        findings.requireEqual(ID, after.compensated(), books.compensated, "what is owed on top");
    }
}
