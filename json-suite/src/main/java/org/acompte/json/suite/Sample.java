package org.acompte.json.suite;

/**
 * A value and its golden file.
 *
 * @param name the name of the golden file without its ending, such as {@code "deposit-invoice-complete"}
 * @param type the type as which it is read
 * @param value the value
 */
public record Sample(String name, Class<?> type, Object value) {

    /** A value that is read as what it is. */
    public static Sample of(String name, Object value) {
        return new Sample(name, value.getClass(), value);
    }

    @Override
    public String toString() {
        return name;
    }
}
