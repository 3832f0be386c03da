package org.acompte.amount;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.eurs;
import static org.acompte.Fixtures.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.acompte.rule.RuleViolationException;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AmountsTest {
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private static VatBreakdown of(VatTreatment treatment, String withoutVat, String vat) {
        return VatBreakdown.zero(EUR).plus(treatment, TaxedAmount.of(eur(withoutVat), eur(vat)));
    }

    @Test
    void a_percentage_forgets_trailing_zeros_and_reads_its_own_text() {
        assertThat(Percentage.of("30.00")).isEqualTo(Percentage.of(30)).hasToString("30 %");
        assertThat(Percentage.of(new BigDecimal("33.3333"))).hasToString("33.3333 %");
        assertThat(Percentage.parse("5.5 %")).isEqualTo(Percentage.of("5.5"));
        assertThat(Percentage.of("5.5").value()).isEqualByComparingTo("5.5");
        assertThat(Percentage.of("5.5").plus(Percentage.of(1))).isGreaterThan(Percentage.of(6));
        assertThat(Percentage.of(30).onMinor(1_005)).isEqualTo(302);
        assertThat(Percentage.of(30).onMinor(-1_005)).isEqualTo(-302);
    }

    @Test
    void numbers_that_are_not_plain_or_too_long_are_refused_at_once() {
        for (String text : List.of("", "-", ".", "1.", ".5", "1e3", "+1", " 1", "1,5", "0x1", "1.2.3", "Infinity")) {
            assertThatThrownBy(() -> Quantity.of(text)).hasMessageContaining("AC-AMT-03");
        }
        for (String text : List.of("1234567890123", "0.1234567", "1".repeat(1_000_000))) {
            assertThatThrownBy(() -> Quantity.of(text)).hasMessageContaining("AC-AMT-02");
        }
        for (String number : List.of("1e100000000", "1e-100000000", "1e13", "0.0000001")) {
            assertThatThrownBy(() -> Quantity.of(new BigDecimal(number))).hasMessageContaining("AC-AMT-02");
        }
        assertThat(Quantity.of(new BigDecimal("2.5000000000"))).isEqualTo(Quantity.of("2.5"));
        assertThat(Quantity.of(new BigDecimal("1e3"))).hasToString("1000");
        assertThat(Quantity.parse("-0.5")).hasToString("-0.5");
        assertThat(Quantity.of("999999999999.999999").value()).isEqualTo(new BigDecimal("999999999999.999999"));
        assertThat(Quantity.of(new BigDecimal("0e99"))).isEqualTo(Quantity.of(0));
    }

    @Test
    void a_rate_adds_vat_and_carves_it_out() {
        assertThat(TaxedAmount.ofWithoutVat(eur("1000.00"), VatRate.of("5.5")).vat())
                .isEqualTo(eur("55.00"));
        TaxedAmount carved = TaxedAmount.ofWithVat(eur("100.00"), VatRate.of("21"));
        assertThat(carved).isEqualTo(TaxedAmount.of(eur("82.64"), eur("17.36")));
        assertThat(carved.withVat()).isEqualTo(eur("100.00"));
        assertThat(TaxedAmount.ofWithVat(eur("-100.00"), VatRate.of("21"))).isEqualTo(carved.negated());
        assertThat(TaxedAmount.ofWithVat(eur("1960.19").plus(eur("156.81")), VatRate.of("8")))
                .isEqualTo(TaxedAmount.of(eur("1960.19"), eur("156.81")));
        assertThat(VatRate.of(Percentage.of(20)).value()).isEqualByComparingTo("20");
        assertThat(VatRate.of("5.5")).isLessThan(VatRate.of("10")).hasToString("5.5 %");
    }

    @Test
    void taxed_amounts_add_and_subtract_figure_by_figure_in_one_currency() {
        TaxedAmount ten = TaxedAmount.of(eur("10.00"), eur("2.00"));
        assertThat(ten.plus(ten).minus(ten)).isEqualTo(ten);
        assertThat(ten.minus(ten)).isEqualTo(TaxedAmount.zero(EUR));
        assertThat(ten.minus(ten).isZero()).isTrue();
        assertThat(ten.negated().isNegative()).isTrue();
        assertThat(ten).hasToString("EUR 10.00 + 2.00 VAT");
        assertThatThrownBy(() -> ten.plus(TaxedAmount.zero(CurrencyUnit.USD)))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> TaxedAmount.of(eur("1.00"), Money.parse("USD 1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void amounts_up_to_the_limit_are_exact_and_beyond_it_refused() {
        Money limit = eur("100000000000.00");
        TaxedAmount huge = TaxedAmount.ofWithVat(limit, VatRate.of("33.3333"));
        assertThat(huge.withVat()).isEqualTo(limit);
        assertThat(huge.vat()).isEqualTo(eur("24999981250.00"));
        assertThatThrownBy(() -> TaxedAmount.ofWithoutVat(limit.plusMinor(1), VatRate.ZERO))
                .hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.of(Money.of(EUR, new BigDecimal("1e30"))))
                .hasMessageContaining("AC-AMT-01");
    }

    @Test
    void dividing_by_a_power_of_ten_rounds_half_away_from_zero_whatever_the_power() {
        for (int exponent = 0; exponent <= 12; exponent++) {
            long divisor = MinorUnits.powerOfTen(exponent);
            for (long n : List.of(0L, 1L, divisor / 2 - 1, divisor / 2, divisor, 3 * divisor / 2, Long.MAX_VALUE)) {
                long expected = rounded(BigDecimal.valueOf(n), exponent);
                assertThat(Exact.overPowerOfTen(n, exponent)).isEqualTo(expected);
                assertThat(Exact.overPowerOfTen(-n, exponent)).isEqualTo(-expected);
                assertThat(Exact.timesOverPowerOfTen(-n, 1, exponent)).isEqualTo(-expected);
            }
        }
        assertThat(Exact.timesOverPowerOfTen(5_000_000_000_000L, 7_000_000_000_000L, 10))
                .isEqualTo(3_500_000_000_000_000L);
        assertThat(Exact.timesOverPowerOfTen(-5_000_000_000_005L, 10_000_000_000_000L, 12))
                .isEqualTo(-50_000_000_000_050L);
    }

    private static long rounded(BigDecimal n, int exponent) {
        return n.movePointLeft(exponent).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @Test
    void a_price_in_a_currency_of_more_decimals_than_a_price_keeps_its_value() {
        assertThat(MinorUnits.ofMillionths(1_500_000, 8)).isEqualTo(150_000_000);
        assertThat(MinorUnits.ofMillionths(-1_500_000, 6)).isEqualTo(-1_500_000);
    }

    @Test
    void currencies_of_no_and_three_decimals_count_in_their_own_minor_units() {
        assertThat(MinorUnits.of(Money.parse("JPY 1234"))).isEqualTo(1234);
        assertThat(MinorUnits.of(Money.parse("BHD 1.234"))).isEqualTo(1234);
        assertThat(TaxedAmount.ofWithVat(Money.parse("JPY 110"), VatRate.of("10"))
                        .vat())
                .isEqualTo(Money.parse("JPY 10"));
    }

    @Test
    void two_zero_rates_of_different_categories_and_two_groups_of_one_rate_never_merge() {
        VatTreatment exempt = VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Education"));
        VatTreatment zero = VatTreatment.of(VatCategories.ZERO_RATED, VatRate.ZERO);
        VatBreakdown both = of(exempt, "1.00", "0.00").plus(of(zero, "2.00", "0.00"));
        assertThat(both.rows()).hasSize(2);
        VatBreakdown groups =
                of(S20.withGroup("goods"), "1.00", "0.20").plus(of(S20.withGroup("works"), "1.00", "0.20"));
        assertThat(groups.treatments()).hasSize(2);
        assertThat(S20.withGroup("goods")).hasToString("S 20 % (goods)");
    }

    @Test
    void an_exemption_without_a_code_and_a_category_by_its_letter_are_fine() {
        VatTreatment exempt = VatTreatment.of(
                VatCategory.of("AE"), new ExemptionReason(java.util.Optional.empty(), "Reverse charge"));
        assertThat(exempt.category()).isSameAs(VatCategories.REVERSE_CHARGE);
        assertThat(VatCategories.all()).hasSize(10).allSatisfy(category -> {
            assertThat(VatCategory.of(category.code())).isSameAs(category);
            assertThat(category.label()).isNotBlank();
        });
        assertThat(VatTreatment.of(VatCategories.CANARY_ISLANDS, VatRate.ZERO).rate())
                .isEqualTo(VatRate.ZERO);
    }

    @Test
    void a_breakdown_is_equal_whatever_the_order_of_its_rows() {
        VatBreakdown one = of(S20, "1.00", "0.20").plus(of(S10, "2.00", "0.20"));
        VatBreakdown other = of(S10, "2.00", "0.20").plus(of(S20, "1.00", "0.20"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(of(S20, "1.00", "0.20")).isNotEqualTo(one.plus(one));
        assertThat(VatBreakdown.of(EUR, one.rows())).isEqualTo(one);
        VatBreakdown withZeroRow = of(S5, "0.00", "0.00").plus(one);
        assertThat(withZeroRow).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).isEqualTo(withZeroRow).isNotEqualTo(one.plus(of(S5, "0.01", "0.00")));
        assertThat(withZeroRow.rows()).hasSize(3);
        assertThat(one).hasToString("S 20 %: EUR 1.00 + 0.20 VAT, S 10 %: EUR 2.00 + 0.20 VAT");
        assertThat(VatBreakdown.zero(EUR)).hasToString("EUR 0");
    }

    @Test
    void a_breakdown_answers_per_treatment_and_in_total() {
        VatBreakdown both = of(S20, "1.00", "0.20").plus(of(S10, "2.00", "0.20"));
        assertThat(both.amountOf(S10)).isEqualTo(TaxedAmount.of(eur("2.00"), eur("0.20")));
        assertThat(both.amountOf(S5)).isEqualTo(TaxedAmount.zero(EUR));
        assertThat(both.total()).isEqualTo(TaxedAmount.of(eur("3.00"), eur("0.40")));
        assertThat(both.withoutVat()).isEqualTo(eur("3.00"));
        assertThat(both.vat()).isEqualTo(eur("0.40"));
        assertThat(both.withVat()).isEqualTo(eur("3.40"));
        assertThat(both.covers(of(S10, "2.00", "0.20"))).isTrue();
        assertThat(both.covers(of(S5, "0.01", "0.00"))).isFalse();
        assertThat(both.minus(both).isZero()).isTrue();
        assertThat(both.negated().hasNegative()).isTrue();
    }

    @Test
    void nothing_has_the_same_treatments_and_no_amounts() {
        VatBreakdown two = of(S20, "100.00", "20.00").plus(of(S10, "-5.00", "-0.50"));
        assertThat(two.nothing().treatments()).containsExactly(S20, S10);
        assertThat(two.nothing().isZero()).isTrue();
        assertThat(two.nothing()).isEqualTo(two.minus(two)).isEqualTo(VatBreakdown.zero(EUR));
    }

    @Test
    void what_changes_nothing_gives_the_same_figures_with_the_treatments_of_both() {
        VatBreakdown two = of(S20, "100.00", "20.00").plus(of(S10, "5.00", "0.50"));
        VatBreakdown negative = two.negated();
        assertThat(two.plus(two.nothing()))
                .isEqualTo(two)
                .isEqualTo(two.nothing().plus(two));
        assertThat(two.minus(two.nothing())).isEqualTo(two);
        assertThat(two.nothing().minus(two)).isEqualTo(negative);
        assertThat(two.excessOver(two.nothing())).isEqualTo(two);
        assertThat(negative.excessOver(two.nothing())).isEqualTo(two.nothing());
        assertThat(two.excessOver(negative)).isEqualTo(two.plus(two));
        assertThat(two.cappedAt(two)).isEqualTo(two);
        assertThat(two.cappedAt(two.plus(two))).isEqualTo(two);
        assertThat(two.plus(two).cappedAt(two)).isEqualTo(two);
        VatBreakdown third = of(S5, "1.00", "0.06");
        assertThat(two.plus(third).treatments()).containsExactly(S20, S10, S5);
        assertThat(two.nothing().plus(third).treatments()).containsExactly(S20, S10, S5);
        assertThat(two.plus(third.nothing()).treatments()).containsExactly(S20, S10);
        assertThat(two.minus(third).amountOf(S5)).isEqualTo(third.negated().amountOf(S5));
        assertThat(two.excessOver(third).treatments()).containsExactly(S20, S10);
        assertThat(third.cappedAt(two)).isEqualTo(VatBreakdown.zero(EUR));
    }

    @Test
    void what_does_not_fit_is_told_apart_from_what_fits_in_each_treatment() {
        VatBreakdown deposit = of(S20, "10.00", "2.00").plus(of(S10, "5.00", "0.50"));
        VatBreakdown total = of(S20, "8.00", "2.00");
        assertThat(deposit.cappedAt(total)).isEqualTo(total.plus(of(S10, "0.00", "0.00")));
        assertThat(deposit.excessOver(total)).isEqualTo(of(S20, "2.00", "0.00").plus(of(S10, "5.00", "0.50")));
    }

    @Test
    void carving_keeps_each_part_within_what_its_treatment_has() {
        VatBreakdown left = of(S20, "0.01", "0.01").plus(of(S10, "100.00", "10.00"));
        for (long cents = 0; cents <= left.withVatMinor(); cents++) {
            VatBreakdown part = left.carve(MinorUnits.money(EUR, cents));
            assertThat(part.withVatMinor()).isEqualTo(cents);
            assertThat(left.covers(part)).isTrue();
            assertThat(part.hasNegative()).isFalse();
        }
        assertThatThrownBy(() -> left.carve(eur("110.03"))).hasMessageContaining("AC-AMT-06");
        assertThatThrownBy(() -> left.carve(eur("-0.01"))).hasMessageContaining("AC-AMT-06");
        assertThatThrownBy(() -> left.negated().carve(eur("0.01"))).hasMessageContaining("AC-AMT-06");
        assertThatThrownBy(() -> left.carve(Money.parse("USD 1.00"))).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void carving_without_vat_puts_the_vat_on_top_and_the_last_part_takes_the_rest() {
        VatBreakdown left = of(S20, "136.66", "27.33");
        VatBreakdown first = left.carveWithoutVat(eur("68.33"));
        assertThat(first).isEqualTo(of(S20, "68.33", "13.67"));
        assertThat(left.minus(first).carveWithoutVat(eur("68.33"))).isEqualTo(of(S20, "68.33", "13.66"));
    }

    @Test
    void carving_exactly_leaves_vat_whole_in_every_part() {
        VatBreakdown left = of(S20, "100.00", "20.00").plus(of(rate("5.5"), "100.00", "5.50"));
        assertThat(left.carveExactly(eur("50.00")))
                .isEqualTo(of(S20, "22.15", "4.43").plus(of(rate("5.5"), "22.00", "1.21")));
        assertThat(of(S10, "10000.00", "1000.00").carveExactly(eur("500.00"))).isEqualTo(of(S10, "454.50", "45.45"));
        assertThat(left.carveExactly(left.withVat())).isEqualTo(left);
        assertThat(of(S20, "100.00", "20.00").carveWithoutVatExactly(eur("33.33")))
                .isEqualTo(of(S20, "33.30", "6.66"));
    }

    @Test
    void carving_one_treatment_leaves_the_others_alone() {
        VatBreakdown left = of(S20, "10.00", "2.00").plus(of(S10, "5.00", "0.50"));
        assertThat(left.carve(S10, eur("5.50"), PriceBasis.WITH_VAT).amountOf(S10))
                .isEqualTo(left.amountOf(S10));
        assertThat(left.carve(S20, eur("1.00"), PriceBasis.WITHOUT_VAT).total())
                .isEqualTo(TaxedAmount.of(eur("1.00"), eur("0.20")));
        assertThatThrownBy(() -> left.carve(S5, eur("0.01"), PriceBasis.WITH_VAT))
                .hasMessageContaining("AC-AMT-06");
    }

    @Test
    void every_mode_of_allocation_keeps_its_line_of_the_worked_table() {
        Money hundred = eur("100.00");
        assertThat(Allocation.LARGEST_REMAINDER.split(hundred, 30, 20, 40)).isEqualTo(eurs("33.33", "22.22", "44.45"));
        assertThat(Allocation.FLOOR_TO_FIRST.split(hundred, 30, 20, 40)).isEqualTo(eurs("33.34", "22.22", "44.44"));
        assertThat(Allocation.FLOOR_TO_LAST.split(hundred, 30, 20, 40)).isEqualTo(eurs("33.33", "22.22", "44.45"));
        assertThat(Allocation.CUMULATIVE.split(hundred, 30, 20, 40)).isEqualTo(eurs("33.33", "22.23", "44.44"));
        assertThat(Allocation.PROPORTIONAL_WITH_REMAINDER_APART.split(hundred, 30, 20, 40))
                .isEqualTo(eurs("33.33", "22.22", "44.44", "0.01"));
        assertThat(Allocation.FLOOR_TO_LAST.splitEvenly(eur("700.00"), 3))
                .isEqualTo(eurs("233.33", "233.33", "233.34"));
        assertThat(Allocation.FLOOR_TO_FIRST.split(eur("-0.02"), 0, 1, 1, 3))
                .isEqualTo(eurs("0.00", "-0.01", "0.00", "-0.01"));
        assertThat(Allocation.LARGEST_REMAINDER.split(
                        eur("1.00"), List.of(new BigDecimal("0.33"), new BigDecimal("0.66"))))
                .isEqualTo(eurs("0.33", "0.67"));
    }

    @Test
    void products_beyond_64_bits_give_the_same_parts() {
        Money limit = eur("99999999999.99");
        assertThat(Allocation.LARGEST_REMAINDER.split(limit, 7_000_000_000_000L, 3_000_000_000_000L))
                .isEqualTo(Allocation.LARGEST_REMAINDER.split(limit, 7, 3));
        assertThat(Allocation.CUMULATIVE.split(limit, 7_000_000_000_000L, 3_000_000_000_000L))
                .isEqualTo(Allocation.CUMULATIVE.split(limit, 7, 3));
        assertThatThrownBy(() -> Allocation.CUMULATIVE.split(limit, Long.MAX_VALUE, 1))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void values_keep_the_contract_of_equals() {
        EqualsVerifier.forClass(Percentage.class).verify();
        EqualsVerifier.forClass(Quantity.class).verify();
        EqualsVerifier.forClass(VatRate.class)
                .withPrefabValues(Percentage.class, Percentage.of(1), Percentage.of(2))
                .withNonnullFields("percentage")
                .verify();
        EqualsVerifier.forClass(TaxedAmount.class)
                .withPrefabValues(CurrencyUnit.class, EUR, CurrencyUnit.USD)
                .withNonnullFields("currency")
                .verify();
    }

    @Test
    void codes_for_storage_never_change() {
        assertThat(VatRounding.values()).extracting(VatRounding::code).containsExactly("per-treatment", "per-line");
        assertThat(PriceBasis.values()).extracting(PriceBasis::code).containsExactly("without-vat", "with-vat");
        assertThat(Adjustment.Kind.values()).extracting(Adjustment.Kind::code).containsExactly("discount", "charge");
        assertThat(Allocation.values())
                .extracting(Allocation::code)
                .containsExactly(
                        "largest-remainder",
                        "floor-to-first",
                        "floor-to-last",
                        "cumulative",
                        "proportional-with-remainder-apart");
    }
}
