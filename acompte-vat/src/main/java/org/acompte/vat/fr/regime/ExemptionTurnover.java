package org.acompte.vat.fr.regime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The turnover from which {@link SmallBusinessExemption#decide} decides: a year, the year before, and the day on which the raised
 * threshold was exceeded.
 * <p>
 * Of one activity. A business with several asks for each of them; how the law adds them up is not known here.
 * For example, {@code ExemptionTurnover.of(ExemptionActivity.SERVICES, 2026, eur("36000.00"), eur("42000.00"))
 * .exceedingRaisedOn(september14)}.
 *
 * @param activity what the business does
 * @param year the year in question
 * @param previousYear the turnover of the whole year before, without VAT, in euros, zero or more
 * @param currentYear the turnover of the year up to now, without VAT, in euros, zero or more
 * @param raisedExceededOn the day whose sales brought the turnover of the year above the raised threshold, if it is above
 */
public record ExemptionTurnover(
        ExemptionActivity activity,
        int year,
        Money previousYear,
        Money currentYear,
        Optional<LocalDate> raisedExceededOn) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a turnover is negative or not in euros (AC-REG-01), or the day is
     *     not in the year (AC-REG-02)
     */
    public ExemptionTurnover {
        Objects.requireNonNull(activity, "activity");
        requireEuros(previousYear);
        requireEuros(currentYear);
        if (raisedExceededOn.isPresent() && raisedExceededOn.get().getYear() != year) {
            throw RegimeRules.DAY_OF_ANOTHER_YEAR.broken("date", raisedExceededOn.get(), "year", year);
        }
    }

    /**
     * Returns a turnover that is not above the raised threshold.
     *
     * @param activity what the business does
     * @param year the year in question
     * @param previousYear the turnover of the whole year before, without VAT
     * @param currentYear the turnover of the year up to now, without VAT
     * @return the turnover
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static ExemptionTurnover of(ExemptionActivity activity, int year, Money previousYear, Money currentYear) {
        return new ExemptionTurnover(activity, year, previousYear, currentYear, Optional.empty());
    }

    /**
     * Returns this turnover with the day on which it exceeded the raised threshold.
     *
     * @param day a day of the year
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public ExemptionTurnover exceedingRaisedOn(LocalDate day) {
        return new ExemptionTurnover(activity, year, previousYear, currentYear, Optional.of(day));
    }

    private static void requireEuros(Money turnover) {
        if (!turnover.getCurrencyUnit().equals(CurrencyUnit.EUR) || MinorUnits.of(turnover) < 0) {
            throw RegimeRules.TURNOVER.broken("amount", turnover);
        }
    }
}
