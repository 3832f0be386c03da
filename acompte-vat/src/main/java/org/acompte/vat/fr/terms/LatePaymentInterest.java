package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Validity;

/**
 * What late payment costs in interest (French: <i>pénalités de retard</i>): the law of businesses, of public buyers and of
 * consumers.
 * <p>
 * Days count from the day after the due date to the day of payment, which counts too. Interest is simple, on the amount
 * with VAT, and cut into slices: by semester, and after each partial payment.
 * <p>
 * For example, EUR 1000.00 due on 2024-06-15 and paid on 2024-07-30 bear 15 days at 14.5 % (EUR 5.96) and 30 days at
 * 14.25 % (EUR 11.71):
 * <pre>{@code
 * LatePaymentInterest.with(LatePaymentRates.known(), DayCount.ALWAYS_365)
 *         .betweenBusinesses(OverdueClaim.of(eur("1000.00"), june15), LateRate.statutory(), july30);
 * }</pre>
 *
 * @law C. com. art. L. 441-10 II: due without a reminder; refinancing rate and 10 points; agreed rates have a floor
 * @law CCP art. R. 2192-31: one rate for the whole delay, of the semester in which interest began, and 8 points
 * @law C. civ. art. 1231-6, before 2016-10-01 art. 1153: legal interest from the formal notice on
 */
public final class LatePaymentInterest {
    private final LatePaymentRates rates;
    private final DayCount dayCount;

    private LatePaymentInterest(LatePaymentRates rates, DayCount dayCount) {
        this.rates = Objects.requireNonNull(rates, "rates");
        this.dayCount = Objects.requireNonNull(dayCount, "dayCount");
    }

    /**
     * Returns a computation with stated rates and a stated length of the year.
     *
     * @param rates the rates by semester
     * @param dayCount by how many days a yearly rate is divided
     * @return the computation
     */
    public static LatePaymentInterest with(LatePaymentRates rates, DayCount dayCount) {
        return new LatePaymentInterest(rates, dayCount);
    }

    /**
     * Returns the interest that a business owes to another one.
     *
     * @param claim the amount with VAT and its payments
     * @param rate the rate of the law or the agreed one
     * @param lastDay the last day that counts, such as the day of payment
     * @return slices per semester; none if the last day is not after the due date
     * @throws RuleViolationException if an agreed rate is below the floor of a semester (AC-TRM-06), the rates of a
     *     semester are not known (AC-LAW-01), or the last day is out of range (AC-TXT-04)
     */
    public InterestStatement betweenBusinesses(OverdueClaim claim, LateRate rate, LocalDate lastDay) {
        LocalDate first = claim.dueOn().plusDays(1);
        InterestRun run = new InterestRun(claim, dayCount, day -> rate.on(rates, day));
        List<InterestSlice> slices = run.slices(first, lastDay);
        if (!slices.isEmpty()) {
            RuleViolationException.throwIfAny(
                    check(rate, first, slices.get(slices.size() - 1).to()));
        }
        return state(claim, slices);
    }

    /**
     * Checks a rate against the floor of every semester of a period.
     *
     * @param rate the rate
     * @param first the first day
     * @param last the last day
     * @return AC-TRM-06 for each semester in which an agreed rate is below the floor; nothing for the rate of the law
     * @throws RuleViolationException if the rates of a semester are not known (AC-LAW-01)
     */
    public List<Violation> check(LateRate rate, LocalDate first, LocalDate last) {
        List<Violation> violations = new ArrayList<>();
        if (rate instanceof LateRate.Statutory) {
            return violations;
        }
        Semester semester = Semester.of(first);
        while (!semester.firstDay().isAfter(last)) {
            Percentage agreed = rate.on(rates, semester.firstDay()).value();
            Percentage floor = rates.floor(semester);
            if (agreed.compareTo(floor) < 0) {
                violations.add(TermRules.BELOW_FLOOR.violation(
                        "rate",
                        agreed,
                        "floor",
                        floor,
                        "semester",
                        semester,
                        "factor",
                        PenaltyTable.FLOOR_FACTOR.on(semester.firstDay())));
            }
            semester = Semester.of(semester.lastDay().plusDays(1));
        }
        return violations;
    }

    /**
     * Returns the interest that a public buyer owes (French: <i>intérêts moratoires</i>).
     *
     * @param claim the amount with VAT and its payments
     * @param lastDay the last day that counts, such as the day of payment
     * @return one rate for the whole delay
     * @throws RuleViolationException if the rate of the semester in which interest began is not known (AC-LAW-01), or
     *     the last day is out of range (AC-TXT-04)
     */
    public InterestStatement ofPublicBuyer(OverdueClaim claim, LocalDate lastDay) {
        LocalDate first = claim.dueOn().plusDays(1);
        if (first.isAfter(lastDay)) {
            return state(claim, List.of());
        }
        Dated<Percentage> start = rates.aboveRefinancing(first, BuyerKind.PUBLIC);
        Dated<Percentage> single = new Dated<>(start.value(), Validity.since(first), start.citation());
        return state(claim, new InterestRun(claim, dayCount, day -> single).slices(first, lastDay));
    }

    /**
     * Returns the interest that a consumer owes to a professional.
     * <p>
     * Neither the rate between businesses nor the flat indemnity applies. Interest runs from the day after the formal notice
     * (French: <i>mise en demeure</i>), or after the due date if that is later.
     *
     * @param claim the amount with VAT and its payments
     * @param noticeOn the day of the formal notice; without one there is no interest
     * @param lastDay the last day that counts, such as the day of payment
     * @return slices per semester at legal interest
     * @throws RuleViolationException if the rates of a semester are not known, or without a notice the law on the first day
     *     of delay (AC-LAW-01), or the last day is out of range (AC-TXT-04)
     */
    public InterestStatement ofConsumer(OverdueClaim claim, Optional<LocalDate> noticeOn, LocalDate lastDay) {
        if (noticeOn.isEmpty()) {
            Citation text = PenaltyTable.CONSUMER_LATE
                    .versionOn(claim.dueOn().plusDays(1))
                    .citation();
            return new InterestStatement(
                    List.of(),
                    claim.amount().getCurrencyUnit(),
                    "a consumer owes none before a formal notice (" + text + ")");
        }
        LocalDate after = noticeOn.get().isAfter(claim.dueOn()) ? noticeOn.get() : claim.dueOn();
        InterestRun run = new InterestRun(claim, dayCount, this::consumerRate);
        return state(claim, run.slices(after.plusDays(1), lastDay));
    }

    private Dated<Percentage> consumerRate(LocalDate day) {
        return LegalInterest.on(rates, PenaltyTable.CONSUMER_LATE.versionOn(day), day);
    }

    private static InterestStatement state(OverdueClaim claim, List<InterestSlice> slices) {
        String due = claim.amount() + " was due on " + claim.dueOn();
        String facts = slices.isEmpty() ? due + " and no day counts as late" : due;
        return new InterestStatement(slices, claim.amount().getCurrencyUnit(), facts);
    }
}
