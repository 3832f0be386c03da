package org.acompte.json.form;

/**
 * A document: an object that states its schema and its type, and stands alone.
 *
 * @param tag the type, such as {@code "deposit-invoice"}
 * @param javaType the type of the value
 * @param alone the form of the document by itself
 * @param inside its form inside another document, which has stated the schema
 * @param <T> the type of the value
 */
public record DocumentForm<T>(String tag, Class<T> javaType, ObjectForm<T> alone, ObjectForm<T> inside)
        implements Form<T> {
    /** The schema of all documents. */
    public static final String SCHEMA = "acompte/1";

    /** The name of the property that states the schema. */
    static final String SCHEMA_NAME = "schema";

    private static final Property<String> SCHEMA_PROPERTY = Property.required(SCHEMA_NAME, new FixedForm(SCHEMA));

    static <T> DocumentForm<T> of(
            String tag,
            Class<T> javaType,
            ObjectForm.Reading<T> reading,
            ObjectForm.Writing<T> writing,
            Property<?>... properties) {
        return of(tag, javaType, reading, writing, Properties.of(properties));
    }

    static <T> DocumentForm<T> of(
            String tag,
            Class<T> javaType,
            ObjectForm.Reading<T> reading,
            ObjectForm.Writing<T> writing,
            Properties properties) {
        Property<String> type = Property.required("type", new FixedForm(tag));
        ObjectForm<T> inside = new ObjectForm<>(tag, Properties.of(type).plus(properties), reading, (out, value) -> {
            out.put(type, tag);
            writing.write(out, value);
        });
        ObjectForm<T> alone = new ObjectForm<>(
                tag, Properties.of(SCHEMA_PROPERTY).plus(inside.properties()), reading, (out, value) -> {
                    out.put(SCHEMA_PROPERTY, SCHEMA);
                    inside.writing().write(out, value);
                });
        return new DocumentForm<>(tag, javaType, alone, inside);
    }

    @Override
    public T read(Input in) {
        return alone.read(in);
    }

    @Override
    public void write(Output out, T value) {
        alone.write(out, value);
    }

    @Override
    public Shape shape() {
        return alone.shape();
    }
}
