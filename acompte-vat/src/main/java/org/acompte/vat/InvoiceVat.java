package org.acompte.vat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;

/**
 * The VAT of one invoice: what was received on it, and what was declared of it.
 * <p>
 * Where VAT is due on receipt, what was received is chargeable. Otherwise what the invoice still asks is, because it was
 * supplied; of a deposit, the larger of what was received and of what later invoices use up, and also what it still asks
 * where its invoice makes it chargeable.
 */
final class InvoiceVat {
    private final Invoice invoice;
    private final TaxPoints points;
    private final Optional<UntaxedAdvance> untaxed;
    /** By which law each treatment is declared: that of its first movement, so that a later law does not change it. */
    private final Map<VatTreatment, TaxPointBasis> bases = new HashMap<>();

    private final Redating redating;
    private boolean isUncertain;
    private VatBreakdown collected;
    private VatBreakdown declared;

    InvoiceVat(Invoice invoice, TaxPoints points, Optional<UncertainAdvance> uncertain) {
        this.invoice = invoice;
        this.points = points;
        this.untaxed = invoice instanceof DepositInvoice deposit
                ? Optional.of(new UntaxedAdvance(deposit, points, uncertain))
                : Optional.empty();
        this.isUncertain =
                uncertain.filter(stated -> stated.holdsOn(invoice.issuedOn())).isPresent();
        this.collected = VatBreakdown.zero(invoice.amount().currency());
        this.declared = collected;
        this.redating = new Redating(points, collected);
    }

    Redating redating() {
        return redating;
    }

    Invoice invoice() {
        return invoice;
    }

    void receive(Receipt receipt) {
        collected = collected.plus(receipt.amount());
        untaxed.ifPresent(advance -> advance.receive(receipt));
    }

    /** Lets the supply be certain from now on; returns the receipts that waited for it, the oldest first. */
    List<Receipt> becomeCertain() {
        isUncertain = false;
        return untaxed.map(UntaxedAdvance::becomeCertain).orElse(List.of());
    }

    /** Declares what is chargeable of it now; returns how much more that is than before. */
    VatBreakdown declare(Sale sale, Occasion occasion) {
        VatBreakdown supplied = sale.creditableOf(invoice);
        VatBreakdown received = collected;
        VatBreakdown invoiced = VatBreakdown.zero(collected.currency());
        if (invoice instanceof DepositInvoice deposit) {
            VatBreakdown usedUp = sale.deductedOf(deposit);
            invoiced = taxedOnInvoice(supplied);
            received = collected.excessOver(untaxed.orElseThrow().waiting(sale, usedUp));
            supplied = larger(received, usedUp);
        }
        VatBreakdown moreOnReceipt = larger(received, invoiced).minus(declared);
        VatBreakdown moreOnSupply = larger(supplied, invoiced).minus(declared);
        VatBreakdown change = VatBreakdown.zero(collected.currency());
        for (VatBreakdown.Row row :
                received.plus(supplied).plus(declared).plus(invoiced).rows()) {
            if (!row.amount().isZero()) {
                VatTreatment treatment = row.treatment();
                TaxedAmount more =
                        (isTaxedOnReceipt(treatment, occasion) ? moreOnReceipt : moreOnSupply).amountOf(treatment);
                change = more.isZero() ? change : change.plus(treatment, more);
            }
        }
        declared = declared.plus(change);
        return change;
    }

    private static VatBreakdown larger(VatBreakdown one, VatBreakdown other) {
        return other.isZero() ? one : one.plus(other.excessOver(one));
    }

    /** What a deposit asks of the treatments whose advances its invoice makes chargeable. */
    private VatBreakdown taxedOnInvoice(VatBreakdown asked) {
        VatBreakdown taxed = VatBreakdown.zero(asked.currency());
        if (isUncertain) {
            return taxed;
        }
        for (VatBreakdown.Row row : asked.rows()) {
            if (!row.amount().isZero() && points.taxesAdvanceOnInvoice(row.treatment(), invoice.issuedOn())) {
                taxed = taxed.plus(row.treatment(), row.amount());
            }
        }
        return taxed;
    }

    /** When such a change is due. */
    Due due(VatTreatment treatment, Occasion occasion) {
        boolean deposit = invoice instanceof DepositInvoice;
        if (occasion.suppliedOn().isPresent() && (deposit || !isTaxedOnReceipt(treatment, occasion))) {
            return points.bySupply(treatment, occasion);
        }
        return deposit
                ? points.byAdvance(treatment, occasion.occurredOn())
                : points.byBalance(treatment, occasion.occurredOn());
    }

    private boolean isTaxedOnReceipt(VatTreatment treatment, Occasion occasion) {
        return bases.computeIfAbsent(
                        treatment,
                        first -> points.balance(first, occasion.day()).basis())
                == TaxPointBasis.ON_RECEIPT;
    }
}
