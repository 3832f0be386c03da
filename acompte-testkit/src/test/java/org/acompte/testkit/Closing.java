package org.acompte.testkit;

import java.time.LocalDate;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** Brings a sale to its end, whatever happened before. */
final class Closing {
    private static final LocalDate DAY = SaleArbitraries.ORDERED_ON.plusYears(1);

    private Closing() {}

    /** Issues the final invoice if there is none, and credits what it does not deduct of the deposits. */
    static Sale invoiced(Sale start) {
        Sale sale = start;
        if (sale.finalInvoice().isEmpty()) {
            sale = sale.plus(sale.draftFinalInvoice().issue("LAST", DAY));
        }
        for (Invoice invoice : start.invoices()) {
            if (invoice instanceof DepositInvoice deposit
                    && !sale.availableOf(deposit).isZero()) {
                sale = sale.plus(sale.draftCreditNote(deposit, CreditReasons.SCOPE_REDUCED)
                        .issue("C-" + deposit.number(), DAY));
            }
        }
        return sale;
    }

    /** Pays what is owed, with money of other invoices first if reallocating, and gives back the rest. */
    static Sale settled(Sale start, boolean reallocating) {
        Sale sale = start;
        if (reallocating) {
            for (Invoice from : start.invoices()) {
                for (Invoice to : start.invoices()) {
                    Money over = sale.outstandingOf(from).negated();
                    Money open = sale.outstandingOf(to);
                    if (over.isPositive() && open.isPositive()) {
                        Money moved = over.isLessThan(open) ? over : open;
                        sale = sale.plus(Reallocation.of(from, to, moved, DAY));
                    }
                }
            }
        }
        for (Invoice invoice : start.invoices()) {
            Money open = sale.outstandingOf(invoice);
            if (!open.isZero()) {
                sale = sale.plus(
                        open.isPositive() ? Payment.of(invoice, open, DAY) : Refund.of(invoice, open.negated(), DAY));
            }
        }
        return sale.onAccount().isPositive() ? sale.plus(Refund.onAccount(sale.onAccount(), DAY)) : sale;
    }
}
