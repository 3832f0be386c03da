package org.acompte.amount;

import static org.acompte.Fixtures.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MinorUnitsTest {

    @Test
    void amounts_are_added_taken_off_and_turned_round() {
        assertThat(MinorUnits.plus(300, 50)).isEqualTo(350);
        assertThat(MinorUnits.plus(300, -350)).isEqualTo(-50);
        assertThat(MinorUnits.minus(50, 300)).isEqualTo(-250);
        assertThat(MinorUnits.negated(300)).isEqualTo(-300);
        assertThat(MinorUnits.negated(0)).isZero();
        assertThat(MinorUnits.absolute(-300)).isEqualTo(300);
        assertThat(MinorUnits.absolute(300)).isEqualTo(300);
    }

    @Test
    void what_is_above_a_bound_is_never_below_zero() {
        assertThat(MinorUnits.excess(300, 50)).isEqualTo(250);
        assertThat(MinorUnits.excess(50, 300)).isZero();
        assertThat(MinorUnits.excess(300, 300)).isZero();
        assertThat(MinorUnits.excess(-50, -300)).isEqualTo(250);
        assertThat(MinorUnits.excess(Long.MIN_VALUE, Long.MAX_VALUE)).isZero();
    }

    @Test
    void a_total_follows_a_part_that_changed() {
        assertThat(MinorUnits.exchanged(300, 50, 70)).isEqualTo(320);
        assertThat(MinorUnits.exchanged(300, 70, 0)).isEqualTo(230);
        assertThat(MinorUnits.exchanged(0, 0, -5)).isEqualTo(-5);
    }

    @Test
    void a_running_sum_may_pass_the_limit_of_one_amount() {
        assertThat(MinorUnits.plus(MinorUnits.LIMIT, MinorUnits.LIMIT)).isEqualTo(20_000_000_000_000L);
        assertThat(MinorUnits.plus(Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(MinorUnits.minus(-1, Long.MAX_VALUE)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_result_that_does_not_fit_is_refused_and_never_wraps_around() {
        assertThatThrownBy(() -> MinorUnits.plus(Long.MAX_VALUE, 1)).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.minus(Long.MIN_VALUE, 1)).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.negated(Long.MIN_VALUE)).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.absolute(Long.MIN_VALUE)).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.excess(Long.MAX_VALUE, -1)).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.exchanged(Long.MAX_VALUE, 0, 1)).hasMessageContaining("AC-AMT-01");
    }

    @Test
    void a_part_of_a_whole_reaches_its_share_of_an_amount_and_the_whole_reaches_all_of_it() {
        Money amount = eur("100.00");
        assertThat(Allocation.reached(amount, 0, 3)).isEqualTo(eur("0.00"));
        assertThat(Allocation.reached(amount, 1, 3)).isEqualTo(eur("33.33"));
        assertThat(Allocation.reached(amount, 2, 3)).isEqualTo(eur("66.67"));
        assertThat(Allocation.reached(amount, 3, 3)).isEqualTo(amount);
        assertThat(Allocation.reached(amount.negated(), 1, 3)).isEqualTo(eur("-33.33"));
        assertThatThrownBy(() -> Allocation.reached(amount, 0, 0)).hasMessageContaining("AC-ALC-01");
        assertThatThrownBy(() -> Allocation.reached(amount, 4, 3)).hasMessageContaining("AC-ALC-02");
        assertThatThrownBy(() -> Allocation.reached(amount, -1, 3)).hasMessageContaining("AC-ALC-02");
    }

    @Test
    void a_quantity_is_within_another_of_its_sign_that_is_not_smaller() {
        assertThat(Quantity.of(1).isWithin(Quantity.of(2))).isTrue();
        assertThat(Quantity.of(2).isWithin(Quantity.of(2))).isTrue();
        assertThat(Quantity.of(3).isWithin(Quantity.of(2))).isFalse();
        assertThat(Quantity.of(0).isWithin(Quantity.of(-2))).isTrue();
        assertThat(Quantity.of(-1).isWithin(Quantity.of(-2))).isTrue();
        assertThat(Quantity.of(-3).isWithin(Quantity.of(-2))).isFalse();
        assertThat(Quantity.of(1).isWithin(Quantity.of(-2))).isFalse();
        assertThat(Quantity.of(-1).isWithin(Quantity.of(2))).isFalse();
        assertThat(Quantity.of(0).isWithin(Quantity.of(0))).isTrue();
        assertThat(Quantity.of(1).isWithin(Quantity.of(0))).isFalse();
    }

    @Test
    void the_vat_inside_an_amount_is_a_fraction() {
        assertThat(VatRate.of("20").fractionInside()).isEqualTo("20/120");
        assertThat(VatRate.of("5.5").fractionInside()).isEqualTo("5.5/105.5");
        assertThat(VatRate.of("0").fractionInside()).isEqualTo("0/100");
    }

    @Test
    void whole_units_follow_the_decimals_of_the_currency() {
        assertThat(MinorUnits.wholeUnits(eur("1000.49"))).isEqualTo(1_000);
        assertThat(MinorUnits.wholeUnits(eur("1000.50"))).isEqualTo(1_001);
        assertThat(MinorUnits.wholeUnits(eur("-0.50"))).isEqualTo(-1);
        assertThat(MinorUnits.wholeUnits(Money.parse("JPY 1234"))).isEqualTo(1_234);
        assertThat(MinorUnits.wholeUnits(Money.parse("BHD 1.499"))).isEqualTo(1);
    }

    @Test
    void what_is_left_after_an_amount_fits_no_more_is_the_remainder() {
        assertThat(MinorUnits.remainder(300, 140)).isEqualTo(20);
        assertThat(MinorUnits.remainder(280, 140)).isZero();
        assertThat(MinorUnits.remainder(0, 140)).isZero();
        assertThatThrownBy(() -> MinorUnits.remainder(300, 0)).hasMessageContaining("AC-AMT-07");
    }

    @Test
    void a_share_for_a_part_of_the_time_is_rounded_once() {
        assertThat(MinorUnits.share(eur("15000.00"), 150_000, 30, 365)).isEqualTo(eur("184.93"));
        assertThat(MinorUnits.share(eur("-15000.00"), 150_000, 30, 365)).isEqualTo(eur("-184.93"));
        assertThat(MinorUnits.share(eur("0.01"), 500_000, 1, 1)).isEqualTo(eur("0.01"));
        assertThat(MinorUnits.share(eur("100.00"), 1_500_000, 1, 1)).isEqualTo(eur("150.00"));
    }

    @Test
    void a_percentage_is_multiplied_within_the_whole_and_compared_without_rounding() {
        assertThat(Percentage.of("2.5").times(3)).isEqualTo(Percentage.of("7.5"));
        assertThat(Percentage.of(50).times(0)).isEqualTo(Percentage.ZERO);
        assertThatThrownBy(() -> Percentage.of(50).times(3)).hasMessageContaining("AC-AMT-04");
        assertThat(Percentage.of(30).isReachedBy(eur("30.00"), eur("100.00"))).isTrue();
        assertThat(Percentage.of(30).isReachedBy(eur("30.00"), eur("100.01"))).isFalse();
    }
}
