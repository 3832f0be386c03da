package org.acompte.vat.fr.regime;

import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.joda.money.Money;

/**
 * Up to which turnover a business stays in the franchise.
 * <p>
 * For example, 37500.00 and 41250.00 EUR for services in 2026.
 *
 * @param base the turnover of a whole year without VAT that may be reached but not exceeded
 * @param raised the turnover of the current year that ends the franchise on the day it is exceeded (French: <i>seuil
 *     majoré</i>)
 */
public record ExemptionThresholds(Money base, Money raised) {

    /**
     * Checks that the raised threshold is above the base.
     *
     * @throws IllegalArgumentException if it is not
     * @throws org.acompte.rule.RuleViolationException if an amount is beyond the limit (AC-AMT-01)
     */
    public ExemptionThresholds {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(raised, "raised");
        if (MinorUnits.of(raised) <= MinorUnits.of(base)) {
            throw new IllegalArgumentException("the raised threshold " + raised + " is not above " + base);
        }
    }

    @Override
    public String toString() {
        return base + " and " + raised;
    }
}
