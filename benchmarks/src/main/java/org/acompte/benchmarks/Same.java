package org.acompte.benchmarks;

import java.util.Arrays;

/** Contenders that differ by a cent are not timed. */
final class Same {
    private Same() {}

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
