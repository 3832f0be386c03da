package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatRounding;
import org.acompte.benchmarks.RecordQuote.Discount;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.mustangproject.Invoice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * S-2: the totals of 20 lines at 3 rates with two discounts on the whole, 5 % of all at the first rate and EUR 50.00 at the
 * second; from lines that are made, and (Built) with the lines and the document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TotalsBenchmark {
    private static final LocalDate SENT = LocalDate.of(2026, 9, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 2);

    private final Seller seller = Data.seller();
    private final Buyer buyer = Data.buyer();
    private final List<Line> lines = Data.lines(20);
    private final List<Source> sources = Source.of(lines);
    private final Adjustment share = Adjustment.discount(Percentage.of(5));
    private final Adjustment fixed = Adjustment.discount(Money.parse("EUR 50.00"));
    private final List<DocumentAdjustment> adjustments = List.of(
            new DocumentAdjustment(share, Optional.of(Data.rates().get(0))),
            new DocumentAdjustment(fixed, Optional.of(Data.rates().get(1))));

    private final Columns columns = Columns.of(lines);
    private final int[] discountOf = {0, 1};
    private final long[] shares = {50_000, 0};
    private final long[] discounts = {0, 5_000};

    private final BigDecimal[] decimalAmounts = columns.decimalAmounts();
    private final BigDecimal[] decimalRates = columns.decimalRates();
    private final BigDecimal[] decimalShares = {new BigDecimal("0.05"), BigDecimal.ZERO};
    private final BigDecimal[] decimalDiscounts = {BigDecimal.ZERO, new BigDecimal("50.00")};

    private final List<RecordQuote.Line> recordLines = Records.lines(sources);
    private final List<Discount> recordDiscounts = List.of(
            new RecordQuote.Percent(Records.vats().get(0), new BigDecimal("0.05")),
            new RecordQuote.Fixed(Records.vats().get(1), Money.parse("EUR 50.00")));
    private final RecordQuote recordQuote = Records.quote(recordLines, recordDiscounts);

    private final BigDecimal[] mustangDiscounts = {
        acompte().adjustmentSizes().get(0).getAmount(), new BigDecimal("50.00")
    };
    private final BigDecimal[] mustangPercents = {
        sources.get(0).percent(), sources.get(1).percent()
    };
    private final Invoice mustangInvoice = MustangTotals.invoice(sources, mustangDiscounts, mustangPercents);

    /** The contender comes to the figures of the limit. */
    @Setup
    public void same(BenchmarkParams params) {
        String contender = Same.contender(params);
        Same.require(contender, limit().figures(), figures(contender));
    }

    private long[] figures(String contender) {
        return switch (contender) {
            case "limit" -> limit().figures();
            case "acompte" -> figures(acompte());
            case "acompteBuilt" -> figures(acompteBuilt());
            case "bigDecimal" -> bigDecimal().figures();
            case "records" -> records().figures();
            case "recordsBuilt" -> recordsBuilt().figures();
            case "mustang" -> mustang().figures();
            case "mustangBuilt" -> mustangBuilt().figures();
            default -> throw Same.unknown(contender);
        };
    }

    private static long[] figures(Totals totals) {
        long[] cells = AcompteSale.figures(totals.breakdown());
        long[] figures = new long[2 + cells.length];
        figures[0] = totals.lineTotal().getAmountMinorLong();
        figures[1] = totals.discountTotal().getAmountMinorLong();
        System.arraycopy(cells, 0, figures, 2, cells.length);
        return figures;
    }

    @Benchmark
    public RawTotals limit() {
        return RawTotals.of(columns.rateOf, columns.amounts, columns.rates, discountOf, shares, discounts);
    }

    @Benchmark
    public Totals acompte() {
        return Totals.of(CurrencyUnit.EUR, PriceBasis.WITHOUT_VAT, VatRounding.PER_TREATMENT, lines, adjustments);
    }

    @Benchmark
    public DecimalTotals bigDecimal() {
        return DecimalTotals.of(
                columns.rateOf, decimalAmounts, decimalRates, discountOf, decimalShares, decimalDiscounts);
    }

    @Benchmark
    public RecordQuote.Totals records() {
        return recordQuote.totals();
    }

    @Benchmark
    public MustangTotals mustang() {
        return MustangTotals.of(mustangInvoice);
    }

    @Benchmark
    public Totals acompteBuilt() {
        return Quote.draft("D-2026-017", seller, buyer)
                .plusLines(Source.lines(sources))
                .plus(share, Data.rates().get(0))
                .plus(fixed, Data.rates().get(1))
                .send(SENT, UNTIL)
                .scope()
                .totals();
    }

    @Benchmark
    public RecordQuote.Totals recordsBuilt() {
        return Records.quote(Records.lines(sources), recordDiscounts).totals();
    }

    @Benchmark
    public MustangTotals mustangBuilt() {
        return MustangTotals.of(MustangTotals.invoice(sources, mustangDiscounts, mustangPercents));
    }
}
