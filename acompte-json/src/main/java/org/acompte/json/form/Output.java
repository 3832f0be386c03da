package org.acompte.json.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;

/**
 * Writes JSON: what a line of Jackson implements to write acompte's types.
 * <p>
 * Amounts go from minor units to digits without a decimal number in between.
 */
public abstract class Output {
    private final char[] digits = new char[Plain.MOST_DIGITS];
    /** The property that is written. */
    private String last = "the top";

    /** For the lines of Jackson. */
    protected Output() {}

    /** Begins an object. */
    protected abstract void beginObject();

    /** Ends an object. */
    protected abstract void endObject();

    /** Begins an array. */
    protected abstract void beginArray();

    /** Ends an array. */
    protected abstract void endArray();

    /**
     * Writes the name of a property.
     *
     * @param name the name
     */
    protected abstract void name(String name);

    /**
     * Writes a string.
     *
     * @param text the text
     */
    protected abstract void text(String text);

    /**
     * Writes a string.
     *
     * @param buffer has the characters
     * @param from the place of the first one
     * @param length how many
     */
    protected abstract void text(char[] buffer, int from, int length);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    protected abstract void count(int number);

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param flag which
     */
    protected abstract void flag(boolean flag);

    /** Writes a property. */
    final <T> void put(Property<T> property, T value) {
        last = property.name();
        name(last);
        property.form().write(this, value);
    }

    /** Writes a property if there is a value. */
    final <T> void put(Property<T> property, Optional<? extends T> value) {
        if (value.isPresent()) {
            put(property, (T) value.get());
        }
    }

    /** Writes a property unless it has its default. */
    final <T> void putUnless(T absent, Property<T> property, T value) {
        if (!value.equals(absent)) {
            put(property, value);
        }
    }

    /** Writes a list unless it is empty. */
    final <E> void putIfAny(Property<List<E>> property, List<E> values) {
        if (!values.isEmpty()) {
            put(property, values);
        }
    }

    /** Refuses the value that is written last, which is longer than what is read. */
    final RuleViolationException tooLong(String reason) {
        return JsonRules.OVER_LIMIT.broken("at", last, "reason", reason);
    }

    /** Writes a property that is a list of objects. */
    final <E> void list(Property<?> property, List<E> values, Consumer<E> writing) {
        name(property.name());
        beginArray();
        for (int i = 0; i < values.size(); i++) {
            beginObject();
            writing.accept(values.get(i));
            endObject();
        }
        endArray();
    }

    /** Writes a property that is a string. */
    final void text(Property<?> property, String text) {
        name(property.name());
        text(text);
    }

    /** Writes a property that is a figure in minor units, as a decimal string. */
    final void figure(Property<?> property, long minor, int decimals) {
        name(property.name());
        figure(minor, decimals);
    }

    final void figure(long minor, int decimals) {
        int start = Plain.write(minor, decimals, digits);
        text(digits, start, Plain.MOST_DIGITS - start);
    }
}
