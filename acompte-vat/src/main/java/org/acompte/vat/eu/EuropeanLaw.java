package org.acompte.vat.eu;

import java.util.List;
import org.acompte.vat.law.LawTable;

/**
 * All figures of the member states that acompte knows, for people to read and check.
 * <p>
 * For example, {@code EuropeanLaw.tables().get(0)} has the standard rates with their days and sources.
 */
public final class EuropeanLaw {
    private EuropeanLaw() {}

    /**
     * Returns the figures of law.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                StandardRates.RATES.table("Rate", treatment -> treatment.rate().toString()));
    }
}
