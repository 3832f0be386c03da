package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.LongSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.acompte.amount.MinorUnits;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class MinorUnitsProperties {

    /** The exact result, or a refusal if a long cannot hold it. */
    private static void isExact(BigInteger expected, LongSupplier verb) {
        if (expected.bitLength() < Long.SIZE) {
            assertThat(verb.getAsLong()).isEqualTo(expected.longValueExact());
        } else {
            assertThatThrownBy(verb::getAsLong).hasMessageContaining("AC-AMT-01");
        }
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    @Property
    void a_sum_is_exact_or_refused(@ForAll long a, @ForAll long b) {
        isExact(big(a).add(big(b)), () -> MinorUnits.plus(a, b));
    }

    @Property
    void a_difference_is_exact_or_refused(@ForAll long a, @ForAll long b) {
        isExact(big(a).subtract(big(b)), () -> MinorUnits.minus(a, b));
        isExact(big(a).subtract(big(b)).max(BigInteger.ZERO), () -> MinorUnits.excess(a, b));
    }

    @Property
    void a_sign_is_exact_or_refused(@ForAll long a) {
        isExact(big(a).negate(), () -> MinorUnits.negated(a));
        isExact(big(a).abs(), () -> MinorUnits.absolute(a));
    }

    @Property
    void a_total_with_a_part_exchanged_is_the_total_of_the_new_parts(
            @ForAll @LongRange(min = -MinorUnits.LIMIT, max = MinorUnits.LIMIT) long part,
            @ForAll @LongRange(min = -MinorUnits.LIMIT, max = MinorUnits.LIMIT) long before,
            @ForAll @LongRange(min = -MinorUnits.LIMIT, max = MinorUnits.LIMIT) long after) {
        long total = MinorUnits.plus(part, before);
        assertThat(MinorUnits.exchanged(total, before, after)).isEqualTo(MinorUnits.plus(part, after));
    }

    @Property
    void a_share_for_a_part_of_the_time_is_rounded_once(
            @ForAll @LongRange(min = -MinorUnits.LIMIT, max = MinorUnits.LIMIT) long minor,
            @ForAll @LongRange(min = 0, max = 2_000_000) long millionths,
            @ForAll @LongRange(min = 0, max = 1_000) long days) {
        BigDecimal exact = BigDecimal.valueOf(minor)
                .multiply(BigDecimal.valueOf(millionths))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(365_000_000), 0, RoundingMode.HALF_UP);
        Money amount = Money.ofMinor(CurrencyUnit.EUR, minor);
        assertThat(MinorUnits.share(amount, millionths, days, 365).getAmountMinor())
                .isEqualByComparingTo(exact);
    }

    @Property
    void whole_units_are_rounded_half_up_away_from_zero(
            @ForAll @LongRange(min = -MinorUnits.LIMIT, max = MinorUnits.LIMIT) long minor) {
        BigDecimal exact = BigDecimal.valueOf(minor, 2).setScale(0, RoundingMode.HALF_UP);
        assertThat(MinorUnits.wholeUnits(Money.ofMinor(CurrencyUnit.EUR, minor)))
                .isEqualTo(exact.longValueExact());
    }
}
