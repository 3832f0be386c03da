package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePaymentRatesTest {
    private static final LatePaymentRates RATES = LatePaymentRates.known();

    @ParameterizedTest
    @CsvSource({
        "2015, 1, 0.05, 10.05, 4.06, 0.93, 2.79",
        "2015, 2, 0.05, 10.05, 4.29, 0.99, 2.97",
        "2016, 1, 0.05, 10.05, 4.54, 1.01, 3.03",
        "2016, 2, 0.00, 10.00, 4.35, 0.93, 2.79",
        "2017, 1, 0.00, 10.00, 4.16, 0.90, 2.70",
        "2017, 2, 0.00, 10.00, 3.94, 0.90, 2.70",
        "2018, 1, 0.00, 10.00, 3.73, 0.89, 2.67",
        "2018, 2, 0.00, 10.00, 3.60, 0.88, 2.64",
        "2019, 1, 0.00, 10.00, 3.40, 0.86, 2.58",
        "2019, 2, 0.00, 10.00, 3.26, 0.87, 2.61",
        "2020, 1, 0.00, 10.00, 3.15, 0.87, 2.61",
        "2020, 2, 0.00, 10.00, 3.11, 0.84, 2.52",
        "2021, 1, 0.00, 10.00, 3.14, 0.79, 2.37",
        "2021, 2, 0.00, 10.00, 3.12, 0.76, 2.28",
        "2022, 1, 0.00, 10.00, 3.13, 0.76, 2.28",
        "2022, 2, 0.00, 10.00, 3.15, 0.77, 2.31",
        "2023, 1, 2.50, 12.50, 4.47, 2.06, 6.18",
        "2023, 2, 4.00, 14.00, 6.82, 4.22, 12.66",
        "2024, 1, 4.50, 14.50, 8.01, 5.07, 15.21",
        "2024, 2, 4.25, 14.25, 8.16, 4.92, 14.76",
        "2025, 1, 3.15, 13.15, 7.21, 3.71, 11.13",
        "2025, 2, 2.15, 12.15, 6.65, 2.76, 8.28",
        "2026, 1, 2.15, 12.15, 6.67, 2.62, 7.86",
        "2026, 2, 2.40, 12.40, 6.84, 2.75, 8.25" // FR-PEN-007
    })
    void each_semester_has_its_rates_on_its_first_and_its_last_day(
            int year,
            int half,
            String refinancing,
            String statutory,
            String consumers,
            String professionals,
            String floor) {
        for (LocalDate day : new LocalDate[] {
            Semester.of(year, half).firstDay(), Semester.of(year, half).lastDay()
        }) {
            Semester semester = Semester.of(day);
            assertThat(RATES.refinancing(semester)).isEqualTo(Percentage.of(refinancing));
            assertThat(RATES.statutory(semester)).isEqualTo(Percentage.of(statutory));
            assertThat(RATES.legal(LegalRateColumn.CONSUMERS, semester)).isEqualTo(Percentage.of(consumers));
            assertThat(RATES.legal(LegalRateColumn.PROFESSIONALS, semester)).isEqualTo(Percentage.of(professionals));
            assertThat(RATES.floor(semester)).isEqualTo(Percentage.of(floor));
        }
    }

    @Test
    void rates_published_wrong_are_not_ours() {
        assertThat(RATES.statutory(Semester.of(2024, 2))).isNotEqualTo(Percentage.of("13.65")); // FR-PEN-008
        assertThat(RATES.statutory(Semester.of(2024, 1))).isNotEqualTo(Percentage.of("15.07")); // FR-PEN-009
    }

    @ParameterizedTest
    @CsvSource({"2014, 2, 2014-07-01", "2027, 1, 2027-01-01"})
    void an_unknown_semester_is_refused_and_says_what_to_add(int year, int half, LocalDate day) {
        Semester semester = Semester.of(year, half);
        assertThatThrownBy(() -> RATES.statutory(semester))
                .hasMessage("[AC-LAW-01] What the law says of the refinancing rate of the ECB on " + day
                        + " is not known, only the semesters 2015-S1 to 2026-S2; use a release of acompte that knows it; "
                        + "a later semester is added with LatePaymentRates.known().and(...)");
        assertThatThrownBy(() -> RATES.floor(semester))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("legal interest on claims of professionals");
        assertThatThrownBy(() -> RATES.legal(LegalRateColumn.CONSUMERS, semester))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("legal interest on claims of consumers");
    }

    @Test
    void a_host_adds_a_semester_to_a_copy() {
        Semester next = Semester.of(2027, 1);
        LatePaymentRates more = RATES.and(
                next, Percentage.of("2.65"), Percentage.of("6.90"), Percentage.of("2.80"), "arrêté for 2027-S1");
        assertThat(more.statutory(next)).isEqualTo(Percentage.of("12.65"));
        assertThat(more.floor(next)).isEqualTo(Percentage.of("8.4"));
        assertThat(more.legal(LegalRateColumn.CONSUMERS, next)).isEqualTo(Percentage.of("6.9"));
        assertThat(more).isNotEqualTo(RATES).hasToString("rates of the semesters 2015-S1 to 2027-S1");
        assertThatThrownBy(() -> RATES.statutory(next)).hasMessageContaining("[AC-LAW-01]");
        assertThatThrownBy(() -> more.statutory(Semester.of(2027, 2))).hasMessageContaining("to 2027-S1");
    }

    @Test
    void a_refinancing_rate_alone_is_enough_for_the_rate_of_the_law() {
        Semester next = Semester.of(2027, 1);
        LatePaymentRates more = RATES.andRefinancing(next, Percentage.of("2.65"), "ECB on 2027-01-01");
        assertThat(more.statutory(next)).isEqualTo(Percentage.of("12.65"));
        assertThatThrownBy(() -> more.floor(next)).hasMessageContaining("[AC-LAW-01]");
        LatePaymentRates all = more.andLegal(next, Percentage.of("6.90"), Percentage.of("2.80"), "arrêté");
        assertThat(all)
                .isEqualTo(more.andLegal(next, Percentage.of("6.90"), Percentage.of("2.80"), "arrêté"))
                .hasSameHashCodeAs(more.andLegal(next, Percentage.of("6.90"), Percentage.of("2.80"), "arrêté"));
    }

    @Test
    void a_known_semester_cannot_be_replaced() {
        assertThatThrownBy(() -> RATES.andRefinancing(Semester.of(2026, 2), Percentage.of("2.65"), "ECB"))
                .hasMessageContaining("[AC-LAW-02]");
    }

    @Test
    void a_semester_is_half_a_year() {
        assertThat(Semester.of(LocalDate.of(2024, 6, 30))).hasToString("2024-S1");
        assertThat(Semester.of(LocalDate.of(2024, 7, 1))).hasToString("2024-S2").isGreaterThan(Semester.of(2024, 1));
        assertThat(Semester.of(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThatThrownBy(() -> Semester.of(2024, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Semester.of(1989, 1)).hasMessageContaining("[AC-TXT-04]");
    }
}
