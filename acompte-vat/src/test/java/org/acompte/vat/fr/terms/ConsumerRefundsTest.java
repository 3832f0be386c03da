package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.Percentage;
import org.acompte.rule.Citation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsumerRefundsTest {
    private static final LatePaymentRates RATES = LatePaymentRates.known();
    private static final LocalDate CONCLUDED = LocalDate.of(2023, 1, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2023, 1, 31);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LateRefund refund(String amount, LocalDate refundedOn) {
        return new LateRefund(eur(amount), CONCLUDED, DEADLINE, refundedOn);
    }

    private static WithdrawalReading reading(LegalRateUse use, LateMonths months) {
        return new WithdrawalReading(use, months, LegalRateColumn.CONSUMERS, DayCount.ALWAYS_365);
    }

    private static RefundIncrease withdrawal(String amount, String price, LocalDate refundedOn, WithdrawalReading how) {
        return ConsumerRefunds.afterWithdrawal(refund(amount, refundedOn), eur(price), how, RATES);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "1, 0.12", // one day at 4.47 %
        "10, 1.22",
        "11, 50.00",
        "20, 50.00",
        "21, 100.00",
        "30, 100.00",
        "31, 200.00",
        "60, 200.00",
        "61, 500.00",
        "90, 500.00"
    })
    void after_a_withdrawal_the_share_grows_with_the_days(int daysLate, String increase) {
        WithdrawalReading how = reading(LegalRateUse.PER_DAY, LateMonths.COMPLETED);
        RefundIncrease result = withdrawal("1000.00", "1000.00", DEADLINE.plusDays(daysLate), how);
        assertThat(result.daysLate()).isEqualTo(daysLate);
        assertThat(result.total()).isEqualTo(eur(increase));
    }

    @Test
    void legal_interest_at_once_is_another_reading() {
        WithdrawalReading atOnce = reading(LegalRateUse.AT_ONCE, LateMonths.COMPLETED);
        assertThat(withdrawal("1000.00", "1000.00", DEADLINE.plusDays(10), atOnce)
                        .total())
                .isEqualTo(eur("44.70"));
    }

    @ParameterizedTest
    @CsvSource({
        // the 90th day is 2023-05-01
        "2023-05-01, 500.00, 500.00",
        "2023-05-02, 500.00, 550.00",
        "2023-05-31, 500.00, 550.00",
        "2023-06-01, 550.00, 550.00",
        "2023-06-02, 550.00, 600.00",
        "2023-07-01, 600.00, 600.00"
    })
    void after_90_days_five_points_are_added_per_month(LocalDate refundedOn, String completed, String begun) {
        assertThat(withdrawal("1000.00", "1000.00", refundedOn, reading(LegalRateUse.PER_DAY, LateMonths.COMPLETED))
                        .total())
                .isEqualTo(eur(completed));
        assertThat(withdrawal("1000.00", "1000.00", refundedOn, reading(LegalRateUse.PER_DAY, LateMonths.BEGUN))
                        .total())
                .isEqualTo(eur(begun));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 950.00", "2024-03-01, 1000.00", "2024-03-02, 1000.22"})
    void the_share_stops_at_the_price_and_then_legal_interest_runs(LocalDate refundedOn, String increase) {
        RefundIncrease result =
                withdrawal("1000.00", "1000.00", refundedOn, reading(LegalRateUse.PER_DAY, LateMonths.COMPLETED));
        assertThat(result.total()).isEqualTo(eur(increase)); // 8.01 % of EUR 1000.00 for one day
    }

    @Test
    void a_part_of_the_price_may_grow_beyond_itself() {
        WithdrawalReading how = reading(LegalRateUse.PER_DAY, LateMonths.COMPLETED);
        assertThat(withdrawal("300.00", "1000.00", LocalDate.of(2024, 4, 1), how)
                        .total())
                .isEqualTo(eur("315.00")); // 50 % and 11 months
        assertThat(withdrawal("1000.00", "120.00", DEADLINE.plusDays(45), how).total())
                .isEqualTo(eur("120.00")); // 20 % would be 200.00
    }

    @Test
    void both_readings_reach_the_price_and_begin_legal_interest_on_the_same_day() {
        LocalDate later = LocalDate.of(2024, 3, 11);
        RefundIncrease completed =
                withdrawal("1000.00", "1000.00", later, reading(LegalRateUse.PER_DAY, LateMonths.COMPLETED));
        RefundIncrease begun = withdrawal("1000.00", "1000.00", later, reading(LegalRateUse.PER_DAY, LateMonths.BEGUN));
        assertThat(completed.legalInterest())
                .isEqualTo(begun.legalInterest())
                .singleElement()
                .satisfies(slice -> {
                    assertThat(slice.from()).isEqualTo(LocalDate.of(2024, 3, 2));
                    assertThat(slice.days()).isEqualTo(10);
                });
        assertThat(completed.explain())
                .isEqualTo(
                        "EUR 1002.19 on top of EUR 1000.00, due back by 2023-01-31 and given back on 2024-03-11, 405 days "
                                + "late: the price after 10 months, then legal interest "
                                + "(C. conso. art. L. 221-24 and L. 242-4)");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 100.00", "14, 100.00", "15, 200.00", "30, 200.00", "31, 500.00", "400, 500.00"})
    void after_a_termination_three_steps_count(int daysLate, String increase) {
        assertThat(ConsumerRefunds.afterTermination(refund("1000.00", DEADLINE.plusDays(daysLate)))
                        .total())
                .isEqualTo(eur(increase));
    }

    @Test
    void money_goes_back_within_14_days() {
        LocalDate told = LocalDate.of(2026, 3, 1);
        assertThat(ConsumerRefunds.withdrawalDeadline(CONCLUDED, told)).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(ConsumerRefunds.withdrawalDeadline(CONCLUDED, told, LocalDate.of(2026, 3, 15)))
                .isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(ConsumerRefunds.withdrawalDeadline(CONCLUDED, told, LocalDate.of(2026, 3, 16)))
                .isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(ConsumerRefunds.terminationDeadline(CONCLUDED, told)).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    @Test
    void the_contract_decides_on_the_law() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        assertThat(ConsumerRefunds.terminationDeadline(first, first)).isEqualTo(LocalDate.of(2022, 1, 15));
        assertThatThrownBy(() -> ConsumerRefunds.terminationDeadline(first.minusDays(1), first))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("2021-12-31");
        LocalDate code = LocalDate.of(2016, 7, 1);
        assertThat(ConsumerRefunds.withdrawalDeadline(code, code)).isEqualTo(LocalDate.of(2016, 7, 15));
        assertThatThrownBy(() -> ConsumerRefunds.withdrawalDeadline(code.minusDays(1), code))
                .hasMessageContaining("[AC-LAW-01]");
        LateRefund old = new LateRefund(eur("1.00"), first.minusDays(1), first, first);
        assertThatThrownBy(() -> ConsumerRefunds.afterTermination(old)).hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void wrong_facts_are_refused() {
        assertThatThrownBy(() -> refund("0.00", DEADLINE))
                .hasMessage("[AC-TRM-08] Refund of EUR 0.00 is not above zero");
        assertThatThrownBy(() -> new LateRefund(eur("1.00"), DEADLINE, CONCLUDED, DEADLINE))
                .hasMessage("[AC-TRM-09] Deadline 2023-01-02 is before the contract 2023-01-31");
        WithdrawalReading how = reading(LegalRateUse.PER_DAY, LateMonths.BEGUN);
        LateRefund refund = refund("1.00", DEADLINE);
        assertThatThrownBy(() -> ConsumerRefunds.afterWithdrawal(refund, eur("0.00"), how, RATES))
                .hasMessage("[AC-TRM-08] Price of EUR 0.00 is not above zero");
        assertThatThrownBy(() -> ConsumerRefunds.afterWithdrawal(refund, Money.parse("USD 1.00"), how, RATES))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void a_scale_has_steps_in_order_and_goes_on_in_one_way() {
        Optional<Percentage> five = Optional.of(Percentage.of(5));
        RefundBand ten = RefundBand.upTo(10, 5);
        assertThat(new RefundScale(0, List.of(ten), five).bands()).hasSize(1);
        refused(() -> new RefundScale(-1, List.of(ten), five));
        refused(() -> new RefundScale(14, List.of(), five));
        refused(() -> new RefundScale(14, List.of(ten, RefundBand.upTo(10, 6)), five));
        refused(() -> new RefundScale(14, List.of(RefundBand.beyond(6), ten), five));
        refused(() -> new RefundScale(14, List.of(ten), Optional.empty()));
        refused(() -> new RefundScale(14, List.of(RefundBand.beyond(6)), five));
        refused(() -> RefundBand.upTo(0, 5));
        refused(() -> new RefundBand(OptionalInt.empty(), Optional.empty()));
    }

    @Test
    void an_increase_is_not_below_zero_and_of_one_currency() {
        LateRefund refund = refund("1000.00", DEADLINE);
        Citation text = Citation.of("a text");
        refused(() -> new RefundIncrease(refund, eur("-0.01"), List.of(), "a step", text));
        assertThatThrownBy(() -> new RefundIncrease(refund, Money.parse("USD 1.00"), List.of(), "a step", text))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    private static void refused(ThrowingCallable wrong) {
        assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class);
    }
}
