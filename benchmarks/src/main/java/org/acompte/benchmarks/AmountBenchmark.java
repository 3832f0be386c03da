package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.acompte.amount.Percentage;
import org.javamoney.moneta.FastMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** S-5: the sum of 1,000 amounts, the sum of 5.5 % of each rounded half up, and EUR 98765.43 allocated over 12 weights. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AmountBenchmark {
    private final long[] minor =
            LongStream.range(0, 1_000).map(i -> 1 + i * 7_919 % 500_000).toArray();
    private final BigDecimal[] decimals =
            LongStream.of(minor).mapToObj(each -> BigDecimal.valueOf(each, 2)).toArray(BigDecimal[]::new);
    private final List<Money> amounts = new ArrayList<>(
            Stream.of(decimals).map(each -> Money.of(CurrencyUnit.EUR, each)).toList());
    private final List<org.javamoney.moneta.Money> moneta = new ArrayList<>(Stream.of(decimals)
            .map(each -> org.javamoney.moneta.Money.of(each, MonetaAmounts.EURO))
            .toList());
    private final List<FastMoney> fast = new ArrayList<>(Stream.of(decimals)
            .map(each -> FastMoney.of(each, MonetaAmounts.EURO))
            .toList());
    private final MonetaryAmount zero = org.javamoney.moneta.Money.zero(MonetaAmounts.EURO);
    private final MonetaryAmount fastZero = FastMoney.zero(MonetaAmounts.EURO);

    // Not final: a constant would be folded into the loop of the limit.
    private long millionths = 55_000;
    private final Percentage percentage = Percentage.of("5.5");
    private final BigDecimal rate = new BigDecimal("0.055");

    private final long[] weights = {3, 141, 59, 26, 535, 89, 79, 323, 84, 62, 64, 338};
    private final BigDecimal[] decimalWeights =
            LongStream.of(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    private long minorTotal = 9_876_543;
    private final BigDecimal decimalTotal = BigDecimal.valueOf(minorTotal, 2);
    private final Money total = Money.of(CurrencyUnit.EUR, decimalTotal);
    private final MonetaryAmount monetaTotal = org.javamoney.moneta.Money.of(decimalTotal, MonetaAmounts.EURO);
    private final MonetaryAmount fastTotal = FastMoney.of(decimalTotal, MonetaAmounts.EURO);

    /** The contender comes to the amounts of the limit. */
    @Setup
    public void same(BenchmarkParams params) {
        String contender = Same.contender(params);
        Same.require(contender, expected(contender), figures(contender));
    }

    private long[] expected(String contender) {
        if (contender.startsWith("allocate")) {
            return allocateLimit();
        }
        return new long[] {contender.startsWith("sum") ? sumLimit() : rateLimit()};
    }

    private long[] figures(String contender) {
        return switch (contender) {
            case "sumLimit", "rateLimit", "allocateLimit" -> expected(contender);
            case "sumAcompte" -> minor(List.of(sumAcompte()));
            case "sumBigDecimal" -> minor(sumBigDecimal());
            case "sumJoda" -> minor(List.of(sumJoda()));
            case "sumMoneta" -> monetaMinor(List.of(sumMoneta()));
            case "sumFastMoney" -> monetaMinor(List.of(sumFastMoney()));
            case "rateAcompte" -> minor(List.of(rateAcompte()));
            case "rateBigDecimal" -> minor(rateBigDecimal());
            case "rateJoda" -> minor(List.of(rateJoda()));
            case "rateMoneta" -> monetaMinor(List.of(rateMoneta()));
            case "rateFastMoney" -> monetaMinor(List.of(rateFastMoney()));
            case "allocateAcompte" -> minor(allocateAcompte());
            case "allocateBigDecimal" -> minor(allocateBigDecimal());
            case "allocateJoda" -> minor(allocateJoda());
            case "allocateMoneta" -> monetaMinor(allocateMoneta());
            case "allocateFastMoney" -> monetaMinor(allocateFastMoney());
            default -> throw Same.unknown(contender);
        };
    }

    private static long[] minor(BigDecimal... amounts) {
        return Stream.of(amounts)
                .mapToLong(each -> each.setScale(2).unscaledValue().longValueExact())
                .toArray();
    }

    private static long[] minor(List<Money> amounts) {
        return minor(amounts.stream().map(Money::getAmount).toArray(BigDecimal[]::new));
    }

    private static long[] monetaMinor(List<MonetaryAmount> amounts) {
        return minor(amounts.stream()
                .map(each -> each.getNumber().numberValueExact(BigDecimal.class))
                .toArray(BigDecimal[]::new));
    }

    @Benchmark
    public long sumLimit() {
        return RawAmounts.sum(minor);
    }

    @Benchmark
    public Money sumAcompte() {
        return AcompteAmounts.sum(amounts);
    }

    @Benchmark
    public BigDecimal sumBigDecimal() {
        return DecimalAmounts.sum(decimals);
    }

    @Benchmark
    public Money sumJoda() {
        return JodaAmounts.sum(amounts);
    }

    @Benchmark
    public MonetaryAmount sumMoneta() {
        return MonetaAmounts.sum(moneta, zero);
    }

    @Benchmark
    public MonetaryAmount sumFastMoney() {
        return MonetaAmounts.sum(fast, fastZero);
    }

    @Benchmark
    public long rateLimit() {
        return RawAmounts.sumOfShares(minor, millionths);
    }

    @Benchmark
    public Money rateAcompte() {
        return AcompteAmounts.sumOfShares(amounts, percentage);
    }

    @Benchmark
    public BigDecimal rateBigDecimal() {
        return DecimalAmounts.sumOfShares(decimals, rate);
    }

    @Benchmark
    public Money rateJoda() {
        return JodaAmounts.sumOfShares(amounts, rate);
    }

    @Benchmark
    public MonetaryAmount rateMoneta() {
        return MonetaAmounts.sumOfShares(moneta, rate, zero);
    }

    @Benchmark
    public MonetaryAmount rateFastMoney() {
        return MonetaAmounts.sumOfShares(fast, rate, fastZero);
    }

    @Benchmark
    public long[] allocateLimit() {
        return RawAmounts.allocate(minorTotal, weights);
    }

    @Benchmark
    public List<Money> allocateAcompte() {
        return AcompteAmounts.allocate(total, weights);
    }

    @Benchmark
    public BigDecimal[] allocateBigDecimal() {
        return DecimalAmounts.allocate(decimalTotal, decimalWeights);
    }

    @Benchmark
    public List<Money> allocateJoda() {
        return JodaAmounts.allocate(total, weights);
    }

    @Benchmark
    public List<MonetaryAmount> allocateMoneta() {
        return MonetaAmounts.allocate(
                monetaTotal, decimalWeights, part -> org.javamoney.moneta.Money.of(part, MonetaAmounts.EURO));
    }

    @Benchmark
    public List<MonetaryAmount> allocateFastMoney() {
        return MonetaAmounts.allocate(fastTotal, decimalWeights, part -> FastMoney.of(part, MonetaAmounts.EURO));
    }
}
