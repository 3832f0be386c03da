package org.acompte.json.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.acompte.json.JsonRules;

/**
 * One of a closed set of values, each with a code.
 *
 * @param values the values
 * @param codes their codes, in the same order
 * @param code the code of a value
 * @param <E> the type of the value
 */
record CodeForm<E>(List<E> values, List<String> codes, Function<E, String> code) implements Form<E> {

    static <E> CodeForm<E> of(E[] values, Function<E, String> code) {
        return new CodeForm<>(List.of(values), Arrays.stream(values).map(code).toList(), code);
    }

    @Override
    public E read(Input in) {
        for (int i = 0; i < codes.size(); i++) {
            if (in.isText(codes.get(i))) {
                return values.get(i);
            }
        }
        throw JsonRules.UNKNOWN_CODE.broken("code", Shown.of(in.text()), "allowed", String.join(", ", codes));
    }

    @Override
    public void write(Output out, E value) {
        out.text(code.apply(value));
    }

    @Override
    public Shape shape() {
        return new Shape.Codes(codes);
    }
}
