package org.acompte.json.suite;

import static org.acompte.json.suite.PlainQuote.VALID;
import static org.acompte.json.suite.PlainQuote.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acompte.json.InvalidJson;
import org.acompte.json.JsonFault;
import org.acompte.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is wrong with a quote file, it is refused at once, by a rule, with the place, and with one exception. */
public abstract class StrictnessSuite extends LineSuite {
    /** Not JSON, a property as such, what is too long, and what follows the document. */
    private static final Set<String> PLACES_OF_THEIR_OWN =
            Set.of("AC-JSN-01", "AC-JSN-02", "AC-JSN-05", "AC-JSN-07", "AC-JSN-11");

    static Stream<Hostile> hostile() {
        return Hostile.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused_by_its_rule_at_its_place(Hostile hostile) {
        Duration limit = Duration.ofSeconds(5);
        byte[] bytes = hostile.json().getBytes(StandardCharsets.UTF_8);

        for (InvalidJson refusal : List.of(
                assertTimeout(limit, () -> refusalOf(hostile.json())), assertTimeout(limit, () -> refusalOf(bytes)))) {
            JsonFault first = first(refusal);
            assertThat(first.violation().ruleId()).startsWith(hostile.rule());
            assertThat(first.pointer()).isEqualTo(hostile.pointer());
            assertThat(first.line()).isPositive();
            assertThat(first.column()).isPositive();
            if (!PLACES_OF_THEIR_OWN.contains(first.violation().ruleId())) {
                assertThat(first.line() + ":" + first.column()).isEqualTo(placeOf(hostile.pointer(), hostile.json()));
            }
            assertThat(refusal.getMessage())
                    .startsWith("[" + hostile.rule())
                    .contains("(line " + first.line() + ", column " + first.column() + ")")
                    .doesNotContain("Martin", "Rivoire", "?}");
            assertThat(refusal.getMessage().lines())
                    .hasSameSizeAs(refusal.faults())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(600));
        }
    }

    /** The line and column of the value of a pointer, found without acompte. */
    private static String placeOf(String pointer, String json) {
        try (JsonParser parser = new JsonMapper().createParser(json)) {
            while (parser.nextToken() != null) {
                String at = parser.streamReadContext().pathAsPointer().toString();
                if (at.equals(pointer) && parser.currentToken() != JsonToken.PROPERTY_NAME) {
                    TokenStreamLocation start = parser.currentTokenLocation();
                    return start.getLineNr() + ":" + start.getColumnNr();
                }
            }
        }
        return "not there";
    }

    private String messageOf(String json) {
        return refusalOf(json).getMessage();
    }

    private String messageOf(byte[] json) {
        return refusalOf(json).getMessage();
    }

    @Test
    void the_valid_file_of_these_tests_is_read() {
        assertThat(quote(VALID).quote().total().withVat()).isEqualTo(Given.eur("44.81"));
    }

    @Test
    void a_message_names_the_place_as_an_editor_shows_it() {
        assertThatThrownBy(() -> quote(with("\"quantity\"", "\"quantiy\"")))
                .hasMessage("[AC-JSN-02] Unknown property \"quantiy\" at /lines/1 (line 6, column 19); "
                        + "known here: label, quantity, unit, unitPrice, pricePer, vat, nature, adjustments, amount");
        assertThatThrownBy(() -> quote(with("\"consumer\"", "\"shop\"")))
                .hasMessage("[AC-JSN-06] Unknown code \"shop\" at /buyer/kind (line 3, column 18); "
                        + "allowed: business, consumer, public");
        assertThatThrownBy(() -> quote(with("\"amount\":\"12.34\",", "")))
                .hasMessage("[AC-JSN-03] Missing property \"amount\" at /lines/0/unitPrice (line 5, column 31)");
        assertThatThrownBy(() -> quote(with("\"10\",\"currency\":\"EUR\"", "\"10\",\"currency\":\"USD\"")))
                .hasMessage("[AC-QUO-05] Quote D-1 is in EUR, line 2 is in USD, at /lines/1 (line 6, column 3)");
    }

