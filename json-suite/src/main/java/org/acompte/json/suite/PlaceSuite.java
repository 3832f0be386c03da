package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.json.InvalidJson;
import org.acompte.json.JsonFault;
import org.acompte.json.QuoteFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Line and column are those of the value that the pointer names, also for what is found once more has been read. */
public abstract class PlaceSuite extends LineSuite {
    private static final String VALID = """
            {
              "schema": "acompte/1", "type": "quote", "number": "D-1",
              "seller": {
                "name": "Atelier Rivoire",
                "address": {"postCode": "69003", "city": "Lyon", "country": "FR"},
                "identifiers": [
                  {"scheme": "0002", "value": "732829320"},
                  {"value": "73282932000074", "scheme": "0009"}
                ],
                "vatNumber": "FR44732829320"
              },
              "buyer": {
                "kind": "business", "name": "A. Martin", "vatNumber": "FR44732829320",
                "address": {"postCode": "69001", "city": "Lyon", "country": "FR"}
              },
              "lines": [
                {"label": "Work", "unitPrice": {"amount": "10.00", "currency": "EUR"}, "vat": {"category": "S", "rate": "20"}}
              ],
              "adjustments": [
                {"kind": "charge", "percentage": "1"},  {"kind": "discount", "amount": {"amount": "1.00", "currency": "EUR"}}
              ],
              "depositPlan":
                {"instalments": [{"kind": "deposit", "percentage": "30"}]}
            }
            """;

    /** A document of a host that has a quote in it. */
    record Envelope(QuoteFile offer) {}

    private static final String LINE =
            "{\"label\": \"Work\", \"unitPrice\": {\"amount\": \"10.00\", \"currency\": \"EUR\"}, "
                    + "\"vat\": {\"category\": \"S\", \"rate\": \"20\"}}";
    private static final String PLAN_TERM = "/depositPlan/instalments/0/payableWithin";
    private static final String SHARE = "\"percentage\": \"30\"";

    /** The valid file with one thing replaced, then the rule, the pointer, the line and the column. */
    static Stream<Arguments> faults() {
        return Stream.concat(ofParties(), ofQuotes());
    }

    private static Stream<Arguments> ofParties() {
        return Stream.of(
                arguments("\"732829320\"", "\"732829321\"", "AC-FRA-02", "/seller/identifiers/0/value", 7, 35),
                arguments("\"732829320\"", "\"73282932\"", "AC-FRA-01", "/seller/identifiers/0/value", 7, 35),
                arguments("73282932000074", "73282932000075", "AC-FRA-04", "/seller/identifiers/1/value", 8, 17),
                arguments("FR44732829320\"\n", "FR45732829320\"\n", "AC-FRA-06", "/seller/vatNumber", 10, 18),
                arguments("FR44732829320\",", "FR45732829320\",", "AC-FRA-06", "/buyer/vatNumber", 13, 59),
                arguments("\"FR\"},", "\"fr\"},", "AC-PTY-03", "/seller/address", 5, 16),
                arguments("\"Lyon\"", "\" \"", "AC-TXT-01", "/seller/address", 5, 16));
    }

    private static Stream<Arguments> ofQuotes() {
        return Stream.of(
                arguments(LINE, "", "AC-QUO-01", "/lines", 16, 12),
                arguments("\"lines\"", "\"depositPlan\"", "AC-JSN-04", "/depositPlan", 16, 18),
                arguments(",\n  \"lines\": [\n    " + LINE + "\n  ]", "", "AC-JSN-03", "", 1, 1),
                arguments("\"D-1\"", "\"\"", "AC-TXT-01", "", 1, 1),
                arguments("\"Work\"", "\"\"", "AC-TXT-01", "/lines/0", 17, 5),
                arguments(LINE, LINE + ", " + LINE.replace("EUR", "USD"), "AC-QUO-05", "/lines/1", 17, 117),
                arguments(LINE, LINE + ",\n" + returned(), "AC-ADJ-01", "/adjustments/1", 21, 45),
                arguments("\"rate\": \"20\"", "\"rate\": \"0\"", "AC-VAT-03", "/lines/0/vat", 17, 83),
                arguments("\"rate\": \"20\"", "\"rate\": \"x\"", "AC-JSN-13", "/lines/0/vat/rate", 17, 109),
                arguments(SHARE, advance("999.00", "EUR"), "AC-PLN-02", "/depositPlan", 23, 5),
                arguments(SHARE, advance("1.00", "USD"), "AC-PLN-04", "/depositPlan/instalments/0", 23, 22),
                arguments(SHARE, SHARE + ", \"payableWithin\": 99999999999", "AC-JSN-07", PLAN_TERM, 23, 79),
                arguments(SHARE, SHARE + ", \"payableWithin\": " + "9".repeat(99), "AC-JSN-07", PLAN_TERM, 23, 62),
                arguments("\"Work\"", '"' + "x".repeat(20_001) + '"', "AC-JSN-07", "/lines/0/label", 17, 15),
                arguments("\"name\"", '"' + "x".repeat(300) + '"', "AC-JSN-07", "/seller", 4, 307));
    }

