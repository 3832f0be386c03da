package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.AdvanceReading;
import org.acompte.vat.fr.terms.ClaimDays;
import org.acompte.vat.fr.terms.ConsumerAdvance;
import org.acompte.vat.fr.terms.ConsumerRefunds;
import org.acompte.vat.fr.terms.DayCount;
import org.acompte.vat.fr.terms.DiscountComputation;
import org.acompte.vat.fr.terms.DueAmount;
import org.acompte.vat.fr.terms.DueTerm;
import org.acompte.vat.fr.terms.EarlyPaymentDiscount;
import org.acompte.vat.fr.terms.InstalmentTerms;
import org.acompte.vat.fr.terms.InterestEnds;
import org.acompte.vat.fr.terms.InterestStatement;
import org.acompte.vat.fr.terms.LateDebtor;
import org.acompte.vat.fr.terms.LateMonths;
import org.acompte.vat.fr.terms.LatePaymentInterest;
import org.acompte.vat.fr.terms.LatePaymentRates;
import org.acompte.vat.fr.terms.LateRate;
import org.acompte.vat.fr.terms.LateRefund;
import org.acompte.vat.fr.terms.LegalRateColumn;
import org.acompte.vat.fr.terms.LegalRateUse;
import org.acompte.vat.fr.terms.OverdueClaim;
import org.acompte.vat.fr.terms.PartPayment;
import org.acompte.vat.fr.terms.RecoveryIndemnity;
import org.acompte.vat.fr.terms.Semester;
import org.acompte.vat.fr.terms.TermStep;
import org.acompte.vat.fr.terms.WithdrawalReading;
import org.joda.money.CurrencyUnit;

/** Terms of payment, discounts, claims, interest, and what late refunds cost. */
final class TermSamples {
    static final EarlyPaymentDiscount DISCOUNT =
            new EarlyPaymentDiscount(Percentage.of(2), DueTerm.days(10), DiscountComputation.WITH_VAT);
    private static final DueTerm EVERY_STEP = DueTerm.of(
            new TermStep.Days(30),
            new TermStep.Months(1),
            new TermStep.EndOfMonth(),
            new TermStep.EndOfTenDays(),
            new TermStep.NextDayOfMonth(15),
            new TermStep.DayOfFollowingMonth(10));

    static final List<Sample> ALL = all();

    private TermSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        terms(all);
        claims(all);
        interest(all);
        refunds(all);
        return List.copyOf(all);
    }

    private static void terms(List<Sample> all) {
        all.add(Sample.of("due-term-complete", EVERY_STEP));
        all.add(Sample.of("due-term-minimal", DueTerm.of()));
        all.add(new Sample("term-step-fixed-day", TermStep.class, new TermStep.FixedDay(day("2026-12-31"))));
        all.add(Sample.of("term-step-days", new TermStep.Days(30)));
        InstalmentTerms.Part part = new InstalmentTerms.Part(Percentage.of(30), DueTerm.days(30));
        all.add(Sample.of("instalment-part", part));
        all.add(Sample.of(
                "instalment-terms",
                InstalmentTerms.of(part, new InstalmentTerms.Part(Percentage.of(70), DueTerm.days(60)))));
        all.add(Sample.of("due-amount", new DueAmount(day("2026-12-31"), eur("360.00"))));
        all.add(Sample.of("early-payment-discount", DISCOUNT));
        all.add(Sample.of("early-payment", DISCOUNT.on(Given.kitchen().scope().total(), day("2026-09-30"))));
        all.add(new Sample("late-rate-statutory", LateRate.class, LateRate.statutory()));
        all.add(Sample.of("late-rate-fixed", LateRate.fixed(Percentage.of("12.5"))));
        all.add(new Sample(
                "late-rate-above-refinancing", LateRate.class, LateRate.aboveRefinancing(Percentage.of(12))));
    }

    private static void claims(List<Sample> all) {
        all.add(Sample.of("claim-days-minimal", ClaimDays.invoiced(day("2026-01-10"))));
        all.add(Sample.of(
                "claim-days-complete",
                ClaimDays.invoiced(day("2026-01-10"))
                        .supplied(day("2026-01-05"))
                        .received(day("2026-01-12"))));
        all.add(Sample.of("overdue-claim-complete", claim()));
        all.add(Sample.of("overdue-claim-minimal", OverdueClaim.of(eur("1200.00"), day("2026-01-31"))));
        all.add(Sample.of("part-payment", new PartPayment(day("2026-03-10"), eur("200.00"))));
        LateDebtor debtor = LateDebtor.of(BuyerKind.BUSINESS);
        all.add(Sample.of("late-debtor-minimal", debtor));
        all.add(Sample.of("late-debtor-complete", debtor.insolventSince(day("2026-06-01"))));
        all.add(Sample.of("recovery-indemnity", RecoveryIndemnity.of(debtor, day("2026-01-31"), day("2026-03-10"))));
        all.add(Sample.of(
                "consumer-advance", new ConsumerAdvance(eur("500.00"), day("2026-01-05"), AdvanceOrder.ORDINARY)));
    }

    private static OverdueClaim claim() {
        return OverdueClaim.of(eur("1200.00"), day("2026-01-31")).paid(day("2026-03-10"), eur("200.00"));
    }

    private static void interest(List<Sample> all) {
        InterestStatement statement = LatePaymentInterest.with(LatePaymentRates.known(), DayCount.ALWAYS_365)
                .betweenBusinesses(claim(), LateRate.statutory(), day("2026-06-30"));
        all.add(Sample.of("interest-statement-complete", statement));
        all.add(Sample.of(
                "interest-statement-minimal", new InterestStatement(List.of(), CurrencyUnit.EUR, "paid in time")));
        all.add(Sample.of("interest-slice", statement.slices().get(0)));
        all.add(Sample.of("semester", Semester.of(2026, 2)));
        all.add(Sample.of(
                "advance-reading",
                new AdvanceReading(LegalRateColumn.CONSUMERS, DayCount.CALENDAR_YEAR, InterestEnds.LAST_DAY_COUNTS)));
    }

    private static void refunds(List<Sample> all) {
        LateRefund refund = new LateRefund(eur("500.00"), day("2026-01-05"), day("2026-01-19"), day("2026-04-20"));
        WithdrawalReading reading = new WithdrawalReading(
                LegalRateUse.PER_DAY, LateMonths.BEGUN, LegalRateColumn.CONSUMERS, DayCount.ALWAYS_365);
        all.add(Sample.of("late-refund", refund));
        all.add(Sample.of("withdrawal-reading", reading));
        all.add(Sample.of(
                "refund-increase-complete",
                ConsumerRefunds.afterWithdrawal(
                        new LateRefund(eur("500.00"), day("2024-01-05"), day("2024-01-19"), day("2026-04-20")),
                        eur("500.00"),
                        reading,
                        LatePaymentRates.known())));
        all.add(Sample.of("refund-increase-minimal", ConsumerRefunds.afterTermination(refund)));
    }
}
