package org.acompte.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the README compiles, runs, and yields the figures in its comments. */
class ReadmeTest {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path README = MODULE.resolveSibling("README.md");
    private static final Path EXAMPLE = MODULE.resolve("src/main/java/org/acompte/examples/ReadmeExample.java");
    private static final Pattern MARKED = Pattern.compile("(?s)// snippet:start\\R(.*?)\\h*// snippet:end");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\\R(.*?)```");

    @Test
    void the_first_java_block_of_the_readme_is_the_marked_part_of_the_example() throws IOException {
        assertThat(README).as("the README, whose code this test checks").exists();
        Matcher block = BLOCK.matcher(Files.readString(README, UTF_8));
        assertThat(block.find()).as("README.md has a block of Java code").isTrue();
        assertThat(block.group(1).stripTrailing())
                .as("the Java block of README.md, compared with the part of ReadmeExample.java between"
                        + " snippet:start and snippet:end, its indentation taken off")
                .isEqualTo(snippet());
    }

    @Test
    void the_example_prints_what_its_comments_say() throws IOException {
        assertThat(printed()).isEqualTo(comments()).isNotEmpty();
    }

    @Test
    void the_example_fits_the_readme() throws IOException {
        List<String> lines = snippet().lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
        assertThat(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("//")))
                .as("lines of code")
                .hasSizeLessThanOrEqualTo(15);
    }

    private static String snippet() throws IOException {
        Matcher marked = MARKED.matcher(Files.readString(EXAMPLE, UTF_8));
        assertThat(marked.find()).as("the marks in ReadmeExample.java").isTrue();
        return marked.group(1).stripTrailing().stripIndent();
    }

    /** The texts after {@code //}; three blanks after it go on with the line above. */
    private static List<String> comments() throws IOException {
        return snippet()
                .replaceAll("\\R// {3}", " ")
                .lines()
                .filter(line -> line.contains("// "))
                .map(line -> line.substring(line.indexOf("// ") + 3))
                .toList();
    }

    private static List<String> printed() {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            ReadmeExample.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(UTF_8).lines().toList();
    }
}
