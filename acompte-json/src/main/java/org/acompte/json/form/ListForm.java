package org.acompte.json.form;

import java.util.List;

/**
 * An array.
 *
 * @param element the form of each element
 * @param limit the greatest number of elements
 * @param <E> the type of an element
 */
record ListForm<E>(Form<E> element, int limit) implements Form<List<E>> {

    static <E> ListForm<E> of(Form<E> element, int limit) {
        return new ListForm<>(element, limit);
    }

    @Override
    public List<E> read(Input in) {
        return in.list(this);
    }

    @Override
    public void write(Output out, List<E> values) {
        if (values.size() > limit) {
            throw out.tooLong("at most " + limit + " elements are allowed");
        }
        out.beginArray();
        for (int i = 0; i < values.size(); i++) {
            element.write(out, values.get(i));
        }
        out.endArray();
    }

    @Override
    public Shape shape() {
        return new Shape.Array(element, limit);
    }
}
