package org.acompte.vat.eu;

import java.time.LocalDate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Provision;

/**
 * The standard rate of VAT of each member state since 2012, with all its changes (French: <i>taux normal</i>).
 * <p>
 * The state of the law is that of 2026-11-21; the rates are known to be those in force on 2026-09-23.
 * Reduced rates, and the rates of islands and enclaves such as Madeira, the Canaries or Jungholz, are not here.
 * A host adds a change that acompte does not know to the provision:
 * <pre>{@code
 * EuropeanRates.standard(MemberState.GERMANY, LocalDate.of(2020, 12, 31)); // 16 %
 * EuropeanRates.standard(MemberState.GERMANY, LocalDate.of(2021, 1, 1)); // 19 %
 * EuropeanRates.standard(MemberState.GREECE).and(Dated.since("2030-01-01", rate, "its act"));
 * }</pre>
 *
 * @law Directive 2006/112/EC art. 96, 97: each state has a standard rate of at least 15 %
 */
public final class EuropeanRates {
    private EuropeanRates() {}

    /**
     * Returns the standard rate of a state through time, with its days and sources.
     *
     * @param state the member state
     * @return all known versions, the first one from 2012-01-01, for Croatia from its accession on 2013-07-01
     */
    public static Provision<VatTreatment> standard(MemberState state) {
        return StandardRates.RATES.of(state);
    }

    /**
     * Returns the standard rate of a state on a day.
     *
     * @param state the member state
     * @param day the day that decides the rate
     * @return category S at the rate of that day
     * @throws org.acompte.rule.RuleViolationException if the day is before 2012-01-01, for Croatia before 2013-07-01
     *     (AC-LAW-01)
     */
    public static VatTreatment standard(MemberState state, LocalDate day) {
        return standard(state).on(day);
    }
}
