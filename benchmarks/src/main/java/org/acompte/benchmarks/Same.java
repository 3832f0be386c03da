package org.acompte.benchmarks;

import java.util.Arrays;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Contenders that differ by a cent are not timed.
 * Each is checked in its own fork only: a contender that runs before another one, even once, keeps alive branches of
 * BigDecimal that the compiler would leave out of the other.
 */
final class Same {
    private Same() {}

    /** The name of the method that is to be timed. */
    static String contender(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static IllegalStateException unknown(String contender) {
        return new IllegalStateException("nothing to compare " + contender + " with");
    }

    static void require(String contender, long[][] expected, long[][] figures) {
        if (!Arrays.deepEquals(expected, figures)) {
            throw different(contender, Arrays.deepToString(expected), Arrays.deepToString(figures));
        }
    }

    static void require(String contender, long[] expected, long[] figures) {
        if (!Arrays.equals(expected, figures)) {
            throw different(contender, Arrays.toString(expected), Arrays.toString(figures));
        }
    }

    private static IllegalStateException different(String contender, String expected, String figures) {
        return new IllegalStateException(contender + " has " + figures + ", expected " + expected);
    }
}
