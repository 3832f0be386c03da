package org.acompte.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/validation.md lists is what there is. */
class DocumentationTest {
    private static String text;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Path.of("../docs/validation.md"));
    }

    @Test
    void every_constraint_is_listed() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/acompte/validation"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (Files.readString(source).contains("public @interface")) {
                    assertThat(text)
                            .contains("| `@" + source.getFileName().toString().replace(".java", ""));
                }
            }
        }
    }

    @Test
    void every_kind_of_form_is_listed_with_its_fields() {
        for (FormKind kind : FormKind.values()) {
            String row = "| `" + kind + "` | " + String.join(", ", kind.needed()) + " | "
                    + String.join(", ", kind.others()) + " |";
            assertThat(text).contains(row.replace("  ", " "));
        }
    }
}
