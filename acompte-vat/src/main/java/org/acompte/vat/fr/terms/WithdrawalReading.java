package org.acompte.vat.fr.terms;

import java.util.Objects;

/**
 * How a host reads the scale of late refunds after a withdrawal, where the text leaves it open.
 * <p>
 * For example, {@code new WithdrawalReading(PER_DAY, COMPLETED, CONSUMERS, ALWAYS_365)}.
 *
 * @param legalRate whether legal interest counts by days or at once
 * @param months which months count after the last step
 * @param column which rate of legal interest; the creditor is a consumer
 * @param dayCount by how many days a yearly rate is divided
 */
public record WithdrawalReading(LegalRateUse legalRate, LateMonths months, LegalRateColumn column, DayCount dayCount) {

    /** Checks the components. */
    public WithdrawalReading {
        Objects.requireNonNull(legalRate, "legalRate");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(dayCount, "dayCount");
    }
}
