package org.acompte.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.sale.Sale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * S-4: the life of a sale of {@link SaleLifeBenchmark} as its lines grow, from lines that are made and (Built) with the
 * lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LineGrowthBenchmark {
    private final Seller seller = Data.seller();
    private final Buyer buyer = Data.buyer();

    @Param({"20", "100", "1000", "10000"})
    int count;

    private List<Line> lines = List.of();
    private List<Source> sources = List.of();
    private Columns columns = Columns.of(lines);

    /** The contender comes to the figures of the limit. */
    @Setup
    public void same(BenchmarkParams params) {
        lines = Data.lines(count);
        sources = Source.of(lines);
        columns = Columns.of(lines);
        String contender = Same.contender(params);
        Same.require(contender, limit().figures(), figures(contender));
    }

    private long[][] figures(String contender) {
        return switch (contender) {
            case "limit" -> limit().figures();
            case "acompte" -> AcompteSale.figures(acompte());
            case "acompteBuilt" -> AcompteSale.figures(acompteBuilt());
            default -> throw Same.unknown(contender);
        };
    }

    @Benchmark
    public RawSale limit() {
        return RawSale.live(columns.rateOf, columns.amounts, columns.rates);
    }

    @Benchmark
    public Sale acompte() {
        return AcompteSale.live(seller, buyer, lines);
    }

    @Benchmark
    public Sale acompteBuilt() {
        return AcompteSale.live(seller, buyer, Source.lines(sources));
    }
}
