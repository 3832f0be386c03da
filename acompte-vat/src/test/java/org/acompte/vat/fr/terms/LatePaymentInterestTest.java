package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePaymentInterestTest {
    private static final LatePaymentInterest LATE =
            LatePaymentInterest.with(LatePaymentRates.known(), DayCount.ALWAYS_365);
    private static final LatePaymentInterest EXACT =
            LatePaymentInterest.with(LatePaymentRates.known(), DayCount.CALENDAR_YEAR);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static OverdueClaim claim(String amount, String dueOn) {
        return OverdueClaim.of(eur(amount), day(dueOn));
    }

    @ParameterizedTest
    @CsvSource({
        "15000.00, 15, 30, 184.93", // FR-PEN-001
        "1000.00, 0.975, 45, 1.20", // FR-PEN-002
        "-1000.00, 10, 365, -100.00",
        "1000.00, 10, 0, 0.00"
    })
    void interest_is_amount_by_rate_by_days_over_365(String base, String rate, int days, String interest) {
        assertThat(SimpleInterest.of(eur(base), Percentage.of(rate), days, 365)).isEqualTo(eur(interest));
    }

    @Test
    void a_year_has_365_or_366_days_and_no_fewer_than_zero_are_late() {
        assertThatThrownBy(() -> SimpleInterest.of(eur("1.00"), Percentage.of(1), 1, 360))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SimpleInterest.of(eur("1.00"), Percentage.of(1), -1, 365))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_agreed_rate_of_15_percent_over_30_days_is_the_published_figure() {
        InterestStatement interest = LATE.betweenBusinesses(
                claim("15000.00", "2026-01-31"), LateRate.fixed(Percentage.of(15)), day("2026-03-02"));
        assertThat(interest.total()).isEqualTo(eur("184.93"));
        assertThat(interest.days()).isEqualTo(30);
        assertThat(interest.explain())
                .isEqualTo("EUR 184.93 of interest: EUR 15000.00 was due on 2026-01-31, 30 days from 2026-02-01 to "
                        + "2026-03-02 bear 15 % (contract, as allowed by C. com. art. L. 441-10 II)");
    }

    @Test
    void each_semester_is_a_slice_of_its_own() {
        InterestStatement interest =
                LATE.betweenBusinesses(claim("1000.00", "2024-06-15"), LateRate.statutory(), day("2024-07-30"));
        assertThat(interest.slices()).hasSize(2);
        assertThat(interest.slices().get(0))
                .hasToString("2024-06-16 to 2024-06-30: 15 days of EUR 1000.00 at 14.5 % by 365 are EUR 5.96 "
                        + "(C. com. art. L. 441-10 II; ECB, main refinancing operations on 2024-01-01, 4.5 % + 10 %)");
        assertThat(interest.slices().get(1).from()).isEqualTo(day("2024-07-01"));
        assertThat(interest.slices().get(1).rate()).isEqualTo(Percentage.of("14.25"));
        assertThat(interest.slices().get(1).amount()).isEqualTo(eur("11.71"));
        assertThat(interest.total()).isEqualTo(eur("17.67"));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 1", "2024-07-01, 2"})
    void a_semester_ends_on_its_last_day(LocalDate paidOn, int slices) {
        InterestStatement interest =
                LATE.betweenBusinesses(claim("1000.00", "2024-06-29"), LateRate.statutory(), paidOn);
        assertThat(interest.slices()).hasSize(slices);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-28, 0", "2024-06-29, 0", "2024-06-30, 1"})
    void the_day_after_the_due_date_is_the_first_to_count(LocalDate paidOn, int days) {
        InterestStatement interest =
                LATE.betweenBusinesses(claim("1000.00", "2024-06-29"), LateRate.statutory(), paidOn);
        assertThat(interest.days()).isEqualTo(days);
    }

    @Test
    void in_time_there_is_no_interest() {
        InterestStatement interest =
                LATE.betweenBusinesses(claim("1000.00", "2024-06-29"), LateRate.statutory(), day("2024-06-29"));
        assertThat(interest.explain())
                .isEqualTo("EUR 0.00 of interest: EUR 1000.00 was due on 2024-06-29 and no day counts as late");
        assertThat(LATE.ofPublicBuyer(claim("1000.00", "2024-06-29"), day("2024-06-29"))
                        .slices())
                .isEmpty();
    }

    @Test
    void a_partial_payment_ends_a_slice_on_its_day() {
        OverdueClaim claim = claim("1200.00", "2025-01-31")
                .paid(day("2025-02-28"), eur("200.00"))
                .paid(day("2025-02-10"), eur("500.00"));
        InterestStatement interest = LATE.betweenBusinesses(claim, LateRate.statutory(), day("2025-03-10"));
        assertThat(interest.slices())
                .extracting(
                        InterestSlice::from,
                        InterestSlice::to,
                        InterestSlice::days,
                        InterestSlice::base,
                        InterestSlice::amount)
                .containsExactly(
                        tuple(day("2025-02-01"), day("2025-02-10"), 10, eur("1200.00"), eur("4.32")),
                        tuple(day("2025-02-11"), day("2025-02-28"), 18, eur("700.00"), eur("4.54")),
                        tuple(day("2025-03-01"), day("2025-03-10"), 10, eur("500.00"), eur("1.80")));
        assertThat(interest.total()).isEqualTo(eur("10.66"));
    }

    @Test
    void interest_stops_when_all_is_paid() {
        OverdueClaim claim = claim("1000.00", "2025-01-31").paid(day("2025-02-10"), eur("1000.00"));
        InterestStatement interest = LATE.betweenBusinesses(claim, LateRate.statutory(), day("2030-01-01"));
        assertThat(interest.days()).isEqualTo(10);
    }

    @Test
    void a_payment_in_time_only_lowers_the_base() {
        OverdueClaim claim = claim("1000.00", "2025-01-31").paid(day("2025-01-31"), eur("400.00"));
        InterestStatement interest = LATE.betweenBusinesses(claim, LateRate.statutory(), day("2025-02-10"));
        assertThat(interest.slices())
                .singleElement()
                .extracting(InterestSlice::base)
                .isEqualTo(eur("600.00"));
    }

    @Test
    void a_leap_year_counts_366_days_only_if_the_caller_says_so() {
        OverdueClaim claim = claim("10000.00", "2023-12-16");
        InterestStatement practice =
                LATE.betweenBusinesses(claim, LateRate.fixed(Percentage.of(20)), day("2024-02-29"));
        InterestStatement exact = EXACT.betweenBusinesses(claim, LateRate.fixed(Percentage.of(20)), day("2024-02-29"));
        assertThat(practice.slices()).extracting(InterestSlice::daysOfYear).containsExactly(365, 365);
        assertThat(exact.slices()).extracting(InterestSlice::daysOfYear).containsExactly(365, 366);
        assertThat(practice.slices()).extracting(InterestSlice::amount).containsExactly(eur("82.19"), eur("328.77"));
        assertThat(exact.slices()).extracting(InterestSlice::amount).containsExactly(eur("82.19"), eur("327.87"));
        assertThat(exact.days()).isEqualTo(75); // 15 in December, 31 and 29 in 2024
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 15.20, 15.21, 2024-S1", "2024-12-31, 14.75, 14.76, 2024-S2"})
    void an_agreed_rate_below_the_floor_is_refused(LocalDate lateUntil, String rate, String floor, String semester) {
        OverdueClaim claim = OverdueClaim.of(eur("1000.00"), lateUntil.minusDays(3));
        assertThatThrownBy(() -> LATE.betweenBusinesses(claim, LateRate.fixed(Percentage.of(rate)), lateUntil))
                .hasMessage("[AC-TRM-06] Agreed late-payment rate of " + Percentage.of(rate) + " is below the floor of "
                        + floor + " % in " + semester + ", 3 times legal interest");
        assertThat(LATE.betweenBusinesses(claim, LateRate.fixed(Percentage.of(floor)), lateUntil)
                        .days())
                .isEqualTo(3);
    }

    @Test
    void a_clause_of_the_refinancing_rate_and_ten_points_was_below_the_floor_in_2024() {
        LateRate clause = LateRate.aboveRefinancing(Percentage.of(10));
        assertThat(LATE.check(clause, day("2023-07-01"), day("2025-06-30")))
                .extracting(violation -> violation.attributes().get("semester"))
                .containsExactly("2024-S1", "2024-S2");
        assertThat(LATE.check(LateRate.statutory(), day("2023-07-01"), day("2025-06-30")))
                .isEmpty();
        InterestStatement later = LATE.betweenBusinesses(
                claim("1000.00", "2026-06-30"), LateRate.aboveRefinancing(Percentage.of(7)), day("2026-07-30"));
        assertThat(later.slices()).singleElement().satisfies(slice -> {
            assertThat(slice.rate()).isEqualTo(Percentage.of("9.4"));
            assertThat(slice.source().text()).contains("contract").contains("2.4 % + 7 %");
        });
    }

    @Test
    void beyond_the_last_known_semester_the_host_adds_rates() {
        OverdueClaim claim = claim("1000.00", "2026-12-21");
        assertThatThrownBy(() -> LATE.betweenBusinesses(claim, LateRate.statutory(), day("2027-01-10")))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("2027-01-01");
        LatePaymentRates more = LatePaymentRates.known()
                .andRefinancing(Semester.of(2027, 1), Percentage.of("2.65"), "ECB on 2027-01-01");
        InterestStatement interest = LatePaymentInterest.with(more, DayCount.ALWAYS_365)
                .betweenBusinesses(claim, LateRate.statutory(), day("2027-01-10"));
        assertThat(interest.slices())
                .extracting(InterestSlice::rate)
                .containsExactly(Percentage.of("12.4"), Percentage.of("12.65"));
    }

    @Test
    void a_public_buyer_owes_one_rate_for_the_whole_delay() {
        InterestStatement interest = LATE.ofPublicBuyer(claim("1000.00", "2024-06-15"), day("2025-02-10"));
        assertThat(interest.slices()).singleElement().satisfies(slice -> {
            assertThat(slice.from()).isEqualTo(day("2024-06-16"));
            assertThat(slice.to()).isEqualTo(day("2025-02-10"));
            assertThat(slice.days()).isEqualTo(240);
            assertThat(slice.rate()).isEqualTo(Percentage.of("12.5"));
            assertThat(slice.source().text()).startsWith("CCP art. R. 2192-31").contains("4.5 % + 8 %");
        });
        assertThat(interest.total()).isEqualTo(eur("82.19"));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, 12.5", "2024-06-30, 12.25"})
    void the_semester_in_which_interest_begins_decides_for_a_public_buyer(LocalDate dueOn, String rate) {
        InterestStatement interest = LATE.ofPublicBuyer(OverdueClaim.of(eur("1000.00"), dueOn), day("2025-02-10"));
        assertThat(interest.slices())
                .singleElement()
                .extracting(InterestSlice::rate)
                .isEqualTo(Percentage.of(rate));
    }

    @Test
    void a_public_buyer_who_pays_in_part_still_owes_one_rate() {
        OverdueClaim claim = claim("1000.00", "2024-06-15").paid(day("2024-09-30"), eur("400.00"));
        assertThat(LATE.ofPublicBuyer(claim, day("2025-02-10")).slices())
                .extracting(InterestSlice::rate)
                .containsExactly(Percentage.of("12.5"), Percentage.of("12.5"));
        assertThat(EXACT.ofPublicBuyer(claim, day("2025-02-10")).slices())
                .extracting(InterestSlice::daysOfYear)
                .containsExactly(366, 366, 365);
    }

    @Test
    void a_consumer_owes_legal_interest_only_after_a_formal_notice() {
        OverdueClaim claim = claim("1000.00", "2026-01-31");
        assertThat(LATE.ofConsumer(claim, Optional.empty(), day("2026-06-30")))
                .satisfies(none -> assertThat(none.total()).isEqualTo(eur("0.00")))
                .satisfies(none -> assertThat(none.explain()).contains("before a formal notice"));
        InterestStatement interest = LATE.ofConsumer(claim, Optional.of(day("2026-03-31")), day("2026-04-30"));
        assertThat(interest.slices()).singleElement().satisfies(slice -> {
            assertThat(slice.from()).isEqualTo(day("2026-04-01"));
            assertThat(slice.days()).isEqualTo(30);
            assertThat(slice.rate()).isEqualTo(Percentage.of("2.62"));
            assertThat(slice.amount()).isEqualTo(eur("2.15"));
            assertThat(slice.source().text()).startsWith("C. civ. art. 1231-6");
        });
        assertThat(LATE.ofConsumer(claim, Optional.of(day("2026-01-15")), day("2026-02-02"))
                        .days())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2016-09-30, C. civ. art. 1153", "2016-10-01, C. civ. art. 1231-6"})
    void the_article_on_formal_notice_changed_in_2016(LocalDate day, String article) {
        OverdueClaim claim = OverdueClaim.of(eur("1000.00"), day.minusDays(1));
        assertThat(LATE.ofConsumer(claim, Optional.of(day.minusDays(1)), day).slices())
                .singleElement()
                .satisfies(slice -> assertThat(slice.source().text()).startsWith(article));
        assertThat(LATE.ofConsumer(claim, Optional.empty(), day).explain())
                .isEqualTo("EUR 0.00 of interest: a consumer owes none before a formal notice (" + article
                        + "; CMF art. L. 313-2)");
    }

    @Test
    void a_slice_has_its_days_in_order_and_derives_its_interest() {
        InterestSlice slice = slice("2024-07-01", "2024-07-30", "EUR 1000.00");
        assertThat(slice.days()).isEqualTo(30);
        assertThat(slice.amount()).isEqualTo(eur("11.71"));
        assertThatThrownBy(() -> slice("2024-07-01", "2024-06-30", "EUR 1000.00"))
                .hasMessage("[AC-TRM-09] Last day of interest 2024-06-30 is before the first 2024-07-01");
        assertThatThrownBy(() ->
                        new InterestSlice(slice.from(), slice.to(), 360, slice.base(), slice.rate(), slice.source()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_derives_its_sum_from_slices_that_follow_each_other() {
        InterestSlice july = slice("2024-07-01", "2024-07-30", "EUR 1000.00");
        InterestSlice next = slice("2024-07-31", "2024-08-29", "EUR 1000.00");
        InterestSlice overlap = slice("2024-07-30", "2024-08-29", "EUR 1000.00");
        InterestSlice dollars = slice("2024-07-31", "2024-08-29", "USD 1000.00");
        InterestStatement statement = new InterestStatement(List.of(july, next), CurrencyUnit.EUR, "facts");
        assertThat(statement.total()).isEqualTo(eur("23.42"));
        assertThat(statement.days()).isEqualTo(60);
        assertThatThrownBy(() -> new InterestStatement(List.of(july, overlap), CurrencyUnit.EUR, "facts"))
                .hasMessage("[AC-TRM-09] Slice from 2024-07-30 is before the day after 2024-07-30");
        assertThatThrownBy(() -> new InterestStatement(List.of(july, dollars), CurrencyUnit.EUR, "facts"))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> new InterestStatement(List.of(), CurrencyUnit.EUR, " "))
                .hasMessageContaining("[AC-TXT-");
    }

    private static InterestSlice slice(String from, String to, String base) {
        return new InterestSlice(
                day(from), day(to), 365, Money.parse(base), Percentage.of("14.25"), Citation.of("a contract"));
    }

    @ParameterizedTest
    @CsvSource({"2019-04-25, C. com. art. L. 441-6 I", "2019-04-26, C. com. art. L. 441-10 II"})
    void the_article_between_businesses_changed_in_2019(LocalDate day, String article) {
        OverdueClaim claim = OverdueClaim.of(eur("1000.00"), day.minusDays(1));
        assertThat(LATE.betweenBusinesses(claim, LateRate.statutory(), day).slices())
                .singleElement()
                .satisfies(slice -> assertThat(slice.source().text()).startsWith(article));
    }

    @ParameterizedTest
    @CsvSource({"2019-03-31, Décret 2013-269 art. 8", "2019-04-01, CCP art. R. 2192-31"})
    void the_article_of_public_buyers_changed_in_2019(LocalDate day, String article) {
        OverdueClaim claim = OverdueClaim.of(eur("1000.00"), day.minusDays(1));
        assertThat(LATE.ofPublicBuyer(claim, day).slices())
                .singleElement()
                .satisfies(slice -> assertThat(slice.source().text()).startsWith(article))
                .extracting(InterestSlice::rate)
                .isEqualTo(Percentage.of(8));
    }

    @Test
    void a_claim_is_positive_and_not_overpaid() {
        assertThatThrownBy(() -> claim("0.00", "2026-01-31"))
                .hasMessage("[AC-TRM-08] Claim of EUR 0.00 is not above zero");
        OverdueClaim claim = claim("100.00", "2026-01-31");
        assertThatThrownBy(() -> claim.paid(day("2026-02-01"), eur("0.00")))
                .hasMessage("[AC-TRM-08] Payment of EUR 0.00 is not above zero");
        assertThatThrownBy(() -> claim.paid(day("2026-02-01"), eur("100.01")))
                .hasMessage("[AC-TRM-07] Payments of EUR 100.01 in all are above the EUR 100.00 owed");
        assertThatThrownBy(() -> claim.paid(day("2026-02-01"), Money.parse("USD 1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> claim.paid(day("1989-12-31"), eur("1.00"))).hasMessageContaining("[AC-TXT-04]");
    }

    @Test
    void the_reason_of_a_day_count_is_stated() {
        assertThat(List.of(DayCount.values())).allSatisfy(count -> {
            assertThat(count.reason()).isNotBlank();
            assertThat(count.code()).isNotBlank();
        });
    }
}
