package org.acompte.json.form;

import java.util.List;
import java.util.function.Function;
import org.acompte.rule.Violation;

/**
 * A value with a check of its own, which is told even if something else in the document is wrong.
 *
 * @param form the form of the value
 * @param check says what is wrong with a value that was read; the paths begin at the value
 * @param <T> the type of the value
 */
record CheckedForm<T>(Form<T> form, Function<? super T, List<Violation>> check) implements Form<T> {

    @Override
    public T read(Input in) {
        T value = form.read(in);
        check.apply(value).forEach(in::note);
        return value;
    }

    @Override
    public void write(Output out, T value) {
        form.write(out, value);
    }

    @Override
    public Shape shape() {
        return form.shape();
    }
}
