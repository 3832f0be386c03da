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

/** S-4: the life of a sale of {@link SaleLifeBenchmark}, with the making of its lines, as they grow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LineGrowthBenchmark {
    private final Seller seller = Data.seller();
    private final Buyer buyer = Data.buyer();

    @Param({"20", "100", "1000", "10000"})
    int count;

    private List<Source> sources = List.of();

    /** It comes to the figures of the limit. */
    @Setup
    public void same() {
        List<Line> lines = Data.lines(count);
        sources = Source.of(lines);
        Columns columns = Columns.of(lines);
        RawSale limit = RawSale.live(columns.rateOf, columns.amounts, columns.rates);
        Same.require("acompte", limit.figures(), AcompteSale.figures(acompte()));
    }

    @Benchmark
    public Sale acompte() {
        return AcompteSale.live(seller, buyer, Source.lines(sources));
    }
}
