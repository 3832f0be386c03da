package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.InvalidJson;
import org.acompte.json.suite.Golden;
import org.acompte.json.suite.Hostile;
import org.acompte.json.suite.Sample;
import org.acompte.json.suite.Samples;
import org.acompte.quote.DraftQuote;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * A host that moves from Jackson 2 to Jackson 3 has both on one class path, each with settings of its own, and a class
 * of its own with amounts and documents in it.
 */
class BothLinesTest {
    private static final Money PRICE = Money.parse("EUR 12.34");

    /** A class of the host; empty values are left out and names have underscores in its JSON. */
    public record Article(String shortLabel, Money unitPrice, String note, List<DraftQuote> offeredIn) {}

    private static com.fasterxml.jackson.databind.json.JsonMapper.Builder second() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .configure(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT, true)
                .configure(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .configure(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .configure(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS, true);
    }

    private static tools.jackson.databind.json.JsonMapper.Builder third() {
        return tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .configure(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT, true)
                .configure(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .configure(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .configure(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS, true);
    }

    private static Article article() {
        Sample draft = Samples.all().stream()
                .filter(each -> each.value() instanceof DraftQuote)
                .findFirst()
                .orElseThrow();
        return new Article("Oak", PRICE, null, List.of((DraftQuote) draft.value()));
    }

    static Stream<Sample> documents() {
        return Samples.documents().stream();
    }

    static Stream<Hostile> hostile() {
        return Hostile.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_line_reads_what_the_other_one_has_written(Sample sample) throws IOException {
        String second = org.acompte.jackson2.AcompteJson.write(sample.value());
        String third = org.acompte.jackson.AcompteJson.write(sample.value());

        assertThat(second).isEqualTo(third);
        assertThat(org.acompte.jackson.AcompteJson.read(second, sample.type())).isEqualTo(sample.value());
        assertThat((Object) org.acompte.jackson2.AcompteJson.read(third, sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void both_lines_write_the_same_bytes(Sample sample) throws IOException {
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        ByteArrayOutputStream third = new ByteArrayOutputStream();
        org.acompte.jackson2.AcompteJson.writePretty(sample.value(), second);
        org.acompte.jackson.AcompteJson.writePretty(sample.value(), third);

        assertThat(second.toByteArray()).isEqualTo(third.toByteArray());
        assertThat(second).hasToString(Golden.read(sample.name()).stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void both_lines_say_the_same_of_what_they_refuse(Hostile hostile) {
        InvalidJson second = (InvalidJson) catchThrowable(
                () -> org.acompte.jackson2.AcompteJson.read(hostile.json(), org.acompte.json.QuoteFile.class));
        InvalidJson third = (InvalidJson) catchThrowable(
                () -> org.acompte.jackson.AcompteJson.read(hostile.json(), org.acompte.json.QuoteFile.class));

        assertThat(second.getMessage()).isEqualTo(third.getMessage());
        assertThat(second.faults()).isEqualTo(third.faults());
    }

    @Test
    void a_class_of_the_host_goes_from_one_line_to_the_other() throws IOException {
        String second = second().build().writeValueAsString(article());
        String third = third().build().writeValueAsString(article());

        assertThat(second).contains("\"short_label\"", "\"unitPrice\"").doesNotContain("note");
        assertThat(third().build().readValue(second, Article.class)).isEqualTo(article());
        assertThat(second().build().readValue(third, Article.class)).isEqualTo(article());
    }

    @Test
    void a_host_may_write_its_own_amounts_in_its_own_way_and_documents_stay_as_they_are() throws IOException {
        var second = second().addModule(new SimpleModule("host").addSerializer(Money.class, new SecondMoney()))
                .build();
        var third = third().addModule(new tools.jackson.databind.module.SimpleModule("host")
                        .addSerializer(Money.class, new ThirdMoney()))
                .build();

        for (String json : List.of(second.writeValueAsString(article()), third.writeValueAsString(article()))) {
            assertThat(json).contains("\"EUR 12.34\"", "\"amount\" : \"100.00\"");
        }
    }

    @Test
    void an_amount_that_is_refused_has_its_place_in_the_document_of_the_host() {
        String json = "{\"short_label\": \"Oak\",\n \"unit_price\": {\"amount\": 12.34, \"currency\": \"EUR\"}}";
        String message =
                "[AC-JSN-04] Expected a string, found a decimal number at /unit_price/amount (line 2, column 27)";

        assertThatThrownBy(() -> second().build().readValue(json, Article.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessage(message);
        assertThatThrownBy(() -> third().build().readValue(json, Article.class))
                .isInstanceOf(InvalidJson.class)
                .hasMessage(message);
    }

    private static final class SecondMoney extends JsonSerializer<Money> {
        @Override
        public void serialize(Money value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class ThirdMoney extends ValueSerializer<Money> {
        @Override
        public void serialize(Money value, tools.jackson.core.JsonGenerator json, SerializationContext serializers) {
            json.writeString(value.toString());
        }
    }
}
