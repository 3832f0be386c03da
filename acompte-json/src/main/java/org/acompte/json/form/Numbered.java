package org.acompte.json.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Values that a document has once and refers to by number: in the order in which they are first referred to, from zero.
 *
 * @param <T> the type of the values
 */
final class Numbered<T> {
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    /** The same, by the object. */
    private final IdentityHashMap<T, Integer> seen = new IdentityHashMap<>();

    /**
     * A value with its hash; those of one hash are in the order of their texts, so that a document that was made to have
     * many of one hash is read in a moment too.
     */
    private static final class Key implements Comparable<Key> {
        private final Object value;
        private final int hash;
        private @Nullable String text;

        Key(Object value) {
            this.value = value;
            this.hash = value.hashCode();
        }

        private String text() {
            @Nullable String known = text;
            if (known == null) {
                known = value.toString();
                text = known;
            }
            return known;
        }

        @Override
        public int compareTo(Key other) {
            return hash == other.hash ? text().compareTo(other.text()) : Integer.compare(hash, other.hash);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && hash == that.hash && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The number of a value, which is new or was there before; a value may be large, so each is hashed only once. */
    int of(T value) {
        @Nullable Integer number = seen.get(value);
        if (number == null) {
            number = numbers.computeIfAbsent(new Key(value), added -> numbers.size());
            if (number == values.size()) {
                values.add(value);
            }
            seen.put(value, number);
        }
        return number;
    }

    List<T> all() {
        return List.copyOf(values);
    }

    /** The value of a number that was read at a path. */
    static <T> T at(List<T> values, int number, String path) {
        if (number < 0 || number >= values.size()) {
            throw refused(path, "there is no number " + number + " among " + values.size());
        }
        return values.get(number);
    }

    /** Refuses values that are not those that are referred to, or are in another order. */
    void require(List<T> stated, String path) {
        if (!stated.equals(all())) {
            throw refused(path, "each is there once, in the order in which it is referred to first");
        }
    }

    private static RuleViolationException refused(String path, String reason) {
        return new RuleViolationException(List.of(JsonRules.REFUSED.violationAt(path, "reason", reason)));
    }
}
