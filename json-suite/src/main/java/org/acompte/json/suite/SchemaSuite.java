package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.json.InvalidJson;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Shape;
import org.acompte.json.suite.Mutations.Mutation;
import org.acompte.json.suite.schema.Roots;
import org.acompte.json.suite.schema.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas take what is written and what is read, and refuse what the readers refuse for its form.
 * <p>
 * What a schema cannot say, and only the reader refuses: a figure that is not what the others make, more decimals than
 * the currency has, a code of three letters that is no currency, a zero with a sign, a number such as 1.0 or 1e0 in
 * place of 1, a property that is there twice, a text after the document, and whatever the values mean.
 */
public abstract class SchemaSuite extends LineSuite {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The rules of the form that a schema can say: unknown, missing, other type, code, date, tag, not exactly one. */
    private static final Set<String> FORM = Set.of(
            "AC-JSN-02", "AC-JSN-03", "AC-JSN-04", "AC-JSN-06", "AC-JSN-08", "AC-JSN-09", "AC-JSN-10", "AC-JSN-13");

    static List<Sample> samples() {
        return Samples.all();
    }

    @Provide
    static Arbitrary<Sample> values() {
        return RoundTripSuite.values();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_file_fits_its_schema(Sample sample) {
        JsonNode json = MAPPER.readTree(Golden.read(sample.name()));

        assertThat(Validator.errors(schemaOf(sample, json), json)).isEmpty();
    }

    @Property(tries = 200)
    void a_value_that_is_written_fits_its_schema(@ForAll("values") Sample sample) {
        JsonNode json = MAPPER.readTree(line().write(sample.value()));

        assertThat(Validator.errors(schemaOf(sample, json), json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_changed_document_is_refused_by_the_schema_if_and_only_if_its_form_is_wrong(Sample sample) {
        JsonNode json = MAPPER.readTree(Golden.read(sample.name()));
        String schema = schemaOf(sample, json);
        List<String> wrong = new ArrayList<>();
        for (Mutation change : Mutations.of(json)) {
            Set<String> rules = rules(change.json().toString(), sample.type());
            boolean fits = Validator.errors(schema, change.json()).isEmpty();
            if (rules.isEmpty() && !fits) {
                wrong.add(change.what() + " is read, but does not fit the schema");
            }
            if (fits && rules.stream().anyMatch(FORM::contains) && !change.isBeyondSchemas()) {
                wrong.add(change.what() + " is refused by " + rules + ", but fits the schema");
            }
        }

        assertThat(wrong).isEmpty();
    }

    static List<Forms.Entry<?>> codes() {
        return Forms.all().stream()
                .filter(entry -> entry.type().isEnum() && entry.form().shape() instanceof Shape.Codes)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_constant_with_a_code_is_read_back(Forms.Entry<?> entry) {
        for (Object constant : entry.type().getEnumConstants()) {
            String json = line().write(constant);

            assertThat((Object) line().read(json, entry.type())).isEqualTo(constant);
            assertThat(Validator.errors("values#" + Roots.nameOf(entry), MAPPER.readTree(json)))
                    .isEmpty();
        }
    }

    private Set<String> rules(String json, Class<?> type) {
        Throwable thrown = catchThrowable(() -> line().read(json, type));
        if (thrown == null) {
            return Set.of();
        }
        assertThat(thrown).isInstanceOf(InvalidJson.class);
        return ((InvalidJson) thrown)
                .violations().stream().map(each -> each.rule().id()).collect(Collectors.toSet());
    }

    private static String schemaOf(Sample sample, JsonNode json) {
        return json.has("schema")
                ? json.get("type").stringValue()
                : Forms.all().stream()
                        .filter(entry -> entry.type() == sample.type())
                        .map(entry -> "values#" + Roots.nameOf(entry))
                        .findFirst()
                        .orElseThrow();
    }
}
