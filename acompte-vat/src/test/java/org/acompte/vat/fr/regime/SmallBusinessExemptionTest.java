package org.acompte.vat.fr.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.vat.law.Dated;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmallBusinessExemptionTest {
    private static final SmallBusinessExemption LAW = SmallBusinessExemption.known();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static ExemptionTurnover services(int year, String before, String now) {
        return ExemptionTurnover.of(ExemptionActivity.SERVICES, year, eur(before), eur(now));
    }

    @ParameterizedTest
    @CsvSource({
        "SALES_AND_ACCOMMODATION, 85000.00, 93500.00",
        "SERVICES, 37500.00, 41250.00",
        "LAWYERS_AUTHORS_PERFORMERS, 50000.00, 55000.00",
        "THEIR_OTHER_OPERATIONS, 35000.00, 38500.00"
    })
    void thresholds_of_2025_and_2026_are_known(ExemptionActivity activity, String base, String raised) {
        ExemptionThresholds expected = new ExemptionThresholds(eur(base), eur(raised));
        assertThat(LAW.thresholds(activity).on(day("2025-01-01"))).isEqualTo(expected);
        assertThat(LAW.thresholds(activity).on(day("2026-12-31"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ExemptionActivity.class)
    void thresholds_of_other_years_are_refused_instead_of_guessed(ExemptionActivity activity) {
        assertThatThrownBy(() -> LAW.thresholds(activity).on(day("2024-12-31"))).hasMessageContaining("[AC-LAW-01]");
        assertThatThrownBy(() -> LAW.thresholds(activity).on(day("2027-01-01"))).hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void a_business_at_its_thresholds_stays() {
        ExemptionDecision decision = LAW.decide(services(2026, "37500.00", "37500.00"));
        assertThat(decision.status()).isEqualTo(ExemptionStatus.STAYS);
        assertThat(decision.taxedFrom()).isEmpty();
        assertThat(decision.covers(day("2026-12-31"))).isTrue();
        assertThat(decision.inWords()).isEqualTo("""
                        The turnover of the year before, EUR 37500.00, is not above the EUR 37500.00 (CGI art. 293 B (loi 2025-1044 of 2025-11-03))
                        The turnover of the year, EUR 37500.00, is not above the EUR 41250.00 (CGI art. 293 B (loi 2025-1044 of 2025-11-03))
                        The turnover of the year, EUR 37500.00, is not above the EUR 37500.00 (CGI art. 293 B (loi 2025-1044 of 2025-11-03))""");
    }

    @Test
    void one_cent_above_the_base_ends_it_on_the_next_first_of_january() {
        ExemptionDecision decision = LAW.decide(services(2026, "0.00", "37500.01"));
        assertThat(decision.status()).isEqualTo(ExemptionStatus.LEAVES_ON_NEXT_FIRST_OF_JANUARY);
        assertThat(decision.taxedFrom()).contains(day("2027-01-01"));
        assertThat(decision.covers(day("2026-12-31"))).isTrue();
        assertThat(decision.covers(day("2027-01-01"))).isFalse();
    }

    @Test
    void the_year_before_above_the_base_ended_it_on_the_first_of_january() {
        ExemptionDecision decision = LAW.decide(services(2026, "37500.01", "100.00"));
        assertThat(decision.status()).isEqualTo(ExemptionStatus.LEFT_ON_FIRST_OF_JANUARY);
        assertThat(decision.taxedFrom()).contains(day("2026-01-01"));
    }

    @Test
    void the_raised_threshold_ends_it_on_the_day_and_not_on_the_first_of_the_month() {
        ExemptionDecision decision =
                LAW.decide(services(2026, "36000.00", "41250.01").exceedingRaisedOn(day("2026-09-14")));
        assertThat(decision.status()).isEqualTo(ExemptionStatus.LEFT_ON_EXCEEDING);
        assertThat(decision.covers(day("2026-09-13"))).isTrue();
        assertThat(decision.covers(day("2026-09-14"))).isFalse();
        assertThat(decision.steps())
                .last()
                .hasToString("VAT is due for operations from 2026-09-14 on (CGI art. 293 B)");
    }

    @Test
    void how_it_ends_is_known_since_the_first_of_march_2025() {
        ExemptionTurnover late = services(2025, "0.00", "50000.00").exceedingRaisedOn(day("2025-03-01"));
        ExemptionTurnover early = services(2025, "0.00", "50000.00").exceedingRaisedOn(day("2025-02-28"));
        assertThat(LAW.decide(late).taxedFrom()).contains(day("2025-03-01"));
        assertThatThrownBy(() -> LAW.decide(early)).hasMessageContaining("[AC-LAW-01]");
        assertThatThrownBy(() -> LAW.decide(services(2025, "40000.00", "0.00")))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("2024-12-31");
    }

    @Test
    void an_advance_across_the_end_is_the_decision_of_the_caller() {
        ExemptionDecision decision =
                LAW.decide(services(2026, "36000.00", "42000.00").exceedingRaisedOn(day("2026-09-14")));
        AdvanceAcrossEnd taxed = AdvanceAcrossEnd.taxed("the supply decides");
        AdvanceAcrossEnd untaxed = AdvanceAcrossEnd.untaxed("received under the franchise");
        assertThat(decision.taxes(day("2026-09-13"), day("2026-09-14"), taxed)).isTrue();
        assertThat(decision.taxes(day("2026-09-13"), day("2026-09-14"), untaxed))
                .isFalse();
        assertThat(decision.taxes(day("2026-09-14"), day("2026-10-01"), untaxed))
                .isTrue();
        assertThat(decision.taxes(day("2026-09-01"), day("2026-09-13"), taxed)).isFalse();
        assertThat(decision.taxes(day("2026-10-01"), day("2026-09-13"), taxed)).isFalse();
    }

    @Test
    void a_host_adds_the_thresholds_of_a_later_year() {
        Dated<ExemptionThresholds> later =
                Dated.since("2027-01-01", new ExemptionThresholds(eur("38000.00"), eur("42000.00")), "a later law");
        SmallBusinessExemption law = LAW.withThresholds(ExemptionActivity.SERVICES, later)
                .withEnds(
                        Dated.since("2027-01-01", ExemptionEnd.NEXT_FIRST_OF_JANUARY, "a later law"),
                        Dated.since("2027-01-01", ExemptionEnd.DAY_OF_EXCEEDING, "a later law"));
        assertThat(law.decide(services(2027, "0.00", "38000.01")).taxedFrom()).contains(day("2028-01-01"));
    }

    @Test
    void a_negative_or_foreign_turnover_is_refused() {
        assertThatThrownBy(() -> services(2026, "-0.01", "0.00"))
                .hasMessage("[AC-REG-01] A turnover is zero or more euros, not EUR -0.01");
        assertThatThrownBy(() ->
                        ExemptionTurnover.of(ExemptionActivity.SERVICES, 2026, eur("0.00"), Money.parse("USD 1.00")))
                .hasMessageContaining("[AC-REG-01]");
    }

    @Test
    void a_day_of_another_year_is_refused() {
        assertThatThrownBy(() -> services(2026, "0.00", "42000.00").exceedingRaisedOn(day("2025-12-31")))
                .hasMessage(
                        "[AC-REG-02] The raised threshold was exceeded on 2025-12-31, the turnover is that of 2026");
    }

    @Test
    void a_day_without_an_excess_is_refused() {
        assertThatThrownBy(() -> LAW.decide(services(2026, "0.00", "41250.00").exceedingRaisedOn(day("2026-09-14"))))
                .hasMessage(
                        "[AC-REG-03] The turnover of EUR 41250.00 is not above the raised threshold of EUR 41250.00, which 2026-09-14 is said to have exceeded");
    }

    @Test
    void an_excess_without_a_day_is_refused() {
        assertThatThrownBy(() -> LAW.decide(services(2026, "0.00", "41250.01")))
                .hasMessage(
                        "[AC-REG-04] The turnover of EUR 41250.01 is above the raised threshold of EUR 41250.00; the day on which it exceeded it is needed");
    }

    @Test
    void the_simplified_regime_ends_with_2026() {
        assertThat(RealRegimes.filing(RealRegime.SIMPLIFIED).on(day("2026-12-31")))
                .hasToString("3517-CA12 per year, [55 % in JULY, 40 % in DECEMBER]");
        assertThatThrownBy(() -> RealRegimes.filing(RealRegime.SIMPLIFIED).on(day("2027-01-01")))
                .hasMessageContaining("[AC-LAW-01]");
        assertThat(RealRegimes.filing(RealRegime.NORMAL).on(day("2027-01-01"))).hasToString("3310-CA3 per month");
    }

    @Test
    void less_than_4000_euros_of_vat_a_year_are_filed_by_quarter() {
        assertThat(RealRegimes.periodOf(eur("3999.99"), day("2026-11-21"))).isEqualTo(FilingPeriod.QUARTER);
        assertThat(RealRegimes.periodOf(eur("4000.00"), day("2026-11-21"))).isEqualTo(FilingPeriod.MONTH);
        assertThatThrownBy(() -> RealRegimes.periodOf(eur("1.00"), day("2024-12-31")))
                .hasMessageContaining("[AC-LAW-01]");
        assertThatThrownBy(() -> RealRegimes.periodOf(eur("1.00"), day("2027-01-01")))
                .hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void contradictory_values_cannot_be_built() {
        assertThatThrownBy(() -> new ExemptionThresholds(eur("2.00"), eur("2.00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new ExemptionDecision(ExemptionStatus.STAYS, java.util.Optional.empty(), java.util.List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_table_names_its_sources() {
        assertThat(RegimeLaw.tables())
                .hasSize(4)
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.get(4)).startsWith("CGI art. ")));
    }
}
