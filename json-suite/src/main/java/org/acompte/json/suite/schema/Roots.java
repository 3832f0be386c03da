package org.acompte.json.suite.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.acompte.json.form.DocumentForm;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;

/** What stands at the top of a schema: documents by their type, choices between documents, and all other values. */
public final class Roots {
    private Roots() {}

    /** The documents by their type, in the order of {@link Forms#all()}; where two have one type, the wider one. */
    public static Map<String, Shape.Structure> documents() {
        Map<String, Shape.Structure> documents = new LinkedHashMap<>();
        for (Forms.Entry<?> entry : Forms.all()) {
            if (entry.form() instanceof DocumentForm<?> document) {
                documents.merge(document.tag(), (Shape.Structure) document.shape(), Roots::wider);
            }
        }
        return documents;
    }

    /** The choices between documents that stand alone, such as {@code "sale-fact"}, by their names. */
    public static Map<String, Shape.Choice> choices() {
        Map<String, Shape.Choice> choices = new LinkedHashMap<>();
        for (Forms.Entry<?> entry : Forms.all()) {
            if (isChoiceOfDocuments(entry.form())) {
                Shape.Choice choice = (Shape.Choice) entry.form().shape();
                choices.put(choice.name(), choice);
            }
        }
        return choices;
    }

    /** All other values, by their names: those that stand inside documents, or in records of a host. */
    public static Map<String, Shape> values() {
        Map<String, Shape> values = new TreeMap<>();
        for (Forms.Entry<?> entry : Forms.all()) {
            if (!(entry.form() instanceof DocumentForm<?>) && !isChoiceOfDocuments(entry.form())) {
                values.put(nameOf(entry), entry.form().shape());
            }
        }
        return values;
    }

    /** The name of a type in schemas: that of its shape, or its class in kebab case if it is one string or number. */
    public static String nameOf(Forms.Entry<?> entry) {
        Shape shape = entry.form().shape();
        if (shape instanceof Shape.Structure structure) {
            return Names.of(structure);
        }
        if (shape instanceof Shape.Choice choice) {
            return choice.name();
        }
        return entry.type()
                .getName()
                .substring(entry.type().getPackageName().length() + 1)
                .replace('$', '-')
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isChoiceOfDocuments(Form<?> form) {
        return form.shape() instanceof Shape.Choice choice && choice.isOfDocuments();
    }

    private static Shape.Structure wider(Shape.Structure one, Shape.Structure other) {
        List<String> names = names(one);
        List<String> others = names(other);
        if (names.containsAll(others)) {
            return one;
        }
        if (others.containsAll(names)) {
            return other;
        }
        throw new IllegalStateException("Two documents are of type " + one.name() + ", and neither is the wider one");
    }

    private static List<String> names(Shape.Structure structure) {
        List<String> names = new ArrayList<>();
        structure.properties().all().stream().map(Property::name).forEach(names::add);
        return names;
    }
}
