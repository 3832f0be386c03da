package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a host, compiled here and run on the class path and on the module path, with nothing else on them. */
public abstract class ProgramSuite {
    private static final String OURS = "acompte-(core|vat|json)/target/[^/]*(?<!test-classes)";
    private static final String OTHERS = "(joda-money|jspecify|jackson-annotations)-[^/]*\\.jar";

    @TempDir
    Path directory;

    /** The last part of the name of our module, which is also that of its package. */
    protected abstract String module();

    /** The module of the data binding of Jackson, which is also its package. */
    protected abstract String databind();

    /** How the paths of the jars of Jackson look. */
    protected abstract String jars();

    private String libraries() {
        String path =
                System.getProperty("jdk.module.path", "") + File.pathSeparator + System.getProperty("java.class.path");
        String wanted = ".*/(" + OURS + "|acompte-" + module() + "/target/[^/]*(?<!test-classes)|" + OTHERS + "|"
                + jars() + ")";
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> entry.replace('\\', '/').matches(wanted))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    @BeforeEach
    void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "--module-path", libraries(), "-d", classes().toString()));
        for (String source : List.of("module-info", "Host")) {
            arguments.add(source(source).toString());
        }
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new)))
                .isZero();
    }

    private Path source(String name) throws IOException {
        try (InputStream template = ProgramSuite.class.getResourceAsStream("/org/acompte/json/host/" + name + ".txt")) {
            String text = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(
                    directory.resolve(name + ".java"),
                    text.replace("LINE", module()).replace("DATABIND", databind()));
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        for (Sample document : Samples.documents()) {
            command.add(document.type().getName());
            command.add(Golden.path(document.name()).toString());
        }
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(out).isZero();
        return out.replace("\r\n", "\n");
    }

    private static String expected(String named) {
        int size = Samples.documents().size();
        return named + " " + named + " " + named + "\n" + size + " of " + size + " documents are the same\n"
                + "{\"label\":\"Oak\",\"price\":{\"amount\":\"12.34\",\"currency\":\"EUR\"}}\n"
                + "[AC-JSN-04] Expected a string, found a decimal number at /price/amount (line 1, column 37)\n";
    }

    @Test
    void documents_and_amounts_of_a_host_work_on_the_module_path() throws Exception {
        assertThat(run("--module-path", libraries() + File.pathSeparator + classes(), "--module", "host/host.Host"))
                .isEqualTo(expected("named"));
    }

    @Test
    void documents_and_amounts_of_a_host_work_on_the_class_path() throws Exception {
        assertThat(run("-cp", libraries() + File.pathSeparator + classes(), "host.Host"))
                .isEqualTo(expected("unnamed"));
    }
}
