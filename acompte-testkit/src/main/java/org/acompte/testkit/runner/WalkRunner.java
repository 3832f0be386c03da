package org.acompte.testkit.runner;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs walks and proves the laws on each: {@code WalkRunner WALKS SEED THREADS ORACLE}.
 * <p>
 * For example, {@code WalkRunner 10000000 1 2 10} walks the seeds 1 to 10,000,000 on two threads, and computes every
 * tenth a second time. It prints the seed, the progress, and counts of moves and refusals. At the first failure it
 * shrinks the walk, prints it with its seed and ends with exit code 1; {@code WalkRunner 1 SEED 1 1} finds it again.
 */
public final class WalkRunner {
    private WalkRunner() {}

    /**
     * Runs.
     *
     * @param args how many walks, the first seed, how many threads, and of how many walks one is computed a second time
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 4) {
            System.err.println("usage: WalkRunner WALKS SEED THREADS ORACLE");
            System.exit(2);
        }
        WalkRun run = new WalkRun(
                Long.parseLong(args[0]),
                Long.parseLong(args[1]),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]),
                false);
        System.out.println(run);
        long start = System.nanoTime();
        long step = Math.max(1000, run.walks() / 20);
        AtomicLong shown = new AtomicLong();
        WalkRun.Outcome outcome = run.run(done -> {
            long before = shown.get();
            if (done - before >= step && shown.compareAndSet(before, done)) {
                System.out.println(progress(done, System.nanoTime() - start));
            }
        });
        System.out.println(outcome.tally());
        Optional<Long> failing = outcome.failing();
        if (failing.isPresent()) {
            System.out.println(run.report(failing.get()));
            System.exit(1);
        }
        System.out.println(
                progress(run.walks(), System.nanoTime() - start) + ", seed " + run.seed() + ": all laws hold");
    }

    private static String progress(long done, long nanos) {
        double seconds = nanos / (double) TimeUnit.SECONDS.toNanos(1);
        return String.format(Locale.ROOT, "%,d walks in %.1f s, %,.0f a second", done, seconds, done / seconds);
    }
}
