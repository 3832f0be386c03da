package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchRegimeTest {
    private static final FrenchRegime FRANCE = FrenchVat.regime();
    private static final LocalDate EVE = LocalDate.parse("2026-06-30");
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final VatSupply GOODS = new VatSupply(FrenchVat.STANDARD, SupplyNature.GOODS);
    private static final VatSupply SERVICES = new VatSupply(FrenchVat.STANDARD, SupplyNature.SERVICES);

    private static VatSupply supply(String category, SupplyNature nature) {
        VatCategory of = VatCategory.of(category);
        return new VatSupply(
                of.takesExemptionReason()
                        ? VatTreatment.of(of, ExemptionReason.of("VATEX-EU-AE", "No VAT"))
                        : VatTreatment.of(of, VatRate.of(category.equals("Z") ? "0" : "20")),
                nature);
    }

    @ParameterizedTest
    @CsvSource({
        "S, SERVICES, 1990-01-01, ON_RECEIPT",
        "S, SERVICES, 2022-12-31, ON_RECEIPT",
        "S, SERVICES, 2023-01-01, ON_RECEIPT",
        "S, GOODS, 1990-01-01, ON_SUPPLY",
        "S, GOODS, 2022-12-31, ON_SUPPLY",
        "S, GOODS, 2023-01-01, ON_RECEIPT",
        "E, GOODS, 2022-12-31, ON_SUPPLY",
        "E, GOODS, 2023-01-01, ON_RECEIPT",
        "O, SERVICES, 2023-01-01, ON_RECEIPT",
        "Z, GOODS, 2023-01-01, ON_RECEIPT",
        "K, GOODS, 1993-01-01, ON_SUPPLY",
        "K, GOODS, 2026-07-01, ON_SUPPLY",
        "G, GOODS, 1990-01-01, ON_SUPPLY",
        "G, GOODS, 2026-07-01, ON_SUPPLY",
        "G, SERVICES, 2026-07-01, ON_RECEIPT"
    })
    void an_advance_is_due_on_receipt_or_waits_for_the_supply(
            String category, SupplyNature nature, LocalDate date, TaxPointBasis basis) {
        assertThat(FRANCE.advance(supply(category, nature), date).basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({
        "S, SERVICES, 1990-01-01, ON_RECEIPT, 'CGI art. 269, 2-c'",
        "S, GOODS, 1990-01-01, ON_SUPPLY, 'CGI art. 269, 2-a'",
        "E, GOODS, 2026-07-01, ON_SUPPLY, 'CGI art. 269, 2-a'",
        "O, SERVICES, 2026-07-01, ON_RECEIPT, 'CGI art. 269, 2-c'",
        "K, GOODS, 2006-12-31, ON_INVOICE_OR_15TH, 'Directive 77/388/EEC art. 28d'",
        "K, GOODS, 2007-01-01, ON_INVOICE_OR_15TH, 'Directive 2006/112/EC art. 67'",
        "G, GOODS, 2026-07-01, ON_SUPPLY, 'CGI art. 262, I'"
    })
    void the_rest_is_due_on_receipt_for_services_and_on_the_supply_for_goods(
            String category, SupplyNature nature, LocalDate date, TaxPointBasis basis, String article) {
        assertThat(FRANCE.balance(supply(category, nature), date)).isEqualTo(TaxPoint.of(basis, Citation.of(article)));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBCONTRACTED_WORKS, SERVICES, 2013-12-31, 2014-01-01, ON_RECEIPT, ON_RECEIPT",
        "SERVICE_TO_EU_BUSINESS, SERVICES, 2009-12-31, 2010-01-01, ON_RECEIPT, ON_SUPPLY",
        "SELLER_NOT_ESTABLISHED, SERVICES, 2006-08-31, 2006-09-01, ON_RECEIPT, ON_RECEIPT",
        "SELLER_NOT_ESTABLISHED, GOODS, 2006-08-31, 2006-09-01, ON_SUPPLY, ON_SUPPLY"
    })
    void a_reverse_charge_has_its_own_moment_and_first_day(
            FrenchReverseCharge why,
            SupplyNature nature,
            LocalDate eve,
            LocalDate first,
            TaxPointBasis advance,
            TaxPointBasis balance) {
        VatRegime regime = FRANCE.withReverseCharge(why);
        VatSupply supply = supply("AE", nature);
        assertThat(regime.advance(supply, first).basis()).isEqualTo(advance);
        assertThat(regime.balance(supply, first).basis()).isEqualTo(balance);
        assertThatThrownBy(() -> regime.advance(supply, eve)).hasMessageStartingWith("[AC-LAW-01]");
        assertThatThrownBy(() -> regime.balance(supply, eve)).hasMessageStartingWith("[AC-LAW-01]");
    }

    @Test
    void goods_of_a_seller_abroad_are_taxed_as_domestic_goods_since_2023() {
        VatRegime regime = FRANCE.withReverseCharge(FrenchReverseCharge.SELLER_NOT_ESTABLISHED);
        VatSupply supply = supply("AE", SupplyNature.GOODS);
        assertThat(regime.advance(supply, LocalDate.parse("2022-12-31")).basis())
                .isEqualTo(TaxPointBasis.ON_SUPPLY);
        assertThat(regime.advance(supply, LocalDate.parse("2023-01-01")).basis())
                .isEqualTo(TaxPointBasis.ON_RECEIPT);
    }

    @Test
    void a_reverse_charge_without_a_reason_is_refused() {
        assertThatThrownBy(() -> FRANCE.balance(supply("AE", SupplyNature.SERVICES), DAY))
                .hasMessage(
                        "[AC-FRA-08] When services, AE 0 % VATEX-EU-AE is reported depends on why the buyer owes the"
                                + " VAT; FrenchRegime.withReverseCharge says it");
    }

    @ParameterizedTest
    @CsvSource({"K, SERVICES", "L, GOODS", "M, SERVICES", "B, GOODS"})
    void what_french_law_does_not_know_is_refused(String category, SupplyNature nature) {
        assertThatThrownBy(() -> FRANCE.balance(supply(category, nature), DAY)).hasMessageStartingWith("[AC-LAW-03]");
    }

    @Test
    void exempt_goods_to_another_state_are_known_since_the_single_market() {
        VatSupply supply = supply("K", SupplyNature.GOODS);
        LocalDate eve = LocalDate.parse("1992-12-31");
        assertThatThrownBy(() -> FRANCE.advance(supply, eve)).hasMessageStartingWith("[AC-LAW-01]");
        assertThatThrownBy(() -> FRANCE.balance(supply, eve)).hasMessageStartingWith("[AC-LAW-01]");
        assertThat(FRANCE.balance(supply, eve.plusDays(1)).basis()).isEqualTo(TaxPointBasis.ON_INVOICE_OR_15TH);
    }

    @Test
    void the_option_for_debits_taxes_services_on_the_invoice_and_never_delays_a_deposit() {
        FrenchRegime regime = FRANCE.withDebits(DAY, DepositInvoiceUnderDebits.notAsDebit("practice"));
        assertThat(regime.balance(SERVICES, EVE).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.balance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_INVOICE);
        assertThat(regime.advance(SERVICES, EVE).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.advance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.balance(GOODS, DAY)).isEqualTo(FRANCE.balance(GOODS, DAY));
        assertThat(regime.isOnDebits(EVE)).isFalse();
        assertThat(regime.isOnDebits(DAY)).isTrue();
    }

    @Test
    void a_deposit_invoice_is_a_debit_only_if_the_seller_says_so() {
        FrenchRegime regime = FRANCE.withDebits(DAY, DepositInvoiceUnderDebits.asDebit("ruling of 2024-03-12"));
        assertThat(regime.advance(SERVICES, EVE).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.advance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_INVOICE);
        assertThat(regime.advance(GOODS, DAY).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.balance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_INVOICE);
    }

    @Test
    void the_option_for_deliveries_taxes_works_when_they_are_done_and_their_advances_on_receipt() {
        FrenchRegime regime = FRANCE.withDeliveries(DAY);
        assertThat(regime.balance(SERVICES, EVE).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.balance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_SUPPLY);
        assertThat(regime.advance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
    }

    @Test
    void an_option_ends() {
        FrenchRegime regime = FRANCE.withDebits(EVE, DepositInvoiceUnderDebits.notAsDebit("practice"))
                .withReceipts(DAY);
        assertThat(regime.balance(SERVICES, EVE).basis()).isEqualTo(TaxPointBasis.ON_INVOICE);
        assertThat(regime.balance(SERVICES, DAY).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThatThrownBy(() -> regime.withDeliveries(EVE)).hasMessageStartingWith("[AC-LAW-02]");
    }

    @Test
    void a_small_business_reports_as_others_do_and_owes_vat_that_it_writes_on_an_invoice() {
        FrenchRegime regime = FRANCE.withSmallBusinessExemption(DAY);
        VatSupply exempt = supply("E", SupplyNature.SERVICES);
        assertThat(regime.balance(exempt, EVE)).isEqualTo(FRANCE.balance(exempt, EVE));
        assertThat(regime.balance(exempt, DAY))
                .isEqualTo(TaxPoint.of(TaxPointBasis.ON_RECEIPT, Citation.of("CGI art. 293 B")));
        assertThat(regime.balance(supply("E", SupplyNature.GOODS), DAY).basis()).isEqualTo(TaxPointBasis.ON_SUPPLY);
        assertThat(regime.advance(supply("E", SupplyNature.GOODS), DAY).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThat(regime.advance(SERVICES, DAY))
                .isEqualTo(TaxPoint.of(TaxPointBasis.ON_INVOICE, Citation.of("CGI art. 283, 3")));
        assertThat(regime.balance(GOODS, DAY).basis()).isEqualTo(TaxPointBasis.ON_INVOICE);
        assertThat(regime.hasSmallBusinessExemption(EVE)).isFalse();
        assertThat(regime.hasSmallBusinessExemption(DAY)).isTrue();
    }

    @Test
    void vat_goes_back_by_article_272_and_a_base_without_vat_by_the_directive() {
        assertThat(FRANCE.givenBack(SERVICES, DAY)).isEqualTo(Citation.of("CGI art. 272, 1"));
        VatSupply exempt = supply("E", SupplyNature.SERVICES);
        assertThat(FRANCE.givenBack(exempt, LocalDate.parse("2006-12-31")))
                .isEqualTo(Citation.of("Directive 77/388/EEC art. 11, C(1)"));
        assertThat(FRANCE.givenBack(exempt, LocalDate.parse("2007-01-01")))
                .isEqualTo(Citation.of("Directive 2006/112/EC art. 90"));
    }

    @Test
    void a_tax_point_before_the_first_known_day_is_refused() {
        LocalDate before = LocalDate.of(1989, 12, 31);
        assertThatThrownBy(() -> FRANCE.advance(supply("G", SupplyNature.GOODS), before))
                .hasMessage(
                        "[AC-LAW-01] What the law says of the tax point of advances on exported goods (CGI art. 262,"
                                + " I) on 1989-12-31 is not known, only from 1990-01-01 to the eve of 2028-07-01; use a release of aco"
                                + "mpte that knows it, or a table of your own where one is accepted");
        assertThatThrownBy(() -> FRANCE.balance(SERVICES, before)).hasMessageStartingWith("[AC-LAW-01]");
        assertThatThrownBy(() -> FRANCE.givenBack(SERVICES, before)).hasMessageStartingWith("[AC-LAW-01]");
    }

    @Test
    void articles_of_the_tax_code_are_cited_up_to_the_last_day_on_which_they_may_be() {
        LocalDate end = LocalDate.of(2028, 7, 1);
        assertThat(FRANCE.balance(SERVICES, end.minusDays(1)).basis()).isEqualTo(TaxPointBasis.ON_RECEIPT);
        assertThatThrownBy(() -> FRANCE.balance(SERVICES, end)).hasMessageContaining("AC-LAW-01");
        assertThatThrownBy(() -> FRANCE.givenBack(SERVICES, end)).hasMessageContaining("AC-LAW-01");
    }

    @Test
    void a_regime_is_a_value_and_says_its_options() {
        FrenchRegime regime = FRANCE.withDeliveries(DAY).withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS);
        assertThat(regime)
                .isEqualTo(FRANCE.withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS)
                        .withDeliveries(DAY))
                .hasSameHashCodeAs(FRANCE.withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS)
                        .withDeliveries(DAY))
                .isNotEqualTo(FRANCE)
                .hasToString("France: goods on the supply, advances on receipt, services on receipt from 1990-01-01,"
                        + " works on deliveries from 2026-07-01, reverse charge of subcontracted-works");
    }
}
