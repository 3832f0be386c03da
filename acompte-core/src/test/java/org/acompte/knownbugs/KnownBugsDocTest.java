package org.acompte.knownbugs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/known-bugs.md} with the sources of the tests: what it says is tested has a test, and the other
 * way round.
 */
class KnownBugsDocTest {
    private static final Path ROOT = Path.of("..");
    private static final Path CORE = ROOT.resolve("acompte-core");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*$");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|Suite)\\.\\w+)`");
    private static final Pattern TEST = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern ANNOTATED = Pattern.compile("@KnownBug\\(\\{?([\\d, ]+)}?\\)\\s+void (\\w+)\\(");

    /** The rows of the table by their number. */
    private static Map<Integer, String> rows() throws IOException {
        Map<Integer, String> rows = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(ROOT.resolve("docs/known-bugs.md")))
                .results()
                .toList()) {
            assertThat(rows.put(Integer.valueOf(row.group(1)), row.group())).isNull();
        }
        return rows;
    }

    /** The sources of the tests of a module by the name of their class; a suite is run by several modules. */
    private static Map<String, String> sources(Path module) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(module.resolve("src"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*(Test|Suite)\\.java"))
                    .toList()) {
                String name = file.getFileName().toString();
                sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> tests(Path module) throws IOException {
        Set<String> tests = new TreeSet<>();
        sources(module)
                .forEach((name, source) ->
                        TEST.matcher(source).results().forEach(test -> tests.add(name + "." + test.group(1))));
        return tests;
    }

    /** The annotated tests of this module, each after its number. */
    private static Set<String> annotated() throws IOException {
        Set<String> annotated = new TreeSet<>();
        sources(CORE)
                .forEach((name, source) -> ANNOTATED.matcher(source).results().forEach(test -> {
                    for (String number : test.group(1).split(", ")) {
                        annotated.add(number + " " + name + "." + test.group(2));
                    }
                }));
        return annotated;
    }

    private static Set<String> namedIn(String row) {
        Set<String> named = new TreeSet<>();
        NAMED_TEST.matcher(row).results().forEach(test -> named.add(test.group(1)));
        return named;
    }

    @Test
    void the_list_has_all_78_entries() throws IOException {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 78).boxed().toList());
    }

    @Test
    void the_list_names_exactly_the_tests_that_are_annotated_with_its_numbers() throws IOException {
        Set<String> ofCore = tests(CORE);
        Set<String> named = new TreeSet<>();
        for (Map.Entry<Integer, String> row : rows().entrySet()) {
            for (String test : namedIn(row.getValue())) {
                if (ofCore.contains(test)) {
                    named.add(row.getKey() + " " + test);
                }
            }
        }
        Set<String> notNamed = annotated();
        notNamed.removeAll(named);
        assertThat(notNamed).as("annotated, but not named in the list").isEmpty();
        named.removeAll(annotated());
        assertThat(named).as("named in the list, but not annotated").isEmpty();
        assertThat(annotated()).hasSizeGreaterThan(50);
    }

    @Test
    void every_test_that_the_list_names_is_there() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : List.of("acompte-core", "acompte-vat", "json-suite", "acompte-testkit")) {
            tests.addAll(tests(ROOT.resolve(module)));
        }
        for (String row : rows().values()) {
            assertThat(tests).containsAll(namedIn(row));
        }
    }
}
