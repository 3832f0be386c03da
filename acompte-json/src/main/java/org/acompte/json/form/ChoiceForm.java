package org.acompte.json.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several kinds; a property with a fixed code, the tag, says of which one.
 * <p>
 * The tag may stand anywhere in the object: what stands before it is kept until the kind is known.
 *
 * @param name what it is called in schemas, such as {@code "sale-fact"}
 * @param tag the name of the property that says the kind, such as {@code "type"}
 * @param byTag the forms by their tags
 * @param byClass the forms by the classes of their values
 * @param <T> the type of all of the values
 */
public record ChoiceForm<T>(
        String name, String tag, Map<String, Form<? extends T>> byTag, Map<Class<?>, Form<? extends T>> byClass)
        implements Form<T> {

    /** A value that says its kind in a property of that name. */
    static <T> ChoiceForm<T> ofKinds(String name, List<Kind<? extends T>> all) {
        return of(name, "kind", all);
    }

    /** A document that stands alone. */
    static <T> ChoiceForm<T> alone(String name, List<DocumentForm<? extends T>> documents) {
        List<Kind<? extends T>> kinds = new ArrayList<>();
        documents.forEach(each -> kinds.add(kind(each, false)));
        return of(name, "type", kinds);
    }

    /** A document inside another one, which states the schema. */
    static <T> ChoiceForm<T> inside(String name, List<DocumentForm<? extends T>> documents) {
        List<Kind<? extends T>> kinds = new ArrayList<>();
        documents.forEach(each -> kinds.add(kind(each, true)));
        return of(name, "type", kinds);
    }

    private static <T> Kind<T> kind(DocumentForm<T> document, boolean inside) {
        return new Kind<>(document.tag(), document.javaType(), inside ? document.inside() : document.alone());
    }

    private static <T> ChoiceForm<T> of(String name, String tag, List<Kind<? extends T>> kinds) {
        Map<String, Form<? extends T>> byTag = new LinkedHashMap<>();
        Map<Class<?>, Form<? extends T>> byClass = new LinkedHashMap<>();
        for (Kind<? extends T> kind : kinds) {
            byTag.put(kind.tag(), kind.form());
            byClass.put(kind.javaType(), kind.form());
        }
        return new ChoiceForm<>(name, tag, byTag, byClass);
    }

    @Override
    public T read(Input in) {
        return Objects.requireNonNull(byTag.get(in.ahead(tag, byTag.keySet()))).read(in);
    }

    @Override
    public void write(Output out, T value) {
        form(value).write(out, value);
    }

    @SuppressWarnings("unchecked") // forms are kept by the class of their values
    private Form<T> form(T value) {
        @Nullable Form<? extends T> form = byClass.get(value.getClass());
        if (form == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " is not a " + name);
        }
        return (Form<T>) form;
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(name, List.copyOf(byTag.values()));
    }
}
