package org.acompte.json.suite.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acompte.json.form.Property;

/**
 * What the names in JSON mean: of types by docs/glossary.md, of properties by {@code notes.properties}.
 * <p>
 * A note stands at {@code type.property}, or at {@code property} if it means the same everywhere.
 */
public final class Words {
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Properties NOTES = notes();
    private static final Map<String, Row> ROWS = rows();

    /**
     * A row of the glossary.
     *
     * @param javaType the simple name of the class
     * @param json its name in JSON, or empty if it has none
     * @param french the French words, or empty
     * @param meaning a sentence
     */
    public record Row(String javaType, String json, String french, String meaning) {}

    private Words() {}

    private static Properties notes() {
        Properties notes = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("notes.properties")), StandardCharsets.UTF_8)) {
            notes.load(in);
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(GLOSSARY)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    String json = row.group(2).replace("`", "").strip();
                    rows.put(
                            row.group(1),
                            new Row(
                                    row.group(1),
                                    json,
                                    row.group(3).strip(),
                                    row.group(4).strip()));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the glossary by the simple names of the classes. */
    public static Map<String, Row> glossary() {
        return Map.copyOf(ROWS);
    }

    /** The keys of all notes. */
    public static Set<String> keys() {
        return Set.copyOf(NOTES.stringPropertyNames());
    }

    /** What a type means, in one sentence. */
    static Optional<String> ofType(String json) {
        Map<String, String> meanings = new LinkedHashMap<>();
        ROWS.values().forEach(row -> meanings.putIfAbsent(row.json(), row.meaning()));
        return Optional.ofNullable(meanings.getOrDefault(json, NOTES.getProperty(json + ".")));
    }

    /** What a property means, if its name does not say it. */
    static Optional<String> ofProperty(String type, Property<?> property) {
        String note = NOTES.getProperty(type + '.' + property.name(), NOTES.getProperty(property.name(), ""));
        boolean total = property.need() == Property.Need.TOTAL || property.need() == Property.Need.OPTIONAL_TOTAL;
        String checked = total ? "Follows from the other figures and is checked when it is read." : "";
        String words = (note + ' ' + checked).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** A name as a title, such as {@code "VAT breakdown"}. */
    static String title(String name) {
        String words = name.replace('-', ' ').replaceAll("\\bvat\\b", "VAT");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
