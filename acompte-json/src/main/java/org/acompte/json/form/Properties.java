package org.acompte.json.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acompte.json.JsonRules;
import org.acompte.rule.Violation;

/**
 * The properties of one kind of object, in the order in which acompte writes them, and which of them exclude each other.
 * <p>
 * For example, {@code Properties.of(KIND, PERCENTAGE, AMOUNT).exactlyOneOf(PERCENTAGE, AMOUNT)}.
 */
public final class Properties {
    /** No property of this name. */
    static final int UNKNOWN = -1;

    /** No more properties. */
    static final int END = -2;

    private final Property<?>[] properties;
    private final String[] names;
    private final long needed;
    private final List<List<Property<?>>> alternatives;
    /** The names as a line of Jackson wants them, once one has asked. */
    private volatile Object[] encoded = {};

    private Properties(List<Property<?>> properties, List<List<Property<?>>> alternatives) {
        this.properties = properties.toArray(Property<?>[]::new);
        this.names = properties.stream().map(Property::name).toArray(String[]::new);
        this.alternatives = List.copyOf(alternatives);
        long mask = 0;
        for (int i = 0; i < names.length; i++) {
            mask |= this.properties[i].isNeeded() ? bit(i) : 0;
        }
        this.needed = mask;
    }

    static Properties of(Property<?>... properties) {
        return new Properties(List.of(properties), List.of());
    }

    /** These properties and then others, which stand in the same object. */
    Properties plus(Properties others) {
        List<Property<?>> all = new ArrayList<>(all());
        all.addAll(others.all());
        List<List<Property<?>>> groups = new ArrayList<>(alternatives);
        groups.addAll(others.alternatives);
        return new Properties(all, groups);
    }

    Properties plus(Property<?>... others) {
        return plus(of(others));
    }

    /** These properties, of which exactly one of some optional ones is needed. */
    Properties exactlyOneOf(Property<?>... some) {
        List<List<Property<?>>> groups = new ArrayList<>(alternatives);
        groups.add(List.of(some));
        return new Properties(all(), groups);
    }

    /**
     * Returns the properties.
     *
     * @return all of them, in the order in which they are written
     */
    public List<Property<?>> all() {
        return Arrays.asList(properties.clone());
    }

    /**
     * Returns the groups of which exactly one property is needed.
     *
     * @return the groups, often none
     */
    public List<List<Property<?>>> alternatives() {
        return alternatives;
    }

    /**
     * Returns a name in the form of a line of Jackson, which is made once.
     *
     * @param at the place of the property
     * @param type the class of that form
     * @param encoding makes it of a name
     * @param <E> the type of that form
     * @return the name
     */
    public <E> E name(int at, Class<E> type, Function<String, E> encoding) {
        Object[] names = encoded;
        if (at >= names.length || !type.isInstance(names[at])) {
            names = Arrays.stream(this.names).map(encoding).toArray();
            encoded = names;
        }
        return type.cast(names[at]);
    }

    static long bit(int at) {
        return 1L << at;
    }

    int size() {
        return properties.length;
    }

    Property<?> get(int at) {
        return properties[at];
    }

    /** Finds a property by its name, looking first where it would stand if the input had the order of acompte. */
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
        return UNKNOWN;
    }

    /** Finds a property, looking first at a guess. */
    @SuppressWarnings("ReferenceEquality") // properties are constants
    int indexOf(Property<?> property, int guess) {
        for (int i = guess; i < properties.length; i++) {
            if (properties[i] == property) {
                return i;
            }
        }
        for (int i = 0; i < guess; i++) {
            if (properties[i] == property) {
                return i;
            }
        }
        throw new AssertionError(property.name() + " is not among " + known());
    }

    boolean isComplete(long seen) {
        return (seen & needed) == needed && alternatives.isEmpty();
    }

    /** What is missing, and which alternatives are not exactly one. */
    List<Violation> check(long seen) {
        List<Violation> violations = new ArrayList<>();
        List<Property<?>> missing = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if ((needed & ~seen & bit(i)) != 0) {
                missing.add(properties[i]);
            }
        }
        if (!missing.isEmpty()) {
            violations.add(JsonRules.MISSING_PROPERTY.violation("property", quoted(missing)));
        }
        for (List<Property<?>> group : alternatives) {
            long count = group.stream()
                    .filter(each -> (seen & bit(indexOf(each, 0))) != 0)
                    .count();
            if (count != 1) {
                violations.add(JsonRules.NOT_EXACTLY_ONE.violation(
                        "properties", quoted(group), "count", count == 0 ? "none" : count));
            }
        }
        return violations;
    }

    String known() {
        return String.join(", ", names);
    }

    private static String quoted(List<Property<?>> some) {
        return some.stream().map(each -> Shown.of(each.name())).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return known();
    }
}
