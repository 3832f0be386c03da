package org.acompte.json.form;

/**
 * An object with fixed properties.
 *
 * @param name what it is called in schemas, such as {@code "address"}
 * @param properties its properties
 * @param reading makes the value of its properties
 * @param writing writes its properties
 * @param <T> the type of the value
 */
public record ObjectForm<T>(String name, Properties properties, Reading<T> reading, Writing<T> writing)
        implements Form<T> {

    /**
     * Makes a value of the properties that were read.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Makes a value.
         *
         * @param in the properties
         * @return the value
         */
        T read(Values in);
    }

    /**
     * Writes the properties of a value, without the braces.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Writing<T> {
        /**
         * Writes the properties.
         *
         * @param out where to
         * @param value the value
         */
        void write(Output out, T value);
    }

    static <T> ObjectForm<T> of(String name, Reading<T> reading, Writing<T> writing, Property<?>... properties) {
        return new ObjectForm<>(name, Properties.of(properties), reading, writing);
    }

    @Override
    public T read(Input in) {
        return in.object(this);
    }

    T make(Values values) {
        return reading.read(values);
    }

    @Override
    public void write(Output out, T value) {
        out.beginObject();
        writing.write(out, value);
        out.endObject();
    }

    @Override
    public Shape shape() {
        return new Shape.Structure(name, properties);
    }
}
