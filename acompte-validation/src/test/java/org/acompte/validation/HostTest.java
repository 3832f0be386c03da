package org.acompte.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a host, compiled here and run on the class path and on the module path, without an expression language. */
class HostTest {
    private static final Path SOURCES = Path.of("src/test/resources/host");

    private static final String EXPECTED = """
            iban: must be an IBAN without spaces, with right check digits
            label: [AC-TXT-01] Label is blank
            least: must be greater than or equal to 1
            line.label: must not be null
            price: must be greater than 0
            quote.lines[1]: [AC-QUO-05] Quote D-1 is in EUR, line 2 is in USD
            quote.seller.vatNumber: [AC-FRA-06] VAT number FR45732829320 has a key that does not go with its SIREN
            siren: must be a SIREN: nine digits, the last of which checks the others
            vatNumber: must be a VAT number with its country prefix, digits and letters as the country has them
            iban: doit être un IBAN sans espaces, dont la clé est juste
            label: [AC-TXT-01] Libellé : le texte est vide
            least: doit être supérieur ou égal à 1
            line.label: ne doit pas être nul
            price: doit être supérieur à 0
            """;

    @TempDir
    static Path classes;

    /** The modules that a host without an expression language has. */
    private static String libraries() {
        String all = System.getProperty("jdk.module.path") + File.pathSeparator + System.getProperty("java.class.path");
        return Stream.of(all.split(File.pathSeparator))
                .filter(
                        entry -> entry.replace('\\', '/')
                                .matches(
                                        ".*/(acompte-(core|vat|validation)/target/[^/]*(?<!test-classes)"
                                                + "|(hibernate-validator|jakarta\\.validation-api|joda-money|iban4j|jspecify|classmate|jboss-logging)-[^/]*\\.jar)"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String withoutProvider() {
        return Stream.of(libraries().split(File.pathSeparator))
                .filter(entry -> !entry.contains("hibernate-validator"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @BeforeAll
    static void compile() {
        compile("--module-path", libraries(), "-d", classes.resolve("host").toString(), "module-info", "host/Host");
        compile("-cp", withoutProvider(), "-d", classes.resolve("bridge").toString(), "bridge/Bridge");
    }

    private static void compile(String pathOption, String path, String d, String directory, String... sources) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", pathOption, path, d, directory));
        for (String source : sources) {
            arguments.add(SOURCES.resolve(source + ".java").toString());
        }
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The language of the machine is none of those that are asked for first.
        command.addAll(List.of("-Duser.language=fr", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        return out.replace("\r\n", "\n");
    }

    @Test
    void all_constraints_work_on_the_module_path() throws Exception {
        assertThat(run(
                        "--module-path",
                        libraries() + File.pathSeparator + classes.resolve("host"),
                        "--module",
                        "host/host.Host"))
                .startsWith("named\n" + EXPECTED);
    }

    @Test
    void all_constraints_work_on_the_class_path() throws Exception {
        assertThat(run("-cp", libraries() + File.pathSeparator + classes.resolve("host"), "host.Host"))
                .startsWith("unnamed\n" + EXPECTED);
    }

    @Test
    void rules_are_bridged_where_no_provider_is_there() throws Exception {
        String expected = "[AC-TXT-01] Label is blank true ValidDraft ";
        String program = classes.resolve("bridge").toString();

        assertThat(run("-cp", withoutProvider() + File.pathSeparator + program, "bridge.Bridge"))
                .isEqualTo(expected + "unnamed");
        assertThat(run(
                        "--module-path",
                        withoutProvider(),
                        "--add-modules",
                        "org.acompte.validation",
                        "-cp",
                        program,
                        "bridge.Bridge"))
                .isEqualTo(expected + "named");
    }

    @Test
    void no_expression_language_is_there() {
        assertThat(libraries())
                .contains("hibernate-validator")
                .doesNotContain("expressly")
                .doesNotContain("jakarta.el");
    }
}
