package org.acompte.vat.fr.terms;

import java.util.Objects;

/**
 * How a host reads the text on interest of sums that a consumer paid in advance, where the text leaves it open.
 * <p>
 * For example, {@code new AdvanceReading(CONSUMERS, ALWAYS_365, FIRST_DAY_COUNTS)}: the creditor is a consumer, so the
 * higher column is the safer reading.
 *
 * @param column which rate of legal interest
 * @param dayCount by how many days a yearly rate is divided
 * @param ends which end day counts
 */
public record AdvanceReading(LegalRateColumn column, DayCount dayCount, InterestEnds ends) {

    /** Checks the components. */
    public AdvanceReading {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(dayCount, "dayCount");
        Objects.requireNonNull(ends, "ends");
    }
}
