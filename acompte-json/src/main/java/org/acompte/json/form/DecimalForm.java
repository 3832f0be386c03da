package org.acompte.json.form;

import java.util.function.Function;

/**
 * A decimal number, which is a string of digits; its length is limited before anything computes with it.
 *
 * @param decimals the greatest number of decimals
 * @param parsing makes the value of the digits
 * @param printing makes the digits of the value
 * @param <T> the type of the value
 */
record DecimalForm<T>(int decimals, Function<String, T> parsing, Function<T, String> printing) implements Form<T> {

    @Override
    public T read(Input in) {
        return parsing.apply(in.plain());
    }

    @Override
    public void write(Output out, T value) {
        out.text(printing.apply(value));
    }

    @Override
    public Shape shape() {
        return Shape.Text.like(Plain.pattern(decimals));
    }
}
