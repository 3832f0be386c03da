package org.acompte.jackson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The properties of one kind of object, in the order in which acompte writes them.
 * <p>
 * {@code Shape.of("label", "unit?")} needs a label and may have a unit.
 */
final class Shape {
    private final String[] names;
    private final int required;
    private final int alternatives;

    private Shape(String[] names, int required, int alternatives) {
        this.names = names;
        this.required = required;
        this.alternatives = alternatives;
    }

    /** A shape of at most 32 properties; a question mark makes one optional. */
    static Shape of(String... properties) {
        String[] names = new String[properties.length];
        int required = 0;
        for (int i = 0; i < properties.length; i++) {
            String property = properties[i];
            boolean optional = property.endsWith("?");
            names[i] = optional ? property.substring(0, property.length() - 1) : property;
            required |= optional ? 0 : bit(i);
        }
        return new Shape(names, required, 0);
    }

    /** This shape, of whose optional properties exactly one of some is needed. */
    Shape withExactlyOneOf(String... properties) {
        int mask = 0;
        for (String property : properties) {
            mask |= bit(indexOf(property, 0));
        }
        return new Shape(names, required, mask);
    }

    static int bit(int at) {
        return 1 << at;
    }

    /** Finds a property, looking first where it would stand if the input had the order of acompte. */
    int indexOf(String name, int guess) {
        for (int i = guess; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < guess; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    String name(int at) {
        return names[at];
    }

    /** Refuses an object that lacks something. */
    void check(int seen) {
        if ((seen & required) != required) {
            throw JsonRules.MISSING_PROPERTY.broken("property", quoted(required & ~seen));
        }
        if (alternatives != 0 && Integer.bitCount(seen & alternatives) != 1) {
            int count = Integer.bitCount(seen & alternatives);
            throw JsonRules.NOT_EXACTLY_ONE.broken(
                    "properties", quoted(alternatives), "count", count == 0 ? "none" : count);
        }
    }

    String known() {
        return String.join(", ", names);
    }

    private String quoted(int mask) {
        return IntStream.range(0, names.length)
                .filter(i -> (mask & bit(i)) != 0)
                .mapToObj(i -> Shown.of(names[i]))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return List.of(names).toString();
    }
}
