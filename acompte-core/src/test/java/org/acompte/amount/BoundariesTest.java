package org.acompte.amount;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.eurs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.acompte.quote.Line;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Values on both sides of each limit. */
class BoundariesTest {

    @Test
    void amounts_reach_the_limit_on_both_sides_and_not_one_unit_more() {
        Money limit = eur("100000000000.00");
        assertThat(MinorUnits.of(limit)).isEqualTo(MinorUnits.LIMIT);
        assertThat(MinorUnits.of(limit.negated())).isEqualTo(-MinorUnits.LIMIT);
        assertThatThrownBy(() -> MinorUnits.of(limit.plusMinor(1))).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> MinorUnits.of(limit.plusMinor(1).negated())).hasMessageContaining("AC-AMT-01");
    }

    @Test
    void a_sum_with_vat_is_bound_by_the_limit_too() {
        Money half = eur("50000000000.00");
        assertThatCode(() -> TaxedAmount.of(half, half)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TaxedAmount.of(half, half.plusMinor(1))).hasMessageContaining("AC-AMT-01");
        VatBreakdown most = VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.of(half, half));
        assertThatThrownBy(() -> most.plus(S10, TaxedAmount.of(eur("0.01"), eur("0.00"))))
                .hasMessageContaining("AC-AMT-01");
    }

    @Test
    void numbers_have_at_most_twelve_digits_before_and_six_after_the_point() {
        assertThat(Quantity.of(new BigDecimal("999999999999.999999"))).hasToString("999999999999.999999");
        assertThat(Quantity.of("999999999999.999999")).hasToString("999999999999.999999");
        assertThat(Quantity.of(new BigDecimal("0.000001"))).hasToString("0.000001");
        assertThat(Quantity.of(new BigDecimal("1.000000000000000000"))).isEqualTo(Quantity.ONE);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1000000000000"))).hasMessageContaining("AC-AMT-02");
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("0.0000005"))).hasMessageContaining("AC-AMT-02");
        assertThatThrownBy(() -> Quantity.of("1" + "0".repeat(40) + "x")).hasMessageContaining("AC-AMT-02");
        assertThatThrownBy(() -> Quantity.of("x".repeat(33)))
                .hasMessage("[AC-AMT-03] Quantity \"" + "x".repeat(32) + "…\" is not a plain decimal number");
    }

    @Test
    void percentages_reach_0_and_100() {
        assertThat(Percentage.of("0")).isEqualTo(Percentage.ZERO);
        assertThat(Percentage.of("100")).isEqualTo(Percentage.HUNDRED);
        assertThat(Percentage.HUNDRED.minus(Percentage.of(30))).isEqualTo(Percentage.of(70));
        assertThatThrownBy(() -> Percentage.of(1).minus(Percentage.of(2))).hasMessageContaining("AC-AMT-04");
        assertThatThrownBy(() -> Percentage.of(-1)).hasMessageContaining("AC-AMT-04");
        assertThatThrownBy(() -> VatRate.of(101)).hasMessageContaining("AC-AMT-04");
        assertThat(VatRate.of(new BigDecimal("5.5"))).isEqualTo(VatRate.parse("5.5 %"));
        assertThat(VatRate.of(20)).isEqualTo(VatRate.of("20"));
    }

    @Test
    void a_document_has_at_most_64_treatments_and_a_line_100_discounts() {
        var quote = draft();
        for (int i = 0; i < VatBreakdown.MAX_TREATMENTS; i++) {
            quote = quote.plusLine("Work", eur("1.00"), S20.withGroup("g" + i));
        }
        assertThat(quote.total().rows()).hasSize(64);
        Line line = Line.of("Work", eur("1.00"), S20);
        for (int i = 0; i < 100; i++) {
            line = line.plus(Adjustment.discount(eur("0.01")));
        }
        assertThat(line.amount()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_discount_on_a_document_of_returns_mirrors_that_on_one_of_sales() {
        var sold = draft().plusLine("A", eur("70.00"), S20)
                .plusLine("B", eur("30.01"), S10)
                .plus(Adjustment.discount(Percentage.of(10)));
        var returned = draft().plusLine(Line.of("A", eur("70.00"), S20).withQuantity("-1"))
                .plusLine(Line.of("B", eur("30.01"), S10).withQuantity("-1"))
                .plus(Adjustment.discount(Percentage.of(10)));
        assertThat(returned.total()).isEqualTo(sold.total().negated());
    }

    @Test
    void exact_parts_never_take_vat_that_is_not_there() {
        VatBreakdown little = VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.of(eur("10.00"), eur("0.02")));
        assertThat(little.carveExactly(eur("5.00")).total()).isEqualTo(TaxedAmount.of(eur("0.10"), eur("0.02")));
        VatTreatment zero = VatTreatment.of(VatCategories.ZERO_RATED, VatRate.ZERO);
        VatBreakdown untaxed =
                VatBreakdown.zero(CurrencyUnit.EUR).plus(zero, TaxedAmount.of(eur("10.00"), eur("0.00")));
        assertThat(untaxed.carveExactly(eur("3.33")).withoutVat()).isEqualTo(eur("3.33"));
    }

    @Test
    void figures_know_their_sign_and_their_currency() {
        assertThat(TaxedAmount.of(eur("0.00"), eur("0.01")).isZero()).isFalse();
        assertThat(TaxedAmount.of(eur("0.00"), eur("0.00")).isNegative()).isFalse();
        assertThat(TaxedAmount.of(eur("1.00"), eur("0.20")).withVatMinor()).isEqualTo(120);
        assertThatThrownBy(() -> TaxedAmount.zero(CurrencyUnit.EUR).minus(TaxedAmount.zero(CurrencyUnit.USD)))
                .isInstanceOf(CurrencyMismatchException.class);
        VatBreakdown euros = VatBreakdown.zero(CurrencyUnit.EUR);
        assertThatThrownBy(() -> euros.covers(VatBreakdown.zero(CurrencyUnit.USD)))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void allocation_needs_a_part_and_skips_zero_weights_from_both_ends() {
        assertThat(Allocation.FLOOR_TO_FIRST.splitEvenly(eur("1.00"), 1)).isEqualTo(eurs("1.00"));
        assertThatThrownBy(() -> Allocation.FLOOR_TO_FIRST.splitEvenly(eur("1.00"), 0))
                .hasMessageContaining("AC-ALC-01");
        assertThatThrownBy(() -> Allocation.FLOOR_TO_FIRST.splitEvenly(eur("1.00"), -1))
                .hasMessageContaining("AC-ALC-01");
        assertThat(Allocation.FLOOR_TO_LAST.split(eur("0.05"), 1, 1, 1, 0))
                .isEqualTo(eurs("0.01", "0.02", "0.02", "0.00"));
        assertThat(Allocation.FLOOR_TO_LAST.split(
                        eur("1.00"), List.of(new BigDecimal("250000000"), new BigDecimal("750000000"))))
                .isEqualTo(eurs("0.25", "0.75"));
    }

    @Test
    void texts_of_adjustments_and_exemptions_are_checked() {
        assertThatThrownBy(() -> Adjustment.discount(Percentage.of(1)).withReason(" "))
                .hasMessageContaining("AC-TXT-01");
        assertThatThrownBy(() -> new ExemptionReason(Optional.of(""), "Exempt")).hasMessageContaining("AC-TXT-01");
        assertThatThrownBy(() -> S20.withGroup("x".repeat(51))).hasMessageContaining("AC-TXT-02");
        assertThatThrownBy(() ->
                        new Adjustment(Adjustment.Kind.CHARGE, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Adjustment.discount(eur("10.00")))
                .isEqualTo(Adjustment.discount(eur("10.00").toBigMoney().withScale(5)));
    }
}
