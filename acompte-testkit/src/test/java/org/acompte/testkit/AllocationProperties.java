package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.amount.Allocation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** P-12: an allocation is exact, fair and monotone. */
class AllocationProperties {

    @Property(tries = 1000)
    void p12_the_parts_add_up_to_the_amount(
            @ForAll Allocation mode, @ForAll("amounts") Money amount, @ForAll("weights") List<Long> weights) {
        assertThat(Money.total(split(mode, amount, weights))).isEqualTo(amount);
    }

    @Property(tries = 1000)
    void p12_each_part_is_within_one_unit_of_its_exact_share_and_a_zero_weight_gets_nothing(
            @ForAll Allocation mode, @ForAll("amounts") Money amount, @ForAll("weights") List<Long> weights) {
        List<Money> parts = split(mode, amount, weights);
        BigDecimal sum = BigDecimal.valueOf(sum(weights));
        for (int i = 0; i < weights.size(); i++) {
            // |part - amount × weight / sum| <= 1, without a division
            BigDecimal off = minor(parts.get(i))
                    .multiply(sum)
                    .subtract(minor(amount).multiply(BigDecimal.valueOf(weights.get(i))));
            assertThat(off.abs()).isLessThanOrEqualTo(sum);
            if (weights.get(i) == 0) {
                assertThat(parts.get(i).isZero()).isTrue();
            }
        }
    }

    @Property(tries = 1000)
    void p12_a_negative_amount_is_the_mirror_of_the_positive_one(
            @ForAll Allocation mode, @ForAll("amounts") Money amount, @ForAll("weights") List<Long> weights) {
        assertThat(split(mode, amount.negated(), weights))
                .isEqualTo(split(mode, amount, weights).stream()
                        .map(Money::negated)
                        .toList());
    }

    @Property(tries = 1000)
    void p12_a_greater_weight_never_gets_less(@ForAll("amounts") Money amount, @ForAll("weights") List<Long> weights) {
        for (Allocation mode : List.of(Allocation.LARGEST_REMAINDER, Allocation.PROPORTIONAL_WITH_REMAINDER_APART)) {
            List<Money> parts = split(mode, amount.abs(), weights);
            for (int i = 0; i < weights.size(); i++) {
                for (int j = 0; j < weights.size(); j++) {
                    if (weights.get(i) > weights.get(j)) {
                        assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                    }
                }
            }
        }
    }

    @Property(tries = 1000)
    void p12_each_prefix_of_a_cumulative_allocation_is_as_exact_as_it_can_be(
            @ForAll("amounts") Money amount, @ForAll("weights") List<Long> weights) {
        List<Money> parts = split(Allocation.CUMULATIVE, amount, weights);
        BigDecimal sum = BigDecimal.valueOf(sum(weights));
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal got = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            reached = reached.add(BigDecimal.valueOf(weights.get(i)));
            got = got.add(minor(parts.get(i)));
            BigDecimal off = got.multiply(sum).subtract(minor(amount).multiply(reached));
            assertThat(off.abs().multiply(BigDecimal.valueOf(2))).isLessThanOrEqualTo(sum);
        }
    }

    private static List<Money> split(Allocation mode, Money amount, List<Long> weights) {
        return mode.split(amount, weights.stream().mapToLong(Long::longValue).toArray());
    }

    private static long sum(List<Long> weights) {
        return weights.stream().flatMapToLong(LongStream::of).sum();
    }

    private static BigDecimal minor(Money money) {
        return BigDecimal.valueOf(money.getAmountMinorLong());
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(-1000, 1000)),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.longs().between(-10_000_000_000_000L, 10_000_000_000_000L)))
                .map(minor -> Money.ofMinor(CurrencyUnit.EUR, minor));
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        Arbitrary<Long> weight = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(1, 10)),
                net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(1, 1_000_000_000_000L)));
        return weight.list().ofMinSize(1).ofMaxSize(12).filter(weights -> sum(weights) > 0);
    }
}
