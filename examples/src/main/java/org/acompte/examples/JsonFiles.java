package org.acompte.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.acompte.jackson.AcompteJson;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * Files that are written all together or not at all.
 * <p>
 * Each is written under a temporary name first; they get their own names when all of them are on the disk.
 */
final class JsonFiles {
    private final Map<String, String> files = new LinkedHashMap<>();

    /** Adds the contract and each fact of a sale. */
    void add(Sale sale) {
        String quote = fileName(sale.contract().number());
        add(quote, 0, "accepted-quote", sale.contract());
        int place = 0;
        for (SaleFact fact : sale.facts()) {
            add(quote, ++place, kind(fact), fact);
        }
    }

    /**
     * Writes the files; on failure nothing is left behind.
     *
     * @param directory where to; it is made if it is not there
     * @throws IOException if the directory cannot be made or written
     */
    void write(Path directory) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeDirectories(directory.toAbsolutePath(), made);
            Map<Path, Path> moves = new LinkedHashMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path temporary = directory.resolve("." + file.getKey() + ".tmp");
                made.push(temporary);
                Files.writeString(temporary, file.getValue(), UTF_8);
                moves.put(temporary, directory.resolve(file.getKey()));
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
                made.push(move.getValue());
            }
        } catch (IOException e) {
            for (Path path : made) {
                deleteQuietly(path);
            }
            throw e;
        }
    }

    /** A number as a file name of its own: every other character becomes its code, so that no two numbers share a file. */
    private static String fileName(String number) {
        StringBuilder name = new StringBuilder();
        number.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                name.append((char) c);
            } else {
                name.append('%')
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('_');
            }
        });
        return name.toString();
    }

    private void add(String quote, int place, String kind, Object value) {
        files.put(
                String.format(Locale.ROOT, "%s-%02d-%s.json", quote, place, kind),
                AcompteJson.writePretty(value) + "\n");
    }

    /** The type of the JSON document: the name of the fact in lower case with hyphens. */
    private static String kind(SaleFact fact) {
        return fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static void makeDirectories(Path directory, Deque<Path> made) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (directory.getParent() != null) {
            makeDirectories(directory.getParent(), made);
        }
        Files.createDirectory(directory);
        made.push(directory);
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // the failure that is being reported came first
        }
    }
}
