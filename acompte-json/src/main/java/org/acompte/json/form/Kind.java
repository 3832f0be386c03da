package org.acompte.json.form;

/**
 * One kind of a {@link ChoiceForm}.
 *
 * @param tag its tag, such as {@code "earnest-money"}
 * @param javaType the class of its values
 * @param form its form, which has the tag as its first property
 * @param <T> the type of its values
 */
public record Kind<T>(String tag, Class<T> javaType, Form<T> form) {

    /** A kind that is told by its property {@code kind}. */
    static <T> Kind<T> of(
            String tag,
            Class<T> javaType,
            ObjectForm.Reading<T> reading,
            ObjectForm.Writing<T> writing,
            Property<?>... properties) {
        Property<String> kind = Property.required("kind", new FixedForm(tag));
        ObjectForm.Writing<T> tagged = (out, value) -> {
            out.put(kind, tag);
            writing.write(out, value);
        };
        return new Kind<>(
                tag, javaType, new ObjectForm<>(tag, Properties.of(kind).plus(properties), reading, tagged));
    }
}
