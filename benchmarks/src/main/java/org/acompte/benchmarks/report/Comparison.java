package org.acompte.benchmarks.report;

import java.util.List;

/**
 * What several ways to do the same work cost.
 *
 * @param id the goal
 * @param work what they do
 * @param contenders the ways; the first one is the baseline
 */
record Comparison(String id, String work, List<Contender> contenders) {

    /**
     * A way to do it.
     *
     * @param name what it is
     * @param benchmark the benchmark that does it
     */
    record Contender(String name, String benchmark) {}

    static Comparison of(String id, String work, Contender... contenders) {
        return new Comparison(id, work, List.of(contenders));
    }

    String baseline() {
        return contenders.get(0).benchmark();
    }
}
