package org.acompte.benchmarks.report;

import java.util.function.ToDoubleFunction;

/**
 * A figure that is to stay within a limit.
 *
 * @param id its name, such as {@code "S-6"}
 * @param what what is compared with what
 * @param atMost whether the limit is the greatest figure, not the least
 * @param limit the limit
 * @param unit what stands behind the figures
 * @param figure how the figure comes from a round
 */
record Goal(String id, String what, boolean atMost, double limit, String unit, ToDoubleFunction<Round> figure) {

    /** How many times the baseline something may take. */
    static Goal atMost(String id, String what, double limit, ToDoubleFunction<Round> figure) {
        return new Goal(id, what, true, limit, "×", figure);
    }

    /** How many times better than the baseline something is to be. */
    static Goal atLeast(String id, String what, double limit, ToDoubleFunction<Round> figure) {
        return new Goal(id, what, false, limit, "×", figure);
    }

    /** How many bytes something may take. */
    static Goal bytes(String id, String what, double limit, ToDoubleFunction<Round> figure) {
        return new Goal(id, what, true, limit, "B", figure);
    }

    /** How many milliseconds something may take. */
    static Goal milliseconds(String id, String what, double limit, ToDoubleFunction<Round> figure) {
        return new Goal(id, what, true, limit, "ms", figure);
    }

    String limitShown() {
        return (atMost ? "≤ " : "≥ ") + Spread.shown(limit) + ' ' + unit;
    }

    boolean isMet(Spread spread) {
        return isMet(spread.median());
    }

    /** Whether at least one round meets it. */
    boolean isWithinReach(Spread spread) {
        return isMet(atMost ? spread.least() : spread.most());
    }

    private boolean isMet(double figure) {
        return atMost ? figure <= limit : figure >= limit;
    }
}
