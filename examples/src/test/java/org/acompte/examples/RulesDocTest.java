package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acompte.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * Generates {@code docs/rules.md} from the rules of all modules and compares it with the file.
 * <p>
 * After a change of a rule, run with {@code -Drules.write=true} and review the difference.
 */
class RulesDocTest {
    private static final Path DOC = AllRules.ROOT.resolve("docs/rules.md");

    @Test
    void the_list_of_rules_is_up_to_date() throws Exception {
        String generated = generate(AllRules.byClass());
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
        AllRules.byClass().values().forEach(all::addAll);
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(all).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("AC-[A-Z]{3}-\\d{2}"));
        assertThat(all).allSatisfy(rule -> {
            assertThat(rule.citation().text()).isNotBlank();
            assertThat(rule.template()).matches("[^{}]*(\\{[a-zA-Z]+}[^{}]*)*");
        });
    }

    private static String generate(Map<String, List<Rule>> rules) {
        StringBuilder text = new StringBuilder("# Rules\n\n")
                .append(
                        "Every rule that acompte refuses by, from the constants in the code; a test keeps this list true.\n")
                .append(
                        "An id never changes its meaning and is never used again. Words in braces are attributes of the ")
                .append("violation;\n")
                .append(
                        "they have the same figures, dates and codes in every language (`violation.message(Locale)`).\n");
        rules.forEach((name, constants) -> {
            text.append("\n## ")
                    .append(name)
                    .append("\n\n| Id | Message | Message in French | Source |\n|---|---|---|---|\n");
            for (Rule rule : constants) {
                text.append("| ")
                        .append(rule.id())
                        .append(" | ")
                        .append(cell(rule.template()))
                        .append(" | ")
                        .append(AllRules.isIn(rule, Locale.FRENCH) ? cell(rule.template(Locale.FRENCH)) : "")
                        .append(" | ")
                        .append(rule.citation().text())
                        .append(" |\n");
            }
        });
        return text.toString();
    }

    private static String cell(String template) {
        return template.replace("|", "\\|");
    }
}
