package org.acompte.jackson;

import static org.acompte.json.suite.Given.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.acompte.json.JsonFault;
import org.acompte.json.QuoteFile;
import org.acompte.json.suite.Given;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a mapper of Jackson 3 has besides texts. */
class AcompteModuleTest {
    private static final JsonMapper HOST = JacksonLine.HOST;

    @Test
    void a_tree_is_read_as_strictly_as_a_text() {
        ObjectNode tree = HOST.createObjectNode().put("amount", "1.25").put("currency", "EUR");
        assertThat(HOST.treeToValue(tree, Money.class)).isEqualTo(eur("1.25"));

        tree.put("amount", new BigDecimal("1e100000000"));
        assertThatThrownBy(() -> HOST.treeToValue(tree, Money.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("[AC-JSN-04] Expected a string, found a decimal number at /amount");
        assertThatThrownBy(() -> HOST.treeToValue(tree.remove(List.of("amount")), Money.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("[AC-JSN-03] Missing property \"amount\" at the top");
    }

    @Test
    void a_generic_type_of_the_host_may_have_documents() {
        String json = "{\"file\": " + AcompteJson.write(Given.kitchen()) + "}";

        assertThat(HOST.readValue(json, new TypeReference<Map<String, QuoteFile>>() {}))
                .containsEntry("file", AcompteJson.read(AcompteJson.write(Given.kitchen()), QuoteFile.class));
    }

    @Test
    void a_duplicate_that_the_parser_finds_is_refused_by_the_same_rule() {
        String json = "{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}";

        assertThatThrownBy(() -> AcompteJson.mapper().readValue(json, Money.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("[AC-JSN-05] Duplicate property \"amount\" at the top (line 1, column ");
    }

    @Test
    void the_strict_mapper_reads_a_quote_file_and_refuses_what_follows_it() {
        String json = AcompteJson.write(Given.kitchen());

        assertThat(AcompteJson.mapper().readValue(json, QuoteFile.class))
                .isEqualTo(AcompteJson.read(json, QuoteFile.class));
        assertThatThrownBy(() -> AcompteJson.mapper().readValue(json + "1", QuoteFile.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void the_place_is_also_that_of_the_exception_of_jackson() {
        assertThatThrownBy(() -> AcompteJson.read("{\n \"x\": 1}", QuoteFile.class))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
                    assertThat(e.getLocation().getColumnNr()).isEqualTo(2);
                    assertThat(e.faults()).extracting(JsonFault::line).containsExactly(2, 1);
                });
    }

    @Test
    void only_documents_are_written() {
        assertThatThrownBy(() -> AcompteJson.write("quote"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not a document of acompte; "
                        + "what stands inside of documents is written by mapper()");
        assertThatThrownBy(() -> AcompteJson.read("{}", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not a type of acompte");
    }

    @Test
    void the_module_is_found_and_has_a_name() {
        assertThat(HOST.registeredModules()).hasAtLeastOneElementOfType(AcompteModule.class);
        assertThat(new AcompteModule().getModuleName()).isEqualTo("acompte");
        assertThat(new AcompteModule().version().isUnknownVersion()).isTrue();
    }
}
