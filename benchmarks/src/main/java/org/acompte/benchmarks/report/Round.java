package org.acompte.benchmarks.report;

import java.util.Map;
import java.util.Optional;

/**
 * All that was measured in one round, by the name of the benchmark, such as {@code "JsonBenchmark.writeByHand"} or
 * {@code "GrowthBenchmark.add:facts=10"}.
 */
record Round(Map<String, Measure> measures) {

    Optional<Measure> find(String benchmark) {
        return Optional.ofNullable(measures.get(benchmark));
    }

    private Measure get(String benchmark) {
        return find(benchmark).orElseThrow(() -> new IllegalArgumentException("nothing measured for " + benchmark));
    }

    double nanoseconds(String benchmark) {
        return get(benchmark).nanoseconds();
    }

    double bytes(String benchmark) {
        return get(benchmark).bytes();
    }

    /** How many times the CPU time of the baseline a benchmark takes. */
    double time(String benchmark, String baseline) {
        return nanoseconds(benchmark) / nanoseconds(baseline);
    }

    /** How many times the bytes of the baseline a benchmark allocates. */
    double memory(String benchmark, String baseline) {
        return bytes(benchmark) / bytes(baseline);
    }
}
