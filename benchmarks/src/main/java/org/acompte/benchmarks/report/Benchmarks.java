package org.acompte.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, prints the goals and writes the page. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs all benchmarks; a full run ends with status 1 if a goal that the page shows as met is met in no round.
     *
     * @param args {@code full} or {@code short}, and the root of the project, where {@code docs/performance.md} is; a
     *     short run prints its figures and writes nothing
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the page cannot be written
     * @throws InterruptedException if the process is interrupted
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        boolean full = args[0].equals("full");
        Path root = Path.of(args[1]);
        long start = System.nanoTime();
        List<Round> rounds = (full ? Campaign.full() : Campaign.brief()).run();
        Page page = new Page(rounds);
        System.out.println(page.goals());
        System.out.println(page.comparisons());
        System.out.printf("%d rounds in %d s%n", rounds.size(), (System.nanoTime() - start) / 1_000_000_000);
        Path published = root.resolve("docs/performance.md");
        int jdk = Runtime.version().feature();
        List<String> lost = page.lost(published, jdk);
        lost.forEach(goal -> System.out.println("Met before, and now in no round: " + goal));
        if (full) {
            String heading = "JDK %s, commit %s, %s, %d rounds."
                    .formatted(Runtime.version(), commit(root), LocalDate.now(), rounds.size());
            page.write(published, jdk, heading);
        }
        if (full && !lost.isEmpty()) {
            System.exit(1);
        }
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
