package org.acompte.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.sale.Draft;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;

/**
 * The random life of a sale: documents, money and agreements of every kind in any order, with the moves that were refused on the way.
 * <p>
 * For example:
 * <pre>{@code
 * @Property
 * void nothing_is_refunded_that_was_not_received(@ForAll("walks") SaleWalk walk) {
 *     assertThat(walk.end().refunded().isGreaterThan(walk.end().collected())).isFalse();
 * }
 *
 * @Provide
 * Arbitrary<SaleWalk> walks() {
 *     return SaleWalk.walks();
 * }
 * }</pre>
 * A walk depends on its order, plan and steps alone, and shrinks by them.
 */
public final class SaleWalk {
    private final Sale start;
    private final List<SaleStep> steps;
    private final int sample;
    private final List<SaleMove> moves = new ArrayList<>();
    private Sale sale;
    private int refusals;

    private SaleWalk(Sale start, List<SaleStep> steps, int sample, int first) {
        this.start = start;
        this.steps = List.copyOf(steps);
        this.sample = sample;
        this.refusals = first;
        this.sale = start;
    }

    /**
     * Generates walks of up to 40 steps.
     *
     * @return walks with 0 to 8 deposits
     */
    public static Arbitrary<SaleWalk> walks() {
        return Combinators.combine(
                        SaleArbitraries.sales(), SaleStep.steps().list().ofMaxSize(40))
                .as(SaleWalk::of)
                .withoutEdgeCases();
    }

    /**
     * Walks.
     *
     * @param start the sale to start from
     * @param steps the steps to take
     * @return the walk
     */
    public static SaleWalk of(Sale start, List<SaleStep> steps) {
        return of(start, steps, 1, 0);
    }

    /**
     * Walks, and tries only some of the moves that {@code check} is against: an exception costs more than a move.
     *
     * @param sample of how many such moves one is tried
     * @param first which one
     */
    static SaleWalk of(Sale start, List<SaleStep> steps, int sample, int first) {
        SaleWalk walk = new SaleWalk(start, steps, sample, first);
        for (SaleStep step : walk.steps) {
            SaleStepTaker.of(walk, step).take();
        }
        return walk;
    }

    /**
     * Returns the sale before the first step.
     *
     * @return the sale from which the walk started
     */
    public Sale start() {
        return start;
    }

    /**
     * Returns the sale after the last step.
     *
     * @return the sale with all facts that were recorded
     */
    public Sale end() {
        return sale;
    }

    /**
     * Returns all moves.
     *
     * @return an unmodifiable list, the refused moves included
     */
    public List<SaleMove> moves() {
        return Collections.unmodifiableList(moves);
    }

    /**
     * Returns all steps.
     *
     * @return an unmodifiable list, with the steps that met nothing to move
     */
    public List<SaleStep> steps() {
        return steps;
    }

    /**
     * Returns the moves that recorded a fact.
     *
     * @return an unmodifiable list; the fact of each is there
     */
    public List<SaleMove> legalMoves() {
        return moves.stream().filter(SaleMove::wasLegal).toList();
    }

    Sale sale() {
        return sale;
    }

    /** The day of the next move: one day after each move. */
    LocalDate today() {
        return SaleArbitraries.ORDERED_ON.plusDays(moves.size());
    }

    /** Issues a draft under a fresh number, and records it. */
    void issue(SaleStep step, Draft<? extends SaleDocument> draft) {
        issue(step, draft, "N-" + (moves.size() + 1), 0);
    }

    /** Issues a draft, and records it; a date is in days after the last move. */
    void issue(SaleStep step, Draft<? extends SaleDocument> draft, String number, int days) {
        var day = today().plusDays(days);
        List<Violation> asked = draft.check(number, day);
        if (isPassedOver(asked)) {
            moves.add(new SaleMove(step, sale, Optional.empty(), asked, asked, sale));
            return;
        }
        try {
            SaleDocument document = draft.issue(number, day);
            // a document of a plan is drafted for a sale that is still to come
            record(step, document, draft.saleVersion() == sale.version() ? asked : sale.check(document));
        } catch (RuleViolationException e) {
            moves.add(new SaleMove(step, sale, Optional.empty(), asked, e.violations(), sale));
        }
    }

    /** Records a fact, or notes that it was refused. */
    void record(SaleStep step, SaleFact fact) {
        List<Violation> asked = sale.check(fact);
        if (isPassedOver(asked)) {
            moves.add(new SaleMove(step, sale, Optional.of(fact), asked, asked, sale));
        } else {
            record(step, fact, asked);
        }
    }

    private boolean isPassedOver(List<Violation> asked) {
        return !asked.isEmpty() && refusals++ % sample != 0;
    }

    private void record(SaleStep step, SaleFact fact, List<Violation> asked) {
        Sale before = sale;
        List<Violation> refused = List.of();
        try {
            sale = sale.plus(fact);
        } catch (RuleViolationException e) {
            refused = e.violations();
        }
        moves.add(new SaleMove(step, before, Optional.of(fact), asked, refused, sale));
    }

    /** Shows the start and every move, for the report of a failure. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("walk of ").append(start.scope().lines());
        text.append(", ").append(start.scope().adjustments()).append(", ").append(start.terms());
        for (SaleMove move : moves) {
            text.append("\n  ").append(move.step()).append(" -> ");
            text.append(move.wasLegal() ? move.fact().orElseThrow() : move.refused());
        }
        return text.toString();
    }
}
