package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acompte.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * Generates {@code docs/rules.md} from the rules of all modules and compares it with the file.
 * <p>
 * After a change of a rule, run with {@code -Drules.write=true} and review the difference.
 */
class RulesDocTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DOC = ROOT.resolve("docs/rules.md");

    @Test
    void the_list_of_rules_is_up_to_date() throws Exception {
        String generated = generate(rules());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(DOC, generated);
        }
        assertThat(Files.readString(DOC))
                .as("docs/rules.md; run this test with -Drules.write=true after a change of a rule")
                .isEqualTo(generated);
    }

    @Test
    void every_rule_has_an_id_of_its_own_and_a_source() throws Exception {
        List<Rule> all = new ArrayList<>();
        rules().values().forEach(all::addAll);
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(all).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("AC-[A-Z]{3}-\\d{2}"));
        assertThat(all).allSatisfy(rule -> {
            assertThat(rule.citation().text()).isNotBlank();
            assertThat(rule.template()).matches("[^{}]*(\\{[a-zA-Z]+}[^{}]*)*");
        });
    }

    /** The rules by the class that declares them; found in the sources, so that none is forgotten. */
    private static Map<String, List<Rule>> rules() throws Exception {
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
        for (String module : List.of("acompte-core", "acompte-vat", "acompte-jackson")) {
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

    private static String generate(Map<String, List<Rule>> rules) {
        StringBuilder text = new StringBuilder("# Rules\n\n")
                .append(
                        "Every rule that acompte refuses by, from the constants in the code; a test keeps this list true.\n")
                .append(
                        "An id never changes its meaning and is never used again. Words in braces are attributes of the ")
                .append("violation.\n");
        rules.forEach((name, constants) -> {
            text.append("\n## ").append(name).append("\n\n| Id | Message | Source |\n|---|---|---|\n");
            for (Rule rule : constants) {
                text.append("| ")
                        .append(rule.id())
                        .append(" | ")
                        .append(rule.template().replace("|", "\\|"))
                        .append(" | ")
                        .append(rule.citation().text())
                        .append(" |\n");
            }
        });
        return text.toString();
    }
}
