package org.acompte.examples.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Good and bad bodies, sent over the wire. */
@Timeout(60)
class QuoteServerTest {
    private static final String IBAN = "FR7630006000011234567890189";
    private static final String SOUND = """
            {
              "reference": "WEB-0017",
              "sender": "732829320",
              "currency": "EUR",
              "payTo": "FR7630006000011234567890189",
              "quote": {
                "schema": "acompte/1",
                "type": "quote",
                "number": "D-2026-017",
                "seller": {
                  "name": "Atelier Rivoire",
                  "address": {"postCode": "69003", "city": "Lyon", "country": "FR"},
                  "identifiers": [{"scheme": "0002", "value": "732829320"}]
                },
                "buyer": {
                  "kind": "consumer",
                  "name": "A. Martin",
                  "address": {"postCode": "69001", "city": "Lyon", "country": "FR"}
                },
                "lines": [
                  {"label": "Oak fronts", "unitPrice": {"amount": "1000.00", "currency": "EUR"}, "vat": {"category": "S", "rate": "10"}},
                  {"label": "Fitting", "unitPrice": {"amount": "500.00", "currency": "EUR"}, "vat": {"category": "S", "rate": "10"}, "nature": "services"},
                  {"label": "Hob", "quantity": "2", "unitPrice": {"amount": "749.00", "currency": "EUR"}, "vat": {"category": "S", "rate": "20"}}
                ],
                "depositPlan": {
                  "instalments": [
                    {"kind": "deposit", "percentage": "30"},
                    {"kind": "deposit", "percentage": "40", "trigger": {"milestone": "Delivery"}}
                  ]
                }
              }
            }
            """;

    private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Handler logged = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            log.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger logger = Logger.getLogger(QuoteHandler.class.getName());
    private QuoteServer server;

    @BeforeEach
    void start() throws IOException {
        logger.setUseParentHandlers(false);
        logger.addHandler(logged);
        server = QuoteServer.start(0, submission -> taken.add(submission.reference()));
    }

    @AfterEach
    void stop() {
        server.close();
        logger.removeHandler(logged);
    }

    /** What came back. */
    record Got(int status, String type, String body, JsonNode json) {
        /** Pointer, rule, and the place of each problem. */
        List<String> problems() {
            return values("pointer", "rule", "line");
        }

        List<String> messages() {
            return values("message");
        }

        private List<String> values(String... names) {
            List<String> all = new ArrayList<>();
            json.get("problems").forEach(each -> {
                List<String> one = new ArrayList<>();
                for (String name : names) {
                    one.add(each.get(name).asString());
                }
                all.add(String.join(" ", one));
            });
            return all;
        }
    }

    @Test
    void a_good_quote_is_taken_and_its_total_comes_back() throws Exception {
        Got got = post(SOUND);

        assertThat(got.status()).isEqualTo(201);
        assertThat(got.type()).isEqualTo("application/json");
        assertThat(got.body())
                .isEqualTo("{\"number\":\"D-2026-017\",\"withoutVat\":{\"amount\":\"2998.00\",\"currency\":\"EUR\"},"
                        + "\"vat\":{\"amount\":\"449.60\",\"currency\":\"EUR\"},"
                        + "\"withVat\":{\"amount\":\"3447.60\",\"currency\":\"EUR\"}}");
        assertThat(taken).containsExactly("WEB-0017");
    }

    @Test
    void a_byte_order_mark_is_no_fault() throws Exception {
        assertThat(post("\uFEFF" + SOUND).status()).isEqualTo(201);
    }

    @Test
    void all_faults_come_back_in_one_list() throws Exception {
        Got got = post(manyFaults());

        assertThat(got.status()).isEqualTo(422);
        assertThat(got.type()).isEqualTo("application/problem+json");
        assertThat(got.json().get("title").asString()).isEqualTo("The quote is refused");
        assertThat(got.problems())
                .containsExactly(
                        "/reference NotNull 1",
                        "/sender Siren 2",
                        "/currency CurrencyIn 3",
                        "/payTo Iban 4",
                        "/quote/seller/identifiers/0/value AC-FRA-02 12",
                        "/quote/lines/1/nature AC-JSN-06 21",
                        "/quote/lines/2/unitPrice/amount AC-JSN-13 22",
                        "/quote/depositPlan AC-PLN-01 24");
        assertThat(taken).isEmpty();
    }

