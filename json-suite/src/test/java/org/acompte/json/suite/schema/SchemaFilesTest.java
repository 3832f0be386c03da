package org.acompte.json.suite.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acompte.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas in the jar are those that follow from the forms.
 * <p>
 * After a change of a form, run with {@code -Dschema.write=true} and review the difference.
 */
class SchemaFilesTest {
    private static final Path DIRECTORY = Path.of("../acompte-json/src/main/resources/org/acompte/json/schema/1");
    private static final boolean WRITE = Boolean.getBoolean("schema.write");
    private static final String ENDING = ".schema.json";

    @Test
    void the_schemas_are_up_to_date() throws IOException {
        Map<String, String> made = JsonSchema.all();
        if (WRITE) {
            write(made);
        }

        assertThat(files())
                .as("run this test with -Dschema.write=true after a change of a form")
                .isEqualTo(made);
    }

    @Test
    void each_schema_is_found_by_its_name() throws IOException {
        assumeThat(WRITE)
                .as("the files that were written now are not yet in the jar")
                .isFalse();
        assertThat(JsonSchemas.names()).containsExactlyElementsOf(files().keySet());
        assertThat(JsonSchemas.names())
                .allSatisfy(
                        name -> assertThat(JsonSchemas.of(name)).contains("\"$id\": \"urn:acompte:1:" + name + '"'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchemas.of("../1/quote"))
                .withMessageContaining("deposit-invoice");
    }

    @Test
    void each_schema_fits_the_schema_of_schemas() throws IOException {
        assertThat(files())
                .allSatisfy((name, text) -> assertThat(Validator.errorsOfSchema(new JsonMapper().readTree(text)))
                        .isEmpty());
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString().replace(ENDING, ""), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(Map<String, String> made) throws IOException {
        Files.createDirectories(DIRECTORY);
        for (String name : files().keySet()) {
            Files.delete(DIRECTORY.resolve(name + ENDING));
        }
        for (Map.Entry<String, String> each : made.entrySet()) {
            Files.writeString(DIRECTORY.resolve(each.getKey() + ENDING), each.getValue());
        }
    }
}
