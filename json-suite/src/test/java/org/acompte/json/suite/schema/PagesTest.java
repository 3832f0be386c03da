package org.acompte.json.suite.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Property;
import org.acompte.json.form.Shape;
import org.junit.jupiter.api.Test;

/**
 * The tables and examples of docs/json.md and docs/glossary.md are those that follow from the forms.
 * <p>
 * After a change of a form, run with {@code -Ddocs.write=true} and review the difference.
 */
class PagesTest {
    private static final boolean WRITE = Boolean.getBoolean("docs.write");
    private static final Path JSON = Path.of("../docs/json.md");
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");

    @Test
    void the_tables_and_examples_of_the_json_page_are_up_to_date() throws IOException {
        String page = Files.readString(JSON);
        int start = page.indexOf(TypesDoc.START);
        String byHand = start < 0 ? page : page.substring(0, start);
        String made = byHand + TypesDoc.make();
        if (WRITE) {
            Files.writeString(JSON, made);
        }

        assertThat(Files.readString(JSON))
                .as("run this test with -Ddocs.write=true after a change of a form")
                .isEqualTo(made);
    }

    @Test
    void each_link_within_the_json_page_has_a_heading() throws IOException {
        String page = Files.readString(JSON);

        assertThat(found("\\]\\(#([^)]*)\\)", page)).isSubsetOf(found("(?m)^#+ ([a-z0-9-]+)$", page));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_glossary_is_up_to_date() throws IOException {
        if (WRITE) {
            Files.writeString(GLOSSARY, Glossary.make());
        }

        assertThat(Files.readString(GLOSSARY))
                .as("run this test with -Ddocs.write=true after a change of a form or its Javadoc")
                .isEqualTo(Glossary.make());
    }

    @Test
    void each_note_and_each_french_word_is_of_something() {
        Set<String> names = new HashSet<>();
        Forms.all().forEach(entry -> collect(entry.form(), names, new HashSet<>()));
        Roots.documents().keySet().forEach(names::add);
        Roots.choices().keySet().forEach(names::add);
        Roots.values().keySet().forEach(names::add);

        assertThat(Words.keys()).isSubsetOf(names);
        assertThat(Words.frenchKeys()).isSubsetOf(names);
    }

    private static void collect(Form<?> form, Set<String> names, Set<Shape> seen) {
        Shape shape = form.shape();
        if (shape instanceof Shape.Array array) {
            collect(array.element(), names, seen);
        } else if (shape instanceof Shape.Choice choice && seen.add(shape)) {
            choice.kinds().forEach(kind -> collect(kind, names, seen));
        } else if (shape instanceof Shape.Structure structure && seen.add(shape)) {
            String name = Names.of(structure);
            names.add(name + '.');
            for (Property<?> property : structure.properties().all()) {
                names.add(property.name());
                names.add(name + '.' + property.name());
                collect(property.form(), names, seen);
            }
        }
    }
}
