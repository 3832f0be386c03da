package org.acompte.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.acompte.rule.Rule;
import org.junit.jupiter.api.Test;

/** What a provider without parameters of messages is told. */
class ReportTest {
    private static final Rule RULE = Rule.of("AC-TST-01", "{what} is wrong");

    /** A context of another provider that only writes down what it is told about the whole object. */
    private static final class Told implements ConstraintValidatorContext {
        private final String template;
        private final List<String> all = new ArrayList<>();

        Told(String template) {
            this.template = template;
        }

        @Override
        public void disableDefaultConstraintViolation() {
            all.add("disabled");
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            return template;
        }

        @Override
        public ClockProvider getClockProvider() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
            all.add(messageTemplate);
            return (ConstraintViolationBuilder) java.lang.reflect.Proxy.newProxyInstance(
                    ConstraintViolationBuilder.class.getClassLoader(),
                    new Class<?>[] {ConstraintViolationBuilder.class},
                    (proxy, method, arguments) -> {
                        all.add(method.getName());
                        return this;
                    });
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException();
        }
    }

    @Test
    void another_provider_gets_the_english_message_with_nothing_left_to_interpolate() {
        Told told = new Told("{org.acompte.validation.rule}");

        assertThat(Report.of(List.of(RULE.violation("what", "${x} {y} \\")), told))
                .isFalse();
        assertThat(told.all)
                .containsExactly("disabled", "[AC-TST-01] \\$\\{x\\} \\{y\\} \\\\ is wrong", "addConstraintViolation");
    }

    @Test
    void another_provider_gets_the_message_of_the_host() {
        Told told = new Told("{host.message}");

        assertThat(Report.of(List.of(RULE.violation("what", "It")), told)).isFalse();
        assertThat(told.all).contains("{host.message}");
    }

    @Test
    void nothing_wrong_is_not_reported() {
        Told told = new Told("");

        assertThat(Report.of(List.of(), told)).isTrue();
        assertThat(told.all).isEmpty();
    }
}
