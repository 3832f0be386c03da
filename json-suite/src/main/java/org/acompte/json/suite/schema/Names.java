package org.acompte.json.suite.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;

/**
 * What objects are called: documents by their type, the kinds of a choice by the choice and their tag, such as
 * {@code "credit-full"}, and all others by the name of their form.
 */
final class Names {
    private static final Map<Shape, String> KINDS = kinds();

    private Names() {}

    static String of(Shape.Structure structure) {
        return KINDS.getOrDefault(structure, structure.name());
    }

    /** Whether a choice describes it already. */
    static boolean isKind(Shape shape) {
        return KINDS.containsKey(shape);
    }

    private static Map<Shape, String> kinds() {
        Map<Shape, String> kinds = new HashMap<>();
        Set<Shape> seen = new HashSet<>();
        Forms.all().forEach(entry -> walk(entry.form(), seen, kinds));
        return kinds;
    }

    private static void walk(Form<?> form, Set<Shape> seen, Map<Shape, String> kinds) {
        Shape shape = form.shape();
        if (shape instanceof Shape.Array array) {
            walk(array.element(), seen, kinds);
        } else if (shape instanceof Shape.Structure structure && seen.add(shape)) {
            for (Property<?> property : structure.properties().all()) {
                walk(property.form(), seen, kinds);
            }
        } else if (shape instanceof Shape.Choice choice && seen.add(shape)) {
            Shapes.Tagged tagged = Shapes.tagged(choice);
            tagged.kinds().forEach((code, kind) -> {
                if (!tagged.tag().equals("type")) {
                    kinds.putIfAbsent(kind.shape(), choice.name() + '-' + code);
                }
                walk(kind, seen, kinds);
            });
        }
    }
}
