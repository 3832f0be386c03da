package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.deposit.PaymentTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTermTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-02, 2025-03-17", // FR-DUE-001
        "2024-01-02, 2024-03-16", // the same in a leap year
        "2026-03-10, 2026-05-15", // FR-DUE-004
        "2026-01-31, 2026-03-17"
    })
    void end_of_month_and_then_45_days(LocalDate invoicedOn, LocalDate dueOn) {
        assertThat(DueTerm.endOfMonthThenDays(45).dueOn(invoicedOn)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-04-30", // FR-DUE-004
        "2023-01-15, 2023-03-31", // FR-DUE-006
        "2024-01-15, 2024-02-29" // the same in a leap year
    })
    void _45_days_and_then_the_end_of_the_month(LocalDate invoicedOn, LocalDate dueOn) {
        assertThat(DueTerm.daysThenEndOfMonth(45).dueOn(invoicedOn)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-05, 2023-02-28", // FR-DUE-009
        "2024-04-22, 2024-05-31", // odoo-days-then-day-7
        "2023-03-15, 2023-04-30",
        "2023-06-28, 2023-07-31",
        "2023-04-01, 2023-05-31",
        "2023-04-25, 2023-05-31"
    })
    void _30_days_end_of_month(LocalDate invoicedOn, LocalDate dueOn) {
        assertThat(DueTerm.daysThenEndOfMonth(30).dueOn(invoicedOn)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-03-17, 15, 2003-06-15", // FR-DUE-010
        "2003-03-01, 17, 2003-05-17", // FR-DUE-011
        "2003-03-01, 30, 2003-05-30",
        "2025-12-10, 31, 2026-03-31"
    })
    void _60_days_end_of_month_and_then_a_day(LocalDate invoicedOn, int day, LocalDate dueOn) {
        assertThat(DueTerm.daysThenEndOfMonthThenThe(60, day).dueOn(invoicedOn)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-10",
        "2026-03-10, 2026-03-10",
        "2026-03-11, 2026-03-20",
        "2026-03-20, 2026-03-20",
        "2026-03-21, 2026-03-31",
        "2026-02-28, 2026-02-28",
        "2024-02-28, 2024-02-29"
    })
    void ten_days_end_on_the_10th_the_20th_and_the_last(LocalDate day, LocalDate end) {
        assertThat(new TermStep.EndOfTenDays().from(day)).isEqualTo(end);
    }

    @Test
    void end_of_ten_days_and_then_30_days() {
        assertThat(DueTerm.endOfTenDaysThenDays(30).dueOn(LocalDate.of(2026, 3, 5)))
                .isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-31, 31, 15, 2019-03-15", // odoo-31-days-the-15th-2019-01-31
        "2019-03-15, 0, 15, 2019-03-15",
        "2019-03-16, 0, 15, 2019-04-15",
        "2019-02-10, 0, 31, 2019-02-28",
        "2019-01-31, 0, 30, 2019-02-28"
    })
    void days_and_then_the_next_day_of_a_number(LocalDate invoicedOn, int days, int day, LocalDate dueOn) {
        assertThat(DueTerm.daysThenNextThe(days, day).dueOn(invoicedOn)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-23, 0, 31, 2024-06-30", // odoo-days-then-day-4
        "2024-01-31, 0, 10, 2024-02-10",
        "2023-12-31, 1, 31, 2024-02-29"
    })
    void days_and_then_a_day_of_the_following_month(LocalDate invoicedOn, int days, int day, LocalDate dueOn) {
        assertThat(DueTerm.daysThenFollowingMonthThe(days, day).dueOn(invoicedOn))
                .isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01, 2019-01-31", "2019-01-31, 2019-01-31"})
    void the_end_of_the_month_may_be_the_day_itself(LocalDate invoicedOn, LocalDate dueOn) {
        assertThat(DueTerm.of(new TermStep.EndOfMonth()).dueOn(invoicedOn)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 1, 2025-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2025-02-28, 1, 2025-03-28"
    })
    void a_month_without_the_day_ends_the_term_on_its_last_day(LocalDate start, int months, LocalDate end) {
        assertThat(DueTerm.of(new TermStep.Months(months)).dueOn(start)).isEqualTo(end);
    }

    @Test
    void thirty_days_count_days() {
        assertThat(DueTerm.days(30).dueOn(LocalDate.of(2025, 1, 15)))
                .isEqualTo(LocalDate.of(2025, 2, 14)); // FR-DUE-008
    }

    @Test
    void a_fixed_day_stays() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        assertThat(DueTerm.on(day).dueOn(LocalDate.of(2026, 1, 1))).isEqualTo(day);
        assertThat(DueTerm.on(day)).hasToString("2026-12-24");
    }

    @Test
    void a_term_says_its_steps() {
        assertThat(DueTerm.daysThenEndOfMonthThenThe(60, 15))
                .hasToString("60 days, end of month, day 15 of the following month");
        assertThat(DueTerm.endOfTenDaysThenDays(30)).hasToString("end of ten days, 30 days");
        assertThat(DueTerm.daysThenNextThe(0, 15)).hasToString("0 days, next day 15 of a month");
        assertThat(DueTerm.of(new TermStep.Months(2))).hasToString("2 months");
        assertThat(DueTerm.of()).hasToString("at once");
    }

    @Test
    void core_gets_the_due_date_of_one_invoice() {
        LocalDate issuedOn = LocalDate.of(2026, 3, 10);
        PaymentTerms terms = DueTerm.endOfMonthThenDays(45).paymentTerms(issuedOn);
        assertThat(terms.days()).isEqualTo(66);
        assertThat(terms.dueOn(issuedOn)).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThatThrownBy(() -> DueTerm.on(LocalDate.of(2026, 3, 9)).paymentTerms(issuedOn))
                .hasMessageContaining("[AC-PLN-06]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3651})
    void days_have_bounds(int days) {
        assertThatThrownBy(() -> DueTerm.days(days))
                .hasMessage("[AC-TRM-01] A term of payment has days " + days + ", which is outside 0 to 3650");
    }

    @Test
    void months_and_days_of_a_month_have_bounds() {
        assertThatThrownBy(() -> new TermStep.Months(121)).hasMessageContaining("months 121");
        assertThatThrownBy(() -> new TermStep.DayOfFollowingMonth(0)).hasMessageContaining("a day of the month 0");
        assertThatThrownBy(() -> new TermStep.NextDayOfMonth(32)).hasMessageContaining("a day of the month 32");
    }

    @Test
    void a_start_out_of_range_is_refused() {
        assertThatThrownBy(() -> DueTerm.days(1).dueOn(LocalDate.of(1989, 12, 31)))
                .hasMessageContaining("[AC-TXT-04]");
    }
}
