package org.acompte.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a value starts, and where the values in it do: what is found wrong once an object is read has its place here.
 * <p>
 * Made for each value that is read, so it is small: no pointer is built before something is wrong.
 */
final class Start {
    private final @Nullable String name;
    private final int line;
    private final int column;
    private @Nullable List<Start> inside;

    private Start(@Nullable String name, TokenStreamLocation location) {
        this.name = name;
        this.line = location.getLineNr();
        this.column = location.getColumnNr();
    }

    /** The start of the outermost value. */
    static Start of(TokenStreamLocation location) {
        return new Start(null, location);
    }

    /** Adds the value of a property, or the next element, which has no name. */
    Start add(@Nullable String property, TokenStreamLocation location) {
        Start start = new Start(property, location);
        if (inside == null) {
            inside = new ArrayList<>();
        }
        inside.add(start);
        return start;
    }

    /**
     * The place of a value in this one.
     *
     * @param pointer the pointer of this value
     * @param path from here to the value; if it is not there, the closest value around it has the place
     */
    Place place(String pointer, String path) {
        Start at = this;
        for (int from = 1; from <= path.length(); ) {
            int end = path.indexOf('/', from);
            int to = end < 0 ? path.length() : end;
            Start next = at.find(path.substring(from, to));
            if (next == null) {
                break;
            }
            at = next;
            from = to + 1;
        }
        return Place.of(pointer + path, at.line, at.column);
    }

    private @Nullable Start find(String step) {
        if (inside == null) {
            return null;
        }
        if (inside.get(0).name == null) {
            int index = Integer.parseInt(step);
            return index < inside.size() ? inside.get(index) : null;
        }
        return inside.stream()
                .filter(start -> step.equals(start.name))
                .findFirst()
                .orElse(null);
    }
}
