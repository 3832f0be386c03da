package org.acompte.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The message of a rule in several languages. */
class RuleLanguageTest {
    private static final Rule ENGLISH = Rule.of("AC-TST-01", "Deposit of {amount} exceeds {left}", "CGI art. 269");
    private static final Rule RULE = ENGLISH.in(Locale.FRENCH, "Il reste {left}, et l'acompte est de {amount}")
            .in(Locale.GERMAN, "{amount} > {left}");

    @Test
    void a_rule_has_one_message_per_language() {
        assertThat(RULE.template()).isEqualTo("Deposit of {amount} exceeds {left}");
        assertThat(RULE.template(Locale.ENGLISH)).isEqualTo(RULE.template());
        assertThat(RULE.template(Locale.FRENCH)).isEqualTo("Il reste {left}, et l'acompte est de {amount}");
        assertThat(RULE.template(Locale.GERMAN)).isEqualTo("{amount} > {left}");
        assertThat(RULE.id()).isEqualTo("AC-TST-01");
        assertThat(RULE.citation().text()).isEqualTo("CGI art. 269");
    }

    @Test
    void the_country_of_a_locale_does_not_matter() {
        assertThat(RULE.template(Locale.CANADA_FRENCH)).isEqualTo(RULE.template(Locale.FRENCH));
        assertThat(ENGLISH.in(Locale.FRANCE, "{left} {amount}").template(Locale.forLanguageTag("fr-BE")))
                .isEqualTo("{left} {amount}");
    }

    @Test
    void a_language_without_a_message_reads_english() {
        assertThat(RULE.template(Locale.ITALIAN)).isEqualTo(RULE.template());
        assertThat(RULE.template(Locale.ROOT)).isEqualTo(RULE.template());
    }

    @Test
    void a_translation_leaves_the_rule_it_was_made_from_alone() {
        assertThat(ENGLISH.template(Locale.FRENCH)).isEqualTo(ENGLISH.template());
    }

    @Test
    void a_translation_has_the_placeholders_of_the_english_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.in(Locale.FRENCH, "Acompte de {amount}"))
                .withMessage("AC-TST-01 has other placeholders in fr: Acompte de {amount}");
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.in(Locale.FRENCH, "{amount} {left} {sale}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.in(Locale.FRENCH, "{amount} {left"))
                .withMessage("AC-TST-01 has other placeholders in fr: {amount} {left");
    }

    @Test
    void a_placeholder_may_come_twice_in_one_language() {
        Rule rule = ENGLISH.in(Locale.FRENCH, "{amount}, {left}, {amount}");

        assertThat(rule.violation("amount", 3, "left", 2).message(Locale.FRENCH))
                .isEqualTo("[AC-TST-01] 3, 2, 3");
    }

    @Test
    void a_language_has_one_message_only_and_english_is_the_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.in(Locale.FRANCE, "{left} {amount}"))
                .withMessage("AC-TST-01 takes no message for the language \"fr\"");
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.in(Locale.UK, "{left} {amount}"));
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.in(Locale.ROOT, "{left} {amount}"));
    }

    @Test
    void a_violation_speaks_the_language_that_is_asked() {
        Violation violation = RULE.violationAt("/lines/2", "amount", "EUR 11.00", "left", "EUR 10.00");

        assertThat(violation.message(Locale.FRENCH))
                .isEqualTo("[AC-TST-01] Il reste EUR 10.00, et l'acompte est de EUR 11.00");
        assertThat(violation.message(Locale.ITALIAN)).isEqualTo(violation.message());
        assertThat(violation.message()).isEqualTo("[AC-TST-01] Deposit of EUR 11.00 exceeds EUR 10.00");
        assertThat(violation.toString()).isEqualTo(violation.message());
    }

    @Test
    void a_value_that_is_missing_reads_as_a_question_mark() {
        assertThat(RULE.violation("left", 2).message(Locale.FRENCH))
                .isEqualTo("[AC-TST-01] Il reste 2, et l'acompte est de ?");
    }

    @Test
    void an_exception_keeps_english_as_its_message_and_speaks_every_language() {
        RuleViolationException broken = new RuleViolationException(
                List.of(RULE.violation("amount", 3, "left", 2), ENGLISH.violation("left", 1)));

        assertThat(broken).hasMessage("[AC-TST-01] Deposit of 3 exceeds 2\n[AC-TST-01] Deposit of ? exceeds 1");
        assertThat(broken.message(Locale.ENGLISH)).isEqualTo(broken.getMessage());
        assertThat(broken.message(Locale.FRENCH))
                .isEqualTo("[AC-TST-01] Il reste 2, et l'acompte est de 3\n[AC-TST-01] Deposit of ? exceeds 1");
    }

    @Test
    void an_exception_that_was_serialized_keeps_its_english_message() throws Exception {
        RuleViolationException broken = RULE.broken("amount", 3, "left", 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(broken);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RuleViolationException read = (RuleViolationException) in.readObject();
            assertThat(read.message(Locale.FRENCH)).isEqualTo(broken.getMessage());
        }
    }

    @Test
    void a_word_of_acompte_is_said_in_french_and_stays_as_it_is_among_the_attributes() {
        Violation blank = TextRules.BLANK.violation("what", "Number");

        assertThat(blank.message(Locale.FRANCE)).isEqualTo("[AC-TXT-01] Numéro : le texte est vide");
        assertThat(blank.attributes()).containsEntry("what", "Number");
        assertThat(TextRules.BLANK.violation("what", "line 2").message(Locale.FRENCH))
                .isEqualTo("[AC-TXT-01] ligne 2 : le texte est vide");
    }

    @Test
    void a_text_of_the_host_is_never_translated() {
        assertThat(TextRules.BLANK.violation("what", "Number of seats").message(Locale.FRENCH))
                .isEqualTo("[AC-TXT-01] Number of seats : le texte est vide");
        assertThat(TextRules.BLANK
                        .in(Locale.GERMAN, "{what} ist leer")
                        .violation("what", "Number")
                        .message(Locale.GERMAN))
                .isEqualTo("[AC-TXT-01] Number ist leer");
        Rule quoted = Rule.of("AC-TST-02", "{clause}, {number}").in(Locale.FRENCH, "clause {clause}, {number}");
        assertThat(quoted.violation("clause", "Guarantee", "number", "Line 3").message(Locale.FRENCH))
                .isEqualTo("[AC-TST-02] clause Guarantee, Line 3");
    }

    @Test
    void an_english_sentence_has_english_words_also_when_french_is_asked() {
        Rule rule = Rule.of("AC-TST-03", "{what} is wrong");

        assertThat(rule.violation("what", "Number").message(Locale.FRENCH)).isEqualTo("[AC-TST-03] Number is wrong");
    }
}