    @Test
    void the_same_list_comes_back_in_French() throws Exception {
        Got got = post(manyFaults(), "fr-CA, en;q=0.5");

        assertThat(got.problems()).isEqualTo(post(manyFaults()).problems());
        assertThat(got.json().get("title").asString()).isEqualTo("Le devis est refusé");
        assertThat(got.messages())
                .contains(
                        "ne doit pas être nul",
                        "doit être un IBAN sans espaces, dont la clé est juste",
                        "[AC-PLN-01] L'échéancier d'acomptes demande 130 % de la vente ; 100 % est le maximum");
        assertThat(String.join("\n", got.messages()))
                .doesNotContainPattern("\\b(the|must|is|at|line|column|and|expected)\\b");
    }

    @Test
    void a_language_that_is_not_spoken_gets_English() throws Exception {
        for (String language : List.of("de", "fr;q=0, en", "x;;;", "*", "fr".repeat(400))) {
            assertThat(post(manyFaults(), language).messages()).as(language).contains("must not be null");
        }
    }

    @Test
    void rules_of_the_host_are_checked_besides_those_of_the_core() throws Exception {
        String other = SOUND.replace("\"sender\": \"732829320\"", "\"sender\": \"552100554\"")
                .replace("\"currency\": \"EUR\",\n  \"payTo\"", "\"currency\": \"CHF\",\n  \"payTo\"");

        assertThat(post(other).problems()).containsExactly("/currency SUB-01 4", "/quote/seller SUB-02 10");
    }

    @Test
    void a_fault_of_the_core_does_not_hide_a_constraint() throws Exception {
        String two = SOUND.replace("749.00\", \"currency\": \"EUR\"", "749.00\", \"currency\": \"CHF\"")
                .replace(IBAN, "FR7630006000011234567890188")
                .replace("\"value\": \"732829320\"", "\"value\": \"732829321\"");

        assertThat(post(two).problems())
                .containsExactly(
                        "/payTo Iban 5",
                        "/quote/seller/identifiers/0/value AC-FRA-02 13",
                        "/quote/lines/2 AC-QUO-05 23");
    }

    @Test
    void what_the_reader_has_refused_is_not_called_missing() throws Exception {
        assertThat(post(SOUND.replace("\"" + IBAN + "\"", "7")).problems()).containsExactly("/payTo AC-JSN-04 5");
        assertThat(post(SOUND.replace("\"number\": \"D-2026-017\",", "")).problems())
                .containsExactly("/quote AC-JSN-03 6");
    }

    /** What is sent, the status, and what is said of it. */
    private static Map<String, Expected> bad() {
        Map<String, Expected> bad = new LinkedHashMap<>();
        bad.put("nothing", new Expected("", 400, " AC-JSN-01 1"));
        bad.put("no JSON", new Expected("reference;sender\nWEB;1\n", 400, " AC-JSN-01 1"));
        bad.put("cut in the quote", new Expected(SOUND.substring(0, 400), 400, "AC-JSN-01"));
        bad.put("cut outside the quote", new Expected(SOUND.substring(0, 40), 400, "AC-JSN-01"));
        bad.put("followed by more", new Expected(SOUND + "{}", 400, " AC-JSN-11"));
        bad.put("an array", new Expected("[" + SOUND + "]", 422, " AC-JSN-04 1"));
        bad.put("null", new Expected("null", 422, " AC-JSN-04 1"));
        bad.put("empty object", new Expected("{}", 422, "/quote NotNull 1"));
        bad.put(
                "unknown property of the host",
                new Expected(with("\"reference\"", "\"referenze\""), 422, " AC-JSN-02 2"));
        bad.put(
                "unknown property of the quote",
                new Expected(with("\"Hob\",", "\"Hob\", \"colour\": [{}],"), 422, "/quote/lines/2 AC-JSN-02 23"));
        bad.put("twice in the host's part", new Expected(with("\"sender\"", "\"reference\""), 422, "AC-JSN-05"));
        bad.put("twice in the quote", new Expected(with("\"quantity\"", "\"label\""), 422, "AC-JSN-05"));
        bad.put("a number for a text", new Expected(with("\"WEB-0017\"", "17"), 422, "/reference AC-JSN-04 2"));
        bad.put(
                "an object for a text",
                new Expected(with("\"WEB-0017\"", "{\"a\":[1,{}]}"), 422, "/reference AC-JSN-04 2"));
        bad.put(
                "a text for the quote",
                new Expected(
                        SOUND.replaceAll("(?s)\"quote\": \\{.*", "\"quote\": \"D-1\"}"), 422, "/quote AC-JSN-04 6"));
        bad.put(
                "null for the quote",
                new Expected(SOUND.replaceAll("(?s)\"quote\": \\{.*", "\"quote\": null}"), 422, "/quote NotNull 6"));
        bad.put("another schema", new Expected(with("acompte/1", "acompte/9"), 422, "/quote/schema AC-JSN-09 7"));
        bad.put(
                "another document",
                new Expected(with("\"type\": \"quote\"", "\"type\": \"order\""), 422, "/quote/type AC-JSN-09 8"));
        bad.put(
                "an exponent",
                new Expected(
                        with("\"749.00\"", "\"1e100000000\""), 422, "/quote/lines/2/unitPrice/amount AC-JSN-13 23"));
        bad.put(
                "a number of a million digits",
                new Expected(with("\"749.00\"", "9".repeat(900_000)), 422, "AC-JSN-07"));
        bad.put(
                "deep nesting in the host's part",
                new Expected(with("\"WEB-0017\"", "[".repeat(5_000)), 422, "SUB-03"));
        bad.put("deep nesting in the quote", new Expected(with("\"749.00\"", "[".repeat(5_000)), 422, "AC-JSN-07"));
        bad.put("a long text in the host's part", new Expected(with("WEB-0017", "x".repeat(30_000)), 422, "SUB-03"));
        bad.put(
                "a text written from right to left",
                new Expected(with("Hob", "H\u202Eob"), 422, "/quote/lines/2 AC-TXT-03 23"));
        bad.put("half a character", new Expected(with("Hob", "H\\ud83dob"), 422, "/quote/lines/2 AC-TXT-03 23"));
        bad.put(
                "a deposit over the total",
                new Expected(
                        with("\"percentage\": \"30\"", "\"withVat\": {\"amount\": \"3447.61\", \"currency\": \"EUR\"}"),
                        422,
                        "/quote/depositPlan AC-PLN-02 25"));
        return bad;
    }

