package org.acompte.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Quote files that a person or a program got wrong: each is refused with one message that names rule and place. */
class BrokenQuotesTest {
    private static final Pattern MESSAGE =
            Pattern.compile("[^\\n]*\\bline (\\d+), column \\d+[^\\n]*\\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("\\[AC-[A-Z]{3}-\\d{2}\\]");
    private static final String SOUND = """
            {
              "schema": "acompte/1",
              "type": "quote",
              "number": "D-2026-201",
              "seller": {
                "name": "Atelier Exemple",
                "address": { "lines": ["12 rue des Lilas"], "postCode": "69003", "city": "Lyon", "country": "FR" },
                "identifiers": [
                  { "scheme": "0002", "value": "000123455" },
                  { "scheme": "0009", "value": "00012345500016" }
                ],
                "vatNumber": "FR31000123455"
              },
              "buyer": {
                "kind": "consumer",
                "name": "Camille Exemple",
                "address": { "lines": ["3 quai du Modèle"], "postCode": "69009", "city": "Lyon", "country": "FR" }
              },
              "priceBasis": "without-vat",
              "lines": [
                {
                  "label": "Oak fronts, fitted",
                  "quantity": "2.5",
                  "unit": "m2",
                  "unitPrice": { "amount": "400.00", "currency": "EUR" },
                  "pricePer": "1",
                  "vat": { "category": "S", "rate": "10" }
                },
                {
                  "label": "Induction hob",
                  "unitPrice": { "amount": "749.00", "currency": "EUR" },
                  "vat": { "category": "S", "rate": "20" },
                  "nature": "goods",
                  "adjustments": [{ "kind": "discount", "percentage": "10", "reason": "Showroom model" }]
                }
              ],
              "adjustments": [
                { "kind": "discount", "amount": { "amount": "50.00", "currency": "EUR" }, "vat": { "category": "S", "rate": "20" } }
              ],
              "depositPlan": {
                "instalments": [
                  { "kind": "deposit", "percentage": "30", "trigger": { "event": "acceptance" } },
                  { "kind": "deposit", "withVat": { "amount": "200.00", "currency": "EUR" }, "trigger": { "date": "2026-10-28" }, "payableWithin": 30 }
                ]
              }
            }
            """;

    @TempDir
    Path directory;

    private static Map<String, String> broken() {
        Map<String, String> files = new LinkedHashMap<>();
        // the text
        files.put("empty file", "");
        files.put("blank file", "\n\n   \n");
        files.put("not JSON at all", "number;label;price\nD-1;Works;100.00\n");
        files.put("truncated file", SOUND.substring(0, SOUND.indexOf("\"nature\"") + 4));
        files.put("trailing content", SOUND + "{ \"number\": \"D-2026-202\" }\n");
        files.put("trailing comma", with("\"rate\": \"10\" }", "\"rate\": \"10\", }"));
        files.put("comment", with("\"type\"", "/* which? */ \"type\""));
        files.put("deep nesting", "[".repeat(100_000));
        files.put("deep nesting in a property", with("\"2.5\"", "[".repeat(5_000) + "]".repeat(5_000)));
        files.put("array instead of an object", "[]");
        files.put("null", "null");
        // properties
        files.put("unknown property", with("\"unit\": \"m2\"", "\"colour\": \"oak\""));
        files.put("duplicate property", with("\"unit\": \"m2\"", "\"quantity\": \"3\""));
        files.put("missing number", with("\"number\": \"D-2026-201\",", ""));
        files.put("missing label", with("\"label\": \"Induction hob\",", ""));
        files.put("missing price", with("\"unitPrice\": { \"amount\": \"749.00\", \"currency\": \"EUR\" },", ""));
        files.put("other schema", with("acompte/1", "acompte/9"));
        files.put("other type", with("\"type\": \"quote\"", "\"type\": \"deposit-invoice\""));
        files.put("wrong type", with("\"label\": \"Induction hob\"", "\"label\": { \"en\": \"Induction hob\" }"));
        files.put("null label", with("\"label\": \"Induction hob\"", "\"label\": null"));
        files.put("number instead of a text", with("\"2.5\"", "2.5"));
        files.put("text instead of a whole number", with("\"payableWithin\": 30", "\"payableWithin\": \"30\""));
        files.put("fraction instead of a whole number", with("\"payableWithin\": 30", "\"payableWithin\": 30.5"));
        files.put("unknown code of the price basis", with("without-vat", "net"));
        files.put("unknown nature", with("\"nature\": \"goods\"", "\"nature\": \"Goods\""));
        files.put("unknown kind of buyer", with("\"kind\": \"consumer\"", "\"kind\": \"b2c\""));
        // amounts and numbers
        files.put("amount as a number", with("\"749.00\"", "749.00"));
        files.put("amount with an exponent", with("\"749.00\"", "\"7.49e2\""));
        files.put("amount of a million digits", with("\"749.00\"", "\"" + "9".repeat(1_000_000) + "\""));
        files.put("whole number of a million digits", with("n\": 30", "n\": " + "9".repeat(1_000_000)));
        files.put("amount with a comma", with("\"749.00\"", "\"749,00\""));
        files.put("amount with a blank", with("\"749.00\"", "\" 749.00\""));
        files.put("amount beyond the limit", with("\"749.00\"", "\"999999999999.00\""));
        files.put("deposit of a tenth of a cent", with("\"200.00\"", "\"200.001\""));
        files.put("negative price", with("\"749.00\"", "\"-749.00\""));
        files.put("negative discount", with("\"50.00\"", "\"-50.00\""));
        files.put("percentage above 100", with("\"percentage\": \"30\"", "\"percentage\": \"101\""));
        files.put("discount above 100 %", with("\"percentage\": \"10\"", "\"percentage\": \"101\""));
        files.put("quantity with seven decimals", with("\"2.5\"", "\"2.5000001\""));
        files.put("price for nothing", with("\"pricePer\": \"1\"", "\"pricePer\": \"0\""));
        files.put("unknown currency", with("\"749.00\", \"currency\": \"EUR\"", "\"749.00\", \"currency\": \"EUX\""));
        files.put("two currencies", with("\"749.00\", \"currency\": \"EUR\"", "\"749.00\", \"currency\": \"CHF\""));
        files.put("negative treatment", with("\"50.00\"", "\"5000.00\""));
        // texts and parties
        files.put("blank label", with("Induction hob", " "));
        files.put("override of the writing direction", with("Induction hob", "Induction \u202Ehob"));
        files.put("control character", with("Induction hob", "Induction \\u0007hob"));
        files.put("half a character", with("Induction hob", "Induction \\ud83d hob"));
        files.put("label of 2,001 characters", with("Induction hob", "x".repeat(2_001)));
        files.put("wrong SIREN", with("000123455\" }", "000123456\" }"));
        files.put("wrong SIRET", with("00012345500016", "00012345500017"));
        files.put("wrong key of a French VAT number", with("FR31000123455", "FR32000123455"));
        files.put(
                "unknown form of a country",
                with(
                        "\"69009\", \"city\": \"Lyon\", \"country\": \"FR\"",
                        "\"69009\", \"city\": \"Lyon\", \"country\": \"France\""));
        // VAT
        files.put(
                "unknown category",
                with("\"category\": \"S\", \"rate\": \"10\"", "\"category\": \"X\", \"rate\": \"10\""));
        files.put(
                "exempt with a rate",
                with("\"category\": \"S\", \"rate\": \"10\"", "\"category\": \"E\", \"rate\": \"10\""));
        files.put("standard with the rate zero", with("\"rate\": \"10\"", "\"rate\": \"0\""));
        files.put("rate above 100", with("\"rate\": \"10\"", "\"rate\": \"110\""));
        files.put(
                "reason of exemption where VAT is due",
                with("\"rate\": \"10\"", "\"rate\": \"10\", \"exemption\": { \"text\": \"Export\" }"));
        // lines
        files.put("no lines", SOUND.replaceAll("(?s)\"lines\": \\[\n.*?\n  \\],", "\"lines\": [],"));
        files.put(
                "10,001 lines",
                with(
                        "\"lines\": [\n",
                        "\"lines\": [\n"
                                + ("{ \"label\": \"Screw\", \"unitPrice\": "
                                                + "{ \"amount\": \"0.05\", \"currency\": \"EUR\" }, \"vat\": { \"category\": \"S\", \"rate\": \"10\" } },\n")
                                        .repeat(9_999)));
        // the deposit plan
        files.put("advance without its kind", with("\"kind\": \"deposit\", \"percentage\"", "\"percentage\""));
        files.put(
                "unknown kind of advance",
                with("\"kind\": \"deposit\", \"percentage\"", "\"kind\": \"arrhes\", \"percentage\""));
        files.put(
                "instalment of two amounts",
                with(
                        "\"percentage\": \"30\"",
                        "\"percentage\": \"30\", \"withVat\": { \"amount\": \"9.00\", \"currency\": \"EUR\" }"));
        files.put("instalment of no amount", with("\"percentage\": \"30\", ", ""));
        files.put("instalment of nothing", with("\"percentage\": \"30\"", "\"percentage\": \"0\""));
        files.put(
                "two triggers",
                with("{ \"event\": \"acceptance\" }", "{ \"event\": \"acceptance\", \"milestone\": \"Delivery\" }"));
        files.put("unknown event", with("acceptance", "full moon"));
        files.put("30 February", with("2026-10-28", "2026-02-30"));
        files.put("date before 1990", with("2026-10-28", "0026-10-28"));
        files.put("negative term", with("\"payableWithin\": 30", "\"payableWithin\": -1"));
        files.put(
                "plan above 100 %",
                with("\"withVat\": { \"amount\": \"200.00\", \"currency\": \"EUR\" }", "\"percentage\": \"70.01\""));
        files.put("plan above the total", with("\"200.00\"", "\"1500.00\""));
        files.put(
                "plan in another currency",
                with("\"200.00\", \"currency\": \"EUR\"", "\"200.00\", \"currency\": \"CHF\""));
        // what only acompte-vat can refuse
        files.put(
                "goods and services in one treatment",
                with("\"rate\": \"20\" },\n      \"nature\"", "\"rate\": \"10\" },\n      \"nature\"")
                        .replace(
                                "\"vat\": { \"category\": \"S\", \"rate\": \"20\" } }\n  ]",
                                "\"vat\": { \"category\": \"S\", \"rate\": \"10\" } }\n  ]"));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> a_broken_quote_is_refused_with_one_message_that_names_rule_and_place() {
        return broken().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    assertRefused(file.getKey(), file.getValue().getBytes(UTF_8));
                }));
    }

    @Test
    void bytes_that_are_not_UTF_8_are_refused() throws IOException {
        assertRefused("binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, (byte) 0xFF});
        byte[] latin1 = SOUND.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertRefused("latin-1", latin1);
    }

    @Test
    void the_place_is_where_the_editor_of_the_file_has_to_look() throws IOException {
        assertPlace("unknown property", "at /lines/0 (line 24, column 7)");
        assertPlace("amount with an exponent", "at /lines/1/unitPrice/amount (line 31, column 32)");
        assertPlace("two currencies", "at /lines/1 (line 29, column 5)");
        assertPlace("30 February", "at /depositPlan/instalments/1/trigger/date (line 43, column 103)");
        assertPlace("goods and services in one treatment", "at the top (line 1, column 1)");
    }

    @Test
    void the_same_quote_without_a_fault_is_played() throws IOException {
        Run run = Run.of(write("sound", SOUND.getBytes(UTF_8)).toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private void assertRefused(String name, byte[] content) throws IOException {
        Path file = write(name, content);
        Path json = directory.resolve("out");
        long start = System.nanoTime();
        Run run = Run.of(file.toString(), "--json", json.toString());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches(MESSAGE).containsPattern(RULE);
        assertThat(run.err()).hasSizeLessThan(600).doesNotContain("Exception", "\tat ");
        assertThat(json).doesNotExist();
        assertThat(took).as("nothing hangs").isLessThan(Duration.ofSeconds(10));
    }

    private void assertPlace(String name, String place) throws IOException {
        String content = broken().getOrDefault(name, "no such file");
        assertThat(Run.of(write(name, content.getBytes(UTF_8)).toString()).err())
                .contains(place);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".json"), content);
    }

    private static String with(String sound, String broken) {
        int at = SOUND.indexOf(sound);
        assertThat(at).as(sound).isNotNegative();
        assertThat(SOUND.indexOf(sound, at + 1)).as("only once: " + sound).isNegative();
        return SOUND.replace(sound, broken);
    }
}
