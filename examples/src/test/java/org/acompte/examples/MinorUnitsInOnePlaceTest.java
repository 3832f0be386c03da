package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.acompte.amount.MinorUnits;
import org.acompte.jackson.AcompteModule;
import org.acompte.json.JsonRules;
import org.acompte.sale.Sale;
import org.acompte.validation.Violations;
import org.acompte.vat.VatLedger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * No package outside {@code org.acompte.amount} computes with minor units.
 * <p>
 * The test kit is left out: it computes every figure a second time, in its own way.
 */
class MinorUnitsInOnePlaceTest {
    /** One class of each jar that is published. */
    private static final List<Class<?>> JARS = List.of(
            Sale.class,
            VatLedger.class,
            JsonRules.class,
            AcompteModule.class,
            org.acompte.jackson2.AcompteModule.class,
            Violations.class);

    /** What computes with other numbers, and with which. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "org.acompte.vat.fr.invoice.NumberSeries.expected", "the next number of a series",
            "org.acompte.json.form.Decimal.minor", "the digits of a number that is read",
            "org.acompte.json.form.Plain.parse", "the digits of a number that is read",
            "org.acompte.json.form.Plain.write", "the digits of a number that is printed",
            "org.acompte.validation.Trial.ofDays", "how many digits a number of days has",
            "org.acompte.validation.Trial$Sizes.price", "how many digits a price has",
            "org.acompte.validation.internal.MoneyDigits.isValid", "how many digits an amount has");

    private static SortedMap<String, Set<String>> outsideAmount() {
        SortedMap<String, Set<String>> found = new TreeMap<>();
        JARS.forEach(anchor -> found.putAll(Arithmetic.ofAllBeside(anchor)));
        found.keySet().removeIf(method -> method.startsWith("org.acompte.amount."));
        return found;
    }

    @Test
    void no_package_outside_amount_computes_with_minor_units() {
        SortedMap<String, Set<String>> found = outsideAmount();
        found.keySet().removeAll(EXCEPTIONS.keySet());
        assertThat(found).isEmpty();
    }

    @Test
    void every_exception_is_still_needed() {
        assertThat(outsideAmount()).containsKeys(EXCEPTIONS.keySet().toArray(String[]::new));
    }

    @Test
    void the_jars_are_read_and_amount_is_seen_to_compute() {
        assertThat(Arithmetic.ofAllBeside(Sale.class))
                .containsEntry("org.acompte.amount.MinorUnits.plus", Set.of("Math.addExact"))
                .containsKeys("org.acompte.amount.Exact.over", "org.acompte.amount.TaxedAmount.plus");
    }

    @Test
    void arithmetic_is_found_in_instructions_calls_lambdas_and_method_references() {
        assertThat(Arithmetic.of(Computing.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        name("sum"), Set.of("+"),
                        name("difference"), Set.of("-", "sign"),
                        name("euros"), Set.of("*", "/", "%"),
                        name("exactly"), Set.of("Math.addExact"),
                        name("inStream"), Set.of("LongStream.sum", "-"),
                        name("byReference"), Set.of("Long.sum"),
                        name("bigSum"), Set.of("BigDecimal.add", "BigDecimal.setScale"),
                        name("rounded"), Set.of("Money.dividedBy")));
    }

    private static String name(String method) {
        return Computing.class.getName() + "." + method;
    }

    @Test
    void comparisons_counts_and_the_verbs_of_amount_are_no_arithmetic() {
        assertThat(Arithmetic.of(Clean.class)).isEmpty();
    }

    /** Computes in each of the ways that are looked for. */
    private static final class Computing {
        private Computing() {}

        static long sum(long a, long b) {
            return a + b;
        }

        static long difference(long a, long b) {
            return -(a - b);
        }

        static long euros(long cents) {
            return cents % 100 == 0 ? cents / 100 : cents / 100 * 2;
        }

        static long exactly(long a, long b) {
            return Math.addExact(a, b);
        }

        static long inStream(long[] amounts) {
            return LongStream.of(amounts).map(amount -> amount - 1).sum();
        }

        static void byReference(Map<String, Long> amounts, String key, long amount) {
            amounts.merge(key, amount, Long::sum);
        }

        static BigDecimal bigSum(BigDecimal a, BigDecimal b) {
            return a.add(b).setScale(2, RoundingMode.HALF_UP);
        }

        static Money rounded(Money amount) {
            return amount.dividedBy(3, RoundingMode.HALF_UP);
        }
    }

    /** Asks others to compute. */
    private static final class Clean {
        private Clean() {}

        static long left(long owed, long paid, long most) {
            return Math.min(most, MinorUnits.excess(owed, paid));
        }

        static int count(List<Money> amounts) {
            int count = 0;
            for (Money amount : amounts) {
                count += amount.isPositive() ? 1 : 0;
            }
            return count * 2;
        }

        static Money sum(Money a, Money b) {
            return a.plus(b);
        }

        static long sum(Map<String, Long> amounts) {
            return amounts.values().stream().mapToLong(Long::longValue).reduce(0, MinorUnits::plus);
        }
    }
}
