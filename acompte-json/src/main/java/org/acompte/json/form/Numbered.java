package org.acompte.json.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    /** The same, by the object. */
    private final IdentityHashMap<T, Integer> seen = new IdentityHashMap<>();

    /** The number of a value, which is new or was there before; a value may be large, so each is hashed only once. */
    int of(T value) {
        @Nullable Integer number = seen.get(value);
        if (number == null) {
            number = numbers.computeIfAbsent(value, added -> numbers.size());
            seen.put(value, number);
        }
        return number;
    }

    List<T> all() {
        return List.copyOf(numbers.keySet());
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
