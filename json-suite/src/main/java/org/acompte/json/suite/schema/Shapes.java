package org.acompte.json.suite.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.acompte.json.form.Form;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;

/** Answers about shapes that schemas and tables need. */
final class Shapes {

    /**
     * The kinds of a choice by their tags.
     *
     * @param tag the name of the property that says the kind
     * @param kinds the kinds by the codes of that property
     */
    record Tagged(String tag, Map<String, Form<?>> kinds) {}

    private Shapes() {}

    static boolean isNeeded(Property<?> property) {
        return property.need() == Property.Need.REQUIRED || property.need() == Property.Need.TOTAL;
    }

    /** Finds the property by which the kinds differ: each has another single code there. */
    static Tagged tagged(Shape.Choice choice) {
        Shape.Structure first = (Shape.Structure) choice.kinds().get(0).shape();
        for (Property<?> property : first.properties().all()) {
            Map<String, Form<?>> kinds = new LinkedHashMap<>();
            for (Form<?> kind : choice.kinds()) {
                code(kind, property.name()).ifPresent(code -> kinds.put(code, kind));
            }
            boolean differ = kinds.size() == choice.kinds().size();
            if (differ && (kinds.size() > 1 || !property.name().equals("schema"))) {
                return new Tagged(property.name(), kinds);
            }
        }
        throw new IllegalStateException("The kinds of " + choice.name() + " have no tag");
    }

    private static Optional<String> code(Form<?> kind, String name) {
        return ((Shape.Structure) kind.shape())
                .properties().all().stream()
                        .filter(property -> property.name().equals(name))
                        .filter(property -> property.form().shape() instanceof Shape.Codes codes
                                && codes.codes().size() == 1)
                        .map(property ->
                                ((Shape.Codes) property.form().shape()).codes().get(0))
                        .findFirst();
    }
}
