package org.acompte.vat;

import java.time.LocalDate;
import org.acompte.amount.VatTreatment;

/** The tax points of a sale: those of its regime for what its treatments supply. */
final class TaxPoints {
    private final VatRegime regime;
    private final Natures natures;

    TaxPoints(VatRegime regime, Natures natures) {
        this.regime = regime;
        this.natures = natures;
    }

    TaxPoint advance(VatTreatment treatment, LocalDate on) {
        return regime.advance(natures.supplyOf(treatment), on);
    }

    /** Whether the invoice of an advance makes its VAT chargeable; asked before any is declared. */
    boolean taxesAdvanceOnInvoice(VatTreatment treatment, LocalDate issuedOn) {
        VatSupply supply = new VatSupply(treatment, natures.now(treatment));
        return regime.advance(supply, issuedOn).basis() == TaxPointBasis.ON_INVOICE;
    }

    TaxPoint balance(VatTreatment treatment, LocalDate on) {
        return regime.balance(natures.supplyOf(treatment), on);
    }

    /** When VAT is due that a supply made so. */
    Due bySupply(VatTreatment treatment, Occasion supply) {
        TaxPoint point = balance(treatment, supply.day());
        LocalDate on = switch (point.basis()) {
            case ON_INVOICE -> supply.occurredOn();
            case ON_INVOICE_OR_15TH -> invoiceOr15th(supply);
            default -> supply.day();
        };
        return new Due(on, point);
    }

    private static LocalDate invoiceOr15th(Occasion supply) {
        LocalDate last = supply.day().plusMonths(1).withDayOfMonth(15);
        return supply.occurredOn().isBefore(last) ? supply.occurredOn() : last;
    }

    /** When VAT on a deposit is due without a supply: by its own tax point, unless such an advance waits for the supply. */
    Due byAdvance(VatTreatment treatment, LocalDate on) {
        TaxPoint point = advance(treatment, on);
        return point.basis() == TaxPointBasis.ON_SUPPLY ? byBalance(treatment, on) : new Due(on, point);
    }

    /** When VAT on another invoice is due without a supply. */
    Due byBalance(VatTreatment treatment, LocalDate on) {
        return new Due(on, balance(treatment, on));
    }
}
