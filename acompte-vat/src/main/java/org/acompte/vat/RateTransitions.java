package org.acompte.vat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.acompte.vat.law.Validity;

/**
 * The transition clauses of a country by the day on which they changed rates, and what they decide.
 * <p>
 * The clause of the law that brought the rate of the later day decides: that of the supply or that on which VAT becomes
 * chargeable. Without a change between the two days, the rate of the supply applies and no clause is needed. A change
 * whose clause is not known is refused instead of guessed (AC-LAW-03), and a host adds it:
 * <pre>{@code
 * RateTransitions transitions = FrenchVat.rateTransitions();
 * RatedPart deposit = RatedPart.supplied(LocalDate.of(2014, 3, 10)).withVatChargeableOn(LocalDate.of(2013, 12, 12));
 * transitions.decide(FrenchVat.rate(FrenchRateKind.STANDARD), deposit).treatment(); // S 19.6 %
 * transitions.and(LocalDate.of(2030, 1, 1), RateTransition.advancesKeep(Citation.of("its act")));
 * }</pre>
 * A cashed deposit is never taxed anew, nor is an issued document; what is left of a sale is amended by {@link RateChange}.
 * Immutable; equal if the clauses are equal.
 *
 * @law Directive 2006/112/EC art. 93: the rate in force at the chargeable event, for advances when VAT becomes chargeable
 */
public final class RateTransitions {
    private final Provisions<LocalDate, RateTransition> byChange;

    private RateTransitions(Provisions<LocalDate, RateTransition> byChange) {
        this.byChange = byChange;
    }

    /**
     * Returns a country without clauses, to be filled by {@link #and}.
     *
     * @param title what they are about, such as {@code "Transitions between rates in France"}
     * @return the transitions
     * @throws org.acompte.rule.RuleViolationException if the title is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public static RateTransitions about(String title) {
        return new RateTransitions(Provisions.about(title));
    }

    /**
     * Returns these transitions with a clause, or with another one in the place of one.
     *
     * @param changedOn the first day of the new rates
     * @param transition the clause
     * @return a copy
     */
    public RateTransitions and(LocalDate changedOn, RateTransition transition) {
        Objects.requireNonNull(transition, "transition");
        return new RateTransitions(byChange.and(
                changedOn,
                Provision.of(
                        "the change of rates on " + changedOn,
                        new Dated<>(transition, Validity.since(changedOn), transition.citation()))));
    }

    /**
     * Decides the rate of a part of a sale.
     *
     * @param rate the rate through time, such as {@code FrenchVat.rate(FrenchRateKind.STANDARD)}
     * @param part when it is supplied and when its VAT becomes chargeable
     * @return the rate, with its day, its reason and its text
     * @throws org.acompte.rule.RuleViolationException if the rate of a day is not known (AC-LAW-01), or it changed between
     *     the two days and the clause of that change is not known (AC-LAW-03)
     */
    public RateDecision decide(Provision<VatTreatment> rate, RatedPart part) {
        LocalDate changedOn = rate.versionOn(part.laterDay()).validity().startInclusive();
        Optional<Provision<RateTransition>> clause = byChange.find(changedOn);
        Dated<VatTreatment> supply = rate.versionOn(part.chargeableEvent());
        if (clause.isEmpty() && supply.value().equals(rate.on(part.chargeableOn()))) {
            return RateClause.unchanged(supply, part);
        }
        return clause.orElseGet(() -> byChange.of(changedOn)).last().value().decide(rate, part);
    }

    /**
     * Returns the clause of a change.
     *
     * @param changedOn the first day of the new rates
     * @return the clause
     * @throws org.acompte.rule.RuleViolationException if it is not known (AC-LAW-03)
     */
    public RateTransition of(LocalDate changedOn) {
        return byChange.of(changedOn).last().value();
    }

    /**
     * Returns the clauses as a table for people to read.
     *
     * @return a row per clause
     */
    public LawTable table() {
        return byChange.table("Transition", Object::toString);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateTransitions that && byChange.equals(that.byChange);
    }

    @Override
    public int hashCode() {
        return byChange.hashCode();
    }

    @Override
    public String toString() {
        return byChange.toString();
    }
}
