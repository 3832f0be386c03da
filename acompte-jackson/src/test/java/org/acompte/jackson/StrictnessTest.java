package org.acompte.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acompte.json.*;
import org.acompte.rule.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is wrong with a quote file, it is refused at once, by a rule, with the place, and with one exception. */
class StrictnessTest {
    /** Property by property on lines of their own: the line of the file is the one below plus one. */
    private static final String VALID = """
            {"schema":"acompte/1","type":"quote","number":"D-1",
             "seller":{"name":"Atelier Rivoire","address":{"postCode":"69003","city":"Lyon","country":"FR"}},
             "buyer":{"kind":"consumer","name":"A. Martin","address":{"postCode":"69001","city":"Lyon","country":"FR"}},
             "lines":[
              {"label":"Work","unitPrice":{"amount":"12.34","currency":"EUR"},"vat":{"category":"S","rate":"20"}},
              {"label":"More","quantity":"2.5","unitPrice":{"amount":"10","currency":"EUR"},"vat":{"category":"S","rate":"20"}}
             ],
             "depositPlan":{"instalments":[
              {"kind":"deposit","percentage":"30"}
             ]}
            }
            """;

    /** Not JSON, a property as such, what is too long, and what follows the document. */
    private static final Set<String> PLACES_OF_THEIR_OWN =
            Set.of("AC-JSN-01", "AC-JSN-02", "AC-JSN-05", "AC-JSN-07", "AC-JSN-11");

    private static final String MONEY = "{\"amount\":\"12.34\",\"currency\":\"EUR\"}";
    private static final String TREATMENT = "{\"category\":\"S\",\"rate\":\"20\"}";
    private static final String PRICE_AT = "/lines/0/unitPrice";

