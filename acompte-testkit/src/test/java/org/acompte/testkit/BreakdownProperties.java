package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.DraftQuote;
import org.joda.money.Money;

/** Arithmetic B.3 to B.6: whatever is taken out of a total, step by step, stays within what is left. */
class BreakdownProperties {

    @Property(tries = 1000)
    void b4_parts_with_vat_are_exact_and_stay_between_nothing_and_what_is_left(
            @ForAll("totals") VatBreakdown total, @ForAll("permilles") List<Integer> permilles) {
        VatBreakdown left = total;
        for (int permille : permilles) {
            Money wanted = share(left.withVat(), permille);
            VatBreakdown part = left.carve(wanted);
            assertThat(part.withVat()).isEqualTo(wanted);
            assertWithin(part, left);
            for (VatBreakdown.Row row : part.rows()) {
                assertCarvedOut(row, left.amountOf(row.treatment()));
            }
            left = left.minus(part);
        }
        assertThat(left.carve(left.withVat())).isEqualTo(left);
    }

    @Property(tries = 1000)
    void b5_parts_without_vat_are_exact_and_stay_between_nothing_and_what_is_left(
            @ForAll("totals") VatBreakdown total, @ForAll("permilles") List<Integer> permilles) {
        VatBreakdown left = total;
        for (int permille : permilles) {
            Money wanted = share(left.withoutVat(), permille);
            VatBreakdown part = left.carveWithoutVat(wanted);
            assertThat(part.withoutVat()).isEqualTo(wanted);
            assertWithin(part, left);
            left = left.minus(part);
        }
    }

    @Property(tries = 1000)
    void b6_parts_with_exact_vat_have_whole_vat_unless_they_take_all_of_a_treatment(
            @ForAll("totals") VatBreakdown total,
            @ForAll("permilles") List<Integer> permilles,
            @ForAll PriceBasis basis) {
        VatBreakdown left = total;
        for (int permille : permilles) {
            boolean withVat = basis == PriceBasis.WITH_VAT;
            Money wanted = share(withVat ? left.withVat() : left.withoutVat(), permille);
            VatBreakdown part = withVat ? left.carveExactly(wanted) : left.carveWithoutVatExactly(wanted);
            assertThat(withVat ? part.withVat() : part.withoutVat()).isLessThanOrEqualTo(wanted);
            assertWithin(part, left);
            for (VatBreakdown.Row row : part.rows()) {
                if (!row.amount().equals(left.amountOf(row.treatment()))) {
                    BigDecimal exact = BigDecimal.valueOf(row.amount().withoutVatMinor())
                            .multiply(row.treatment().rate().value())
                            .movePointLeft(2);
                    assertThat(exact)
                            .isEqualByComparingTo(
                                    BigDecimal.valueOf(row.amount().vatMinor()));
                }
            }
            left = left.minus(part);
        }
    }

    @Property(tries = 1000)
    void p06_what_is_taken_from_one_treatment_leaves_the_others_alone(
            @ForAll("totals") VatBreakdown total, @ForAll("permille") int permille, @ForAll PriceBasis basis) {
        for (VatBreakdown.Row row : total.rows()) {
            TaxedAmount amount = row.amount();
            Money wanted = share(basis == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat(), permille);
            VatBreakdown part = total.carve(row.treatment(), wanted, basis);
            assertThat(basis == PriceBasis.WITH_VAT ? part.withVat() : part.withoutVat())
                    .isEqualTo(wanted);
            assertThat(part.total()).isEqualTo(part.amountOf(row.treatment()));
            assertWithin(part, total);
        }
    }

    private static void assertWithin(VatBreakdown part, VatBreakdown left) {
        assertThat(part.hasNegative()).isFalse();
        assertThat(left.minus(part).hasNegative()).isFalse();
    }

    /** The VAT is the rounded one, unless a bound forces it away: never without need, and then onto the bound. */
    private static void assertCarvedOut(VatBreakdown.Row part, TaxedAmount left) {
        if (part.amount().equals(left)) {
            return;
        }
        BigDecimal rate = part.treatment().rate().value();
        long gross = part.amount().withVatMinor();
        long rounded = BigDecimal.valueOf(gross)
                .multiply(rate)
                .divide(rate.add(new BigDecimal("100")), 0, RoundingMode.HALF_UP)
                .longValueExact();
        long least = Math.max(0, gross - left.withoutVatMinor());
        long most = Math.min(gross, left.vatMinor());
        assertThat(part.amount().vatMinor()).isEqualTo(Math.min(most, Math.max(least, rounded)));
    }

    private static Money share(Money money, int permille) {
        return MinorUnits.money(money.getCurrencyUnit(), money.getAmountMinorLong() * permille / 1000);
    }

    @Provide
    Arbitrary<VatBreakdown> totals() {
        return SaleArbitraries.draftQuotes().map(DraftQuote::total);
    }

    @Provide
    Arbitrary<Integer> permille() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Provide
    Arbitrary<List<Integer>> permilles() {
        return permille().list().ofMaxSize(12);
    }
}
