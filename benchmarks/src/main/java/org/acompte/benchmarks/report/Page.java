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
            rows.add("%s %s %s | %s | %s |"
                    .formatted(
                            start(goal),
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

    /** The goals that the page of a JDK shows as met, and that none of the rounds meets now. */
    List<String> lost(Path page, int jdk) throws IOException {
        String before = Section.of(Files.readString(page), jdk).figures();
        List<String> lost = new ArrayList<>();
        for (Goal goal : Goals.ALL) {
            boolean met = before.lines().anyMatch(row -> row.startsWith(start(goal)) && row.endsWith("| met |"));
            if (met && !goal.isWithinReach(Spread.of(rounds, goal.figure()))) {
                lost.add(goal.id() + " " + goal.what());
            }
        }
        return lost;
    }

    private static String start(Goal goal) {
        return "| %s | %s | %s |".formatted(goal.id(), goal.what(), goal.limitShown());
    }

    /** Puts the figures between the marks of a JDK. */
    void write(Path page, int jdk, String heading) throws IOException {
        Section section = Section.of(Files.readString(page), jdk);
        String figures = heading + "\n\n" + goals() + "\n" + comparisons();
        Files.writeString(page, section.before() + figures + section.after());
    }

    /** What stands between the marks of a JDK, and around it with the marks. */
    private record Section(String before, String figures, String after) {

        static Section of(String text, int jdk) {
            String begin = "<!-- figures of JDK " + jdk + " -->\n";
            int from = text.indexOf(begin) + begin.length();
            int to = text.indexOf("<!-- end of JDK " + jdk + " -->");
            if (from < begin.length() || to < from) {
                throw new IllegalStateException("the page has no marks for JDK " + jdk);
            }
            return new Section(text.substring(0, from), text.substring(from, to), text.substring(to));
        }
    }
}
