package org.acompte.testkit.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.acompte.testkit.SaleWalk;
import org.acompte.testkit.Walks;

/**
 * A run of walks: those of one seed and the seeds after it.
 *
 * @param walks how many
 * @param seed the seed of the first walk
 * @param threads on how many threads
 * @param oracle of how many walks one is also computed a second time; 1 for all
 * @param thorough whether every move that {@code check} is against is tried and every law asked after each fact, or only
 *     every sixteenth and some laws only at the end
 */
record WalkRun(long walks, long seed, int threads, int oracle, boolean thorough) {
    private static final int CHUNK = 1000;

    /** What came out: what was counted, and the seed of the first failing walk that was met. */
    record Outcome(Tally tally, Optional<Long> failing) {}

    /**
     * Walks until all walks are done or one fails.
     *
     * @param progress takes how many walks are done, now and then, from any thread
     */
    Outcome run(LongConsumer progress) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        AtomicLong failing = new AtomicLong(-1);
        List<Tally> tallies = new ArrayList<>();
        List<Thread> running = new ArrayList<>();
        Queue<Throwable> deaths = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < threads; i++) {
            Tally tally = new Tally();
            tallies.add(tally);
            Thread thread = new Thread(() -> {
                long from = next.getAndAdd(CHUNK);
                while (from < walks && failing.get() < 0) {
                    chunk(from, tally, failing);
                    progress.accept(Math.min(walks, from + CHUNK));
                    from = next.getAndAdd(CHUNK);
                }
            });
            thread.setUncaughtExceptionHandler((dead, cause) -> deaths.add(cause));
            running.add(thread);
        }
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        if (!deaths.isEmpty()) {
            throw new IllegalStateException("a thread died, so not all walks were made", deaths.peek());
        }
        Tally all = new Tally();
        tallies.forEach(all::add);
        return new Outcome(all, failing.get() < 0 ? Optional.empty() : Optional.of(seed + failing.get()));
    }

    private void chunk(long from, Tally tally, AtomicLong failing) {
        for (long i = from; i < Math.min(walks, from + CHUNK) && failing.get() < 0; i++) {
            long each = seed + i;
            Optional<Failure> failure = Failure.of(() -> walk(each, tally), isSlow(each), thorough);
            if (failure.isPresent()) {
                failing.compareAndSet(-1, i);
            }
        }
    }

    private boolean isSlow(long each) {
        return Math.floorMod(each, (long) oracle) == 0;
    }

    private SaleWalk walk(long each, Tally tally) {
        SaleWalk walk = thorough ? Walks.of(each) : Walks.sampled(each);
        tally.add(walk);
        return walk;
    }

    /** Shrinks a failing walk and tells it. */
    String report(long failing) {
        Recipe recipe = Recipe.of(failing);
        Optional<Failure> failure = Failure.of(recipe::walk, isSlow(failing), true);
        if (failure.isEmpty()) {
            return "seed " + failing + " fails only with sampled refusals, which is a defect of the walk itself";
        }
        String kind = failure.get().kind();
        Recipe smallest = Shrinker.shrink(
                recipe,
                candidate -> Failure.of(candidate::walk, kind.equals("oracle"), true)
                        .filter(found -> found.kind().equals(kind))
                        .isPresent());
        List<String> texts = Failure.of(smallest::walk, kind.equals("oracle"), true)
                .map(Failure::texts)
                .orElse(List.of());
        return "seed " + failing + " fails\n  " + String.join("\n  ", texts) + "\nsmallest failing walk\n"
                + Story.of(smallest);
    }
}
