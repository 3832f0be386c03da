package org.acompte.json.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object that was read, by property; all that is needed is there.
 * <p>
 * One for a whole document: it shows the values of the object that is being made, whose inner objects are made already.
 */
public final class Values {
    private static final Properties NONE = Properties.of();

    private final Input in;
    private Properties properties = NONE;
    private @Nullable Object[] values = {};
    private int first;
    private int guess;

    Values(Input in) {
        this.in = in;
    }

    /** Shows the values of an object. */
    Values of(Properties object, @Nullable Object[] all, int from) {
        properties = object;
        values = all;
        first = from;
        guess = 0;
        return this;
    }

    @SuppressWarnings("unchecked") // the form of the property has read it
    private <T> @Nullable T find(Property<T> property) {
        int at = properties.indexOf(property, guess);
        guess = at + 1;
        return (T) values[first + at];
    }

    /** A value that is needed. */
    <T> T get(Property<T> property) {
        return Objects.requireNonNull(find(property));
    }

    /** A value, or its default. */
    <T> T get(Property<T> property, T absent) {
        T value = find(property);
        return value == null ? absent : value;
    }

    /** A value if it is there. */
    <T> Optional<T> optional(Property<T> property) {
        return Optional.ofNullable(find(property));
    }

    /** Makes something of one value that is needed; what is wrong with it is wrong with this property. */
    <T, R> R make(Property<T> property, Function<T, R> making) {
        try {
            return making.apply(get(property));
        } catch (RuleViolationException e) {
            String path = '/' + property.name();
            throw new RuleViolationException(
                    e.violations().stream().map(each -> each.within(path)).toList());
        }
    }

    boolean has(Property<?> property) {
        return find(property) != null;
    }

    /** Refuses a figure that is not what the other ones make; goes on, so that all wrong figures are told. */
    <T> void check(Property<T> property, T computed) {
        T stated = find(property);
        if (stated != null) {
            check('/' + property.name(), property, stated, computed);
        }
    }

    /** Refuses a figure that stands deeper in the object. */
    <T> void check(String path, Property<T> property, T stated, T computed) {
        if (!stated.equals(computed)) {
            tellOther(path, property, stated, computed);
        }
    }

    /** Tells of a figure that is not what the other ones make. */
    <T> void tellOther(String path, Property<T> property, T stated, T computed) {
        in.tell(JsonRules.OTHER_TOTAL.violationAt(
                path, "property", property.name(), "stated", shown(stated), "computed", shown(computed)));
    }

    private static Object shown(Object figure) {
        return figure instanceof String text ? Shown.of(text) : figure;
    }
}
