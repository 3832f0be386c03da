package org.acompte.json.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is a string.
 *
 * @param shape what the string may be
 * @param parsing makes the value of the string
 * @param printing makes the string of the value
 * @param <T> the type of the value
 */
record TextForm<T>(Shape shape, Function<String, T> parsing, Function<T, String> printing) implements Form<T> {

    /** Free text of at most so many characters; the value says so too. */
    static TextForm<String> upTo(int limit) {
        return new TextForm<>(new Shape.Text(Optional.empty(), 1, limit), text -> text, text -> text);
    }

    /** Free text of which the value says nothing; it may be empty. */
    static TextForm<String> any(int limit) {
        return new TextForm<>(new Shape.Text(Optional.empty(), 0, limit), text -> text, text -> text);
    }

    /** A text of a fixed form. */
    static <T> TextForm<T> matching(String pattern, Function<String, T> parsing, Function<T, String> printing) {
        return new TextForm<>(Shape.Text.like(pattern), parsing, printing);
    }

    @Override
    public T read(Input in) {
        return parsing.apply(in.text());
    }

    @Override
    public void write(Output out, T value) {
        out.text(printing.apply(value));
    }
}
