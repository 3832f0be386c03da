package org.acompte.benchmarks.report;

import java.util.List;
import org.acompte.benchmarks.report.Comparison.Contender;

/** What the library promises, and what it is compared with. */
final class Goals {
    private static final String ADD_INVOICE = "GrowthBenchmark.addInvoice:facts=";
    private static final String ADD_PAYMENT = "GrowthBenchmark.addPayment:facts=";
    private static final String DRAFT = "GrowthBenchmark.draftAndIssue:facts=";
    private static final String REBUILD = "GrowthBenchmark.rebuild:facts=";

    static final List<Goal> ALL = List.of(
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
                    r -> (r.nanoseconds(ColdStart.FIRST_SALE) - r.nanoseconds(ColdStart.JODA_MONEY)) / 1e6));

    static final List<Comparison> COMPARISONS = List.of(
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
}
