package org.acompte.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.acompte.jackson.AcompteJson;
import org.acompte.quote.AcceptedQuote;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** S-6: the JSON of a quote of 20 lines with Jackson 3 and, beside jackson-datatype-joda-money, with Jackson 2. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {
    private static final JsonFactory TOKENS = new JsonFactory();

    private final AcceptedQuote quote = Data.quote(20);
    private final String json = AcompteJson.write(quote);

    private final JodaMoneyQuote.Quote records = JodaMoneyQuote.read(json);

    /** Every contender says and understands the same. */
    @Setup
    public void same() throws org.acompte.jackson2.InvalidJsonException {
        require(StreamingWriter.write(quote).equals(json));
        require(StreamingReader.read(json).equals(quote));
        require(AcompteJson.read(json, AcceptedQuote.class).equals(quote));
        require(org.acompte.jackson2.AcompteJson.write(quote).equals(json));
        require(org.acompte.jackson2.AcompteJson.read(json, AcceptedQuote.class).equals(quote));
        require(records.matches(quote));
    }

    private static void require(boolean same) {
        if (!same) {
            throw new IllegalStateException("the contenders differ");
        }
    }

    @Benchmark
    public String writeByHand() {
        return StreamingWriter.write(quote);
    }

    @Benchmark
    public String writeAcompte() {
        return AcompteJson.write(quote);
    }

    @Benchmark
    public AcceptedQuote readByHand() {
        return StreamingReader.read(json);
    }

    @Benchmark
    public AcceptedQuote readAcompte() {
        return AcompteJson.read(json, AcceptedQuote.class);
    }

    @Benchmark
    public String writeAcompte2() {
        return org.acompte.jackson2.AcompteJson.write(quote);
    }

    @Benchmark
    public AcceptedQuote readAcompte2() throws org.acompte.jackson2.InvalidJsonException {
        return org.acompte.jackson2.AcompteJson.read(json, AcceptedQuote.class);
    }

    @Benchmark
    public String writeJodaMoney2() {
        return JodaMoneyQuote.write(records);
    }

    @Benchmark
    public JodaMoneyQuote.Quote readJodaMoney2() {
        return JodaMoneyQuote.read(json);
    }

    /** What any reader with this parser pays. */
    @Benchmark
    public int tokens2() throws IOException {
        try (JsonParser parser = TOKENS.createParser(json)) {
            int count = 0;
            while (parser.nextToken() != null) {
                count++;
            }
            return count;
        }
    }
}
