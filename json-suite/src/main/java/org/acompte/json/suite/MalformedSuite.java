package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.acompte.json.InvalidJson;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not JSON is refused in short own words, at the character that cannot be read. */
public abstract class MalformedSuite extends LineSuite {
    private static final String WORD = "a word without double quotes; only true, false and null may stand so";
    private static final String NUMBER = "a number is incomplete or not plain";
    private static final String ESCAPE = "a text has an unknown escape after a backslash";
    private static final String END = "the document ends too early";

    /** After the start of an object with one property, and a line feed. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("\"type\":Dupont}", 8, WORD),
                arguments("\"type\":Été}", 8, WORD),
                arguments("\"type\":True}", 8, WORD),
                arguments("type:1}", 1, "found 't', expected a name in double quotes"),
                arguments("'type':1}", 1, "found a single quote, expected a name in double quotes"),
                arguments("\"type\":'quote'}", 8, "found a single quote, expected a value"),
                arguments("\"type\":\u201Cquote\u201D}", 8, "found U+201C, expected a value"),
                arguments("\"type\":\uFEFF1}", 8, "found a byte order mark, expected a value"),
                arguments("\"type\" \"quote\"}", 8, "found '\"', expected a colon"),
                arguments("\"type\":\"quote\" \"lines\":[]}", 16, "found '\"', expected a comma"),
                arguments("\"type\":\"quote\",}", 16, "found '}', expected a name in double quotes"),
                arguments("\"type\":}", 8, "found '}', expected a value"),
                arguments("\"type\":\"quote\"]", 15, "found ']', which does not close what is open"),
                arguments("\"type\":\"quote\"/* a */}", 15, "comments are not allowed"),
                arguments("// a\n\"type\":\"quote\"}", 1, "comments are not allowed"),
                arguments("\"type\":\"a\tb\"}", 10, "a text has a tab in it, which must be escaped"),
                arguments("\"type\":\"a\nb\"}", 10, "a text has a line break in it, which must be escaped"),
                arguments("\"type\":\"a\u0001b\"}", 10, "a text has U+0001 in it, which must be escaped"),
                arguments("\"type\":\u0000}", 8, "found U+0000"),
                arguments("\"type\":\"a\\qb\"}", 11, ESCAPE),
                arguments("\"type\":\"\\u12G4\"}", 13, ESCAPE),
                arguments("\"type\":01}", 9, NUMBER),
                arguments("\"type\":+1}", 9, NUMBER),
                arguments("\"type\":1.}", 9, NUMBER),
                arguments("\"type\":.5}", 8, "found '.', expected a value"),
                arguments("\"lines\":[x}", 10, WORD),
                arguments("\"type\":\"quo", 12, END),
                arguments("\"type\":", 8, END));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_named_in_own_words_at_its_character(String rest, int column, String reason) {
        InvalidJson refusal = refusalOf("{\"number\":\"x\",\n" + rest);

        assertThat(refusal.violations().get(0).attributes()).containsEntry("reason", reason);
        assertThat(first(refusal).line()).isEqualTo(2);
        assertThat(first(refusal).column()).isEqualTo(column);
        assertThat(refusal.getMessage())
                .startsWith("[AC-JSN-01] Not JSON at ")
                .endsWith(" (line 2, column " + column + "): " + reason);
    }

    @Test
    void an_empty_document_has_nothing_to_read() {
        InvalidJson refusal = refusalOf(" \n ");

        assertThat(refusal.getMessage())
                .isEqualTo("[AC-JSN-01] Not JSON at the top (line 2, column 2): the document is empty");
    }

    @Test
    void a_mapper_of_a_host_that_reads_bytes_has_the_same_words() {
        byte[] bytes = "{\"amount\":\"\u00E9\",\n \"currency\":\"x\"}".getBytes(StandardCharsets.ISO_8859_1);
        InvalidJson refusal = refusal(() -> line().readAsHost(bytes, Money.class));

        assertThat(refusal.getMessage()).contains("[AC-JSN-01]").endsWith("): the document is not UTF-8");
        assertThat(first(refusal).line()).isEqualTo(1);
    }
}
