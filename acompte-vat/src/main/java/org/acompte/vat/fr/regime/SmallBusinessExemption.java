package org.acompte.vat.fr.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Ground;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.joda.money.Money;

/**
 * The franchise of small businesses in France (French: <i>franchise en base</i>): its thresholds, and how it ends.
 * <p>
 * For example:
 * <pre>{@code
 * ExemptionDecision decision = SmallBusinessExemption.known().decide(
 *         ExemptionTurnover.of(ExemptionActivity.SERVICES, 2026, eur("36000.00"), eur("42000.00"))
 *                 .exceedingRaisedOn(LocalDate.of(2026, 9, 14)));
 * decision.taxedFrom(); // 2026-09-14
 * }</pre>
 * Known are 2025 and 2026; a host that knows more adds it with {@link #withThresholds} and {@link #withEnds}.
 * Immutable.
 *
 * @law CGI art. 293 B: thresholds, and the end of the franchise
 */
public final class SmallBusinessExemption {
    private static final SmallBusinessExemption KNOWN =
            new SmallBusinessExemption(RegimeTable.THRESHOLDS, RegimeTable.BASE_EXCEEDED, RegimeTable.RAISED_EXCEEDED);

    private final Provisions<ExemptionActivity, ExemptionThresholds> thresholds;
    private final Provision<ExemptionEnd> baseExceeded;
    private final Provision<ExemptionEnd> raisedExceeded;

    private SmallBusinessExemption(
            Provisions<ExemptionActivity, ExemptionThresholds> thresholds,
            Provision<ExemptionEnd> baseExceeded,
            Provision<ExemptionEnd> raisedExceeded) {
        this.thresholds = thresholds;
        this.baseExceeded = baseExceeded;
        this.raisedExceeded = raisedExceeded;
    }

    /**
     * Returns the law as acompte knows it.
     *
     * @return the thresholds of 2025 and 2026
     */
    public static SmallBusinessExemption known() {
        return KNOWN;
    }

    /**
     * Returns this law with thresholds that acompte does not know yet.
     *
     * @param activity whose thresholds
     * @param version the thresholds with their days and their article, later than all others
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if they start before the last ones end (AC-LAW-02)
     */
    public SmallBusinessExemption withThresholds(ExemptionActivity activity, Dated<ExemptionThresholds> version) {
        return new SmallBusinessExemption(
                thresholds.and(activity, thresholds.of(activity).and(version)), baseExceeded, raisedExceeded);
    }

    /**
     * Returns this law with ends that acompte does not know yet.
     *
     * @param base when the franchise ends after a year above the base
     * @param raised when it ends above the raised threshold
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if they start before the last ones end (AC-LAW-02)
     */
    public SmallBusinessExemption withEnds(Dated<ExemptionEnd> base, Dated<ExemptionEnd> raised) {
        return new SmallBusinessExemption(thresholds, baseExceeded.and(base), raisedExceeded.and(raised));
    }

    /**
     * Returns the thresholds of an activity through time.
     *
     * @param activity what the business does
     * @return all known versions
     */
    public Provision<ExemptionThresholds> thresholds(ExemptionActivity activity) {
        return thresholds.of(activity);
    }

    /**
     * Decides whether the franchise goes on.
     * <p>
     * The year before is compared first: whoever exceeded the base then owes VAT since 1 January, whatever happens later.
     * The thresholds are those of 1 January of the year in question.
     *
     * @param turnover the turnover of the year and of the year before
     * @return the decision with its steps
     * @throws org.acompte.rule.RuleViolationException if the law of the year is not known (AC-LAW-01), the day of exceeding
     *     is missing (AC-REG-04), or it is given and the turnover is not above the raised threshold (AC-REG-03)
     */
    public ExemptionDecision decide(ExemptionTurnover turnover) {
        LocalDate newYear = LocalDate.of(turnover.year(), 1, 1);
        Dated<ExemptionThresholds> version = thresholds.of(turnover.activity()).versionOn(newYear);
        ExemptionThresholds limits = version.value();
        requireDay(turnover, limits.raised());
        List<Ground> steps = new ArrayList<>();
        if (compare("the year before", turnover.previousYear(), limits.base(), version.citation(), steps)) {
            return end(ExemptionStatus.LEFT_ON_FIRST_OF_JANUARY, baseExceeded, newYear.minusDays(1), steps);
        }
        if (compare("the year", turnover.currentYear(), limits.raised(), version.citation(), steps)) {
            LocalDate day = turnover.raisedExceededOn().orElseThrow();
            return end(ExemptionStatus.LEFT_ON_EXCEEDING, raisedExceeded, day, steps);
        }
        if (compare("the year", turnover.currentYear(), limits.base(), version.citation(), steps)) {
            LocalDate lastDay = newYear.plusYears(1).minusDays(1);
            return end(ExemptionStatus.LEAVES_ON_NEXT_FIRST_OF_JANUARY, baseExceeded, lastDay, steps);
        }
        return new ExemptionDecision(ExemptionStatus.STAYS, Optional.empty(), steps);
    }

    private static void requireDay(ExemptionTurnover turnover, Money raised) {
        boolean above = turnover.currentYear().isGreaterThan(raised);
        Optional<LocalDate> day = turnover.raisedExceededOn();
        if (above && day.isEmpty()) {
            throw RegimeRules.EXCESS_WITHOUT_DAY.broken("amount", turnover.currentYear(), "raised", raised);
        }
        if (!above && day.isPresent()) {
            throw RegimeRules.DAY_WITHOUT_EXCESS.broken(
                    "amount", turnover.currentYear(), "raised", raised, "date", day.get());
        }
    }

    private static boolean compare(
            String when, Money turnover, Money threshold, Citation citation, List<Ground> steps) {
        boolean above = turnover.isGreaterThan(threshold);
        String how = above ? " is above the " : " is not above the ";
        steps.add(new Ground("The turnover of " + when + ", " + turnover + "," + how + threshold, citation));
        return above;
    }

    private static ExemptionDecision end(
            ExemptionStatus status, Provision<ExemptionEnd> rule, LocalDate day, List<Ground> steps) {
        Dated<ExemptionEnd> end = rule.versionOn(day);
        LocalDate taxedFrom = switch (end.value()) {
            case NEXT_FIRST_OF_JANUARY -> LocalDate.of(day.getYear() + 1, 1, 1);
            case DAY_OF_EXCEEDING -> day;
        };
        steps.add(new Ground("VAT is due for operations from " + taxedFrom + " on", end.citation()));
        return new ExemptionDecision(status, Optional.of(taxedFrom), steps);
    }
}
