package org.acompte.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A figure over all rounds.
 *
 * @param least the least
 * @param median the one in the middle
 * @param most the greatest
 */
record Spread(double least, double median, double most) {

    static Spread of(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] all = rounds.stream().mapToDouble(figure).sorted().toArray();
        return new Spread(all[0], all[all.length / 2], all[all.length - 1]);
    }

    /** The median, with so many digits as say something. */
    String shown() {
        return shown(median);
    }

    /** From the least to the greatest. */
    String range() {
        return shown(least) + " to " + shown(most);
    }

    static String shown(double figure) {
        String digits = Math.abs(figure) >= 100 ? "%,.0f" : Math.abs(figure) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, digits, figure);
    }
}
