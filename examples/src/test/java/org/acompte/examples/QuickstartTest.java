package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuickstartTest {
    private static Run shipped;

    @TempDir
    Path directory;

    @BeforeAll
    static void play_all_shipped_quotes() {
        shipped = Run.of();
    }

    @Test
    void every_shipped_quote_and_story_is_played_and_every_proof_holds() {
        assertThat(shipped.err()).isEmpty();
        assertThat(shipped.code()).isZero();
        assertThat(shipped.out())
                .contains(IntStream.rangeClosed(101, 112)
                        .mapToObj(number -> "QUOTE D-2026-" + number)
                        .toList());
        assertThat(shipped.out().lines().filter("  proof holds"::equals)).hasSize(Source.SHIPPED.size());
        assertThat(shipped.out()).doesNotContain("PROOF FAILS");
    }

    @Test
    void every_shipped_file_has_a_place_in_the_list() throws IOException {
        Path resources = Path.of("src/main/resources/org/acompte/examples");
        try (Stream<Path> files = Files.walk(resources)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> resources.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            Source.SHIPPED.stream().map(Source::name).toList());
        }
    }

    @Test
    void nothing_is_wider_than_100_columns() {
        assertThat(shipped.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_same_quotes_give_the_same_story() {
        assertThat(Run.of()).isEqualTo(shipped);
    }

    @Test
    void earnest_money_of_500_00_at_10_percent_is_454_55_and_45_45() {
        String dinner = story("D-2026-102");
        assertThat(dinner).containsPattern("Earnest money +S 10 % +454\\.55 +45\\.45 +500\\.00\n");
        assertThat(dinner).containsPattern("Left to pay +S 10 % +1045\\.36 +104\\.54 +1149\\.90\n");
    }

    @Test
    void deposits_of_300_00_and_240_00_on_1000_00_leave_660_00() {
        String fittings = story("D-2026-103");
        assertThat(fittings).containsPattern("Deposit +S 20 % +250\\.00 +50\\.00 +300\\.00\n");
        assertThat(fittings).containsPattern("Deposit +S 20 % +200\\.00 +40\\.00 +240\\.00\n");
        assertThat(fittings).containsPattern("Left to pay +S 20 % +550\\.00 +110\\.00 +660\\.00\n");
    }

    @Test
    void two_halves_of_12870_59_leave_nothing() {
        String machine = story("D-2026-104");
        assertThat(machine).contains("Due: EUR 6435.30 until", "Due: EUR 6435.29 until");
        assertThat(machine).containsPattern("Left to pay +S 20 % +0\\.00 +0\\.00 +0\\.00\n");
        assertThat(machine).contains("Nothing is due");
    }

    @Test
    void a_deposit_of_everything_on_half_a_metre_of_cable_is_0_61() {
        assertThat(story("D-2026-105")).containsPattern("Deposit +S 20 % +0\\.51 +0\\.10 +0\\.61\n");
    }

    @Test
    void a_deposit_of_8000_00_with_exact_VAT_is_7999_88() {
        String workshop = story("D-2026-106");
        assertThat(workshop).contains("Exact VAT", "Due: EUR 7999.88 until 2027-02-14");
        assertThat(workshop).containsPattern("all +6727\\.10 +1272\\.78 +7999\\.88\n");
    }

    @Test
    void the_VAT_of_a_deposit_follows_the_two_transfers_that_paid_it() {
        assertThat(story("D-2026-103"))
                .containsPattern("2026-09-09 .*125\\.00 +25\\.00")
                .containsPattern("2026-10-09 .*125\\.00 +25\\.00");
    }

    @Test
    void the_tax_points_of_another_country_are_not_guessed() {
        String contract = story("D-2026-107");
        assertThat(contract).contains("CHF", "40 lines", "tax points of CH are not part of acompte yet");
        assertThat(contract).contains("S 8.1 %", "S 3.8 %", "S 2.6 %", "G 0 %");
    }

    @Test
    void a_file_of_the_user_is_played_and_written_as_JSON() throws IOException {
        Path json = directory.resolve("a").resolve("b");
        Run run = Run.of(copy("kitchen-renovation").toString(), "--json", json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(story("D-2026-101"));
        try (Stream<Path> files = Files.list(json)) {
            List<Path> written = files.sorted().toList();
            assertThat(written.stream().map(file -> file.getFileName().toString()))
                    .containsExactly(
                            "D-2026-101-00-accepted-quote.json",
                            "D-2026-101-01-deposit-invoice.json",
                            "D-2026-101-02-payment.json",
                            "D-2026-101-03-payment.json",
                            "D-2026-101-04-deposit-invoice.json",
                            "D-2026-101-05-payment.json",
                            "D-2026-101-06-final-invoice.json",
                            "D-2026-101-07-payment.json");
            for (Path file : written) {
                JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
                assertThat(document.get("schema").stringValue()).isEqualTo("acompte/1");
                assertThat(file.toString()).endsWith(document.get("type").stringValue() + ".json");
            }
        }
    }

    @Test
    void all_shipped_quotes_are_written_as_JSON_again_and_again() throws IOException {
        assertThat(Run.of("--json", directory.toString())).isEqualTo(shipped);
        long files = count(directory);
        assertThat(files).isGreaterThan(40);
        assertThat(Run.of("--json", directory.toString())).isEqualTo(shipped);
        assertThat(count(directory)).isEqualTo(files);
    }

    @Test
    void a_directory_that_cannot_be_made_is_refused_and_nothing_is_left() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        Run run = Run.of("--json", file.resolve("below").toString());
        assertRefused(run, "cannot write to");
        assertRefused(Run.of("--json", file.toString()), "cannot write to");
        assertThat(count(directory)).isEqualTo(1);
    }

    @Test
    void a_document_that_cannot_be_replaced_takes_the_others_back() throws IOException {
        Path json = Files.createDirectory(directory.resolve("json"));
        Path inTheWay = Files.createDirectories(
                        json.resolve("D-2026-105-03-payment.json").resolve("full"))
                .getParent();
        assertRefused(Run.of(copy("cable-by-the-metre").toString(), "--json", json.toString()), "cannot write to");
        try (Stream<Path> files = Files.list(json)) {
            assertThat(files).containsExactly(inTheWay);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--verbose", "-x", "--json=here", "--json", "a.json b.json", "--json --help", "--json a --json b"
            })
    void unknown_arguments_are_refused_with_the_usage(String args) {
        Run run = Run.of(args.split(" "));
        assertRefused(run, "Usage: quickstart [FILE] [--json DIR]");
    }

    @Test
    void help_is_no_failure() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: quickstart [FILE] [--json DIR]", "Exit code:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_or_is_a_directory_is_refused_in_one_line() {
        Run missing = Run.of(directory.resolve("missing.json").toString());
        assertRefused(missing, "missing.json");
        assertThat(missing.err().lines()).hasSize(1);
        Run folder = Run.of(directory.toString());
        assertRefused(folder, directory.toString());
        assertThat(folder.err().lines()).hasSize(1);
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("Exception", "\tat ");
    }

    /** What was printed for a quote, from its frame to the next. */
    private static String story(String number) {
        int from = shipped.out().lastIndexOf("━\nQUOTE " + number);
        assertThat(from).as(number).isNotNegative();
        int start = shipped.out().lastIndexOf('\n', from) + 1;
        int next = shipped.out().indexOf("\nQUOTE ", from + 2);
        int end = next < 0 ? shipped.out().length() : shipped.out().lastIndexOf('\n', next - 1) + 1;
        return shipped.out().substring(start, end);
    }

    private Path copy(String name) throws IOException {
        Path copy = directory.resolve("copy.json");
        try (InputStream in = Quickstart.class.getResourceAsStream("quotes/" + name + ".json")) {
            Files.write(copy, in.readAllBytes());
        }
        return copy;
    }

    private static long count(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }
}
