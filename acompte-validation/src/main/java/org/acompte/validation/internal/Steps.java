package org.acompte.validation.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a JSON pointer as properties see them: a name, or a place in the list before it, or both. */
public final class Steps {
    private static final int MOST_DIGITS = 9;

    private Steps() {}

    /**
     * A property, an element of a list, or a property of an element.
     *
     * @param index the place in the list before this step, from 0, or null if there is no list
     * @param name the name of the property, or null for the element itself
     */
    public record Step(@Nullable Integer index, @Nullable String name) {}

    /**
     * Reads a JSON pointer.
     *
     * @param pointer the pointer; empty for the whole
     * @return its steps; {@code /lines/2/unitPrice} gives {@code lines} and {@code [2].unitPrice}
     */
    public static List<Step> of(String pointer) {
        List<Step> steps = new ArrayList<>();
        @Nullable Integer index = null;
        for (String name : names(pointer)) {
            if (index == null && !steps.isEmpty() && isIndex(name)) {
                index = Integer.valueOf(name);
            } else {
                steps.add(new Step(index, name));
                index = null;
            }
        }
        if (index != null) {
            steps.add(new Step(index, null));
        }
        return steps;
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            names.add(pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return names;
    }

    private static boolean isIndex(String name) {
        boolean leadingZero = name.length() > 1 && name.charAt(0) == '0';
        return !name.isEmpty()
                && name.length() <= MOST_DIGITS
                && !leadingZero
                && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
