package org.acompte.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acompte.benchmarks.CpuTimeProfiler;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Rounds of all benchmarks.
 *
 * @param rounds how many
 * @param warmup how many iterations a benchmark of much code or long operations warms up, twice as many as the others
 * @param iterations how many iterations it is measured
 * @param starts how many processes of each kind are started for the cold start
 * @param without the benchmarks that are left out
 * @param added after how many facts the next one is drafted, issued and added
 * @param rebuilt of how many facts a sale is rebuilt
 */
record Campaign(
        int rounds, int warmup, int iterations, int starts, String without, List<String> added, List<String> rebuilt) {
    private static final TimeValue ITERATION = TimeValue.milliseconds(400);

    /** They run through much code, which the compilers need time for. */
    private static final String MUCH_CODE = "(Json|LineGrowth|SaleLife|Totals|VatLedger)Benchmark\\..*";

    private static final String LITTLE_CODE = "AmountBenchmark\\..*";
    private static final String REBUILD = "GrowthBenchmark\\.rebuild";
    private static final String ADD = "GrowthBenchmark\\.(add|draft).*";

    /** Three processes per benchmark: in less than twelve minutes. */
    static Campaign full() {
        List<String> facts = List.of("10", "100", "1000", "10000");
        return new Campaign(3, 7, 2, 15, "none", facts, facts);
    }

    /** One process per benchmark, and only those of the goals: in less than two minutes, with figures that say less. */
    static Campaign brief() {
        String without = "([bB]igDecimal|Moneta|FastMoney|Joda|write.*2|tokens2|Totals.*records.*)$";
        return new Campaign(1, 4, 2, 5, without, List.of("10", "1000"), List.of("100", "1000", "10000"));
    }

    List<Round> run() throws RunnerException {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(round());
        }
        return all;
    }

    private Round round() throws RunnerException {
        Map<String, Measure> measures = new TreeMap<>();
        Collection<RunResult> results = new ArrayList<>();
        results.addAll(run(options(warmup).include(MUCH_CODE)));
        results.addAll(run(options(warmup / 2).include(LITTLE_CODE)));
        results.addAll(run(options(warmup / 2).include(ADD).param("facts", added.toArray(String[]::new))));
        results.addAll(run(options(warmup).include(REBUILD).param("facts", rebuilt.toArray(String[]::new))));
        for (RunResult result : results) {
            measures.put(name(result), measure(result));
        }
        measures.putAll(ColdStart.measure(starts));
        measures.putAll(KeptMemory.measure());
        return new Round(measures);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private ChainedOptionsBuilder options(int warmupIterations) {
        return new OptionsBuilder()
                .exclude(without)
                .forks(1)
                .warmupIterations(warmupIterations)
                .warmupTime(ITERATION)
                .measurementIterations(iterations)
                .measurementTime(ITERATION)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTimeProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark();
        int type = method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1;
        StringBuilder name = new StringBuilder(method.substring(type));
        Collection<String> keys = result.getParams().getParamsKeys();
        keys.forEach(key -> name.append(':')
                .append(key)
                .append('=')
                .append(result.getParams().getParam(key)));
        return name.toString();
    }

    private static Measure measure(RunResult result) {
        return new Measure(figure(result, CpuTimeProfiler.CPU), figure(result, "gc.alloc.rate.norm"));
    }

    @SuppressWarnings("rawtypes") // so JMH gives them
    private static double figure(RunResult result, String label) {
        Map<String, Result> figures = result.getSecondaryResults();
        return figures.entrySet().stream()
                .filter(each -> each.getKey().endsWith(label))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getScore();
    }
}
