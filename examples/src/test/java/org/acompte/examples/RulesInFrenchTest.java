package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acompte.jackson.AcompteJson;
import org.acompte.jackson.InvalidJsonException;
import org.acompte.json.JsonRules;
import org.acompte.json.QuoteFile;
import org.acompte.rule.Rule;
import org.acompte.rule.TextRules;
import org.junit.jupiter.api.Test;

/** The French messages of the rules of all modules. */
class RulesInFrenchTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    /** Words of English that are no words of French; {@code on} and {@code or}, for example, are words of both. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|is|are|was|not|and|with|without|which|to|from|by|for|has|have|than|more|must|cannot|between|only"
                    + "|its|it|in|at|be|that|this|no|another|already|left|amount|deposit|invoice|sale|quote|credit|note"
                    + "|refund|payment|line|number|rate|day|days|term|supply|buyer|seller|return|transfer|release)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String[] SAME_IN_BOTH = {"Code", "Condition", "Contact", "Document ", "Mention"};

    @Test
    void every_rule_has_a_french_message() throws Exception {
        assertThat(translated())
                .hasSizeGreaterThan(240)
                .allSatisfy(rule -> assertThat(AllRules.isIn(rule, Locale.FRENCH))
                        .as(rule.id())
                        .isTrue());
    }

    @Test
    void a_french_message_has_the_same_placeholders() throws Exception {
        assertThat(translated())
                .allSatisfy(rule -> assertThat(found(PLACEHOLDER, french(rule)))
                        .as(rule.id())
                        .isEqualTo(found(PLACEHOLDER, rule.template())));
    }

    @Test
    void a_french_message_has_the_same_figures_and_dates() throws Exception {
        Pattern figures = Pattern.compile("\\d[\\d-]*");

        assertThat(translated())
                .allSatisfy(rule -> assertThat(found(figures, french(rule)))
                        .as(rule.id())
                        .isEqualTo(found(figures, rule.template())));
    }

    @Test
    void no_english_is_left_in_a_french_message() throws Exception {
        assertThat(translated())
                .allSatisfy(rule -> assertThat(found(ENGLISH, sentence(rule)))
                        .as(rule.id() + " " + french(rule))
                        .isEmpty());
    }

    @Test
    void a_french_message_is_written_with_plain_characters_and_french_spaces() throws Exception {
        assertThat(translated())
                .allSatisfy(rule -> assertThat(french(rule))
                        .as(rule.id())
                        .matches("[a-zA-Z0-9 {}(),;:.%/'«»àâçèéêëîïôùûÀÉ-]+")
                        .doesNotContainPattern("[^ ][;:»]|[«;:][^ ]|  |[. ]$")
                        .doesNotContainPattern("\\b([Ll]e|[Dd]e|[Qq]ue|[Nn]e|[Ss]e) [aeéêiou]"));
    }

    /** The words are found in the sources: those given to a check of a text, a date, a number or a currency. */
    @Test
    void what_a_value_is_is_said_in_french_too() throws Exception {
        Pattern checked = Pattern.compile("(?:\"what\",\\s*|WHAT = |(?:Text\\.require|Decimals\\.\\w+|ofMillionths"
                + "|MinorUnits\\.millionths|require(?:Currency|AboveZero|NotNegative|Moment|AtMost))"
                + "\\((?:(?!requireNonNull|Math)[^;{}\"])*)\"([A-Za-z][^\"]+)\"");
        TreeSet<String> words = new TreeSet<>();
        for (String module : List.of("acompte-core", "acompte-vat")) {
            try (Stream<Path> files = Files.walk(AllRules.ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    checked.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(words::add);
                }
            }
        }

        assertThat(words).hasSizeGreaterThan(100);
        assertThat(words).filteredOn(word -> french(word).equals(word)).containsExactlyInAnyOrder(SAME_IN_BOTH);
    }

    @Test
    void the_place_and_the_reason_of_a_fault_in_JSON_are_said_in_french_too() throws Exception {
        assertThat(refused("{\"schema\":\"acompte/1\",\n \"number\" 7}"))
                .containsExactly("[AC-JSN-01] JSON illisible à /schema (ligne 2, colonne 11) : "
                        + "'7' à la place de deux points");
        assertThat(refused("[]"))
                .containsExactly("[AC-JSN-04] Valeur attendue à la racine (ligne 1, colonne 1) : objet ; "
                        + "valeur reçue : tableau");
    }

    /** The words are found in the sources: those that a rule of JSON gets as what it found, expected, or as the reason. */
    @Test
    void what_a_reader_of_JSON_says_is_said_in_french_too() throws Exception {
        Pattern said = Pattern.compile(
                "(?:\"reason\", |\"expected\", |require\\(Token\\.\\w+, | {4}[A-Z_]+\\(|return "
                        + "|TOO_EARLY = |NOT_UTF_8 = |'.*' -> |(?=\"(?:a moment|a duration|a time zone)))\"([a-zA-Z][^\"]*[a-zA-Z0-9])\"");
        TreeSet<String> words = new TreeSet<>();
        Path forms = AllRules.ROOT.resolve("acompte-json/src/main/java/org/acompte/json/form");
        for (String file : List.of("HashForm", "Input", "Malformed", "Shown", "Source", "TimeForms", "Token")) {
            said.matcher(Files.readString(forms.resolve(file + ".java")))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(words::add);
        }
        words.remove("null"); // is the same in both

        assertThat(words)
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(JsonRules.MALFORMED
                                .violation("reason", word, "at", "")
                                .message(Locale.FRENCH))
                        .doesNotEndWith(": " + word));
    }

    private static List<String> refused(String json) {
        return assertThrows(InvalidJsonException.class, () -> AcompteJson.read(json, QuoteFile.class))
                .violations()
                .stream()
                .map(violation -> violation.message(Locale.FRENCH))
                .toList();
    }

    private static String french(String word) {
        String numbered = word.endsWith(" ") ? word + "1" : word;
        String message = TextRules.BLANK.violation("what", numbered).message(Locale.FRENCH);
        String french = message.substring("[AC-TXT-01] ".length(), message.indexOf(" : "));
        return word.endsWith(" ") ? french.substring(0, french.length() - 1) : french;
    }

    private static List<Rule> translated() throws Exception {
        List<Rule> rules = new ArrayList<>();
        AllRules.byClass().values().forEach(rules::addAll);
        return rules;
    }

    private static String french(Rule rule) {
        return rule.template(Locale.FRENCH);
    }

    /** The message without its placeholders and without the name of a method that it gives as advice. */
    private static String sentence(Rule rule) {
        return PLACEHOLDER.matcher(french(rule)).replaceAll("").replace("FrenchRegime.withReverseCharge", "");
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
