package org.acompte.quote;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What became of one line between two scopes: added, removed or changed.
 * <p>
 * For example, two windows of EUR 90.00 that become three are one change from EUR 180.00 to EUR 270.00, a difference of
 * EUR 90.00 in the price basis of the scopes.
 *
 * @param before the line as it was; empty for an added line
 * @param after the line as it is; empty for a removed line
 */
public record LineChange(Optional<Placed> before, Optional<Placed> after) {

    /** What became of a line. */
    public enum Kind {
        /** The line is new. */
        ADDED("added"),
        /** The line is no longer there. */
        REMOVED("removed"),
        /** Quantity, price, treatment or anything else of the line is different. */
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * Returns the code for storage.
         *
         * @return the code, which never changes
         */
        public String code() {
            return code;
        }
    }

    /**
     * A line where it stands.
     *
     * @param place the place in its scope, from 1
     * @param line the line
     */
    public record Placed(int place, Line line) {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if the place is below 1
         */
        public Placed {
            if (place < 1) {
                throw new IllegalArgumentException("places of lines start at 1, not " + place);
            }
            Objects.requireNonNull(line, "line");
        }

        @Override
        public String toString() {
            return place + ". " + line;
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if both lines are missing
     */
    public LineChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change has a line before, a line after, or both");
        }
    }

    /**
     * Returns what became of the line.
     *
     * @return added without a line before, removed without a line after, else changed
     */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /**
     * Returns by how much the amount of the line changed.
     *
     * @return the amount after less the amount before, of either sign, in the price basis of the scopes; a missing line
     *     counts as zero
     */
    public Money difference() {
        if (before.isEmpty()) {
            return after.orElseThrow().line().amount();
        }
        Money was = before.get().line().amount();
        return after.map(now -> now.line().amount().minus(was)).orElseGet(was::negated);
    }

    @Override
    public String toString() {
        return switch (kind()) {
            case ADDED -> "added " + after.orElseThrow();
            case REMOVED -> "removed " + before.orElseThrow();
            case CHANGED -> "changed " + before.orElseThrow() + " to " + after.orElseThrow();
        };
    }
}
