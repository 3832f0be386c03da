package org.acompte.vat;

import java.time.LocalDate;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;

/** The tax points of a sale: those of its regime for what its treatments supply. */
final class TaxPoints {
    private final VatRegime regime;
    private final Natures natures;

    TaxPoints(VatRegime regime, Natures natures) {
        this.regime = regime;
        this.natures = natures;
    }

    TaxPoint advance(VatTreatment treatment, LocalDate receivedOn) {
        SupplyNature nature = natures.of(treatment);
        TaxPoint point = regime.advance(nature, receivedOn);
        if (point.basis() == TaxPointBasis.ON_INVOICE) {
            throw VatRules.ADVANCE_ON_INVOICE.broken("nature", nature.code(), "date", receivedOn);
        }
        return point;
    }

    TaxPoint balance(VatTreatment treatment, LocalDate on) {
        return regime.balance(natures.of(treatment), on);
    }

    /** When VAT is due that a supply made so. */
    Due bySupply(VatTreatment treatment, Occasion supply) {
        TaxPoint point = balance(treatment, supply.day());
        return new Due(point.basis() == TaxPointBasis.ON_INVOICE ? supply.occurredOn() : supply.day(), point);
    }

    /** When VAT on a deposit is due without a supply: by the receipt, unless such an advance waits for the supply. */
    Due byReceiptOfDeposit(VatTreatment treatment, LocalDate on) {
        TaxPoint point = advance(treatment, on);
        return point.basis() == TaxPointBasis.ON_RECEIPT ? new Due(on, point) : byBalance(treatment, on);
    }

    /** When VAT on another invoice is due without a supply. */
    Due byBalance(VatTreatment treatment, LocalDate on) {
        return new Due(on, balance(treatment, on));
    }
}