    /** The valid file with its first occurrence of something replaced. */
    private static String with(String old, String replacement) {
        assertThat(VALID).contains(old);
        return VALID.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement));
    }

    private static Arguments price(String title, String price, String rule, String pointer) {
        return arguments(title, with(MONEY, price), rule, PRICE_AT + pointer);
    }

    private static Arguments amount(String title, String amount) {
        return price(title, "{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}", "AC-JSN-13", "/amount");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(amounts(), texts(), structures(), documents(), values())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> amounts() {
        return Stream.of(
                price(
                        "a number with an exponent",
                        "{\"amount\":1e100000000,\"currency\":\"EUR\"}",
                        "AC-JSN-04",
                        "/amount"),
                price("a number", "{\"amount\":12.34,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                price("a whole number", "{\"amount\":12,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                price(
                        "a number of a million digits",
                        "{\"amount\":" + "9".repeat(1_000_000) + ",\"currency\":\"EUR\"}",
                        "AC-JSN-07",
                        "/amount"),
                price(
                        "a text of a million digits",
                        "{\"amount\":\"" + "9".repeat(1_000_000) + "\",\"currency\":\"EUR\"}",
                        "AC-JSN-07",
                        "/amount"),
                price("not a number", "{\"amount\":NaN,\"currency\":\"EUR\"}", "AC-JSN-01", "/amount"),
                price("infinity", "{\"amount\":-Infinity,\"currency\":\"EUR\"}", "AC-JSN-01", "/amount"),
                price("null", "{\"amount\":null,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                price("true", "{\"amount\":true,\"currency\":\"EUR\"}", "AC-JSN-04", "/amount"),
                amount("an exponent in a text", "1e3"),
                amount("a great exponent in a text", "1e100000000"),
                amount("fifteen thousand digits", "9".repeat(15_000)),
                amount("Arabic digits", "١٢.٣٤"),
                amount("full-width digits", "１２"),
                amount("a comma", "12,34"),
                amount("a sign plus", "+12"),
                amount("a leading zero", "012"),
                amount("two signs", "--1"),
                amount("only a sign", "-"),
                amount("only a point", "."),
                amount("no digit before the point", ".5"),
                amount("no digit after the point", "5."),
                amount("two points", "1.2.3"),
                amount("minus zero", "-0.00"),
                amount("spaces", " 12 "),
                amount("thousands", "1 000"),
                amount("hexadecimal digits", "0x10"),
                amount("no text", ""),
                amount("a word", "NaN"),
                amount("a character of no width", "12\u200B"),
                amount("seven decimals", "0.0000001"),
                amount("thirteen digits", "1000000000000"),
                price("a negative price", "{\"amount\":\"-1\",\"currency\":\"EUR\"}", "AC-QUO-10", "/../"),
                price("no currency", "{\"amount\":\"1\"}", "AC-JSN-03", ""),
                price("no amount", "{\"currency\":\"EUR\"}", "AC-JSN-03", ""),
                price("nothing", "{}", "AC-JSN-03", ""),
                price("an unknown currency", "{\"amount\":\"1\",\"currency\":\"EUX\"}", "AC-JSN-12", "/currency"),
                price("a currency in lower case", "{\"amount\":\"1\",\"currency\":\"eur\"}", "AC-JSN-12", "/currency"),
                price("a currency by its number", "{\"amount\":\"1\",\"currency\":\"978\"}", "AC-JSN-12", "/currency"),
                price("an amount twice", "{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}", "AC-JSN-05", ""),
                price("an unknown property", "{\"amount\":\"1\",\"currency\":\"EUR\",\"scale\":2}", "AC-JSN-02", ""),
                price("a property in capitals", "{\"Amount\":\"1\",\"currency\":\"EUR\"}", "AC-JSN-02", ""),
                price("a text", "\"EUR 12.34\"", "AC-JSN-04", ""),
                price("an array", "[\"12.34\",\"EUR\"]", "AC-JSN-04", ""));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a lone high surrogate", with("\"Work\"", "\"Wo\\ud800rk\""), "AC-TXT-03", "/lines/0"),
                arguments("a lone low surrogate", with("\"Work\"", "\"\\udc00\""), "AC-TXT-03", "/lines/0"),
                arguments("a bidirectional override", with("\"Work\"", "\"Wo\u202Erk\""), "AC-TXT-03", "/lines/0"),
                arguments("a control character", with("\"Work\"", "\"Wo\\u0000rk\""), "AC-TXT-03", "/lines/0"),
                arguments("a raw line feed", with("\"Work\"", "\"Wo\nrk\""), "AC-JSN-01", "/lines/0/label"),
                arguments("a blank label", with("\"Work\"", "\"  \""), "AC-TXT-01", "/lines/0"),
                arguments(
                        "a label of 2001 characters",
                        with("\"Work\"", '"' + "x".repeat(2001) + '"'),
                        "AC-TXT-02",
                        "/lines/0"),
                arguments(
                        "a label of 20 001 characters",
                        with("\"Work\"", '"' + "x".repeat(20_001) + '"'),
                        "AC-JSN-07",
                        "/lines/0/label"),
                arguments(
                        "a property name of 1000 characters",
                        with("\"label\"", '"' + "x".repeat(1000) + '"'),
                        "AC-JSN-07",
                        "/lines/0"),
                arguments("a label that is a number", with("\"Work\"", "7"), "AC-JSN-04", "/lines/0/label"),
                arguments("a blank number", with("\"D-1\"", "\"\""), "AC-TXT-01", ""));
    }

    private static Stream<Arguments> structures() {
        return Stream.of(
                arguments("a line twice deep", with("\"lines\":[", "\"lines\":[["), "AC-JSN-04", "/lines/0"),
                arguments("no lines", with("\"lines\":[", "\"lines\":[],\"x\":["), "AC-JSN-02", ""),
                arguments("lines twice", with("\"lines\":[", "\"lines\":[],\"lines\":["), "AC-JSN-05", ""),
                arguments("a misspelt property", with("\"quantity\"", "\"quantiy\""), "AC-JSN-02", "/lines/1"),
                arguments("a null property", with("\"2.5\"", "null"), "AC-JSN-04", "/lines/1/quantity"),
                arguments("no rate", with(TREATMENT, "{\"category\":\"S\"}"), "AC-JSN-03", "/lines/0/vat"),
                arguments(
                        "an unknown category",
                        with(TREATMENT, "{\"category\":\"X\",\"rate\":\"20\"}"),
                        "AC-VAT-01",
                        "/lines/0/vat/category"),
                arguments(
                        "a rate of zero",
                        with(TREATMENT, "{\"category\":\"S\",\"rate\":\"0\"}"),
                        "AC-VAT-03",
                        "/lines/0/vat"),
                arguments(
                        "a rate above 100",
                        with(TREATMENT, "{\"category\":\"S\",\"rate\":\"101\"}"),
                        "AC-AMT-04",
                        "/lines/0/vat/rate"),
                arguments(
                        "a rate of five decimals",
                        with(TREATMENT, "{\"category\":\"S\",\"rate\":\"5.55555\"}"),
                        "AC-AMT-02",
                        "/lines/0/vat/rate"),
                arguments("an unknown kind of buyer", with("\"consumer\"", "\"Consumer\""), "AC-JSN-06", "/buyer/kind"),
                arguments(
                        "no kind of advance",
                        with("\"kind\":\"deposit\",", ""),
                        "AC-JSN-03",
                        "/depositPlan/instalments/0"),
                arguments(
                        "no amount of an advance",
                        with(",\"percentage\":\"30\"", ""),
                        "AC-JSN-10",
                        "/depositPlan/instalments/0"),
                arguments(
                        "two amounts of an advance",
                        with("\"percentage\":\"30\"", "\"percentage\":\"30\",\"withVat\":" + MONEY),
                        "AC-JSN-10",
                        "/depositPlan/instalments/0"),
                arguments(
                        "a discount of two sizes",
                        with(
                                "\"label\":\"Work\"",
                                "\"label\":\"Work\",\"adjustments\":[{\"kind\":\"discount\",\"percentage\":\"1\",\"amount\":"
                                        + MONEY + "}]"),
                        "AC-JSN-10",
                        "/lines/0/adjustments/0"),
                arguments(
                        "101 discounts",
                        with(
                                "\"label\":\"Work\"",
                                "\"label\":\"Work\",\"adjustments\":["
                                        + "{\"kind\":\"discount\",\"percentage\":\"1\"},".repeat(100) + "{}]"),
                        "AC-JSN-07",
                        "/lines/0/adjustments/100"),
                arguments(
                        "a treatment on the discount of a line",
                        with(
                                "\"label\":\"Work\"",
                                "\"label\":\"Work\",\"adjustments\":[{\"kind\":\"discount\",\"percentage\":\"1\",\"vat\":"
                                        + TREATMENT + "}]"),
                        "AC-JSN-02",
                        "/lines/0/adjustments/0"),
                arguments(
                        "two triggers",
                        trigger("{\"event\":\"acceptance\",\"milestone\":\"Roof\"}"),
                        "AC-JSN-10",
                        "/depositPlan/instalments/0/trigger"),
                arguments(
                        "an unknown event",
                        trigger("{\"event\":\"delivery\"}"),
                        "AC-JSN-06",
                        "/depositPlan/instalments/0/trigger/event"));
    }

    private static String trigger(String trigger) {
        return with("\"percentage\":\"30\"", "\"percentage\":\"30\",\"trigger\":" + trigger);
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                arguments("no text", "", "AC-JSN-01", ""),
                arguments("only spaces", " \n ", "AC-JSN-01", ""),
                arguments(
                        "a cut file", VALID.substring(0, VALID.indexOf("\"More\"") + 3), "AC-JSN-01", "/lines/1/label"),
                arguments("a second document", VALID + "{}", "AC-JSN-11", ""),
                arguments("a bracket at the end", VALID + "]", "AC-JSN-01", ""),
                arguments(
                        "a comma at the end",
                        with("\"percentage\":\"30\"", "\"percentage\":\"30\","),
                        "AC-JSN-01",
                        "/depositPlan/instalments/0/percentage"),
                arguments("a comment", with("\"Work\"", "/* */ \"Work\""), "AC-JSN-01", "/lines/0/label"),
                arguments("single quotes", with("\"Work\"", "'Work'"), "AC-JSN-01", "/lines/0/label"),
                arguments("an array", "[]", "AC-JSN-04", ""),
                arguments("null", "null", "AC-JSN-04", ""),
                arguments("an empty object", "{}", "AC-JSN-03", ""),
                arguments("markup", "<html/>", "AC-JSN-01", ""),
                arguments("another schema", with("acompte/1", "acompte/2"), "AC-JSN-09", "/schema"),
                arguments(
                        "another type", with("\"type\":\"quote\"", "\"type\":\"final-invoice\""), "AC-JSN-09", "/type"),
                arguments("deep arrays", with("\"D-1\"", "[".repeat(100_000)), "AC-JSN-04", "/number"),
                arguments("deep arrays at the top", "[".repeat(100_000), "AC-JSN-04", ""),
                arguments("deep objects", with("\"D-1\"", "{\"a\":".repeat(100_000)), "AC-JSN-04", "/number"),
                arguments(
                        "10 001 lines",
                        with("\"lines\":[", "\"lines\":[" + line().repeat(10_000)),
                        "AC-JSN-07",
                        "/lines/10000"),
                arguments("eleven million spaces", VALID + " ".repeat(11_000_000), "AC-JSN-07", ""));
    }

    private static String line() {
        return "{\"label\":\"a\",\"unitPrice\":" + MONEY + ",\"vat\":" + TREATMENT + "},";
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        "the 30th of February",
                        trigger("{\"date\":\"2026-02-30\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                arguments(
                        "a day of year 999999999",
                        trigger("{\"date\":\"+999999999-12-31\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                arguments(
                        "a date with a time",
                        trigger("{\"date\":\"2026-02-03T00:00\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                arguments(
                        "a date in Arabic digits",
                        trigger("{\"date\":\"٢٠٢٦-٠٢-٠٣\"}"),
                        "AC-JSN-08",
                        "/depositPlan/instalments/0/trigger/date"),
                arguments(
                        "a date as a number",
                        trigger("{\"date\":20260203}"),
                        "AC-JSN-04",
                        "/depositPlan/instalments/0/trigger/date"),
                arguments(
                        "a date of another age",
                        trigger("{\"date\":\"1789-07-14\"}"),
                        "AC-TXT-04",
                        "/depositPlan/instalments/0/trigger/date"),
                arguments("a term as a text", term("\"30\""), "AC-JSN-04", "/depositPlan/instalments/0/payableWithin"),
                arguments(
                        "a term with decimals", term("30.0"), "AC-JSN-04", "/depositPlan/instalments/0/payableWithin"),
                arguments(
                        "a term of ten digits",
                        term("4294967326"),
                        "AC-JSN-07",
                        "/depositPlan/instalments/0/payableWithin"),
                arguments("a negative term", term("-1"), "AC-PLN-06", "/depositPlan/instalments/0/payableWithin"),
                arguments(
                        "a deposit of nothing",
                        with("\"30\"", "\"0\""),
                        "AC-PLN-03",
                        "/depositPlan/instalments/0/percentage"),
                arguments(
                        "an amount with three decimals in euros",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"1.234\",\"currency\":\"EUR\"}"),
                        "AC-JSN-13",
                        "/depositPlan/instalments/0/withVat"),
                arguments(
                        "a yen with decimals",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"1.0\",\"currency\":\"JPY\"}"),
                        "AC-JSN-13",
                        "/depositPlan/instalments/0/withVat"),
                arguments(
                        "an amount beyond the limit",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"999999999999\",\"currency\":\"EUR\"}"),
                        "AC-AMT-01",
                        "/depositPlan/instalments/0/withVat"),
                arguments(
                        "a plan in another currency",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"1\",\"currency\":\"USD\"}"),
                        "AC-PLN-04",
                        "/depositPlan/instalments/0"),
                arguments(
                        "a plan of more than the total",
                        with("\"percentage\":\"30\"", "\"withVat\":{\"amount\":\"100.00\",\"currency\":\"EUR\"}"),
                        "AC-PLN-02",
                        "/depositPlan"),
                arguments(
                        "a plan of more than 100 %",
                        with(
                                "\"percentage\":\"30\"}",
                                "\"percentage\":\"60\"},{\"kind\":\"deposit\",\"percentage\":\"60\"}"),
                        "AC-PLN-01",
                        "/depositPlan"),
                arguments(
                        "a line in another currency",
                        with("\"10\",\"currency\":\"EUR\"", "\"10\",\"currency\":\"USD\""),
                        "AC-QUO-05",
                        "/lines/1"),
                arguments("more returned than sold", with("\"2.5\"", "\"-2.5\""), "AC-QUO-06", "/lines/0"),
                arguments(
                        "a price for no unit",
                        with("\"label\":\"Work\"", "\"label\":\"Work\",\"pricePer\":\"0\""),
                        "AC-QUO-11",
                        "/lines/0"),
                arguments(
                        "a SIREN with a wrong digit",
                        with(
                                "\"name\":\"Atelier Rivoire\"",
                                "\"name\":\"Atelier Rivoire\",\"identifiers\":[{\"scheme\":\"0002\",\"value\":\"732829321\"}]"),
                        "AC-FRA-",
                        "/seller/identifiers/0/value"),
                arguments(
                        "a VAT number with a wrong key",
                        with(
                                "\"name\":\"Atelier Rivoire\"",
                                "\"name\":\"Atelier Rivoire\",\"vatNumber\":\"FR45732829320\""),
                        "AC-FRA-",
                        "/seller/vatNumber"),
                arguments("a country in lower case", with("\"FR\"", "\"fr\""), "AC-PTY-03", "/seller/address"),
                arguments(
                        "seven address lines",
                        with(
                                "\"postCode\":\"69003\"",
                                "\"postCode\":\"69003\",\"lines\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]"),
                        "AC-JSN-07",
                        "/seller/address/lines/6"));
    }

    private static String term(String days) {
        return with("\"percentage\":\"30\"", "\"percentage\":\"30\",\"payableWithin\":" + days);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_refused_by_its_rule_at_its_place(String title, String json, String rule, String pointer) {
        String expected = pointer.endsWith("/../") ? pointer.substring(0, pointer.indexOf("/unitPrice")) : pointer;
        for (InvalidJsonException refusal :
                List.of(refusalOf(json), refusalOfBytes(json.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(refusal.violations().get(0).ruleId()).startsWith(rule);
            assertThat(refusal.pointer()).isEqualTo(expected);
            assertThat(refusal.violations().get(0).path()).isEqualTo(expected);
            assertThat(refusal.line()).isPositive();
            assertThat(refusal.column()).isPositive();
            if (!PLACES_OF_THEIR_OWN.contains(refusal.violations().get(0).ruleId())) {
                assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(placeOf(expected, json));
            }
            assertThat(refusal.getLocation().getLineNr()).isEqualTo(refusal.line());
            assertThat(refusal).hasMessageStartingWith("[" + rule);
            assertThat(refusal).hasMessageContaining("(line " + refusal.line() + ", column " + refusal.column() + ")");
            assertThat(refusal.getMessage()).hasSizeLessThan(600).doesNotContain("Martin", "Rivoire", "\n", "?}");
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

    private static InvalidJsonException refusalOf(String json) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(1), () -> catchThrowableOfType(InvalidJsonException.class, () -> Read.quote(json)));
    }

    private static InvalidJsonException refusalOfBytes(byte[] json) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> catchThrowableOfType(
                        InvalidJsonException.class, () -> Read.quote(new ByteArrayInputStream(json))));
    }

    @Test
    void the_valid_file_of_these_tests_is_read() {
        assertThat(Read.quote(VALID).quote().total().withVat()).isEqualTo(Samples.eur("44.81"));
    }

    @Test
    void a_message_names_the_place_as_an_editor_shows_it() {
        assertThatThrownBy(() -> Read.quote(with("\"quantity\"", "\"quantiy\"")))
                .hasMessage("[AC-JSN-02] Unknown property \"quantiy\" at /lines/1 (line 6, column 19); "
                        + "known here: label, quantity, unit, unitPrice, pricePer, vat, nature, adjustments");
        assertThatThrownBy(() -> Read.quote(with("\"consumer\"", "\"shop\"")))
                .hasMessage("[AC-JSN-06] Unknown code \"shop\" at /buyer/kind (line 3, column 18); "
                        + "allowed: business, consumer, public");
        assertThatThrownBy(() -> Read.quote(with("\"amount\":\"12.34\",", "")))
                .hasMessage("[AC-JSN-03] Missing property \"amount\" at /lines/0/unitPrice (line 5, column 31)");
        assertThatThrownBy(() -> Read.quote(with("\"10\",\"currency\":\"EUR\"", "\"10\",\"currency\":\"USD\"")))
                .hasMessage("[AC-QUO-05] Quote D-1 is in EUR, line 2 is in USD, at /lines/1 (line 6, column 3)");
    }

    @Test
    void several_violations_each_have_their_own_place() {
        String two = VALID.replace("\"10\",\"currency\":\"EUR\"", "\"10\",\"currency\":\"USD\"")
                .replace(
                        " ],",
                        " ],\n \"adjustments\":[{\"kind\":\"charge\",\"amount\":{\"amount\":\"1\",\"currency\":\"GBP\"}}],");

        InvalidJsonException refusal = refusalOf(two);

        assertThat(refusal.violations()).extracting(Violation::path).containsExactly("/lines/1", "/adjustments/0");
        assertThat(refusal.getMessage().lines()).hasSize(2);
        assertThat(refusal.getMessage()).contains("/lines/1 (line 6, column 3)", "/adjustments/0 (line 8, column 17)");
    }

    @Test
    void only_utf_8_is_read() {
        for (String other : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE", "UTF-32LE")) {
            assertThat(refusalOfBytes(VALID.getBytes(Charset.forName(other)))).hasMessageStartingWith("[AC-JSN-01]");
        }
        String accent = with("\"Work\"", "\"Pl\u00E2tre\"");
        assertThat(refusalOfBytes(accent.getBytes(StandardCharsets.ISO_8859_1))).hasMessageStartingWith("[AC-JSN-01]");
        byte[] overlong = VALID.getBytes(StandardCharsets.UTF_8);
        overlong[VALID.indexOf("Work")] = (byte) 0xC0;
        overlong[VALID.indexOf("Work") + 1] = (byte) 0x80;
        assertThat(refusalOfBytes(overlong).violations()).isNotEmpty();
        byte[] surrogate = VALID.getBytes(StandardCharsets.UTF_8);
        surrogate[VALID.indexOf("Work")] = (byte) 0xED;
        surrogate[VALID.indexOf("Work") + 1] = (byte) 0xA0;
        surrogate[VALID.indexOf("Work") + 2] = (byte) 0x80;
        assertThat(refusalOfBytes(surrogate).violations()).isNotEmpty();
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
                    Read.quote(VALID.substring(0, at) + other + VALID.substring(at + 1));
                } catch (InvalidJsonException e) {
                    assertThat(e.line()).isPositive();
                } catch (RuntimeException e) {
                    escaped.add(e);
                }
            }
        }
        assertThat(escaped).isEmpty();
    }

    @Test
    void no_message_shows_an_address_or_an_account() {
        assertThat(refusalOf(with("\"consumer\"", "\"jean.martin@example.org\"")))
                .hasMessageNotContaining("jean");
        assertThat(refusalOf(with("\"consumer\"", "\"FR76 3000 6000 0112 3456 7890 189\"")))
                .hasMessageNotContaining("3000");
        assertThat(refusalOf(with("\"Work\"", "Dupont"))).hasMessageNotContaining("Dupont");
        assertThat(refusalOf(with("\"label\"", "\"jean@example.org\":@,\"label\"")))
                .hasMessageNotContaining("jean");
        String account = "\"vatNumber\":\"FR7630006000011234567890189\",\"name\"";
        assertThat(refusalOf(with("\"name\"", account)))
                .hasMessageStartingWith("[AC-PTY-04] \"FR7630…\" is not a VAT number")
                .hasNoCause();
        assertThat(refusalOf(with("\"label\"", "\"a\\nb\\u202Ec\""))).hasMessageContaining("\"a?b?c\"");
    }

    @Test
    void a_file_is_read_from_its_path() throws IOException {
        Path file = Files.createTempFile("quote", ".json");
        try {
            Files.writeString(file, VALID);
            assertThat(Read.quote(file)).isEqualTo(Read.quote(VALID));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void only_documents_are_written() {
        assertThatThrownBy(() -> AcompteJson.write("quote"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not a document of acompte");
        assertThatThrownBy(() -> AcompteJson.write(Samples.kitchenSale())).isInstanceOf(IllegalArgumentException.class);
    }
}
