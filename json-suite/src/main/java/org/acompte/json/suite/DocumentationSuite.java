package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acompte.amount.VatBreakdown;
import org.acompte.json.QuoteFile;
import org.acompte.json.form.DocumentForm;
import org.acompte.json.form.Forms;
import org.junit.jupiter.api.Test;

/** The examples of docs/json.md are read and written as it says. */
public abstract class DocumentationSuite extends LineSuite {
    private static final Path DOCUMENT = Path.of("../docs/json.md");

    private static List<String> examples() throws IOException {
        Matcher blocks = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        return blocks.results().map(block -> block.group(1)).toList();
    }

    @Test
    void the_minimal_quote_file_is_read() throws IOException {
        QuoteFile file = quote(examples().get(0));

        assertThat(file.quote().total().withVat()).isEqualTo(Given.eur("13200.00"));
        assertThat(file.depositPlan().instalments()).isEmpty();
    }

    @Test
    void the_complete_quote_file_is_read_and_says_all_that_can_be_written() throws IOException {
        QuoteFile file = quote(examples().get(1));

        assertThat(quote(line().write(file))).isEqualTo(file);
        assertThat(file.depositPlan().instalments()).hasSize(3);
        assertThat(examples().get(1)).contains(propertiesOf(line().write(file)));
    }

    @Test
    void the_breakdown_is_that_of_a_deposit() throws IOException {
        VatBreakdown breakdown = Given.kitchenSale().draftNextDeposit().amount();

        assertThat(line().read(examples().get(2), VatBreakdown.class)).isEqualTo(breakdown);
    }

    @Test
    void each_example_of_a_document_is_read_and_written_back() throws IOException {
        List<String> documents = examples().stream()
                .filter(each -> each.contains("\"schema\": \"acompte/1\""))
                .toList();

        assertThat(documents).hasSizeGreaterThan(60);
        for (String each : documents) {
            Class<?> type = typeOf(each);
            Object read = line().read(each, type);
            assertThat((Object) line().read(line().write(read), type)).isEqualTo(read);
        }
    }

    private static Class<?> typeOf(String document) {
        Matcher type = Pattern.compile("\"type\": \"([a-z0-9-]+)\"").matcher(document);
        assertThat(type.find()).isTrue();
        return Forms.all().stream()
                .filter(entry -> entry.form() instanceof DocumentForm<?> form
                        && form.tag().equals(type.group(1)))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static List<String> propertiesOf(String json) {
        return Pattern.compile("\"([A-Za-z]+)\":")
                .matcher(json)
                .results()
                .map(name -> name.group(1))
                .toList();
    }
}
