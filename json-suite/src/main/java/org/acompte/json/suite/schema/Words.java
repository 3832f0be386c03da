package org.acompte.json.suite.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.acompte.json.form.Property;

/**
 * What the names in JSON mean: of types by their Javadoc, of properties by {@code notes.properties}; and the French
 * words that the Javadoc does not have, by {@code french.properties}.
 * <p>
 * A note stands at {@code type.property}, or at {@code property} if it means the same everywhere; at {@code type.} if
 * the type has no class of acompte.
 */
public final class Words {
    private static final Properties NOTES = load("notes.properties");
    private static final Properties FRENCH = load("french.properties");

    private Words() {}

    private static Properties load(String name) {
        Properties notes = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            notes.load(in);
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of all notes. */
    public static Set<String> keys() {
        return Set.copyOf(NOTES.stringPropertyNames());
    }

    /** The keys of all French words. */
    public static Set<String> frenchKeys() {
        return Set.copyOf(FRENCH.stringPropertyNames());
    }

    static Optional<String> french(String json) {
        return Optional.ofNullable(FRENCH.getProperty(json));
    }

    /** What a type means, in one sentence. */
    static Optional<String> ofType(String json) {
        return Glossary.meaning(json).or(() -> note(json + '.'));
    }

    static String meaning(Glossary.Row row) {
        return row.meaning().isEmpty() ? ofType(row.json()).orElse("") : row.meaning();
    }

    /** What a property means, if its name does not say it. */
    static Optional<String> ofProperty(String type, Property<?> property) {
        String note = note(type + '.' + property.name())
                .or(() -> note(property.name()))
                .orElse("");
        boolean total = property.need() == Property.Need.TOTAL || property.need() == Property.Need.OPTIONAL_TOTAL;
        String checked = total ? "Follows from other figures and is checked when it is read." : "";
        String words = (note + ' ' + checked).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> note(String key) {
        return Optional.ofNullable(NOTES.getProperty(key));
    }

    /** A name as a title, such as {@code "VAT breakdown"}. */
    static String title(String name) {
        String words = name.replace('-', ' ').replaceAll("\\bvat\\b", "VAT");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
