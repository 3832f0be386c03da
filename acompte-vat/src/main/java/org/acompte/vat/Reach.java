package org.acompte.vat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.sale.Cancellation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * The invoices whose VAT a fact can move: those that it issues, replaces, corrects or collects on, with the deposits that they
 * deduct.
 */
final class Reach {
    private final Sale sale;
    private final Map<String, Invoice> invoices = new LinkedHashMap<>();

    private Reach(Sale sale) {
        this.sale = sale;
    }

    /**
     * Returns the invoices that a fact reaches.
     *
     * @param fact the fact
     * @param receipts what it collected
     * @param sale the sale after it
     */
    static List<Invoice> of(SaleFact fact, List<Receipt> receipts, Sale sale) {
        Reach reach = new Reach(sale);
        if (fact instanceof Invoice invoice) {
            invoice.header().replaces().ifPresent(old -> reach.add(old.number()));
            reach.add(invoice);
        } else if (fact instanceof CreditNote note) {
            reach.add(note.corrected().number());
        } else if (fact instanceof CreditReversal reversal) {
            reach.add(reversal.invoice().number());
        } else if (fact instanceof Cancellation) {
            sale.invoices().stream().filter(DepositInvoice.class::isInstance).forEach(reach::add);
        }
        for (Receipt receipt : receipts) {
            reach.add(receipt.invoice());
        }
        return List.copyOf(reach.invoices.values());
    }

    private void add(String number) {
        sale.invoice(number).ifPresent(this::add);
    }

    private void add(Invoice invoice) {
        for (Deduction deduction : invoice.deductions()) {
            add(deduction.deposit().number());
        }
        invoices.putIfAbsent(invoice.number(), invoice);
    }
}
