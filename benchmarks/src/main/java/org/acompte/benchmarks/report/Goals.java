package org.acompte.benchmarks.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.acompte.benchmarks.report.Comparison.Contender;

/** What the library promises, and what it is compared with. */
final class Goals {
    private static final String ADD_INVOICE = "GrowthBenchmark.addInvoice:facts=";
    private static final String ADD_PAYMENT = "GrowthBenchmark.addPayment:facts=";
    private static final String DRAFT = "GrowthBenchmark.draftAndIssue:facts=";
    private static final String REBUILD = "GrowthBenchmark.rebuild:facts=";

    private static final String LIFE = "SaleLifeBenchmark.";
    private static final String TOTALS = "TotalsBenchmark.";
    private static final String LINES = "LineGrowthBenchmark.acompte:count=";
    private static final String AMOUNTS = "AmountBenchmark.";

    static final List<Goal> ALL = List.of(
            Goal.atMost("S-1", "life of a sale, the limit = 1", 3.3, r -> r.time(LIFE + "acompte", LIFE + "limit")),
            Goal.bytes("S-1", "life of a sale", 2.6 * 1024, r -> r.bytes(LIFE + "acompte")),
            Goal.atMost(
                    "S-1",
                    "life of a sale and all totals read as Money, the limit = 1",
                    6.5,
                    r -> r.time(LIFE + "acompteReadingTotals", LIFE + "limit")),
            Goal.bytes(
                    "S-1",
                    "life of a sale and all totals read as Money",
                    8 * 1024,
                    r -> r.bytes(LIFE + "acompteReadingTotals")),
            Goal.atLeast(
                    "S-1",
                    "life of a sale, faster than records, streams and Joda-Money",
                    14,
                    r -> r.time(LIFE + "records", LIFE + "acompte")),
            Goal.atMost(
                    "S-2",
                    "totals of lines that are made, the limit = 1",
                    2.5,
                    r -> r.time(TOTALS + "acompte", TOTALS + "limit")),
            Goal.atLeast(
                    "S-2",
                    "totals of lines that are made, faster than Mustang",
                    200,
                    r -> r.time(TOTALS + "mustang", TOTALS + "acompte")),
            Goal.atMost(
                    "S-2",
                    "totals with lines and document, the limit = 1",
                    7,
                    r -> r.time(TOTALS + "acompteBuilt", TOTALS + "limit")),
            Goal.atLeast(
                    "S-2",
                    "totals with lines and document, faster than Mustang",
                    90,
                    r -> r.time(TOTALS + "mustangBuilt", TOTALS + "acompteBuilt")),
            Goal.atMost(
                    "S-4",
                    "one more line, the raw life of a sale of 20 lines = 1",
                    0.1,
                    r -> perLine(r::nanoseconds, 1000, 20) / r.nanoseconds(LIFE + "limit")),
            Goal.bytes("S-4", "one more line", 64, r -> perLine(r::bytes, 1000, 20)),
            Goal.atMost(
                    "S-4",
                    "a line of 10,000, of 1,000 = 1",
                    1.2,
                    r -> perLine(r::nanoseconds, 10_000, 1000) / perLine(r::nanoseconds, 1000, 100)),
            Goal.atMost(
                    "S-5",
                    "allocation over 12 weights, the limit = 1",
                    3.3,
                    r -> r.time(AMOUNTS + "allocateAcompte", AMOUNTS + "allocateLimit")),
            Goal.bytes("S-5", "allocation over 12 weights", 1.55 * 1024, r -> r.bytes(AMOUNTS + "allocateAcompte")),
            Goal.atMost(
                    "S-5",
                    "sum of 1,000 Money, the limit = 1",
                    4.6,
                    r -> r.time(AMOUNTS + "sumAcompte", AMOUNTS + "sumLimit")),
            Goal.bytes("S-5", "sum of 1,000 Money", 100, r -> r.bytes(AMOUNTS + "sumAcompte")),
            Goal.atMost(
                    "S-5",
                    "1,000 × rate, the limit = 1",
                    2.4,
                    r -> r.time(AMOUNTS + "rateAcompte", AMOUNTS + "rateLimit")),
            Goal.bytes("S-5", "1,000 × rate", 100, r -> r.bytes(AMOUNTS + "rateAcompte")),
            Goal.atMost(
                    "S-3",
                    "drafting and issuing after 1,000 facts, after 10 = 1",
                    1.5,
                    r -> r.time(DRAFT + 1000, DRAFT + 10)),
            Goal.atMost(
                    "S-3",
                    "adding an invoice to 1,000 facts, to 10 = 1",
                    1.5,
                    r -> r.time(ADD_INVOICE + 1000, ADD_INVOICE + 10)),
            Goal.atMost(
                    "S-3",
                    "adding a payment to 1,000 facts, to 10 = 1",
                    1.5,
                    r -> r.time(ADD_PAYMENT + 1000, ADD_PAYMENT + 10)),
            Goal.atMost(
                    "S-3",
                    "rebuilding a sale of 1,000 facts, of 100 = 1",
                    12,
                    r -> r.time(REBUILD + 1000, REBUILD + 100)),
            Goal.atMost(
                    "S-3",
                    "rebuilding a sale of 10,000 facts, of 1,000 = 1",
                    12,
                    r -> r.time(REBUILD + 10_000, REBUILD + 1000)),
            Goal.atMost(
                    "S-6",
                    "writing 20 lines, Jackson 3, streaming by hand = 1",
                    1.15,
                    r -> r.time("JsonBenchmark.writeAcompte", "JsonBenchmark.writeByHand")),
            Goal.atMost(
                    "S-6",
                    "reading 20 lines, Jackson 3, streaming by hand = 1",
                    1.3,
                    r -> r.time("JsonBenchmark.readAcompte", "JsonBenchmark.readByHand")),
            Goal.atLeast(
                    "S-6",
                    "reading 20 lines, Jackson 2, faster than jackson-datatype-joda-money",
                    4.5,
                    r -> r.time("JsonBenchmark.readJodaMoney2", "JsonBenchmark.readAcompte2")),
            Goal.atLeast(
                    "S-6",
                    "reading 20 lines, Jackson 2, leaner than jackson-datatype-joda-money",
                    5,
                    r -> r.memory("JsonBenchmark.readJodaMoney2", "JsonBenchmark.readAcompte2")),
            Goal.atMost(
                    "S-7",
                    "VAT ledger of a sale with 100 payments, adding the payments = 1",
                    10,
                    r -> r.time("VatLedgerBenchmark.vatLedger", "VatLedgerBenchmark.addPayments")),
            Goal.bytes(
                    "S-7",
                    "memory kept by a settled sale of 20 lines, 2 deposits, 1 final invoice, 3 payments",
                    6 * 1024,
                    r -> r.bytes(KeptMemory.SETTLED_SALE)),
            Goal.milliseconds(
                    "S-8",
                    "from the start of the process to the first complete sale, beyond Joda-Money alone",
                    12,
                    r -> beyondJodaMoney(r, "")),
            Goal.milliseconds(
                    "S-8",
                    "the same, both with an archive of their classes",
                    12,
                    r -> beyondJodaMoney(r, ColdStart.ARCHIVED)));

