package org.acompte.testkit;

import java.util.ArrayList;
import java.util.List;
import org.acompte.sale.Sale;

/**
 * Random walks by seed: the same seed is the same walk, on every machine and in every run.
 * <p>
 * For example, {@code LongStream.range(0, 20_000).mapToObj(Walks::of)} are 20,000 lives of sales, made in a few seconds.
 * {@link SaleWalk#walks} makes the same kind of walks for properties, which are slower and shrink by themselves.
 */
public final class Walks {
    private static final int SAMPLE = 16;
    private static final int MOST_STEPS = 32;
    private static final List<SaleStep.Kind> KINDS = kinds();

    private Walks() {}

    /**
     * Walks, and tries every move that {@code check} is against, so that law P-08 is proven on each.
     *
     * @param seed any number
     * @return the walk of this seed
     */
    public static SaleWalk of(long seed) {
        Dice dice = new Dice(seed);
        return SaleWalk.of(new RandomSales(dice).sale(), steps(dice));
    }

    /**
     * Walks faster: of the moves that {@code check} is against, only every sixteenth is tried.
     *
     * @param seed any number
     * @return the walk of this seed; it ends with the same sale as {@link #of}
     */
    public static SaleWalk sampled(long seed) {
        Dice dice = new Dice(seed);
        return SaleWalk.of(new RandomSales(dice).sale(), steps(dice), SAMPLE, (int) Math.floorMod(seed, (long) SAMPLE));
    }

    /**
     * Makes a sale without facts.
     *
     * @param seed any number
     * @return the sale from which the walk of this seed starts
     */
    public static Sale sale(long seed) {
        return new RandomSales(new Dice(seed)).sale();
    }

    /**
     * Makes steps.
     *
     * @param seed any number
     * @return the steps of the walk of this seed
     */
    public static List<SaleStep> steps(long seed) {
        Dice dice = new Dice(seed);
        new RandomSales(dice).sale();
        return List.copyOf(steps(dice));
    }

    private static List<SaleStep> steps(Dice dice) {
        List<SaleStep> steps = new ArrayList<>();
        for (int i = dice.between(0, MOST_STEPS); i > 0; i--) {
            int permille = dice.percent(30) ? 1000 : dice.between(1, 1100);
            boolean opens = steps.isEmpty() && dice.percent(50);
            SaleStep.Kind kind = opens ? SaleStep.Kind.NEXT_DEPOSIT : dice.oneOf(KINDS);
            steps.add(new SaleStep(kind, dice.between(0, 30), permille));
        }
        return steps;
    }

    /** Every kind as often as its weight. */
    private static List<SaleStep.Kind> kinds() {
        List<SaleStep.Kind> kinds = new ArrayList<>();
        for (SaleStep.Kind kind : SaleStep.Kind.values()) {
            for (int i = 0; i < kind.weight(); i++) {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }
}
