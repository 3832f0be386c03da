package org.acompte.examples;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acompte.rule.Rule;

/** The rules of all modules. */
final class AllRules {
    /** The directory of the modules, seen from this one. */
    static final Path ROOT = Path.of("..");

    private AllRules() {}

    /** Whether a rule has a message in a language other than English. */
    static boolean isIn(Rule rule, Locale language) {
        return !rule.template(language).equals(rule.template());
    }

    /** The rules by the class that declares them; found in the sources, so that none is forgotten. */
    static Map<String, List<Rule>> byClass() throws Exception {
        Map<String, List<Rule>> rules = new TreeMap<>();
        for (String name : classNames()) {
            List<Rule> constants = new ArrayList<>();
            for (Field field : Class.forName(name).getFields()) {
                if (field.getType() == Rule.class) {
                    constants.add((Rule) field.get(null));
                }
            }
            constants.sort(Comparator.comparing(Rule::id));
            rules.put(name, constants);
        }
        return rules;
    }

    private static List<String> classNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (String module : List.of("acompte-core", "acompte-vat", "acompte-json")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.getFileName().toString().endsWith("Rules.java"))
                        .map(file -> sources.relativize(file).toString())
                        .map(file -> file.substring(0, file.length() - ".java".length()))
                        .map(file -> file.replace('/', '.').replace('\\', '.'))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
