package org.acompte.benchmarks;

import java.math.BigDecimal;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * S-1: the life of a sale, from lines that are made: quote of 20 lines and 3 rates, deposits of 30 % and 20 %, final
 * invoice, its full credit note, both closings verified.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SaleLifeBenchmark {
    private final Seller seller = Data.seller();
    private final Buyer buyer = Data.buyer();
    private final List<Line> lines = Data.lines(20);
    private final Columns columns = Columns.of(lines);
    private final BigDecimal[] decimalAmounts = columns.decimalAmounts();
    private final BigDecimal[] decimalRates = columns.decimalRates();
    private final List<RecordQuote.Line> recordLines = Records.lines(Source.of(lines));

    /** The contender comes to the figures of the limit. */
    @Setup
    public void same(BenchmarkParams params) {
        String contender = Same.contender(params);
        Same.require(contender, limit().figures(), figures(contender));
    }

    private long[][] figures(String contender) {
        return switch (contender) {
            case "limit" -> limit().figures();
            case "acompte", "acompteReadingTotals" -> AcompteSale.figures(acompte());
            case "bigDecimal" -> bigDecimal().figures();
            case "records" -> records().figures();
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
    public void acompteReadingTotals(Blackhole reader) {
        AcompteSale.read(AcompteSale.live(seller, buyer, lines), reader);
    }

    @Benchmark
    public DecimalSale bigDecimal() {
        return DecimalSale.live(columns.rateOf, decimalAmounts, decimalRates);
    }

    @Benchmark
    public RecordSale records() {
        return RecordSale.live(Records.quote(recordLines, List.of()));
    }
}
