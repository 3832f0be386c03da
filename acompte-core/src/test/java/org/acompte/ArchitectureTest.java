package org.acompte;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.acompte");

    /** Bottom first: each package may use only those before it. */
    private static final List<String> PACKAGES =
            List.of("rule", "collect", "amount", "party", "quote", "deposit", "sale", "refund");

    private static String name(String last) {
        return "org.acompte." + last;
    }

    @Test
    void core_depends_on_joda_money_and_nothing_else() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.acompte..",
                        "java..",
                        "javax.annotation.processing..",
                        "org.joda.money..",
                        "org.jspecify..",
                        "org.immutables.value..")
                .check(CORE);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            for (int above = i + 1; above < PACKAGES.size(); above++) {
                noClasses()
                        .that()
                        .resideInAPackage(name(PACKAGES.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(name(PACKAGES.get(above)))
                        .check(CORE);
            }
        }
    }

    @Test
    void the_list_of_packages_is_complete_and_none_is_empty() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        PACKAGES.stream().map(ArchitectureTest::name).toList());
    }

    @Test
    void records_have_no_bean_getters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .should()
                .haveNameNotMatching("(get|is)[A-Z].*")
                .check(CORE);
    }

    @Test
    void there_is_no_setter() {
        methods().should().haveNameNotMatching("set[A-Z].*").check(CORE);
    }

    @Test
    void there_is_no_clock_no_chance_and_no_default_locale() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(CORE);
    }

    @Test
    void there_is_no_floating_point() {
        fields().should().notHaveRawType(double.class).check(CORE);
        fields().should().notHaveRawType(float.class).check(CORE);
        methods().should().notHaveRawReturnType(double.class).check(CORE);
        methods().should().notHaveRawReturnType(float.class).check(CORE);
    }

    @Test
    void static_fields_are_final() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void classes_are_final_unless_they_are_meant_to_be_built_on() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    @Test
    void only_the_exception_is_serializable() {
        noClasses()
                .that()
                .areNotEnums()
                .and()
                .haveSimpleNameNotEndingWith("Exception")
                .should()
                .implement(java.io.Serializable.class)
                .check(CORE);
    }

    private static boolean names(String code) {
        return code.matches(
                        ".*\\b(france|french|siren|siret|siege|cgi|cibs|article|art\\.|bofip|conseil|\"fr\"|vatex-fr).*")
                || code.matches(".*\"(20|10|5\\.5|2\\.1|8\\.5)( ?%)?\".*");
    }

    /**
     * Javadoc may give the French word in italics; code and messages name no country, article or national number.
     * The language of a message is not a country: {@code Locale.FRENCH} is allowed.
     */
    @Test
    void no_country_is_named_in_the_code_of_the_core() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    String code = line.strip().toLowerCase(Locale.ROOT).replace("locale.french", "");
                    boolean comment = code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
                    if (!comment && names(code)) {
                        found.add(file + ": " + line);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
