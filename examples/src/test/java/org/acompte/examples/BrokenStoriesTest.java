package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Story files that a person or a program got wrong: each is refused with one line that names step and rule. */
class BrokenStoriesTest {
    private static final String REFUND = "\"do\": \"refund\"";
    private static final String PAID = "\"600.00\"";
    private static final String SIGNED = "\"on\": \"2026-10-13\", \"case\": \"R-1\", \"by\": \"a\", \"reason\": \"b\"";

    @TempDir
    Path directory;

    private String sound = "";

    @BeforeEach
    void read() throws IOException {
        sound = Files.readString(StoriesTest.STORIES.resolve("smaller-scope.json"));
    }

    /** What is wrong, by what the line says after the name of the file. */
    private Map<String, String> broken() {
        Map<String, String> files = new LinkedHashMap<>();
        // the form
        files.put("step 5: [AC-JSN-06] Unknown code \"repay\"", with(REFUND, "\"do\": \"repay\""));
        files.put("step 5: [AC-JSN-03] Missing property \"do\"", with(REFUND + ",", ""));
        files.put(
                "step 2: [AC-JSN-02] Unknown property \"colour\"",
                with("\"do\": \"pay\",", "\"do\": \"pay\", \"colour\": \"blue\","));
        files.put("step 3: [AC-JSN-03] Missing property \"number\"", with("\"number\": \"D-2026-108-A1\",", ""));
        files.put("step 3: [AC-JSN-06] Unknown code \"drop-line\"", with("remove-line", "drop-line"));
        files.put("step 3: [AC-JSN-04] Expected a whole number", with("\"line\": 2", "\"line\": \"2\""));
        files.put("step 3: [AC-JSN-04] Expected a whole number, found", with("\"line\": 2", "\"line\": 2.5"));
        files.put("step 4: [AC-JSN-08] \"2026-02-30\" is not a date", with("2026-10-12", "2026-02-30"));
        files.put("step 4: [AC-JSN-08] \"12/10/2026\" is not a date", with("2026-10-12", "12/10/2026"));
        files.put("step 4: [AC-JSN-04] Expected a date", with("\"2026-10-12\"", "20261012"));
        files.put("step 4: [AC-JSN-04] Expected a date, found", with("\"2026-10-12\"", "[2026, 10, 12]"));
        files.put(
                "step 4: [AC-JSN-05] Duplicate property \"on\"",
                with("\"on\": \"2026-10-12\"", "\"on\": \"2026-10-12\", \"on\": \"2026-10-13\""));
        files.put("step 2: [AC-JSN-04] Expected a string, found a decimal number", with(PAID, "600.00"));
        files.put("step 2: [AC-JSN-13]", with(PAID, "\"6e2\""));
        files.put("step 3: [AC-JSN-04] Expected a string", with("\"D-2026-108-A1\"", "108"));
        files.put("step 3: [AC-JSN-03] Missing property \"number\" at", with("\"D-2026-108-A1\"", "null"));
        files.put("[AC-JSN-03] Missing property \"acceptedOn\"", with("\"acceptedOn\": \"2026-09-09\",", ""));
        files.put("[AC-JSN-02] Unknown property \"author\"", with("\"title\"", "\"author\": \"me\", \"title\""));
        files.put("[AC-JSN-09] Expected \"acompte-story/1\"", with("acompte-story/1", "acompte-story/9"));
        files.put("[AC-JSN-04] Expected an array", sound.replaceAll("(?s)\"steps\": \\[.*\\]", "\"steps\": {}"));
        files.put(
                "step 5: [AC-JSN-01] Not JSON at /steps/4 (line 41, column 7): the document ends too early",
                sound.substring(0, sound.indexOf(REFUND)));
        files.put("[AC-JSN-11]", sound + "{}");
        // the quote and the terms
        files.put("[AC-JSN-13] \"700,00\" at /quote/lines/1", with("700.00", "700,00"));
        files.put("[AC-JSN-02] Unknown property \"colour\" at /quote", with("\"priceBasis\"", "\"colour\""));
        files.put("[AC-PLN-02]", with("\"percentage\": \"50\"", "\"withVat\": " + eur("1200.01")));
        files.put(
                "[AC-JSN-06] Unknown code \"most\"",
                with("\"steps\"", "\"terms\": {\"consumption\": \"most\"}, \"steps\""));
        files.put(
                "[AC-JSN-03] Missing property \"cap\"",
                with("\"steps\"", "\"terms\": {\"consumption\": \"capped\"}, \"steps\""));
        // what acompte refuses
        files.put("step 5: [AC-REF-01] Refund of EUR 100.01", with("\"100.00\"", "\"100.01\""));
        files.put(
                "step 2: [AC-PAY-01]",
                with("\"invoice\": \"FA-0001\", \"amount\"", "\"invoice\": \"FA-0009\", \"amount\""));
        files.put("step 3: [AC-QUO-13]", with("\"line\": 2", "\"line\": 3"));
        files.put("step 5: [AC-REF-03]", with("\"100.00\"", "\"0.00\""));
        files.put("step 5: [AC-DEP-05]", before("\"do\": \"issue-deposit\", \"on\": \"2026-10-13\""));
        files.put(
                "step 5: [AC-STY-02] The story has 1 payments",
                before("\"do\": \"reverse-payment\", \"on\": \"2026-10-13\", \"payment\": 2, \"reason\": \"AM04\""));
        files.put(
                "step 5: [AC-STY-01] The story has no invoice FA-0007",
                before("\"do\": \"credit\", \"on\": \"2026-10-13\", \"invoice\": \"FA-0007\", \"reason\": \"error\""));
        files.put("step 5: [AC-STY-03] Refund case R-1 is not open", before("\"do\": \"close-case\", " + SIGNED));
        files.put(
                "step 5: [AC-STY-04] A refund case needs the refundPolicy",
                before("\"do\": \"open-case\", " + SIGNED + ", \"deposit\": \"FA-0001\", \"amount\": " + eur("1.00")
                        + ", \"code\": \"error\""));
        files.put("step 5: [AC-JSN-10] Exactly one of", before("\"do\": \"issue-progress\", \"on\": \"2026-10-13\""));
        files.put(
                "step 5: [AC-CAN-",
                before("\"do\": \"cancel\", \"on\": \"2026-10-13\", \"by\": \"buyer\", \"reason\": \"late\","
                        + " \"kept\": [{ \"kind\": \"nothing\", \"basis\": \"goodwill\" }]"));
        files.put(
                "step 5: [AC-JSN-03] Missing property \"amount\" at what is kept",
                before("\"do\": \"cancel\", \"on\": \"2026-10-13\", \"by\": \"buyer\", \"reason\": \"late\","
                        + " \"kept\": [{ \"kind\": \"indemnity\", \"basis\": \"goodwill\" }]"));
        files.put("step 4: [AC-TXT-04]", with("2026-10-12", "1026-10-12"));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> a_broken_story_is_refused_with_one_line_that_names_step_and_rule() throws IOException {
        read();
        return broken().entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> assertRefused(file.getKey(), file.getValue())));
    }

    @Test
    void the_place_is_where_the_editor_of_the_file_has_to_look() throws IOException {
        Path file = Files.writeString(directory.resolve("story.json"), with("remove-line", "drop-line"));
        assertThat(Run.of(file.toString()).err()).contains("at /steps/2/changes/0 (line ");
    }

    private void assertRefused(String start, String content) throws IOException {
        Path file = Files.writeString(directory.resolve("story.json"), content);
        Path json = directory.resolve("out");
        Run run = Run.of(file.toString(), "--json", json.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ": " + start).doesNotContain("Exception", "tools.jackson", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).hasSizeLessThan(600);
        assertThat(json).doesNotExist();
    }

    /** The story with another step before the last. */
    private String before(String step) {
        return with(REFUND, step + " }, { " + REFUND);
    }

    private static String eur(String amount) {
        return "{ \"amount\": \"" + amount + "\", \"currency\": \"EUR\" }";
    }

    private String with(String text, String other) {
        int at = sound.indexOf(text);
        assertThat(at).as(text).isNotNegative();
        assertThat(sound.indexOf(text, at + 1)).as("only once: " + text).isNegative();
        return sound.replace(text, other);
    }
}
