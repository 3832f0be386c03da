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
        int left = step.isEmpty() || !Character.isDigit(step.charAt(0)) ? 0 : Integer.parseInt(step);
        for (int i = parent + 1; i < size; i++) {
            if (parents[i] == parent && (names[i] == null ? left-- == 0 : step.equals(names[i]))) {
                return i;
            }
        }
        return NONE;
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
        int index = 0;
        for (int i = parents[element] + 1; i < element; i++) {
            index += parents[i] == parents[element] ? 1 : 0;
        }
        return index;
    }

    /** The value around another one; the outermost value is around itself. */
    int around(int value) {
        return Math.max(parents[value], 0);
    }
}