    record Expected(String body, int status, String problem) {}

    @TestFactory
    Stream<DynamicTest> a_bad_body_is_refused_with_its_place() {
        return bad().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Expected expected = each.getValue();
                    long start = System.nanoTime();
                    Got got = post(expected.body());
                    Duration took = Duration.ofNanos(System.nanoTime() - start);

                    assertThat(got.status()).as(got.body()).isEqualTo(expected.status());
                    assertThat(got.type()).isEqualTo("application/problem+json");
                    assertThat(got.problems())
                            .anySatisfy(problem -> assertThat(problem).contains(expected.problem()));
                    assertThat(got.problems()).doesNotHaveDuplicates();
                    assertThat(got.body()).hasSizeLessThan(4_000).doesNotContain("Exception", "jackson", "hibernate");
                    assertThat(took).isLessThan(Duration.ofSeconds(5));
                    assertThat(taken).isEmpty();
                }));
    }

    @Test
    void a_hundred_thousand_faults_cost_little_and_the_first_ones_come_back() throws Exception {
        StringBuilder unknown = new StringBuilder("{");
        for (int i = 0; i < 90_000; i++) {
            unknown.append("\"x").append(i).append("\":1,");
        }
        long start = System.nanoTime();
        Got got = post(unknown + SOUND.substring(1));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(got.status()).isEqualTo(422);
        assertThat(got.problems()).hasSize(100);
    }

    @Test
    void bytes_that_are_not_UTF_8_are_not_JSON() throws Exception {
        HttpRequest request = request()
                .POST(BodyPublishers.ofByteArray(with("Oak", "Chêne").getBytes(StandardCharsets.ISO_8859_1)))
                .build();

        assertThat(send(request).status()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_long_is_not_read() throws Exception {
        Got got = post(SOUND + " ".repeat(QuoteHandler.MOST_BYTES));

        assertThat(got.status()).isEqualTo(413);
        assertThat(got.json().get("problems")).isEmpty();
    }

    @Test
    void other_content_types_methods_and_addresses_are_refused() throws Exception {
        for (String type :
                List.of("text/plain", "application/json; charset=iso-8859-1", "application/xml", "application/jsonx")) {
            HttpRequest request = HttpRequest.newBuilder(uri("/quotes"))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(SOUND))
                    .build();
            assertThat(send(request).status()).as(type).isEqualTo(415);
        }
        HttpResponse<String> get = client.send(request().GET().build(), BodyHandlers.ofString());
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        assertThat(client.send(request().method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
        for (String path : List.of("/", "/quotes/", "/quotes/../etc", "/other")) {
            assertThat(send(HttpRequest.newBuilder(uri(path))
                                    .POST(BodyPublishers.ofString(SOUND))
                                    .build())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void nothing_private_comes_back_or_is_logged() throws Exception {
        List<String> secrets = List.of(IBAN, "a.martin@example.com", "Martin", "Rivoire", "rue", "Oak", "secret");
        List<String> bodies = List.of(
                SOUND,
                with("\"Hob\"", "\"secret \u202E\""),
                with("\"payTo\": \"" + IBAN + "\"", "\"" + IBAN + "\": \"FR76\""),
                with("\"payTo\"", "\"a.martin@example.com\""),
                with(
                        "\"scheme\": \"0002\", \"value\": \"732829320\"",
                        "\"scheme\": \"0002\", \"value\": \"" + IBAN + "\""),
                with("\"value\": \"732829320\"", "\"value\": \"a.martin@example.com\""),
                with("\"reference\": \"WEB-0017\"", "\"reference\": \"" + IBAN + " a.martin@example.com\""),
                with("\"currency\": \"EUR\",\n  \"payTo\"", "\"currency\": \"" + IBAN + "\",\n  \"payTo\""),
                with("\"number\": \"D-2026-017\"", "\"number\": \"D-2026-017\", \"" + IBAN + "\": 1"),
                with("\"nature\": \"services\"", "\"nature\": \"" + IBAN + "\""),
                with("A. Martin\",", "A. Martin\", \"vatNumber\": \"" + IBAN + "\","),
                "{\"a.martin@example.com\": secret",
                "{\"" + IBAN + "\": {\"" + IBAN + "\": secret",
                SOUND.substring(0, 300) + "secret");
        for (String body : bodies) {
            for (String language : List.of("en", "fr")) {
                assertThat(post(body, language).body()).as(body).doesNotContain(secrets);
            }
        }
        assertThat(log).hasSize(2 * bodies.size());
        assertThat(String.join("", log)).doesNotContain(secrets).doesNotContain("D-2026-017");
    }

    @Test
    void a_failure_of_the_host_is_not_explained() throws Exception {
        try (QuoteServer failing = QuoteServer.start(0, submission -> {
            throw new IllegalStateException("cannot store " + submission.payTo());
        })) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + failing.port() + "/quotes"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(SOUND))
                    .build();
            Got got = send(request);

            assertThat(got.status()).isEqualTo(500);
            assertThat(got.body() + String.join("", log)).doesNotContain(IBAN, "cannot store");
        }
    }

    @Test
    void parallel_posts_do_not_disturb_each_other() {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String body = i % 2 == 0 ? SOUND.replace("WEB-0017", "WEB-" + i) : manyFaults();
            boolean french = i % 3 == 0;
            int status = i % 2 == 0 ? 201 : 422;
            all.add(client.sendAsync(post(body, french ? "fr" : "en", uri("/quotes")), BodyHandlers.ofString())
                    .thenAccept(response -> {
                        assertThat(response.statusCode()).isEqualTo(status);
                        assertThat(response.body().contains("Le devis est refusé"))
                                .isEqualTo(french && status == 422);
                        assertThat(response.body().split("\"pointer\"")).hasSize(status == 422 ? 9 : 1);
                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        assertThat(taken).hasSize(100).doesNotHaveDuplicates();
    }

    private static String manyFaults() {
        return with("  \"reference\": \"WEB-0017\",\n", "")
                .replace("\"sender\": \"732829320\"", "\"sender\": \"732829321\"")
                .replace("\"currency\": \"EUR\",\n  \"payTo\"", "\"currency\": \"USD\",\n  \"payTo\"")
                .replace(IBAN, "FR7630006000011234567890188")
                .replace("\"value\": \"732829320\"", "\"value\": \"732829321\"")
                .replace("\"services\"", "\"Services\"")
                .replace("\"749.00\"", "\"749,00\"")
                .replace("\"percentage\": \"30\"", "\"percentage\": \"90\"");
    }

    private static String with(String sound, String broken) {
        assertThat(SOUND).contains(sound);
        return SOUND.replace(sound, broken);
    }

    private Got post(String body) throws Exception {
        return post(body, "en");
    }

    private Got post(String body, String language) throws Exception {
        return send(post(body, language, uri("/quotes")));
    }

    private static HttpRequest post(String body, String language, URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(uri("/quotes")).header("Content-Type", "application/json");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private Got send(HttpRequest request) throws Exception {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Got(
                response.statusCode(),
                type,
                response.body(),
                JsonMapper.shared().readTree(response.body()));
    }
}
