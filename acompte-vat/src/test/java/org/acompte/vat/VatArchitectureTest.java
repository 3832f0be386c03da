package org.acompte.vat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
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

class VatArchitectureTest {
    private static final String[] NEUTRAL = {"org.acompte.vat", "org.acompte.vat.law", "org.acompte.vat.eu"};
    private static final JavaClasses VAT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.acompte.vat");

    @Test
    void what_holds_for_every_country_depends_on_none() {
        noClasses()
                .that()
                .resideInAnyPackage(NEUTRAL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.acompte.vat.fr..")
                .check(VAT);
    }

    @Test
    void the_law_of_a_country_does_not_depend_on_its_subjects() {
        noClasses()
                .that()
                .resideInAPackage("org.acompte.vat.fr")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.acompte.vat.fr.*..")
                .check(VAT);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.acompte.vat.(**)").should().beFreeOfCycles().check(VAT);
    }

    @Test
    void there_is_no_floating_point_no_setter_and_no_clock() {
        fields().should().notHaveRawType(double.class).check(VAT);
        fields().should().notHaveRawType(float.class).check(VAT);
        methods().should().haveNameNotMatching("set[A-Z].*").check(VAT);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(VAT);
    }

    /** A library for JSON would write them as properties. */
    @Test
    void no_record_has_a_method_that_reads_like_the_property_of_a_bean() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areRecords()
                .should()
                .haveNameNotMatching("(is|get)[A-Z].*")
                .check(VAT);
    }

    /** Javadoc may give examples; code and messages name no country, article or national number. */
    @Test
    void no_country_is_named_in_the_code_that_holds_for_every_country() throws IOException {
        List<String> found = new ArrayList<>();
        for (String each : List.of("", "law")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/acompte/vat", each))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    for (String line : Files.readAllLines(file)) {
                        String code = line.strip().toLowerCase(Locale.ROOT);
                        boolean comment = code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
                        if (!comment && code.matches(".*\\b(france|siren|siret|cgi|\"fr\").*")) {
                            found.add(file + ": " + line);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
