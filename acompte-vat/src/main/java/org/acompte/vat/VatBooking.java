package org.acompte.vat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Amendment;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * The fold that makes the movements of a {@link VatLedger}; lives for one call.
 * <p>
 * It replays the sale. After each fact it compares, for the invoices that the fact reaches, what is chargeable now with
 * what was declared so far; a difference is a movement.
 */
final class VatBooking {
    private final VatRegime regime;
    private final Natures natures;
    private final TaxPoints points;
    private final List<VatMovement> movements = new ArrayList<>();
    private final Map<String, InvoiceVat> invoices = new HashMap<>();
    private Sale sale;

    VatBooking(Sale start, VatRegime regime) {
        this.regime = regime;
        this.natures = new Natures(start.contract().number(), start.scope());
        this.points = new TaxPoints(regime, natures);
        this.sale = start;
    }

    List<VatMovement> movements() {
        return movements;
    }

    /** Refuses a scope whose VAT could not be declared once it is due. */
    void requireNatures() {
        sale.total().treatments().forEach(natures::of);
    }

    void book(SaleFact fact) {
        int known = sale.receipts().size();
        sale = sale.plus(fact);
        if (fact instanceof Amendment amendment) {
            natures.learn(amendment.scope());
        }
        List<Receipt> receipts = sale.receipts().subList(known, sale.receipts().size());
        for (Receipt receipt : receipts) {
            if (isSupply(receipt.invoice())) {
                vatOf(receipt.invoice()).receive(receipt);
            }
        }
        for (Invoice invoice : Reach.of(fact, receipts, sale)) {
            if (isSupply(invoice)) {
                declare(fact, vatOf(invoice));
            }
        }
    }

    private static boolean isSupply(Invoice invoice) {
        return !(invoice instanceof IndemnityInvoice);
    }

    private InvoiceVat vatOf(Invoice invoice) {
        return invoices.computeIfAbsent(invoice.number(), number -> new InvoiceVat(invoice, points));
    }

    private void declare(SaleFact fact, InvoiceVat vat) {
        Occasion occasion = Occasion.of(fact, vat.invoice());
        for (VatBreakdown.Row change : vat.declare(sale, occasion).rows()) {
            Due due = vat.due(change.treatment(), occasion);
            boolean back = change.amount().withVatMinor() < 0;
            movements.add(new VatMovement(
                    due.on(),
                    fact,
                    vat.invoice().reference(),
                    VatSide.SUPPLY,
                    change.treatment(),
                    natures.of(change.treatment()),
                    change.amount(),
                    back ? regime.givenBack(due.on()) : due.point().citation()));
        }
    }
}
