package org.acompte.json.suite.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acompte.json.form.Form;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;
import org.acompte.json.suite.Golden;
import tools.jackson.databind.json.JsonMapper;

/** Makes the tables and examples of docs/json.md, which follow what is written there by hand. */
public final class TypesDoc {
    /** Where the part begins that is made here. */
    public static final String START = "<!-- From here on this page is made of the forms and the golden files. -->\n";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StringBuilder text = new StringBuilder(START);
    private final Map<String, Shape> parts = new TreeMap<>();

    private TypesDoc() {}

    /** The part of the page that is made of the forms and the golden files. */
    public static String make() {
        TypesDoc doc = new TypesDoc();
        doc.documents();
        doc.choices();
        doc.parts();
        return doc.text.toString();
    }

    private void documents() {
        text.append("\n## Documents\n\n| `type` | Java | What it is |\n|---|---|---|\n");
        Roots.documents().keySet().forEach(this::row);
        Roots.documents().forEach((name, shape) -> {
            heading(name);
            properties(shape.properties().all(), shape);
            examples(name);
        });
    }

    private void row(String name) {
        text.append("| [`").append(name).append("`](#").append(name).append(") | ");
        text.append(javaTypes(name))
                .append(" | ")
                .append(Words.ofType(name).orElse(""))
                .append(" |\n");
    }

    private static String javaTypes(String json) {
        return Glossary.rows().stream()
                .filter(row -> row.json().equals(json))
                .map(row -> '`' + row.javaName() + '`')
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void choices() {
        text.append(
                "\n## Choices between documents\n\nRead as the Java type, they tell by `type` which document it is.\n\n");
        text.append("| Schema | Java | One of |\n|---|---|---|\n");
        Roots.choices().forEach((name, choice) -> {
            String kinds = Shapes.tagged(choice).kinds().keySet().stream()
                    .map(tag -> "[`" + tag + "`](#" + tag + ')')
                    .collect(Collectors.joining(", "));
            text.append("| `")
                    .append(name)
                    .append("` | ")
                    .append(javaTypes(name))
                    .append(" | ");
            text.append(kinds).append(" |\n");
        });
    }

    private void parts() {
        Roots.values().values().stream().filter(shape -> !Names.isKind(shape)).forEach(this::note);
        text.append("\n## Values and parts\n");
        List<String> done = new ArrayList<>();
        while (done.size() < parts.size()) {
            parts.keySet().stream().toList().forEach(name -> collect(name, done));
        }
        parts.forEach(this::part);
        simple();
    }

    private void collect(String name, List<String> done) {
        if (done.contains(name)) {
            return;
        }
        done.add(name);
        Shape shape = parts.get(name);
        if (shape instanceof Shape.Structure structure) {
            structure
                    .properties()
                    .all()
                    .forEach(property -> note(property.form().shape()));
        } else if (shape instanceof Shape.Choice choice) {
            choice.kinds()
                    .forEach(kind -> ((Shape.Structure) kind.shape())
                            .properties()
                            .all()
                            .forEach(property -> note(property.form().shape())));
        }
    }

    /** Remembers a part that is described further down. */
    private void note(Shape shape) {
        if (shape instanceof Shape.Array array) {
            note(array.element().shape());
        } else if (shape instanceof Shape.Structure structure) {
            parts.putIfAbsent(Names.of(structure), structure);
        } else if (shape instanceof Shape.Choice choice) {
            parts.putIfAbsent(choice.name(), choice);
        }
    }

    private void part(String name, Shape shape) {
        heading(name);
        if (shape instanceof Shape.Structure structure) {
            properties(structure.properties().all(), structure);
            return;
        }
        Shapes.Tagged tagged = Shapes.tagged((Shape.Choice) shape);
        text.append("\nOne of these, by its `").append(tagged.tag()).append("`:\n\n");
        text.append("| `").append(tagged.tag()).append("` | Other properties |\n|---|---|\n");
        tagged.kinds().forEach((code, kind) -> kind(code, kind, tagged.tag()));
    }

    private void kind(String code, Form<?> kind, String tag) {
        Shape.Structure structure = (Shape.Structure) kind.shape();
        if (tag.equals("type")) {
            text.append("| [`")
                    .append(code)
                    .append("`](#")
                    .append(code)
                    .append(") | as in the document, without `schema` |\n");
            return;
        }
        String others = structure.properties().all().stream()
                .filter(property -> !property.name().equals(tag))
                .map(property -> '`' + property.name() + "`: "
                        + ShapeWords.of(property.form().shape()) + (Shapes.isNeeded(property) ? "" : " (optional)"))
                .collect(Collectors.joining("; "));
        text.append("| `")
                .append(code)
                .append("` | ")
                .append(others.isEmpty() ? "none" : others)
                .append(" |\n");
    }

    private void simple() {
        text.append("\n### Values of one string\n\n| Value | Form |\n|---|---|\n");
        Roots.values().forEach((name, shape) -> {
            if (!(shape instanceof Shape.Structure) && !(shape instanceof Shape.Choice)) {
                text.append("| ").append(javaTypes(name).isEmpty() ? '`' + name + '`' : javaTypes(name));
                text.append(" | ").append(ShapeWords.of(shape)).append(" |\n");
            }
        });
    }

    private void heading(String name) {
        text.append("\n### ").append(name).append('\n');
        Words.ofType(name).ifPresent(words -> text.append('\n').append(words).append('\n'));
    }

    private void properties(List<Property<?>> properties, Shape.Structure structure) {
        text.append("\n| Property | Needed | Value |\n|---|---|---|\n");
        for (Property<?> property : properties) {
            note(property.form().shape());
            String words = ShapeWords.of(property.form().shape());
            String meaning = Words.ofProperty(Names.of(structure), property)
                    .map(each -> ". " + each)
                    .orElse("");
            text.append("| `").append(property.name()).append("` | ");
            text.append(needed(property, structure))
                    .append(" | ")
                    .append(words)
                    .append(meaning)
                    .append(" |\n");
        }
    }

    private static String needed(Property<?> property, Shape.Structure structure) {
        boolean alternative =
                structure.properties().alternatives().stream().anyMatch(group -> group.contains(property));
        return alternative ? "exactly one" : Shapes.isNeeded(property) ? "yes" : "no";
    }

    private void examples(String name) {
        List<String> sizes = Stream.of("minimal", "complete")
                .filter(size -> Golden.names().contains(name + '-' + size))
                .toList();
        for (String size : sizes) {
            text.append("\n<details><summary>")
                    .append(sizes.size() == 1 ? "An" : "A " + size)
                    .append(" example</summary>\n\n```json\n")
                    .append(Layout.of(MAPPER.readTree(Golden.read(name + '-' + size))))
                    .append("\n```\n\n</details>\n");
        }
    }
}
