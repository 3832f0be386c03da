package org.acompte.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Matches the lines of two scopes: equal lines first, then lines of one label, each time the first to the first. */
final class LineMatching {
    private static final int NONE = -1;

    private LineMatching() {}

    static List<LineChange> changes(Scope before, Scope after) {
        if (!before.currency().equals(after.currency()) || before.priceBasis() != after.priceBasis()) {
            throw new IllegalArgumentException(
                    "lines in " + before.currency() + " " + before.priceBasis().code()
                            + " do not compare with lines in " + after.currency() + " "
                            + after.priceBasis().code());
        }
        List<Line> were = before.lines();
        List<Line> are = after.lines();
        int[] origin = new int[are.size()];
        Arrays.fill(origin, NONE);
        boolean[] gone = new boolean[were.size()];
        Arrays.fill(gone, true);
        match(were, are, origin, gone, line -> line);
        match(were, are, origin, gone, Line::label);
        List<LineChange> changes = new ArrayList<>();
        for (int i = 0; i < are.size(); i++) {
            Optional<LineChange.Placed> was = origin[i] == NONE ? Optional.empty() : placed(were, origin[i]);
            if (was.isEmpty() || !was.get().line().equals(are.get(i))) {
                changes.add(new LineChange(was, placed(are, i)));
            }
        }
        for (int i = 0; i < were.size(); i++) {
            if (gone[i]) {
                changes.add(new LineChange(placed(were, i), Optional.empty()));
            }
        }
        return List.copyOf(changes);
    }

    /** Matches the lines that are still without a match and have the same key. */
    private static <K> void match(
            List<Line> were, List<Line> are, int[] origin, boolean[] gone, Function<Line, K> key) {
        Map<K, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < were.size(); i++) {
            if (gone[i]) {
                open.computeIfAbsent(key.apply(were.get(i)), any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < are.size(); i++) {
            Deque<Integer> same = origin[i] == NONE ? open.get(key.apply(are.get(i))) : null;
            if (same != null && !same.isEmpty()) {
                origin[i] = same.remove();
                gone[origin[i]] = false;
            }
        }
    }

    private static Optional<LineChange.Placed> placed(List<Line> lines, int index) {
        return Optional.of(new LineChange.Placed(index + 1, lines.get(index)));
    }
}