    @Test
    void several_violations_each_have_their_own_place() {
        String two = VALID.replace("\"10\",\"currency\":\"EUR\"", "\"10\",\"currency\":\"USD\"")
                .replace(
                        " ],",
                        " ],\n \"adjustments\":[{\"kind\":\"charge\",\"amount\":{\"amount\":\"1\",\"currency\":\"GBP\"}}],");

        InvalidJson refusal = refusalOf(two);

        assertThat(refusal.violations()).extracting(Violation::path).containsExactly("/lines/1", "/adjustments/0");
        assertThat(refusal.getMessage().lines()).hasSize(2);
        assertThat(refusal.getMessage()).contains("/lines/1 (line 6, column 3)", "/adjustments/0 (line 8, column 17)");
    }

    @Test
    void a_repeated_name_is_told_where_it_stands_with_all_else_that_is_wrong() {
        assertThatThrownBy(() -> quote(
                        with("\"postCode\":\"69003\"", "\"city\":\"Lyon\"").replace("consumer", "shop")))
                .hasMessageStartingWith(
                        "[AC-JSN-05] Duplicate property \"city\" at /seller/address (line 2, column 62)")
                .hasMessageContaining("[AC-JSN-06] Unknown code \"shop\" at /buyer/kind (line 3, column 18)");
    }

    @Test
    void only_utf_8_is_read() {
        for (String other : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE", "UTF-32LE")) {
            assertThat(messageOf(VALID.getBytes(Charset.forName(other)))).startsWith("[AC-JSN-01]");
        }
        String accent = with("\"Work\"", "\"Pl\u00E2tre\"");
        assertThat(messageOf(accent.getBytes(StandardCharsets.ISO_8859_1))).startsWith("[AC-JSN-01]");
        byte[] overlong = VALID.getBytes(StandardCharsets.UTF_8);
        overlong[VALID.indexOf("Work")] = (byte) 0xC0;
        overlong[VALID.indexOf("Work") + 1] = (byte) 0x80;
        assertThat(refusalOf(overlong).violations()).isNotEmpty();
        byte[] surrogate = VALID.getBytes(StandardCharsets.UTF_8);
        surrogate[VALID.indexOf("Work")] = (byte) 0xED;
        surrogate[VALID.indexOf("Work") + 1] = (byte) 0xA0;
        surrogate[VALID.indexOf("Work") + 2] = (byte) 0x80;
        assertThat(refusalOf(surrogate).violations()).isNotEmpty();
    }

    @Test
    void a_file_cut_anywhere_is_refused() {
        for (int length = 0; length < VALID.stripTrailing().length(); length++) {
            assertThat(refusalOf(VALID.substring(0, length)).violations().get(0).ruleId())
                    .isEqualTo("AC-JSN-01");
        }
    }

    @Test
    void a_file_with_any_character_changed_is_read_or_refused_with_the_one_exception() {
        List<String> others = List.of(
                "\"", "{", "}", "[", "]", ",", ":", "0", "9", "-", ".", "e", "x", "\\", " ", "\u0000", "\uD800", "é");
        List<Throwable> escaped = new ArrayList<>();
        for (int at = 0; at < VALID.length(); at++) {
            for (String other : others) {
                try {
                    quote(VALID.substring(0, at) + other + VALID.substring(at + 1));
                } catch (Exception e) {
                    if (!(e instanceof InvalidJson)) {
                        escaped.add(e);
                    }
                }
            }
        }
        assertThat(escaped).isEmpty();
    }

    @Test
    void no_message_shows_an_address_or_an_account() {
        assertThat(messageOf(with("\"consumer\"", "\"jean.martin@example.org\"")))
                .doesNotContain("jean");
        assertThat(messageOf(with("\"consumer\"", "\"FR76 3000 6000 0112 3456 7890 189\"")))
                .doesNotContain("3000");
        assertThat(messageOf(with("\"Work\"", "Dupont"))).doesNotContain("Dupont");
        assertThat(messageOf(with("\"label\"", "\"jean@example.org\":@,\"label\"")))
                .doesNotContain("jean");
        String account = "\"vatNumber\":\"FR7630006000011234567890189\",\"name\"";
        assertThat(messageOf(with("\"name\"", account))).startsWith("[AC-PTY-04] \"FR7630…\" is not a VAT number");
        assertThat(messageOf(with("\"label\"", "\"a\\nb\\u202Ec\""))).contains("\"a?b?c\"");
    }

    @Test
    void a_file_is_read_from_its_path() throws IOException {
        Path file = Files.createTempFile("quote", ".json");
        try {
            Files.writeString(file, VALID);
            assertThat(quote(file)).isEqualTo(quote(VALID));
        } finally {
            Files.delete(file);
        }
    }
}
