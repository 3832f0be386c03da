package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
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
    private final Uncertainties uncertainties;
    private final List<VatMovement> movements = new ArrayList<>();
    private final Map<String, InvoiceVat> invoices = new HashMap<>();
    private Sale sale;

    VatBooking(Sale start, VatRegime regime, Uncertainties uncertainties) {
        this.regime = regime;
        this.natures = new Natures(start.contract().number(), start.scope());
        this.points = new TaxPoints(regime, natures);
        this.uncertainties = uncertainties;
        this.sale = start;
    }

    List<VatMovement> movements() {
        return movements;
    }

    void book(SaleFact fact) {
        uncertainties.reach(fact.occurredOn());
        declareCertain();
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
        declareCertain();
    }

    /** Declares what became certain after the last fact; refuses a scope whose VAT could not be declared once it is due. */
    void end() {
        uncertainties.reach(LocalDate.MAX);
        declareCertain();
        sale.total().treatments().forEach(natures::of);
    }

    private static boolean isSupply(Invoice invoice) {
        return !(invoice instanceof IndemnityInvoice);
    }

    private InvoiceVat vatOf(Invoice invoice) {
        return invoices.computeIfAbsent(
                invoice.number(), number -> new InvoiceVat(invoice, points, uncertainties.of(number)));
    }

    private void declare(SaleFact fact, InvoiceVat vat) {
        Occasion occasion = Occasion.of(fact, vat.invoice());
        for (VatBreakdown.Row change : vat.declare(sale, occasion).rows()) {
            move(fact, vat, vat.due(change.treatment(), occasion), change, Optional.empty());
        }
    }

    private void declareCertain() {
        for (UncertainAdvance advance : uncertainties.ended()) {
            Optional.ofNullable(invoices.get(advance.deposit())).ifPresent(vat -> declareCertain(advance, vat));
        }
    }

    /** Declares what waited for certainty by the receipts that waited, the oldest first. */
    private void declareCertain(UncertainAdvance advance, InvoiceVat vat) {
        UncertainAdvance.Certainty certainty = advance.certainty().orElseThrow();
        List<Receipt> waited = vat.becomeCertain();
        Occasion occasion = new Occasion(certainty.since(), Optional.empty());
        VatBreakdown left = vat.declare(sale, occasion);
        for (int i = 0; i < waited.size() || !left.isZero(); i++) {
            boolean last = i >= waited.size() - 1;
            SaleFact cause = waited.isEmpty() ? vat.invoice() : waited.get(i).cause();
            VatBreakdown part = last ? left : left.cappedAt(waited.get(i).amount());
            for (VatBreakdown.Row row : part.rows()) {
                if (!row.amount().isZero()) {
                    move(cause, vat, vat.due(row.treatment(), occasion), row, Optional.of(certainty.reason()));
                }
            }
            left = left.minus(part);
        }
    }

    private void move(SaleFact cause, InvoiceVat vat, Due due, VatBreakdown.Row change, Optional<String> reason) {
        VatTreatment treatment = change.treatment();
        TaxedAmount amount = change.amount();
        VatSupply supply = natures.supplyOf(treatment);
        movements.add(new VatMovement(
                due.on(),
                cause,
                vat.invoice().reference(),
                VatSide.SUPPLY,
                treatment,
                supply.nature(),
                amount,
                amount.withVatMinor() < 0
                        ? regime.givenBack(supply, due.on())
                        : due.point().citation(),
                reason));
    }
}
