package org.acompte.vat.fr.place;

import java.util.Objects;
import org.joda.money.Money;

/**
 * The turnover that decides where distance sales to consumers are taxed: sales of goods to consumers in other member states
 * and services to them by electronic means, without VAT, to all states together.
 *
 * @param lastYear that of the calendar year before
 * @param thisYear that of the calendar year of the supply, with this supply
 */
public record DistanceSales(Money lastYear, Money thisYear) {

    /** Checks the components. */
    public DistanceSales {
        Objects.requireNonNull(lastYear, "lastYear");
        Objects.requireNonNull(thisYear, "thisYear");
    }

    /**
     * Returns a turnover.
     *
     * @param lastYear that of the calendar year before, in euros
     * @param thisYear that of the calendar year of the supply, with this supply, in euros
     * @return the turnover
     */
    public static DistanceSales of(Money lastYear, Money thisYear) {
        return new DistanceSales(lastYear, thisYear);
    }
}
