package org.acompte.jackson2;

import static org.acompte.json.suite.Given.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.acompte.deposit.DepositPlan;
import org.acompte.json.JsonFault;
import org.acompte.json.QuoteFile;
import org.acompte.json.suite.Given;
import org.acompte.json.suite.Offer;
import org.acompte.quote.Quote;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a mapper of Jackson 2 has besides texts. */
class AcompteModuleTest {
    private static final PolymorphicTypeValidator ANY = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();
    private static final JsonMapper HOST = Jackson2Line.HOST;

    @Test
    void a_tree_is_read_as_strictly_as_a_text() throws IOException {
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

    /** Values of a host whose types say little. */
    record Loose(Quote quote, Object amount, List<Quote> all) {}

    @ParameterizedTest
    @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void a_mapper_that_writes_types_reads_what_it_wrote(JsonTypeInfo.As inclusion) throws IOException {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new AcompteModule())
                .activateDefaultTyping(ANY, ObjectMapper.DefaultTyping.NON_FINAL, inclusion)
                .build();
        Loose loose = new Loose(Given.kitchen(), eur("1.25"), List.of(Given.kitchen()));

        assertThat(typed.readValue(typed.writeValueAsString(loose), Loose.class))
                .isEqualTo(loose);
    }

    @Test
    void a_mapper_that_writes_types_reads_a_document_without_them() throws IOException {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new AcompteModule())
                .activateDefaultTyping(ANY, ObjectMapper.DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY)
                .build();
        String json = "{\"quote\":" + AcompteJson.write(Given.kitchen()) + "}";

        assertThat(typed.readValue(json, Loose.class).quote()).isEqualTo(Given.kitchen());
    }

    @Test
    void a_count_is_a_number_even_where_the_host_writes_numbers_as_texts() throws IOException {
        JsonMapper texts = JsonMapper.builder()
                .addModule(new AcompteModule())
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        DepositPlan plan = Given.everyInstalment();

        assertThat(texts.writeValueAsString(plan)).isEqualTo(HOST.writeValueAsString(plan));
        assertThat(texts.readValue(texts.writeValueAsString(plan), DepositPlan.class))
                .isEqualTo(plan);
    }

    @Test
    void a_generic_type_of_the_host_may_have_documents() throws IOException {
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
    void the_strict_mapper_reads_a_quote_file_and_refuses_what_follows_it() throws IOException {
        String json = AcompteJson.write(Given.kitchen());

        assertThat(AcompteJson.mapper().readValue(json, QuoteFile.class))
                .isEqualTo(AcompteJson.read(json, QuoteFile.class));
        assertThatThrownBy(() -> AcompteJson.mapper().readValue(json + "1", QuoteFile.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_host_cannot_change_the_strict_mapper() {
        AcompteJson.mapper().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        assertThat(AcompteJson.mapper().isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS))
                .isTrue();
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
    void a_refusal_inside_a_record_of_the_host_has_the_path_of_jackson_too() {
        assertThatThrownBy(() -> HOST.readValue("{\"options\":[{\"amount\":1,\"currency\":\"EUR\"}]}", Offer.class))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        e -> assertThat(e.getPath())
                                .extracting(JsonMappingException.Reference::getIndex)
                                .contains(0));
    }

    @Test
    void what_a_source_throws_is_thrown_as_it_is() {
        IOException gone = new IOException("the disk is gone");
        Reader broken = new StringReader("") {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw gone;
            }
        };

        assertThatThrownBy(() -> HOST.readValue(broken, Money.class)).isSameAs(gone);
        assertThatThrownBy(() -> HOST.readValue(new Failing("{\"amount\":", gone), Money.class))
                .isSameAs(gone);
    }

    @Test
    void what_a_target_throws_is_thrown_as_it_is() {
        IOException full = new IOException("the disk is full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> AcompteJson.write(Given.kitchen(), broken)).isSameAs(full);
        assertThatThrownBy(
                        () -> HOST.writeValue(broken, List.of(Given.everything().scope())))
                .isSameAs(full);
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
        assertThat(HOST.getRegisteredModuleIds()).contains(AcompteModule.class.getName());
        assertThat(new AcompteModule().getModuleName()).isEqualTo("acompte");
        assertThat(new AcompteModule().version().isUnknownVersion()).isTrue();
    }

    /** A reader that fails after a text. */
    private static final class Failing extends Reader {
        private final IOException failure;
        private String left;

        Failing(String text, IOException failure) {
            this.left = text;
            this.failure = failure;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (left.isEmpty()) {
                throw failure;
            }
            int size = Math.min(length, left.length());
            left.getChars(0, size, buffer, from);
            left = left.substring(size);
            return size;
        }

        @Override
        public void close() {}
    }
}
