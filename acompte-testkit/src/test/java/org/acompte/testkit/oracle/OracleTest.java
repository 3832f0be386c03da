package org.acompte.testkit.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.acompte.amount.Allocation;
import org.acompte.amount.LineTotal;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Totals;
import org.junit.jupiter.api.Test;

/** The oracle reads what was agreed and asked, and computes by itself. */
class OracleTest {
    private static final JavaClasses ORACLE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.acompte.testkit.oracle");

    /** What it may ask of the amounts of the core: to be read, and to be made for the answer to a caller. */
    private static final Set<String> READ = Set.of(
            "VatBreakdown.rows",
            "VatBreakdown.of",
            "Row.treatment",
            "Row.amount",
            "TaxedAmount.withoutVat",
            "TaxedAmount.vat",
            "TaxedAmount.of",
            "VatRate.value",
            "Percentage.value",
            "Quantity.value",
            "Factor.millionths",
            "ExchangeRate.value",
            "ForeignMoney.amount",
            "ForeignMoney.rate");

    @Test
    void it_uses_no_arithmetic_of_the_core() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Allocation.class, Totals.class, LineTotal.class, MinorUnits.class)
                .check(ORACLE);
        assertThat(callsTo("VatBreakdown", "Row", "TaxedAmount", "VatRate", "Percentage", "Quantity"))
                .isSubsetOf(READ);
        assertThat(callsTo("Factor", "ExchangeRate", "ForeignMoney")).isSubsetOf(READ);
        assertThat(callsTo("ProgressInvoice", "FinalInvoice"))
                .doesNotContain(
                        "ProgressInvoice.work", "FinalInvoice.work", "FinalInvoice.total", "FinalInvoice.deducted");
        assertThat(callsTo("Line"))
                .doesNotContain("Line.amount", "Line.amountMinor")
                .contains("Line.unitPrice");
        assertThat(callsTo("Scope")).doesNotContain("Scope.total", "Scope.totals");
        assertThat(callsTo("Payment")).doesNotContain("Payment.unallocated");
    }

    @Test
    void only_the_comparison_asks_a_sale_for_its_answers() {
        Set<String> asked = new TreeSet<>();
        for (JavaClass each : ORACLE) {
            if (!each.getSimpleName().equals("SlowAnswers")) {
                each.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getSimpleName().equals("Sale"))
                        .forEach(call -> asked.add(call.getName()));
            }
        }
        assertThat(asked).containsExactlyInAnyOrder("of", "plus", "contract", "terms", "facts");
    }

    private static Set<String> callsTo(String... owners) {
        Set<String> wanted = Set.of(owners);
        Set<String> calls = new TreeSet<>();
        for (JavaClass each : ORACLE) {
            for (JavaMethodCall call : each.getMethodCallsFromSelf()) {
                if (wanted.contains(call.getTargetOwner().getSimpleName())) {
                    calls.add(call.getTargetOwner().getSimpleName() + "." + call.getName());
                }
            }
        }
        return calls;
    }
}
