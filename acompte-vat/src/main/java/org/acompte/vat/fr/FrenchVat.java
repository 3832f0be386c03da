package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.RateTransitions;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/**
 * French VAT: the rates of each territory and when VAT becomes chargeable, dated and cited.
 * <p>
 * The state of the law is that of 2026-11-21. A later change of a rate is a patch of acompte; a day before the first
 * known one is refused instead of guessed.
 * The constants and the methods without a territory are those of metropolitan France. Corsica and the overseas departments
 * have other rates: {@code FrenchVat.rate(FrenchTerritory.REUNION, FrenchRateKind.STANDARD)} is 8.5 %.
 * <p>
 * Simple code takes a constant:
 * <pre>{@code
 * quote.plusLine("Fitted kitchen, installed", eur("12000.00"), FrenchVat.INTERMEDIATE)
 *      .plusLine("Appliances", eur("3400.00"), FrenchVat.STANDARD);
 * }</pre>
 * Code that lives through a change of law asks for the day: {@code FrenchVat.standard(LocalDate.of(2013, 12, 31))} is
 * 19.6 %. Which day counts when a rate changes, {@link #rateTransitions} decides: the day of the supply, except for advances
 * whose VAT became chargeable before.
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
     * Returns a rate of metropolitan France through time, with its days and its articles.
     *
     * @param kind which of the rates
     * @return all known versions
     * @throws org.acompte.rule.RuleViolationException if metropolitan France has no such rate (AC-LAW-03)
     */
    public static Provision<VatTreatment> rate(FrenchRateKind kind) {
        return rate(FrenchTerritory.MAINLAND, kind);
    }

    /**
     * Returns a rate of a territory through time, with its days and its articles.
     * <p>
     * The subject of the provision says what the rate is for. In Corsica the four kinds of the mainland are for what CGI art.
     * 297, I-1 does not name, and what it names has kinds of its own: works there are at 10 %, food at 2.1 %, petroleum at
     * 13 %. In Guadeloupe, Martinique and Réunion the special rate has no one rate: first shows and the press are at 1.05 %,
     * live animals for meat at 1.75 %.
     *
     * @param territory the part of France
     * @param kind which of its rates
     * @return all known versions; outside the mainland they begin on 2012-01-01, the first day that acompte computes with
     * @throws org.acompte.rule.RuleViolationException if VAT does not apply in the territory (AC-FRT-01), which
     *     {@link #bearsVat} tells, or it has no such rate (AC-LAW-03)
     * @law CGI art. 297, I-1: rates of Corsica
     * @law CGI art. 296, 296 bis: rates of Guadeloupe, Martinique and Réunion
     * @law CGI art. 294, 1: no VAT in Guyane and Mayotte
     */
    public static Provision<VatTreatment> rate(FrenchTerritory territory, FrenchRateKind kind) {
        Dated<Boolean> bears = TerritorialRates.BEARS_VAT.of(territory).last();
        if (!bears.value()) {
            throw FrenchRules.NO_VAT.broken(
                    "kind", kind.code(), "territory", territory.inWords(), "source", bears.citation());
        }
        return TerritorialRates.of(territory).of(kind);
    }

    /**
     * Returns a rate of a territory through time, if the territory has it.
     *
     * @param territory the part of France
     * @param kind which of its rates
     * @return all known versions; empty if VAT does not apply in the territory or it has no such rate
     */
    public static Optional<Provision<VatTreatment>> findRate(FrenchTerritory territory, FrenchRateKind kind) {
        boolean bears = TerritorialRates.BEARS_VAT.of(territory).last().value();
        return bears ? TerritorialRates.of(territory).find(kind) : Optional.empty();
    }

    /**
     * Tells whether VAT applies in a territory.
     *
     * @param territory the part of France
     * @param day the day
     * @return false for Guyane and Mayotte, which have no rate to ask for
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01): before 1990, for
     *     Mayotte before 2014, when the code of that department was another
     * @law CGI art. 294, 1: VAT is provisionally not applicable in Guyane and Mayotte
     */
    public static boolean bearsVat(FrenchTerritory territory, LocalDate day) {
        return TerritorialRates.BEARS_VAT.of(territory).on(day);
    }

    /**
     * Returns what decides the rate of a sale when the law changes it between deposit and supply.
     * <p>
     * The supply decides, and an advance whose VAT became chargeable before the change keeps its rate. The clause of
     * 2014-01-01 is known; that of 2000-04-01 is not, so a sale across it is refused (AC-LAW-03).
     * The special transition for works on dwellings is {@link DwellingWorks2014}.
     *
     * @return the transitions, to which a host adds others
     * @law Loi 2012-1510 art. 68, III-B-1: the rates of 2014 for supplies from 2014-01-01 on, except for receipts whose VAT
     *     became chargeable before
     */
    public static RateTransitions rateTransitions() {
        return TransitionTable.TRANSITIONS;
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
