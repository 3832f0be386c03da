package org.acompte.json.suite.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;
import tools.jackson.databind.JsonNode;

/** Which properties and kinds of the forms some documents show. */
public final class Shown {
    private final Set<String> all = new TreeSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Map<String, String> named = new HashMap<>();
    private final Set<String> twice = new TreeSet<>();

    /** Knows what can be shown, and has seen nothing. */
    public Shown() {
        Set<Shape> seen = new HashSet<>();
        Forms.all().forEach(entry -> collect(entry.form(), seen));
    }

    private void collect(Form<?> form, Set<Shape> seen) {
        Shape shape = form.shape();
        if (shape instanceof Shape.Array array) {
            collect(array.element(), seen);
        } else if (shape instanceof Shape.Choice choice && seen.add(shape)) {
            choice.kinds().forEach(kind -> collect(kind, seen));
        } else if (shape instanceof Shape.Structure structure && seen.add(shape)) {
            name(structure);
            for (Property<?> property : structure.properties().all()) {
                all.add(Names.of(structure) + '.' + property.name());
                collect(property.form(), seen);
            }
        }
    }

    /** A document may have two forms, alone and inside another one; other forms of one name say the same. */
    private void name(Shape.Structure structure) {
        String properties = structure.properties().all().stream()
                .map(each -> each.name()
                        + ' '
                        + each.need()
                        + ' '
                        + ShapeWords.of(each.form().shape()))
                .collect(Collectors.joining(", "));
        String known = named.putIfAbsent(Names.of(structure), properties);
        if (known != null && !known.equals(properties) && !Roots.documents().containsKey(structure.name())) {
            twice.add(Names.of(structure));
        }
    }

    /** Adds what a document or value shows. */
    public void add(Shape shape, JsonNode json) {
        if (shape instanceof Shape.Array array) {
            json.values().forEach(each -> add(array.element().shape(), each));
        } else if (shape instanceof Shape.Choice choice) {
            Shapes.Tagged tagged = Shapes.tagged(choice);
            add(
                    Objects.requireNonNull(
                                    tagged.kinds().get(json.get(tagged.tag()).stringValue()))
                            .shape(),
                    json);
        } else if (shape instanceof Shape.Structure structure) {
            for (Property<?> property : structure.properties().all()) {
                if (json.has(property.name())) {
                    shown.add(Names.of(structure) + '.' + property.name());
                    add(property.form().shape(), json.get(property.name()));
                }
            }
        }
    }

    /** What nothing has shown, such as {@code "line.pricePer"}. */
    public Set<String> missing() {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(shown);
        return missing;
    }

    /** The names that two different objects have. */
    public Set<String> namedTwice() {
        return Set.copyOf(twice);
    }
}
