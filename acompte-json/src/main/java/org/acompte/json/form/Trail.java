package org.acompte.json.form;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where each value that was read stands, for what is found wrong only once more has been read.
 * <p>
 * A value is a number: its place in three arrays. No pointer is built before something is wrong.
 */
final class Trail {
    private static final int NONE = -1;

    private final boolean kept;
    private int[] parents;
    private @Nullable String[] names;
    private long[] places;
    private int size;

    /** The values in each value, one after the other, and where those of each value start. */
    private int[] children = {};

    private int[] firsts = {};
    private int indexed;

    private Trail(boolean kept) {
        this.kept = kept;
        this.parents = new int[kept ? 64 : 0];
        this.names = new String[parents.length];
        this.places = new long[parents.length];
    }

    /** Keeps the place of each value. */
    static Trail kept() {
        return new Trail(true);
    }

    /** Keeps nothing: what is wrong is told by reading again. */
    static Trail none() {
        return new Trail(false);
    }

    boolean isKept() {
        return kept;
    }

    /** Adds a value; an element of an array has no name. */
    int begin(int parent, @Nullable String name) {
        if (!kept) {
            return 0;
        }
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            names = Arrays.copyOf(names, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        parents[size] = parent;
        names[size] = name;
        return size++;
    }

    /** Adds the outermost value. */
    int root() {
        return begin(NONE, null);
    }

    /** Says where a value starts: where the tokens stand. */
    void starts(int value, Tokens tokens) {
        if (kept) {
            places[value] = ((long) tokens.line() << Integer.SIZE) | (tokens.column() & 0xFFFF_FFFFL);
        }
    }

    /**
     * The place of a path in a value; if nothing was read there, the closest value around it has the place.
     *
     * @param base the pointer of the outermost value
     */
    Place place(String base, int value, String path) {
        int at = value;
        for (int from = 1; from <= path.length(); ) {
            int end = path.indexOf('/', from);
            int to = end < 0 ? path.length() : end;
            int next = find(at, path.substring(from, to));
            if (next == NONE) {
                break;
            }
            at = next;
            from = to + 1;
        }
        return Place.of(base + pointer(value) + path, (int) (places[at] >> Integer.SIZE), (int) places[at]);
    }

    private int find(int parent, String step) {
        index();
        if (isIndex(step)) {
            int at = firsts[parent] + Integer.parseInt(step);
            if (at < firsts[parent + 1] && names[children[at]] == null) {
                return children[at];
            }
        }
        for (int at = firsts[parent]; at < firsts[parent + 1]; at++) {
            if (step.equals(names[children[at]])) {
                return children[at];
            }
        }
        return NONE;
    }

    /** At most six digits, which is more than any list has elements. */
    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() <= 6 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Sorts the values by the value around them, once for all that is looked for. */
    private void index() {
        if (indexed == size) {
            return;
        }
        firsts = new int[size + 2];
        for (int i = 1; i < size; i++) {
            firsts[parents[i] + 2]++;
        }
        for (int i = 2; i < firsts.length; i++) {
            firsts[i] += firsts[i - 1];
        }
        children = new int[size];
        for (int i = 1; i < size; i++) {
            children[firsts[parents[i] + 1]++] = i;
        }
        indexed = size;
    }

    /** The pointer of a value in the outermost one. */
    String pointer(int value) {
        if (parents[value] == NONE) {
            return "";
        }
        String name = names[value];
        return pointer(parents[value]) + '/' + (name == null ? String.valueOf(index(value)) : name);
    }

    private int index(int element) {
        index();
        int parent = parents[element];
        return Arrays.binarySearch(children, firsts[parent], firsts[parent + 1], element) - firsts[parent];
    }
}
