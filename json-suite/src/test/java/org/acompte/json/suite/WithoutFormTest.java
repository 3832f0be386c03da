package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.amount.VatBreakdown;
import org.acompte.json.form.Forms;
import org.junit.jupiter.api.Test;

class WithoutFormTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void each_public_type_of_vat_has_a_form_or_a_reason_to_have_none() throws Exception {
        List<Class<?>> types = publicTypes("acompte-vat");

        assertThat(types).hasSizeGreaterThan(150);
        assertThat(types).filteredOn(type -> !isDecided(type)).isEmpty();
    }

    @Test
    void each_public_type_of_amounts_quotes_and_rules_has_a_form_or_a_reason_to_have_none() throws Exception {
        List<Class<?>> types = publicTypes("acompte-core").stream()
                .filter(each -> !each.getName().startsWith("org.acompte.sale."))
                .filter(each -> !each.getName().startsWith("org.acompte.refund."))
                .toList();

        assertThat(types).hasSizeGreaterThan(50);
        assertThat(types).filteredOn(type -> !isDecided(type)).isEmpty();
    }

    @Test
    void no_type_has_both_a_form_and_a_reason_to_have_none() {
        assertThat(WithoutForm.REASONS.keySet()).allMatch(type -> Forms.of(type).isEmpty());
    }

    @Test
    void each_type_with_a_form_has_it_once() {
        assertThat(Forms.all()).extracting(Forms.Entry::type).doesNotHaveDuplicates();
    }

    private static boolean isDecided(Class<?> type) {
        return Forms.of(type).isPresent()
                || WithoutForm.REASONS.containsKey(type)
                || hasNoValues(type)
                || isKind(type)
                || isPart(type);
    }

    /** Constants, factories and rules; and builders, whose values have a form. */
    private static boolean hasNoValues(Class<?> type) {
        boolean stateless = Stream.of(type.getDeclaredMethods())
                .map(Method::getModifiers)
                .allMatch(each -> Modifier.isStatic(each) || Modifier.isPrivate(each));
        boolean closed = Stream.of(type.getDeclaredConstructors())
                .map(Constructor::getModifiers)
                .allMatch(Modifier::isPrivate);
        boolean helper = stateless && closed && !type.isInterface();
        return helper || type.getSimpleName().equals("Builder");
    }

    /** One of the kinds of a type with a form. */
    private static boolean isKind(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .anyMatch(each -> each.isSealed() && Forms.of(each).isPresent());
    }

    /** A row of a breakdown stands in the breakdown only, which has the currency. */
    private static boolean isPart(Class<?> type) {
        return type == VatBreakdown.Row.class;
    }

    private static List<Class<?>> publicTypes(String module) throws IOException, ClassNotFoundException {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> names = files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .map(file -> file.replace('/', '.').replace('\\', '.'))
                    .toList();
            for (String name : names) {
                add(Class.forName(name), types);
            }
        }
        return types;
    }

    private static void add(Class<?> type, List<Class<?>> types) {
        if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
            for (Class<?> nested : type.getDeclaredClasses()) {
                add(nested, types);
            }
        }
    }
}
