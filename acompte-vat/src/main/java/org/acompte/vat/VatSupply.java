package org.acompte.vat;

import java.util.Objects;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;

/**
 * What a seller supplies, as far as the moment of its VAT depends on it.
 * <p>
 * For example, goods at the standard rate, or goods of category K, which are exempt in the state where they leave from.
 *
 * @param treatment the VAT treatment
 * @param nature goods or services
 */
public record VatSupply(VatTreatment treatment, SupplyNature nature) {

    /** Checks the components. */
    public VatSupply {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(nature, "nature");
    }

    /**
     * Tells whether VAT is charged.
     *
     * @return true if the rate is above zero
     */
    public boolean bearsVat() {
        return !treatment.rate().equals(VatRate.ZERO);
    }

    @Override
    public String toString() {
        return nature.code() + ", " + treatment;
    }
}
