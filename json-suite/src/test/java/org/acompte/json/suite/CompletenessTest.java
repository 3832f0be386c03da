package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.json.JsonSchemas;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Shape;
import org.acompte.json.suite.schema.Glossary;
import org.acompte.json.suite.schema.Roots;
import org.acompte.json.suite.schema.Shown;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No public type is forgotten: each has a form or a reason for none, and each form has all that belongs to it. */
class CompletenessTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** All documents have the same head, of which these stay empty: the core refuses what such a document replaces. */
    private static final Set<String> NEVER = Set.of(
            "credit-note.dueOn",
            "credit-note.replaces",
            "credit-reversal.dueOn",
            "credit-reversal.replaces",
            "indemnity-invoice.replaces");

    /** Types without a form, each with the reason; of types inside another one, the outer one may stand for all. */
    private static Properties withoutForm() throws IOException {
        Properties reasons = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CompletenessTest.class.getResourceAsStream("without-form.properties")),
                StandardCharsets.UTF_8)) {
            reasons.load(in);
        }
        return reasons;
    }

    private static Set<Class<?>> withForm() {
        Set<Class<?>> types = new HashSet<>();
        for (Forms.Entry<?> entry : Forms.all()) {
            types.add(entry.type());
            Types.members(entry.type()).forEach(types::add);
        }
        return types;
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    @Test
    void each_public_type_has_a_form_or_a_reason_for_none() throws IOException {
        Properties reasons = withoutForm();
        Set<Class<?>> forms = withForm();
        Set<String> forgotten = new TreeSet<>();
        Set<String> unused = new TreeSet<>(reasons.stringPropertyNames());
        for (Class<?> type : Types.all()) {
            String reason = reasons.getProperty(
                    name(type), reasons.getProperty(name(type).replaceAll("\\..*", "")));
            if (Types.hasValues(type) && !forms.contains(type)) {
                unused.remove(name(type));
                unused.remove(name(type).replaceAll("\\..*", ""));
                if (reason == null) {
                    forgotten.add(name(type));
                }
            }
        }

        assertThat(forgotten)
                .as("give each a form, or say in without-form.properties why it has none")
                .isEmpty();
        assertThat(unused)
                .as("types of without-form.properties that have a form or are none")
                .isEmpty();
    }

    @Test
    void each_member_of_each_family_stands_in_a_golden_file() {
        Set<Class<?>> held =
                Types.heldBy(Samples.all().stream().map(Sample::value).toList());

        assertThat(missing(held)).isEmpty();
    }

    /** The decisions of VAT have little to vary: the generator draws them from the samples. The seed keeps it the same. */
    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE)
    void each_member_of_each_family_is_generated(@ForAll("many") List<Sample> samples) {
        Set<Class<?>> held = Types.heldBy(Stream.concat(samples.stream(), VatSamples.ALL.stream())
                .map(Sample::value)
                .toList());

        assertThat(missing(held)).isEmpty();
    }

    @Provide
    static Arbitrary<List<Sample>> many() {
        return RoundTripSuite.values().withoutEdgeCases().list().ofSize(2500);
    }

    /** Of types that are one code, each constant is written and read by the suites. */
    private static Set<String> missing(Set<Class<?>> held) {
        return withForm().stream()
                .filter(type -> type.getName().startsWith("org.acompte.") && !type.isInterface() && !type.isEnum())
                .filter(type -> !held.contains(type))
                .map(CompletenessTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where nothing can be left out, one golden file is minimal and complete. */
    @Test
    void each_document_has_a_minimal_and_a_complete_golden_file() {
        List<String> wrong = new ArrayList<>();
        Roots.documents().forEach((tag, shape) -> {
            boolean minimal = Golden.names().contains(tag + "-minimal");
            boolean complete = Golden.names().contains(tag + "-complete");
            boolean canBeShorter = shape.properties().all().stream()
                    .filter(property -> !NEVER.contains(tag + '.' + property.name()))
                    .anyMatch(property -> property.need() == org.acompte.json.form.Property.Need.OPTIONAL);
            if (canBeShorter ? !minimal || !complete : !minimal && !complete) {
                wrong.add(tag + " lacks a " + (minimal ? "complete" : "minimal") + " golden file");
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void each_property_and_each_kind_stands_in_a_golden_file() {
        Shown shown = new Shown();
        for (Sample sample : Samples.all()) {
            JsonNode json = MAPPER.readTree(Golden.read(sample.name()));
            Shape shape = json.has("schema")
                    ? Roots.documents().get(json.get("type").stringValue())
                    : Forms.of(sample.type()).orElseThrow().shape();
            shown.add(Objects.requireNonNull(shape), json);
        }

        assertThat(shown.missing()).containsExactlyInAnyOrderElementsOf(NEVER);
    }

    @Test
    void each_type_has_a_tag_or_name_of_its_own_a_schema_and_a_row_in_the_glossary() {
        assertThat(JsonSchemas.names())
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .containsAll(Roots.documents().keySet())
                .containsAll(Roots.choices().keySet());
        Map<String, JsonNode> values =
                Map.of("values", MAPPER.readTree(JsonSchemas.of("values")).get("$defs"));
        assertThat(Roots.values().keySet())
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .allMatch(name -> values.get("values").has(name));
        assertThat(Glossary.rows()).allSatisfy(row -> {
            if (row.type().getName().startsWith("org.acompte.")) {
                assertThat(row.meaning()).as(row.type().getName()).endsWith(".").hasSizeGreaterThan(8);
            }
            if (Roots.documents().containsKey(row.json())) {
                assertThat(row.french())
                        .as("French words of " + row.json() + " in french.properties")
                        .isNotEmpty();
            }
        });
    }

    @Test
    void two_forms_never_have_one_name() {
        assertThat(new Shown().namedTwice()).isEmpty();
    }
}
