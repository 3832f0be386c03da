package org.acompte.vat.fr.regime;

import java.util.List;
import org.acompte.vat.law.LawTable;

/**
 * All figures of French regimes that acompte knows, for people to read and check.
 * <p>
 * For example, {@code RegimeLaw.tables().get(0)} has the thresholds of the franchise.
 */
public final class RegimeLaw {
    private RegimeLaw() {}

    /**
     * Returns the figures of law.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                RegimeTable.THRESHOLDS.table("Base and raised threshold", ExemptionThresholds::toString),
                LawTable.of(
                        "How the franchise ends in France",
                        "VAT is due from",
                        List.of(RegimeTable.BASE_EXCEEDED, RegimeTable.RAISED_EXCEEDED),
                        ExemptionEnd::code),
                RegimeTable.FILINGS.table("Filing", Filing::toString),
                LawTable.of(
                        "Below which VAT of a year the normal regime files by quarter in France",
                        "VAT",
                        List.of(RegimeTable.QUARTERLY_BELOW),
                        Object::toString));
    }
}
