package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;

/**
 * The rate of late-payment interest between two businesses: that of the law or the one they agreed.
 * <p>
 * For example, {@code LateRate.fixed(Percentage.of(15))}. A rate that was agreed has a floor in every semester.
 */
public sealed interface LateRate {

    /**
     * Returns the rate of the law, for contracts without a rate.
     *
     * @return the refinancing rate and 10 points
     */
    static LateRate statutory() {
        return new Statutory();
    }

    /**
     * Returns an agreed rate.
     *
     * @param rate the yearly rate
     * @return the same in every semester
     */
    static LateRate fixed(Percentage rate) {
        return new Fixed(rate);
    }

    /**
     * Returns an agreed rate that follows the refinancing rate.
     *
     * @param points the points above it
     * @return a rate that changes with the semester
     */
    static LateRate aboveRefinancing(Percentage points) {
        return new AboveRefinancing(points);
    }

    /**
     * Returns the rate of a day with its source.
     *
     * @param rates the known rates
     * @param day the day
     * @return the rate of its semester; it is not checked against the floor here
     * @throws org.acompte.rule.RuleViolationException if a rate that it needs is not known (AC-LAW-01)
     */
    Dated<Percentage> on(LatePaymentRates rates, LocalDate day);

    /** The rate of the law. It has no floor of its own. */
    record Statutory() implements LateRate {
        @Override
        public Dated<Percentage> on(LatePaymentRates rates, LocalDate day) {
            return rates.aboveRefinancing(day, BuyerKind.BUSINESS);
        }
    }

    /**
     * One agreed rate.
     *
     * @param rate the yearly rate
     */
    record Fixed(Percentage rate) implements LateRate {

        /** Checks the component. */
        public Fixed {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public Dated<Percentage> on(LatePaymentRates rates, LocalDate day) {
            return agreed(rate, day, "");
        }
    }

    /**
     * An agreed rate of points above the refinancing rate.
     *
     * @param points the points
     */
    record AboveRefinancing(Percentage points) implements LateRate {

        /** Checks the component. */
        public AboveRefinancing {
            Objects.requireNonNull(points, "points");
        }

        @Override
        public Dated<Percentage> on(LatePaymentRates rates, LocalDate day) {
            Dated<Percentage> base = rates.refinancingVersion(Semester.of(day));
            String sum = "; " + base.citation() + ", " + base.value() + " + " + points;
            return agreed(base.value().plus(points), day, sum);
        }
    }

    private static Dated<Percentage> agreed(Percentage rate, LocalDate day, String more) {
        Citation floor = PenaltyTable.FLOOR_FACTOR.versionOn(day).citation();
        return new Dated<>(
                rate, RateTable.validity(Semester.of(day)), Citation.of("contract, as allowed by " + floor + more));
    }
}
