package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EarlyPaymentDiscountTest {
    private static final LocalDate INVOICED = LocalDate.of(2026, 3, 10);
    private static final VatTreatment REVERSE = VatTreatment.of(VatCategories.REVERSE_CHARGE, VatRate.ZERO);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static VatBreakdown at(String rate, String base) {
        VatRate vatRate = VatRate.of(rate);
        VatTreatment treatment = vatRate.equals(VatRate.ZERO)
                ? VatTreatment.of(VatCategories.ZERO_RATED, vatRate)
                : VatTreatment.standard(vatRate);
        return of(treatment, base);
    }

    private static VatBreakdown of(VatTreatment treatment, String base) {
        return VatBreakdown.zero(CurrencyUnit.EUR)
                .plus(treatment, TaxedAmount.ofWithoutVat(eur(base), treatment.rate()));
    }

    private static EarlyPaymentDiscount discount(String share, DiscountComputation computation) {
        return new EarlyPaymentDiscount(Percentage.of(share), DueTerm.days(10), computation);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 10000.00, 2, 200.00, 40.00, 11760.00", // france.md 8 (a)
        "15, 1500.00, 10, 150.00, 22.50, 1552.50", // odoo-included-1500-at-15
        "0, 1000.00, 10, 100.00, 0.00, 900.00" // odoo-included-1000-no-tax
    })
    void with_vat_both_figures_fall(String rate, String base, String share, String less, String lessVat, String paid) {
        EarlyPayment payment = discount(share, DiscountComputation.WITH_VAT).on(at(rate, base), INVOICED);
        assertThat(payment.discount().withoutVat()).isEqualTo(eur(less));
        assertThat(payment.discount().vat()).isEqualTo(eur(lessVat));
        assertThat(payment.paid()).isEqualTo(eur(paid));
        assertThat(payment.remaining().withVat()).isEqualTo(eur(paid));
    }

    @Test
    void without_vat_only_the_base_counts_and_vat_stays() {
        EarlyPayment payment = discount("2", DiscountComputation.WITHOUT_VAT).on(at("20", "250.00"), INVOICED);
        assertThat(payment.discount().withVat()).isEqualTo(eur("5.00"));
        assertThat(payment.discount().vat()).isEqualTo(eur("0.00"));
        assertThat(payment.paid()).isEqualTo(eur("295.00"));
        assertThat(payment.remaining().vat()).isEqualTo(eur("50.00"));
        assertThat(payment.explain())
                .isEqualTo("2 % of EUR 250.00 without VAT is EUR 5.00, so EUR 295.00 is paid and VAT stays "
                        + "(C. com. art. L. 441-9 (terms stated on the invoice))");
    }

    @Test
    void the_vat_that_the_buyer_declares_moves_both_ways() {
        EarlyPayment payment = discount("2", DiscountComputation.WITH_VAT).on(of(REVERSE, "1000.00"), INVOICED);
        assertThat(payment.paid()).isEqualTo(eur("980.00"));
        assertThat(payment.discount().withoutVat()).isEqualTo(eur("20.00"));
        assertThat(payment.selfAssessedVat(VatRate.of(20))).isEqualTo(eur("4.00"));
        assertThat(discount("2", DiscountComputation.WITHOUT_VAT)
                        .on(of(REVERSE, "1000.00"), INVOICED)
                        .selfAssessedVat(VatRate.of(20)))
                .isEqualTo(eur("0.00"));
        assertThat(discount("2", DiscountComputation.WITH_VAT)
                        .on(at("20", "1000.00"), INVOICED)
                        .selfAssessedVat(VatRate.of(20)))
                .isEqualTo(eur("0.00"));
    }

    @Test
    void several_treatments_share_the_discount_to_the_cent() {
        VatBreakdown invoice = at("20", "99.99").plus(at("5.5", "33.33")).plus(of(REVERSE, "10.01"));
        EarlyPayment with = discount("3", DiscountComputation.WITH_VAT).on(invoice, INVOICED);
        assertThat(with.discount().withVat()).isEqualTo(eur("4.95")); // 3 % of 165.16
        assertThat(with.paid()).isEqualTo(eur("160.21"));
        assertThat(with.discount().rows())
                .extracting(row -> row.amount().withVat())
                .containsExactly(eur("3.60"), eur("1.05"), eur("0.30"));
        EarlyPayment without = discount("3", DiscountComputation.WITHOUT_VAT).on(invoice, INVOICED);
        assertThat(without.discount().withVat()).isEqualTo(eur("4.30")); // 3 % of 143.33
        assertThat(without.discount().rows())
                .extracting(row -> row.amount().withoutVat())
                .containsExactly(eur("3.00"), eur("1.00"), eur("0.30"));
        assertThat(without.remaining().vat()).isEqualTo(invoice.vat());
    }

    @ParameterizedTest
    @EnumSource(DiscountComputation.class)
    void every_share_of_every_amount_leaves_nothing_over(DiscountComputation computation) {
        for (int cents = 1; cents < 3000; cents += 37) {
            Money base = Money.ofMinor(CurrencyUnit.EUR, cents);
            VatBreakdown invoice = VatBreakdown.zero(CurrencyUnit.EUR)
                    .plus(VatTreatment.standard(VatRate.of(20)), TaxedAmount.ofWithoutVat(base, VatRate.of(20)))
                    .plus(VatTreatment.standard(VatRate.of(10)), TaxedAmount.ofWithoutVat(base, VatRate.of(10)));
            for (String share : new String[] {"0", "0.5", "2", "33.3333", "100"}) {
                EarlyPayment payment = discount(share, computation).on(invoice, INVOICED);
                assertThat(payment.paid().plus(payment.discount().withVat())).isEqualTo(invoice.withVat());
                assertThat(invoice.covers(payment.discount())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20, true", "2026-03-21, false"})
    void it_is_earned_up_to_the_last_day_of_its_term(LocalDate paidOn, boolean early) {
        assertThat(discount("2", DiscountComputation.WITH_VAT).covers(LocalDate.of(2026, 3, 10), paidOn))
                .isEqualTo(early);
    }

    @Test
    void an_amount_below_zero_is_refused() {
        EarlyPaymentDiscount discount = discount("2", DiscountComputation.WITH_VAT);
        VatBreakdown credit = at("20", "100.00").negated();
        assertThatThrownBy(() -> discount.on(credit, INVOICED)).hasMessageStartingWith("[AC-TRM-10] ");
    }

    @Test
    void the_explanation_says_by_how_much_vat_falls() {
        assertThat(discount("2", DiscountComputation.WITH_VAT)
                        .on(at("20", "10000.00"), INVOICED)
                        .explain())
                .isEqualTo(
                        "2 % of EUR 12000.00 with VAT is EUR 240.00, so EUR 11760.00 is paid and VAT falls by EUR 40.00 "
                                + "(CGI art. 267, II-1°)");
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_VAT, 1990-01-01, true, 'CGI art. 267, II-1°'",
        "WITHOUT_VAT, 2019-04-26, false, C. com. art. L. 441-9 (terms stated on the invoice)"
    })
    void the_article_is_that_of_the_date_of_the_invoice(
            DiscountComputation computation, LocalDate first, boolean vatFalls, String article) {
        VatBreakdown invoice = at("20", "100.00");
        EarlyPayment payment = discount("2", computation).on(invoice, first);
        assertThat(payment.explain()).endsWith("(" + article + ")").contains(vatFalls ? "VAT falls" : "VAT stays");
        assertThat(computation.vatFalls().find(first.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> discount("2", computation).on(invoice, first.minusDays(1)))
                .hasMessageMatching("\\[AC-(LAW-01|TXT-04)\\].*");
    }
}
