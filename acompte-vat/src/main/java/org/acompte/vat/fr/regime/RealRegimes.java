package org.acompte.vat.fr.regime;

import java.time.LocalDate;
import org.acompte.vat.law.Provision;
import org.joda.money.Money;

/**
 * How often those who owe VAT in France file it, dated and cited.
 * <p>
 * For example, {@code RealRegimes.filing(RealRegime.SIMPLIFIED).on(day)} is form CA12 once a year up to 2026-12-31, and is
 * refused from 2027-01-01 on, because the regime ends.
 *
 * @law CGI art. 287: returns of VAT
 */
public final class RealRegimes {
    private RealRegimes() {}

    /**
     * Returns the form of a regime and how often it is filed, through time.
     *
     * @param regime the regime
     * @return all known versions
     */
    public static Provision<Filing> filing(RealRegime regime) {
        return RegimeTable.FILINGS.of(regime);
    }

    /**
     * Returns the VAT of a year below which the normal regime files by quarter, through time.
     *
     * @return all known versions
     */
    public static Provision<Money> quarterlyBelow() {
        return RegimeTable.QUARTERLY_BELOW;
    }

    /**
     * Returns how often the normal regime may file.
     *
     * @param vatOfYear the VAT that was due for a year, in euros
     * @param day a day of the period that is filed
     * @return a quarter if it is below 4000 euros, otherwise a month
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     * @throws org.joda.money.CurrencyMismatchException if the VAT is not in euros
     */
    public static FilingPeriod periodOf(Money vatOfYear, LocalDate day) {
        return vatOfYear.isLessThan(quarterlyBelow().on(day))
                ? FilingPeriod.QUARTER
                : filing(RealRegime.NORMAL).on(day).period();
    }
}
