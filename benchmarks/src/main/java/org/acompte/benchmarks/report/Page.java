package org.acompte.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of one JDK as Markdown, which stand in a page between two marks and leave the rest of it alone. */
record Page(List<Round> rounds) {

    /** Every goal in a row: its figure, its spread, and whether it is met. */
    String goals() {
        List<String> rows = new ArrayList<>();
        rows.add("| Goal | What | Limit | Measured | Spread | |");
        rows.add("|---|---|---|---|---|---|");
        for (Goal goal : Goals.ALL) {
            Spread spread = Spread.of(rounds, goal.figure());
            rows.add("| %s | %s | %s | %s %s | %s | %s |"
                    .formatted(
                            goal.id(),
                            goal.what(),
                            goal.limitShown(),
                            spread.shown(),
                            goal.unit(),
                            spread.range(),
                            goal.isMet(spread) ? "met" : "**missed**"));
        }
        return String.join("\n", rows) + "\n";
    }

    /** Every contender in a row: CPU time and bytes against the baseline. */
    String comparisons() {
        List<String> rows = new ArrayList<>();
        rows.add("| Goal | Work | Contender | CPU time | Times the baseline | Spread | Bytes |");
        rows.add("|---|---|---|---|---|---|---|");
        for (Comparison comparison : Goals.COMPARISONS) {
            for (Comparison.Contender contender : comparison.contenders()) {
                String benchmark = contender.benchmark();
                if (rounds.get(0).find(benchmark).isEmpty()) {
                    continue;
                }
                Spread times = Spread.of(rounds, round -> round.time(benchmark, comparison.baseline()));
                rows.add("| %s | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                comparison.id(),
                                comparison.work(),
                                contender.name(),
                                time(Spread.of(rounds, round -> round.nanoseconds(benchmark))
                                        .median()),
                                times.shown(),
                                times.range(),
                                Spread.shown(Spread.of(rounds, round -> round.bytes(benchmark))
                                        .median())));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String time(double nanoseconds) {
        return nanoseconds < 10_000
                ? Spread.shown(nanoseconds) + " ns"
                : nanoseconds < 10_000_000
                        ? Spread.shown(nanoseconds / 1_000) + " µs"
                        : Spread.shown(nanoseconds / 1_000_000) + " ms";
    }

    /** Puts the figures between the marks of a JDK. */
    void write(Path page, int jdk, String heading) throws IOException {
        String begin = "<!-- figures of JDK " + jdk + " -->\n";
        String end = "<!-- end of JDK " + jdk + " -->";
        String text = Files.readString(page);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(page + " has no marks for JDK " + jdk);
        }
        String figures = begin + heading + "\n\n" + goals() + "\n" + comparisons();
        Files.writeString(page, text.substring(0, from) + figures + text.substring(to));
    }
}
