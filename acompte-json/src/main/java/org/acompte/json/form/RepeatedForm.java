package org.acompte.json.form;

/**
 * A string that a document mostly says more than once, such as a rate or a unit, and that is made a value once.
 *
 * @param form the form of the value, which is one string
 * @param <T> the type of the value
 */
record RepeatedForm<T>(Form<T> form) implements Form<T> {

    @Override
    public T read(Input in) {
        return in.repeated(form);
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
