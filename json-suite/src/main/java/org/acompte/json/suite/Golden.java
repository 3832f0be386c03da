package org.acompte.json.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files: what acompte writes, byte for byte, as long as the schema is {@code acompte/1}. */
public final class Golden {
    private static final Path DIRECTORY = Path.of("../json-suite/src/main/resources/org/acompte/json/golden/1");
    private static final String ENDING = ".json";

    private Golden() {}

    /** Where a golden file is. */
    static Path path(String name) {
        return DIRECTORY.resolve(name + ENDING).toAbsolutePath().normalize();
    }

    /** The text of a golden file. */
    public static String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a golden file if the format is changed on purpose, with {@code -Dgolden.write=true}. */
    static void update(String name, String json) {
        if (!Boolean.getBoolean("golden.write")) {
            return;
        }
        try {
            Files.writeString(path(name), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all golden files. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
