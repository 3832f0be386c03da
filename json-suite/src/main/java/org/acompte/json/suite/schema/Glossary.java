package org.acompte.json.suite.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acompte.json.form.DocumentForm;
import org.acompte.json.form.Forms;

/** The types that have a form, with what they are in French and in a sentence, by their Javadoc. */
public final class Glossary {
    private static final List<String> MODULES = List.of("acompte-core", "acompte-vat", "acompte-json");
    private static final Pattern FRENCH = Pattern.compile("<i>(.*?)</i>");
    private static final Pattern IN_FRENCH = Pattern.compile("\\s*\\((?:French: )?<i>.*?\\)");
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code|linkplain)\\s+([^} ]*)(?: ([^}]*))?}");
    private static final List<Row> ROWS =
            Forms.all().stream().map(Glossary::row).toList();

    /**
     * A row of the glossary.
     *
     * @param type the class
     * @param json its name in JSON
     * @param french the French words, often none
     * @param meaning the first sentence of its Javadoc; empty if the type is not of acompte
     */
    public record Row(Class<?> type, String json, List<String> french, String meaning) {

        /** The name of the class, with the one around it. */
        String javaName() {
            return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        }
    }

    private Glossary() {}

    /** All rows, in the order of {@link Forms#all()}. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** What a name in JSON means, by the first type that has it. */
    static Optional<String> meaning(String json) {
        return ROWS.stream()
                .filter(row -> row.json.equals(json) && !row.meaning.isEmpty())
                .map(Row::meaning)
                .findFirst();
    }

    /** The page docs/glossary.md. */
    public static String make() {
        StringBuilder text = new StringBuilder("# Glossary\n\n")
                .append("Each type that has a JSON form: its name in Java, in JSON and in French, and what it is. ")
                .append("This page is made of the forms and of the Javadoc; a test keeps it true.\n");
        Map<String, List<Row>> packages = new TreeMap<>();
        ROWS.forEach(row -> packages.computeIfAbsent(row.type.getPackageName(), key -> new ArrayList<>())
                .add(row));
        packages.forEach((name, rows) -> {
            text.append("\n## ").append(name).append("\n\n| Java | JSON | French | What it is |\n|---|---|---|---|\n");
            rows.stream().map(Glossary::line).sorted().forEach(text::append);
        });
        return text.toString();
    }

    private static String line(Row row) {
        String french = row.french.stream().map(word -> '*' + word + '*').collect(Collectors.joining(", "));
        return "| `" + row.javaName() + "` | `" + row.json + "` | " + french + " | " + Words.meaning(row) + " |\n";
    }

    private static Row row(Forms.Entry<?> entry) {
        String json = entry.form() instanceof DocumentForm<?> document ? document.tag() : Roots.nameOf(entry);
        String sentence = sentence(javadoc(entry.type()));
        List<String> french = Stream.concat(
                        FRENCH.matcher(sentence).results().map(word -> word.group(1)), Words.french(json).stream())
                .toList();
        return new Row(
                entry.type(), json, french, plain(IN_FRENCH.matcher(sentence).replaceAll("")));
    }

    private static String plain(String sentence) {
        return LINK.matcher(sentence)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(2) == null ? link.group(1).replace('#', '.') : link.group(2)));
    }

    private static String sentence(String javadoc) {
        String text = javadoc.replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
        Matcher end = Pattern.compile("(?<!e\\.g)\\.(?=\\s|$)| <p>| @").matcher(text);
        return end.find() ? text.substring(0, end.start()) + '.' : text;
    }

    /** The comment before the declaration of a class, without its stars. */
    private static String javadoc(Class<?> type) {
        String source = source(type);
        Matcher declaration = Pattern.compile(
                        "(?m)^ *(?:(?:public|static|final|sealed|non-sealed|abstract) )*(?:record|class|enum|interface) "
                                + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            return "";
        }
        int end = source.lastIndexOf("*/", declaration.start());
        int start = source.lastIndexOf("/**", end);
        return source.substring(start + "/**".length(), end);
    }

    private static String source(Class<?> type) {
        String outer = type.getName().replaceAll("\\$.*", "");
        try {
            for (String module : MODULES) {
                Path file = Path.of("..", module, "src/main/java", outer.replace('.', '/') + ".java");
                if (Files.exists(file)) {
                    return Files.readString(file);
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
