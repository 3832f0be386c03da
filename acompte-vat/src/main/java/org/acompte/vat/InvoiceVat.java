package org.acompte.vat;

import java.util.HashMap;
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
 * supplied; of a deposit, the larger of what was received and of what later invoices use up.
 */
final class InvoiceVat {
    private final Invoice invoice;
    private final TaxPoints points;
    private final Optional<UntaxedAdvance> untaxed;
    /** By which law each treatment is declared: that of its first movement, so that a later law does not change it. */
    private final Map<VatTreatment, TaxPointBasis> bases = new HashMap<>();

    private VatBreakdown collected;
    private VatBreakdown declared;

    InvoiceVat(Invoice invoice, TaxPoints points) {
        this.invoice = invoice;
        this.points = points;
        this.untaxed = invoice instanceof DepositInvoice deposit
                ? Optional.of(new UntaxedAdvance(deposit, points))
                : Optional.empty();
        this.collected = VatBreakdown.zero(invoice.amount().currency());
        this.declared = collected;
    }

    Invoice invoice() {
        return invoice;
    }

    void receive(Receipt receipt) {
        collected = collected.plus(receipt.amount());
        untaxed.ifPresent(advance -> advance.receive(receipt));
    }

    /** Declares what is chargeable of it now; returns how much more that is than before. */
    VatBreakdown declare(Sale sale, Occasion occasion) {
        VatBreakdown supplied = sale.creditableOf(invoice);
        VatBreakdown received = collected;
        if (invoice instanceof DepositInvoice deposit) {
            VatBreakdown usedUp = sale.deductedOf(deposit);
            received = collected.excessOver(untaxed.orElseThrow().waiting(sale, usedUp));
            supplied = received.plus(usedUp.excessOver(received));
        }
        VatBreakdown change = VatBreakdown.zero(collected.currency());
        for (VatBreakdown.Row row : received.plus(supplied).plus(declared).rows()) {
            if (!row.amount().isZero()) {
                VatTreatment treatment = row.treatment();
                VatBreakdown chargeable = isTaxedOnReceipt(treatment, occasion) ? received : supplied;
                TaxedAmount more = chargeable.amountOf(treatment).minus(declared.amountOf(treatment));
                change = more.isZero() ? change : change.plus(treatment, more);
            }
        }
        declared = declared.plus(change);
        return change;
    }

    /** When such a change is due. */
    Due due(VatTreatment treatment, Occasion occasion) {
        boolean deposit = invoice instanceof DepositInvoice;
        if (occasion.suppliedOn().isPresent() && (deposit || !isTaxedOnReceipt(treatment, occasion))) {
            return points.bySupply(treatment, occasion);
        }
        return deposit
                ? points.byReceiptOfDeposit(treatment, occasion.occurredOn())
                : points.byBalance(treatment, occasion.occurredOn());
    }

    private boolean isTaxedOnReceipt(VatTreatment treatment, Occasion occasion) {
        return bases.computeIfAbsent(
                        treatment,
                        first -> points.balance(first, occasion.day()).basis())
                == TaxPointBasis.ON_RECEIPT;
    }
}
