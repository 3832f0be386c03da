package org.acompte.testkit.runner;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.acompte.testkit.SaleMove;
import org.acompte.testkit.SaleStep;
import org.acompte.testkit.SaleWalk;

/** Counts what happened on walks. */
final class Tally {
    private final Map<SaleStep.Kind, Long> recorded = new EnumMap<>(SaleStep.Kind.class);
    private final Map<SaleStep.Kind, Long> refused = new EnumMap<>(SaleStep.Kind.class);
    private final Map<String, Long> rules = new TreeMap<>();

    void add(SaleWalk walk) {
        for (SaleMove move : walk.moves()) {
            (move.wasLegal() ? recorded : refused).merge(move.step().kind(), 1L, Long::sum);
            move.refused().forEach(violation -> rules.merge(violation.ruleId(), 1L, Long::sum));
        }
    }

    void add(Tally other) {
        other.recorded.forEach((kind, count) -> recorded.merge(kind, count, Long::sum));
        other.refused.forEach((kind, count) -> refused.merge(kind, count, Long::sum));
        other.rules.forEach((rule, count) -> rules.merge(rule, count, Long::sum));
    }

    Map<String, Long> refusals() {
        return rules;
    }

    long recorded(SaleStep.Kind kind) {
        return recorded.getOrDefault(kind, 0L);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("moves recorded and refused, by what was tried");
        for (SaleStep.Kind kind : SaleStep.Kind.values()) {
            text.append(String.format("%n  %-20s %,12d %,12d", kind, recorded(kind), refused.getOrDefault(kind, 0L)));
        }
        text.append(String.format("%nrefusals by rule"));
        rules.forEach((rule, count) -> text.append(String.format("%n  %-20s %,12d", rule, count)));
        return text.toString();
    }
}
