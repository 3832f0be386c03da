package org.acompte.validation;

import static org.acompte.validation.Validators.BUYER;
import static org.acompte.validation.Validators.ENGLISH;
import static org.acompte.validation.Validators.SELLER;
import static org.acompte.validation.Validators.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Quote;
import org.acompte.rule.Rule;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken core rules as constraint violations, and paths both ways. */
class ViolationsTest {
    private static final Rule RULE = Rule.of("AC-TST-01", "{what} is wrong").in(Locale.FRENCH, "{what} est faux");

    record Item(@Positive Money price, Map<String, @Valid Item> parts) {}

    record Items(List<@Valid Item> items, @NotNull String name, List<@NotNull String> tags) {}

    static class Service {
        void take(@Valid @NotNull Items items, @NotNull String other) {}
    }

    private static ConstraintViolation<String> violation(String path) {
        return Violations.toConstraintViolations("root", List.of(RULE.violationAt(path, "what", "It")), Locale.FRENCH)
                .iterator()
                .next();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/number, number",
        "/lines/2/unitPrice, lines[2].unitPrice",
        "/lines/2, lines[2]",
        "/lines/0/adjustments/10/amount, lines[0].adjustments[10].amount",
        "/a~1b/c~0d, a/b.c~d",
        "/a~01, a~1",
        "/2026, 2026",
        "/lines/1/2, lines[1].2",
        "/lines/007, lines.007",
        "/lines/9999999999, lines.9999999999",
        "/lines/-, lines.-"
    })
    void a_pointer_becomes_a_path_and_comes_back(String pointer, String path) {
        assertThat(Violations.toPath(pointer)).hasToString(path);
        assertThat(Violations.toPointer(Violations.toPath(pointer))).isEqualTo(pointer);
    }

    @Test
    void the_index_stands_on_the_node_after_the_list() {
        List<Path.Node> nodes = new ArrayList<>();
        Violations.toPath("/lines/2/unitPrice").forEach(nodes::add);

        assertThat(nodes).extracting(Path.Node::getName).containsExactly("lines", "unitPrice");
        assertThat(nodes).extracting(Path.Node::getIndex).containsExactly(null, 2);
        assertThat(nodes).extracting(Path.Node::isInIterable).containsExactly(false, true);
        assertThat(nodes).extracting(Path.Node::getKind).containsOnly(ElementKind.PROPERTY);
        assertThat(nodes).extracting(Path.Node::getKey).containsOnlyNulls();
        assertThat(nodes.get(1).as(Path.PropertyNode.class).getContainerClass()).isEqualTo(List.class);
        assertThat(nodes.get(1).as(Path.PropertyNode.class).getTypeArgumentIndex())
                .isZero();
        assertThat(nodes.get(0).as(Path.PropertyNode.class).getContainerClass()).isNull();
        assertThat(nodes.get(0)).hasToString("lines");
        assertThatThrownBy(() -> nodes.get(0).as(Path.BeanNode.class)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void an_element_of_a_list_and_the_whole_are_beans() {
        List<Path.Node> nodes = new ArrayList<>();
        Violations.toPath("/lines/2").forEach(nodes::add);
        Path.BeanNode element = nodes.get(1).as(Path.BeanNode.class);

        assertThat(element.getKind()).isEqualTo(ElementKind.BEAN);
        assertThat(element.getIndex()).isEqualTo(2);
        assertThat(element.isInIterable()).isTrue();
        assertThat(element.getName()).isNull();
        assertThat(element.getKey()).isNull();
        assertThat(element.getContainerClass()).isEqualTo(List.class);
        assertThat(element.getTypeArgumentIndex()).isZero();
        assertThat(element).hasToString("");
        assertThat(Violations.toPath("")).singleElement().satisfies(whole -> {
            assertThat(whole.getKind()).isEqualTo(ElementKind.BEAN);
            assertThat(whole.isInIterable()).isFalse();
            assertThat(whole.as(Path.BeanNode.class).getContainerClass()).isNull();
            assertThat(whole.as(Path.BeanNode.class).getTypeArgumentIndex()).isNull();
        });
        assertThat(Violations.toPath("/lines/2")).isEqualTo(Violations.toPath("/lines/2"));
    }

    @Test
    void a_broken_rule_speaks_as_a_constraint_violation() {
        ConstraintViolation<String> violation = violation("/lines/2/unitPrice");

        assertThat(violation.getMessage()).isEqualTo("[AC-TST-01] It est faux");
        assertThat(violation.getMessageTemplate()).isEqualTo("AC-TST-01");
        assertThat(violation.getPropertyPath()).hasToString("lines[2].unitPrice");
        assertThat(violation.getRootBean()).isEqualTo("root");
        assertThat(violation.getRootBeanClass()).isEqualTo(String.class);
        assertThat(violation.getLeafBean()).isEqualTo("root");
        assertThat(violation.getInvalidValue()).isNull();
        assertThat(violation.getExecutableParameters()).isNull();
        assertThat(violation.getExecutableReturnValue()).isNull();
        assertThat(violation.unwrap(Violation.class).rule()).isSameAs(RULE);
        assertThat(violation.unwrap(ConstraintViolation.class)).isSameAs(violation);
        assertThatThrownBy(() -> violation.unwrap(Integer.class)).isInstanceOf(ValidationException.class);
        assertThat(violation).hasToString("lines[2].unitPrice: [AC-TST-01] It est faux");
        assertThat(violation)
                .isEqualTo(violation("/lines/2/unitPrice"))
                .hasSameHashCodeAs(violation("/lines/2/unitPrice"))
                .isNotEqualTo(violation("/lines/1/unitPrice"))
                .isNotEqualTo("root");
    }

    @Test
    void a_handler_may_ask_for_the_constraint_behind_it() {
        ConstraintDescriptor<?> descriptor = violation("").getConstraintDescriptor();

        assertThat(descriptor.getAnnotation().annotationType()).isEqualTo(ValidDraft.class);
        assertThat(descriptor.getMessageTemplate()).isEqualTo("AC-TST-01");
        assertThat(descriptor.getAttributes())
                .containsEntry("message", "AC-TST-01")
                .containsKeys("groups", "payload");
        assertThat(descriptor.getGroups()).isEqualTo(Set.of(Default.class));
        assertThat(descriptor.getPayload()).isEmpty();
        assertThat(descriptor.getComposingConstraints()).isEmpty();
        assertThat(descriptor.getConstraintValidatorClasses()).isEmpty();
        assertThat(descriptor.isReportAsSingleViolation()).isFalse();
        assertThat(descriptor.getValidationAppliesTo()).isEqualTo(ConstraintTarget.IMPLICIT);
        assertThat(descriptor.getValueUnwrapping()).isEqualTo(ValidateUnwrappedValue.DEFAULT);
        assertThat(descriptor.unwrap(Rule.class)).isSameAs(RULE);
        assertThatThrownBy(() -> descriptor.unwrap(Integer.class)).isInstanceOf(ValidationException.class);
    }

    @Test
    void the_exception_of_the_core_becomes_the_one_of_a_host() {
        DraftQuote quote = Quote.draft("D-1", SELLER, BUYER);
        RuleViolationException broken = new RuleViolationException(quote.check());
        ConstraintViolationException exception = Violations.toException(quote, broken, Locale.ENGLISH);

        assertThat(exception).hasMessage("[AC-QUO-01] Quote D-1 has no lines").hasCause(broken);
        assertThat(exception.getConstraintViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("lines");
            assertThat(Violations.ruleBehind(violation)).contains(quote.check().get(0));
        });
    }

    @Test
    void a_violation_of_another_constraint_has_no_rule_behind_it() {
        ConstraintViolation<Items> violation = ENGLISH.validate(new Items(List.of(), null, List.of()))
                .iterator()
                .next();

        assertThat(Violations.ruleBehind(violation)).isEmpty();
        assertThat(Violations.toPointer(violation.getPropertyPath())).isEqualTo("/name");
    }

    @Test
    void paths_of_the_validator_become_pointers() {
        Item bad = new Item(eur("-1.00"), null);
        Items items = new Items(
                List.of(new Item(eur("1.00"), Map.of("a/b~c", bad)), bad), "x", java.util.Arrays.asList("t", null));

        assertThat(ENGLISH.validate(items))
                .extracting(each -> Violations.toPointer(each.getPropertyPath()))
                .containsExactlyInAnyOrder("/items/0/parts/a~1b~0c/price", "/items/1/price", "/tags/1");
    }

    @Test
    void method_and_parameter_of_a_call_are_left_out() throws Exception {
        Method take = Service.class.getDeclaredMethod("take", Items.class, String.class);
        Items items = new Items(List.of(new Item(eur("0.00"), null)), "x", List.of());

        assertThat(ENGLISH.forExecutables().validateParameters(new Service(), take, new Object[] {items, null}))
                .extracting(each -> Violations.toPointer(each.getPropertyPath()))
                .containsExactlyInAnyOrder("/items/0/price", "");
    }

    @Test
    void a_plan_is_checked_once_its_quote_is_right() {
        DepositPlan plan = DepositPlan.of(Deposit.of(Percentage.of(30)), Deposit.ofWithVat(eur("100.00")));
        DraftQuote empty = Quote.draft("D-1", SELLER, BUYER);

        assertThat(Violations.check(empty, plan)).extracting(Violation::path).containsExactly("/lines");
        assertThat(Violations.check(DraftsTest.quote("D-1"), plan))
                .extracting(Violation::ruleId, Violation::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("AC-PLN-02", "/depositPlan"));
        assertThat(Violations.check(
                        DraftsTest.quote("D-1"),
                        DepositPlan.of(Deposit.of(Percentage.of(30)), Deposit.ofWithVat(Money.parse("USD 1.00")))))
                .extracting(Violation::path)
                .containsExactly("/depositPlan/instalments/1");
        assertThat(Violations.check(DraftsTest.quote("D-1"), DepositPlan.none()))
                .isEmpty();
    }

    @Test
    void a_draft_is_checked_with_the_french_numbers_of_its_parties() {
        DraftQuote quote = Quote.draft("D-1", SELLER.withVatNumber("FR45732829320"), BUYER);

        assertThat(Violations.check(quote, DepositPlan.none()))
                .extracting(Violation::path)
                .containsExactly("/seller/vatNumber", "/lines");
    }

    @Test
    void no_rule_is_found_behind_a_violation_of_another_provider() {
        ConstraintViolation<?> foreign = (ConstraintViolation<?>) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintViolation.class},
                (proxy, method, arguments) -> null);

        assertThat(Violations.ruleBehind(foreign)).isEqualTo(Optional.empty());
    }
}
