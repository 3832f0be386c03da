package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumerAdvanceTest {
    private static final LatePaymentRates RATES = LatePaymentRates.known();
    private static final AdvanceReading USUAL =
            new AdvanceReading(LegalRateColumn.CONSUMERS, DayCount.ALWAYS_365, InterestEnds.FIRST_DAY_COUNTS);
    private static final LocalDate PAID = LocalDate.of(2026, 1, 10);
    private static final LocalDate DELIVERED = LocalDate.of(2026, 6, 9);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static ConsumerAdvance advance(LocalDate paidOn) {
        return new ConsumerAdvance(eur("2000.00"), paidOn, AdvanceOrder.ORDINARY);
    }

    @ParameterizedTest
    @EnumSource(InterestEnds.class)
    void three_months_after_the_payment_interest_runs_to_the_delivery(InterestEnds ends) { // FR-ARR-002
        InterestStatement interest = advance(PAID)
                .interest(DELIVERED, RATES, new AdvanceReading(LegalRateColumn.CONSUMERS, DayCount.ALWAYS_365, ends));
        assertThat(advance(PAID).interestStartsOn()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(interest.days()).isEqualTo(60);
        assertThat(interest.total()).isEqualTo(eur("21.93"));
        assertThat(ConsumerAdvance.balanceAfter(eur("3000.00"), interest)).isEqualTo(eur("2978.07"));
        assertThat(ConsumerAdvance.balanceAfter(eur("20.00"), interest)).isEqualTo(eur("-1.93"));
    }

    @Test
    void the_explanation_names_days_rate_and_articles() {
        assertThat(advance(PAID).interest(DELIVERED, RATES, USUAL).explain())
                .isEqualTo(
                        "EUR 21.93 of interest: EUR 2000.00 was paid in advance on 2026-01-10, 60 days from 2026-04-10 to "
                                + "2026-06-08 bear 6.67 % (C. conso. art. L. 214-2; CMF art. L. 313-2, arrêté for 2026-S1 of 2025-12-15)");
    }

    @Test
    void the_other_column_is_a_choice() {
        AdvanceReading lower =
                new AdvanceReading(LegalRateColumn.PROFESSIONALS, DayCount.ALWAYS_365, InterestEnds.FIRST_DAY_COUNTS);
        assertThat(advance(PAID).interest(DELIVERED, RATES, lower).total()).isEqualTo(eur("8.61"));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_DAY_COUNTS, 1", "LAST_DAY_COUNTS, 2"})
    void the_end_day_matters_when_the_rate_changes_on_it(InterestEnds ends, int slices) {
        AdvanceReading reading = new AdvanceReading(LegalRateColumn.CONSUMERS, DayCount.ALWAYS_365, ends);
        InterestStatement interest = advance(PAID).interest(LocalDate.of(2026, 7, 1), RATES, reading);
        assertThat(interest.slices()).hasSize(slices);
        assertThat(interest.days()).isEqualTo(82);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, 0", "2026-04-10, 0", "2026-04-11, 1"})
    void a_delivery_within_three_months_bears_none(LocalDate deliveredOn, int days) {
        assertThat(advance(PAID).interest(deliveredOn, RATES, USUAL).days()).isEqualTo(days);
    }

    @Test
    void an_order_on_specification_bears_none() {
        InterestStatement none = new ConsumerAdvance(eur("2000.00"), PAID, AdvanceOrder.ON_SPECIFICATION)
                .interest(DELIVERED, RATES, USUAL);
        assertThat(none.slices()).isEmpty();
        assertThat(none.explain())
                .isEqualTo(
                        "EUR 0.00 of interest: EUR 2000.00 was paid in advance on 2026-01-10 for an order of the kind "
                                + "on-specification (C. conso. art. L. 214-3)");
    }

    @Test
    void three_months_end_on_the_last_day_of_a_short_month() {
        assertThat(advance(LocalDate.of(2025, 11, 30)).interestStartsOn()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void the_law_is_known_since_its_code() {
        assertThat(advance(LocalDate.of(2016, 7, 1)).interestStartsOn()).isEqualTo(LocalDate.of(2016, 10, 1));
        ConsumerAdvance eve = advance(LocalDate.of(2016, 6, 30));
        assertThatThrownBy(eve::interestStartsOn).hasMessageContaining("[AC-LAW-01]");
        ConsumerAdvance special =
                new ConsumerAdvance(eur("1.00"), LocalDate.of(2016, 6, 30), AdvanceOrder.ON_SPECIFICATION);
        assertThatThrownBy(() -> special.interest(DELIVERED, RATES, USUAL)).hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void an_advance_is_positive_and_delivered_after_its_payment() {
        assertThatThrownBy(() -> new ConsumerAdvance(eur("0.00"), PAID, AdvanceOrder.ORDINARY))
                .hasMessage("[AC-TRM-08] Advance of EUR 0.00 is not above zero");
        ConsumerAdvance advance = advance(PAID);
        assertThatThrownBy(() -> advance.interest(PAID.minusDays(1), RATES, USUAL))
                .hasMessage("[AC-TRM-09] Delivery 2026-01-09 is before the payment 2026-01-10");
    }
}
