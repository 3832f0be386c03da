package org.acompte.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The messages of the constraints in both languages. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text(language)));
        return properties;
    }

    private static String text(String language) throws IOException {
        return Files.readString(
                RESOURCES.resolve("ContributorValidationMessages" + language + ".properties"), StandardCharsets.UTF_8);
    }

    private static java.util.List<String> parameters(Object message) {
        return Pattern.compile("\\{\\w+}")
                .matcher(message.toString())
                .results()
                .map(found -> found.group())
                .filter(name -> !name.endsWith("Message}"))
                .sorted()
                .toList();
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_parameters() throws IOException {
        Properties english = bundle("");
        Properties french = bundle("_fr");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, message) -> {
            assertThat(french.get(key)).isNotEqualTo(message);
            assertThat(parameters(french.get(key))).isEqualTo(parameters(message));
        });
    }

    @Test
    void a_message_needs_no_expression_language() throws IOException {
        for (String language : new String[] {"", "_fr"}) {
            assertThat(bundle(language).values())
                    .noneMatch(message -> message.toString().contains("$"));
        }
    }

    @Test
    void a_bundle_is_ascii_because_providers_read_it_in_different_encodings() throws IOException {
        for (String language : new String[] {"", "_en", "_fr"}) {
            assertThat(text(language)).isASCII();
        }
    }

    @Test
    void every_constraint_and_every_service_is_listed() throws IOException {
        Properties english = bundle("");
        for (Class<?> constraint : new Class<?>[] {
            Siren.class,
            Siret.class,
            VatNumber.class,
            Iban.class,
            CurrencyIn.class,
            AcceptedAs.class,
            ValidDraft.class,
            ValidParty.class
        }) {
            String message = messageOf(constraint);
            assertThat(english.keySet()).contains(message.substring(1, message.length() - 1));
        }
        String descriptor = Files.readString(Path.of("src/main/java/module-info.java"));
        assertThat(Files.readAllLines(RESOURCES.resolve("META-INF/services/jakarta.validation.ConstraintValidator")))
                .hasSize(9)
                .allMatch(descriptor::contains);
    }

    private static String messageOf(Class<?> constraint) {
        try {
            return (String) constraint.getMethod("message").getDefaultValue();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
