package org.acompte.vat.fr;

import java.time.LocalDate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Provision;

/**
 * French VAT: the rates of metropolitan France and when VAT becomes chargeable, dated and cited.
 * <p>
 * The state of the law is that of 2026-11-21. A later change of a rate is a patch of acompte; a day before the first
 * known one is refused instead of guessed.
 * Corsica and the overseas departments have other rates.
 * <p>
 * Simple code takes a constant:
 * <pre>{@code
 * quote.plusLine("Fitted kitchen, installed", eur("12000.00"), FrenchVat.INTERMEDIATE)
 *      .plusLine("Appliances", eur("3400.00"), FrenchVat.STANDARD);
 * }</pre>
 * Code that lives through a change of law asks for the day: {@code FrenchVat.standard(LocalDate.of(2013, 12, 31))} is
 * 19.6 %. Which day counts is a question of the tax point: the day of the supply, except for advances already received.
 *
 * @law CGI art. 278: 20 %, in force since 2014-01-01
 * @law CGI art. 279: 10 %, in force since 2014-01-01
 * @law CGI art. 278-0 bis: 5.5 %, in force since 1982-07-01
 * @law CGI art. 281 quater and following: 2.1 %, in force since 1986-07-01
 */
public final class FrenchVat {
    /** Category S at 20 %, the rate of all that has no other (French: <i>taux normal</i>). */
    public static final VatTreatment STANDARD =
            MetropolitanRates.RATES.of(FrenchRateKind.STANDARD).last().value();
    /** Category S at 10 % (French: <i>taux intermédiaire</i>). */
    public static final VatTreatment INTERMEDIATE =
            MetropolitanRates.RATES.of(FrenchRateKind.INTERMEDIATE).last().value();
    /** Category S at 5.5 % (French: <i>taux réduit</i>). */
    public static final VatTreatment REDUCED =
            MetropolitanRates.RATES.of(FrenchRateKind.REDUCED).last().value();
    /** Category S at 2.1 % (French: <i>taux particulier</i>). */
    public static final VatTreatment SPECIAL =
            MetropolitanRates.RATES.of(FrenchRateKind.SPECIAL).last().value();

    private FrenchVat() {}

    /**
     * Returns a rate through time, with its days and its articles.
     *
     * @param kind which of the four rates
     * @return all known versions
     */
    public static Provision<VatTreatment> rate(FrenchRateKind kind) {
        return MetropolitanRates.RATES.of(kind);
    }

    /**
     * Returns the standard rate on a day.
     *
     * @param date the day that decides the rate
     * @return 20 % since 2014-01-01, 19.6 % since 2000-04-01, 20.6 % since 1995-08-01
     * @throws org.acompte.rule.RuleViolationException if the rate of that day is not known (AC-LAW-01)
     */
    public static VatTreatment standard(LocalDate date) {
        return rate(FrenchRateKind.STANDARD).on(date);
    }

    /**
     * Returns the intermediate rate on a day.
     *
     * @param date the day that decides the rate
     * @return 10 % since 2014-01-01, 7 % since 2012-01-01
     * @throws org.acompte.rule.RuleViolationException if there was none on that day (AC-LAW-01)
     */
    public static VatTreatment intermediate(LocalDate date) {
        return rate(FrenchRateKind.INTERMEDIATE).on(date);
    }

    /**
     * Returns the reduced rate on a day.
     *
     * @param date the day that decides the rate
     * @return 5.5 % since 1982-07-01
     * @throws org.acompte.rule.RuleViolationException if the rate of that day is not known (AC-LAW-01)
     */
    public static VatTreatment reduced(LocalDate date) {
        return rate(FrenchRateKind.REDUCED).on(date);
    }

    /**
     * Returns the special rate on a day.
     *
     * @param date the day that decides the rate
     * @return 2.1 % since 1986-07-01
     * @throws org.acompte.rule.RuleViolationException if the rate of that day is not known (AC-LAW-01)
     */
    public static VatTreatment special(LocalDate date) {
        return rate(FrenchRateKind.SPECIAL).on(date);
    }

    /**
     * Returns when VAT becomes chargeable in France, without an option; the options are methods of the regime.
     * <p>
     * Services on receipt, advances included.
     * Goods on the supply; an advance on goods on receipt since 2023-01-01, even under an older contract, and before
     * that only with the supply.
     * A day before 1990 is refused (AC-LAW-01).
     *
     * @return the regime
     */
    public static FrenchRegime regime() {
        return FrenchRegime.ORDINARY;
    }
}