    private static String returned() {
        return LINE.replace("\"unitPrice\"", "\"quantity\": \"-1\", \"unitPrice\"");
    }

    private static String advance(String amount, String currency) {
        return "\"withVat\": {\"amount\": \"" + amount + "\", \"currency\": \"" + currency + "\"}";
    }

    private static String with(String old, String replacement) {
        int at = VALID.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        return VALID.substring(0, at) + replacement + VALID.substring(at + old.length());
    }

    @Test
    void the_valid_file_of_these_tests_is_read() {
        assertThat(quote(VALID).quote().adjustments()).hasSize(2);
    }

    @ParameterizedTest(name = "{2} {3}: {1}")
    @MethodSource("faults")
    void a_violation_has_the_place_of_what_its_pointer_names(
            String old, String replacement, String rule, String pointer, int line, int column) {
        JsonFault fault = first(refusalOf(with(old, replacement)));

        assertThat(fault.violation().ruleId()).isEqualTo(rule);
        assertPlace(fault, pointer, line, column);
        assertThat(fault.message()).contains("(line " + line + ", column " + column + ")");
    }

    @Test
    void a_document_inside_another_has_places_in_the_whole() {
        String json = "{\n\"offer\": " + with("73282932000074", "73282932000075") + "}";

        InvalidJson refusal = refusal(() -> line().readAsHost(json, Envelope.class));

        assertPlace(first(refusal), "/offer/seller/identifiers/1/value", 9, 17);
    }

    @Test
    void each_of_several_faults_has_its_own_place() {
        String json = with("\"rate\": \"20\"", "\"rate\": 20, \"group\": \"\"")
                .replace("business", "busines")
                .replace("\"69001\",", "\"69001\", \"town\": 1,")
                .replace("73282932000074", "73282932000075");

        List<JsonFault> faults = refusalOf(json).faults();

        assertThat(faults.stream().map(each -> each.line() + ":" + each.column() + " " + each.pointer()))
                .containsExactlyInAnyOrder(
                        "8:17 /seller/identifiers/1/value",
                        "13:13 /buyer/kind",
                        "14:38 /buyer/address",
                        "17:109 /lines/0/vat/rate");
    }

    @Test
    void a_fault_of_the_core_has_its_place_beside_its_own_figures() {
        JsonFault fault = first(refusalOf(with(LINE, LINE + ",\n" + LINE.replace("EUR", "USD"))));

        assertThat(fault.message()).isEqualTo(fault.violation().message() + ", at /lines/1 (line 18, column 1)");
        assertThat(fault).hasToString(fault.message());
        assertThat(fault.violation().attributes()).doesNotContainKey("at");
    }

    private static void assertPlace(JsonFault fault, String pointer, int line, int column) {
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
    }

    @Test
    void ten_thousand_violations_have_their_places_at_once() {
        String dollars = LINE.replace("EUR", "USD");
        String json = with(LINE, LINE + (",\n" + dollars).repeat(9_999));

        InvalidJson refusal = Assertions.assertTimeout(Duration.ofSeconds(10), () -> refusalOf(json));

        assertThat(refusal.faults()).hasSize(9_999);
        assertPlace(refusal.faults().get(9_998), "/lines/9999", 10_016, 1);
    }
}