    private static double beyondJodaMoney(Round round, String how) {
        return (round.nanoseconds(ColdStart.FIRST_SALE + how) - round.nanoseconds(ColdStart.JODA_MONEY + how)) / 1e6;
    }

    static final List<Comparison> COMPARISONS = List.of(
            Comparison.of(
                    "S-1",
                    "life of a sale",
                    new Contender("long by hand (the limit)", LIFE + "limit"),
                    new Contender("acompte", LIFE + "acompte"),
                    new Contender("acompte, 66 totals read as Money", LIFE + "acompteReadingTotals"),
                    new Contender("BigDecimal", LIFE + "bigDecimal"),
                    new Contender("records, streams, Joda-Money", LIFE + "records")),
            Comparison.of(
                    "S-2",
                    "totals of 20 lines that are made",
                    new Contender("long by hand (the limit)", TOTALS + "limit"),
                    new Contender("acompte", TOTALS + "acompte"),
                    new Contender("BigDecimal", TOTALS + "bigDecimal"),
                    new Contender("records, streams, Joda-Money", TOTALS + "records"),
                    new Contender("Mustang", TOTALS + "mustang")),
            Comparison.of(
                    "S-2",
                    "totals of 20 lines, lines and document made too",
                    new Contender("long by hand (the limit), nothing made", TOTALS + "limit"),
                    new Contender("acompte", TOTALS + "acompteBuilt"),
                    new Contender("records, streams, Joda-Money", TOTALS + "recordsBuilt"),
                    new Contender("Mustang", TOTALS + "mustangBuilt")),
            amounts("sum of 1,000 Money", "sum"),
            amounts("1,000 × rate", "rate"),
            amounts("allocation over 12 weights", "allocate"),
            Comparison.of(
                    "S-6",
                    "writing 20 lines",
                    new Contender("streaming by hand, Jackson 3", "JsonBenchmark.writeByHand"),
                    new Contender("acompte, Jackson 3", "JsonBenchmark.writeAcompte"),
                    new Contender("acompte, Jackson 2", "JsonBenchmark.writeAcompte2"),
                    new Contender("records, jackson-datatype-joda-money, Jackson 2", "JsonBenchmark.writeJodaMoney2")),
            Comparison.of(
                    "S-6",
                    "reading 20 lines",
                    new Contender("streaming by hand, Jackson 3", "JsonBenchmark.readByHand"),
                    new Contender("acompte, Jackson 3", "JsonBenchmark.readAcompte"),
                    new Contender("acompte, Jackson 2", "JsonBenchmark.readAcompte2"),
                    new Contender("records, jackson-datatype-joda-money, Jackson 2", "JsonBenchmark.readJodaMoney2"),
                    new Contender("tokens alone, Jackson 2, nothing made of them", "JsonBenchmark.tokens2")));

    private Goals() {}

    /** What one more line costs, between two lengths of a quote. */
    private static double perLine(ToDoubleFunction<String> figure, int many, int few) {
        return (figure.applyAsDouble(LINES + many) - figure.applyAsDouble(LINES + few)) / (many - few);
    }

    private static Comparison amounts(String work, String method) {
        return Comparison.of(
                "S-5",
                work,
                new Contender("long by hand (the limit)", AMOUNTS + method + "Limit"),
                new Contender("acompte", AMOUNTS + method + "Acompte"),
                new Contender("BigDecimal", AMOUNTS + method + "BigDecimal"),
                new Contender("Joda-Money", AMOUNTS + method + "Joda"),
                new Contender("Moneta FastMoney", AMOUNTS + method + "FastMoney"),
                new Contender("Moneta Money", AMOUNTS + method + "Moneta"));
    }
}
