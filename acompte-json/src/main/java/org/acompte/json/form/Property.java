package org.acompte.json.form;

/**
 * A property of an object: its name, whether it is needed, and what stands there.
 *
 * @param name the name, in camel case
 * @param need whether it is needed
 * @param form what stands there
 * @param <T> the type of the value
 */
public record Property<T>(String name, Need need, Form<T> form) {

    /** Whether a property is needed. */
    public enum Need {
        /** Always there. */
        REQUIRED,
        /** Left out where there is nothing to say, or where it has its default. */
        OPTIONAL,
        /** A figure that follows from the others: always there, and computed again when it is read. */
        TOTAL,
        /** A figure that follows from the others: written always, and computed again if it is there. */
        OPTIONAL_TOTAL
    }

    static <T> Property<T> required(String name, Form<T> form) {
        return new Property<>(name, Need.REQUIRED, form);
    }

    static <T> Property<T> optional(String name, Form<T> form) {
        return new Property<>(name, Need.OPTIONAL, form);
    }

    static <T> Property<T> total(String name, Form<T> form) {
        return new Property<>(name, Need.TOTAL, form);
    }

    static <T> Property<T> optionalTotal(String name, Form<T> form) {
        return new Property<>(name, Need.OPTIONAL_TOTAL, form);
    }

    boolean isNeeded() {
        return need == Need.REQUIRED || need == Need.TOTAL;
    }
}
