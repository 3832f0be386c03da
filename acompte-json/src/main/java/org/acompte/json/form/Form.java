package org.acompte.json.form;

/**
 * How one kind of value stands in JSON: how it is read, written and described.
 * <p>
 * A form is written once and serves both lines of Jackson, the JSON Schemas and the tables of the documentation.
 * Forms are constants without state; those that have components are records, which the just-in-time compiler looks
 * through.
 *
 * @param <T> the type of the value
 */
public interface Form<T> {

    /**
     * Reads a value; starts at its first token and ends at its last one.
     *
     * @param in where from
     * @return the value
     * @throws RuntimeException which {@link Input} turns into a violation with its place
     */
    T read(Input in);

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value the value
     */
    void write(Output out, T value);

    /**
     * Describes what may stand there.
     *
     * @return the shape, from which the JSON Schema is made
     */
    Shape shape();
}
