package org.acompte.vat.fr.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {
    private static final LocalDate JANUARY = LocalDate.of(2018, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2019, 1, 1);

    @Test
    void the_counter_goes_on_when_the_prefix_changes_with_the_month() {
        NumberSeries series = NumberSeries.continuous().plus("2018-01-025", JANUARY);
        assertThat(series.next("2018-02-", FEBRUARY)).isEqualTo("2018-02-026");
        assertThat(series.plus("2018-02-026", FEBRUARY).next("2018-02-", FEBRUARY))
                .isEqualTo("2018-02-027");
        assertThat(series.check("2018-02-001", FEBRUARY))
                .singleElement()
                .hasToString(
                        "[AC-NUM-02] Number 2018-02-001 follows 2018-01-025, expected is a number with the counter 26");
    }

    @Test
    void gaps_and_repetitions_are_refused() {
        NumberSeries series = NumberSeries.continuous().plus("FA-9", JANUARY);
        assertThat(series.next("FA-", FEBRUARY)).isEqualTo("FA-10");
        assertThatThrownBy(() -> series.plus("FA-11", FEBRUARY)).hasMessageContaining("AC-NUM-02");
        assertThatThrownBy(() -> series.plus("FA-9", JANUARY)).hasMessageContaining("AC-NUM-02");
        assertThatThrownBy(() -> series.next("2018", FEBRUARY)).hasMessageContaining("AC-NUM-02");
    }

    @Test
    void dates_never_go_back() {
        NumberSeries series = NumberSeries.continuous().plus("FA-1", FEBRUARY);
        assertThat(series.check("FA-2", JANUARY))
                .singleElement()
                .hasToString("[AC-NUM-03] Number FA-2 of 2018-01-31 follows FA-1, which is dated later: 2018-02-01");
        assertThat(series.check("FA-2", FEBRUARY)).isEmpty();
    }

    @Test
    void a_yearly_series_starts_again_with_the_first_number_of_a_year_and_another_prefix() {
        NumberSeries series = NumberSeries.yearly().plus("2018-0417", FEBRUARY);
        assertThat(series.next("2018-", FEBRUARY)).isEqualTo("2018-0418");
        assertThat(series.next("2018-", LocalDate.of(2018, 12, 31))).isEqualTo("2018-0418");
        assertThat(series.next("2019-", NEXT_YEAR)).isEqualTo("2019-0001");
        assertThatThrownBy(() -> series.next("2018-", NEXT_YEAR)).hasMessageContaining("AC-NUM-04");
        assertThatThrownBy(() -> series.plus("2019-0418", NEXT_YEAR)).hasMessageContaining("AC-NUM-02");
        assertThat(NumberSeries.continuous().plus("2018-0417", FEBRUARY).next("2019-", NEXT_YEAR))
                .isEqualTo("2019-0418");
    }

    @Test
    void the_first_number_may_have_any_counter_but_must_have_one() {
        assertThat(NumberSeries.continuous().next("FA-", JANUARY)).isEqualTo("FA-001");
        assertThat(NumberSeries.continuous().plus("FA-41", JANUARY).next("FA-", JANUARY))
                .isEqualTo("FA-42");
        assertThatThrownBy(() -> NumberSeries.continuous().plus("FA", JANUARY)).hasMessageContaining("AC-NUM-01");
        assertThatThrownBy(() -> NumberSeries.continuous().plus("FA-1234567890", JANUARY))
                .hasMessageContaining("AC-NUM-01");
    }
}
