package org.acompte.vat;

import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.eu.EuropeanRates;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.DwellingWorks2014;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTransitionsTest {
    private static final RateTransitions FRANCE = FrenchVat.rateTransitions();
    private static final Provision<VatTreatment> STANDARD = FrenchVat.rate(FrenchRateKind.STANDARD);
    private static final Provision<VatTreatment> INTERMEDIATE = FrenchVat.rate(FrenchRateKind.INTERMEDIATE);
    private static final LocalDate CHANGE = day("2014-01-01");

    private static VatTreatment rate(String percent) {
        return VatTreatment.standard(VatRate.of(percent));
    }

    private static RatedPart part(String suppliedOn, String chargeableOn) {
        return RatedPart.supplied(day(suppliedOn)).withVatChargeableOn(day(chargeableOn));
    }

    @ParameterizedTest
    @CsvSource({
        // performed, VAT chargeable, rate, reason
        "2013-12-31, 2013-12-31, 19.6, NO_CHANGE",
        "2014-01-01, 2014-01-01, 20, NO_CHANGE",
        "2014-01-01, 2013-12-31, 19.6, TAXED_ADVANCE",
        "2014-03-10, 2013-12-12, 19.6, TAXED_ADVANCE",
        "2014-03-10, 2014-01-01, 20, NO_CHANGE",
        "2013-12-31, 2014-01-01, 19.6, SUPPLY",
        "2013-12-01, 2014-06-30, 19.6, SUPPLY",
        "2026-09-01, 2026-09-12, 20, NO_CHANGE",
        "2026-09-01, 2013-12-31, 19.6, TAXED_ADVANCE",
        "2013-12-31, 2026-09-01, 19.6, SUPPLY"
    })
    void the_supply_decides_except_for_advances_that_were_taxed_before_the_change(
            String performed, String chargeable, String percent, RateReason reason) {
        RateDecision decision = FRANCE.decide(STANDARD, part(performed, chargeable));
        assertThat(decision.treatment()).isEqualTo(rate(percent));
        assertThat(decision.reason()).isEqualTo(reason);
        assertThat(STANDARD.on(decision.decidedBy())).isEqualTo(decision.treatment());
    }

    /** FR-RATE-002. */
    @Test
    void a_deposit_of_2013_keeps_19_6_and_the_balance_of_2014_is_at_20() {
        RateDecision deposit = FRANCE.decide(
                STANDARD,
                RatedPart.advance(
                        day("2014-03-10"),
                        day("2013-12-12"),
                        FrenchVat.regime()
                                .advance(new VatSupply(FrenchVat.STANDARD, SupplyNature.SERVICES), day("2013-12-12"))));
        RateDecision balance = FRANCE.decide(STANDARD, part("2014-03-10", "2014-03-20"));
        assertThat(deposit.treatment()).isEqualTo(rate("19.6"));
        assertThat(deposit.explain())
                .isEqualTo("S 19.6 % because VAT on the advance became chargeable on 2013-12-12, before the rate"
                        + " changed (Loi 2012-1510 art. 68, III-B-1)");
        assertThat(balance.treatment()).isEqualTo(rate("20"));
        assertThat(balance)
                .hasToString("S 20 % as in force on the day of the supply, 2014-03-10"
                        + " (CGI art. 278 (loi 2012-1510 art. 68))");
    }

    /** FR-RATE-003. */
    @Test
    void a_credit_note_of_2014_on_a_service_of_2013_is_at_19_6() {
        RateDecision credit =
                FRANCE.decide(STANDARD, part("2013-10-01", "2014-02-01")).forCreditNote();
        assertThat(credit.treatment()).isEqualTo(rate("19.6"));
        assertThat(credit.reason()).isEqualTo(RateReason.CORRECTION);
        assertThat(credit.explain())
                .isEqualTo("S 19.6 % because a credit note takes the rate of what it corrects, decided by 2013-10-01"
                        + " (Loi 2012-1510 art. 68, III-B-1)");
    }

    /** FR-RATE-005. */
    @Test
    void works_that_are_done_in_2013_are_at_7_and_of_those_done_in_2014_only_the_deposit_of_2013() {
        assertThat(FRANCE.decide(INTERMEDIATE, part("2013-12-20", "2014-02-10")).treatment())
                .isEqualTo(rate("7"));
        assertThat(FRANCE.decide(INTERMEDIATE, part("2014-02-20", "2013-11-05")).treatment())
                .isEqualTo(rate("7"));
        assertThat(FRANCE.decide(INTERMEDIATE, part("2014-02-20", "2014-02-25")).treatment())
                .isEqualTo(rate("10"));
    }

    @Test
    void works_in_corsica_follow_the_same_clause_from_8_to_10() {
        Provision<VatTreatment> works = FrenchVat.rate(FrenchTerritory.CORSICA, FrenchRateKind.CORSICAN_WORKS);
        assertThat(FRANCE.decide(works, part("2014-02-20", "2013-11-05")).treatment())
                .isEqualTo(rate("8"));
        assertThat(FRANCE.decide(works, part("2014-02-20", "2014-02-25")).treatment())
                .isEqualTo(rate("10"));
    }

    @Test
    void goods_of_2014_are_at_20_whenever_their_deposit_was_received_since_it_was_not_taxed() {
        TaxPoint point =
                FrenchVat.regime().advance(new VatSupply(FrenchVat.STANDARD, SupplyNature.GOODS), day("2013-12-12"));
        RatedPart deposit = RatedPart.advance(day("2014-03-10"), day("2013-12-12"), point);
        assertThat(deposit.hasTaxedAdvance()).isFalse();
        assertThat(FRANCE.decide(STANDARD, deposit).treatment()).isEqualTo(rate("20"));
    }

    @Test
    void deposits_on_goods_behave_like_those_on_services_since_2023() {
        RateTransitions later = FRANCE.and(day("2028-01-01"), RateTransition.advancesKeep(Citation.of("Act of 2029")));
        Provision<VatTreatment> rate =
                STANDARD.and(org.acompte.vat.law.Dated.since("2028-01-01", rate("21"), "Act of 2029"));
        TaxPoint point =
                FrenchVat.regime().advance(new VatSupply(FrenchVat.STANDARD, SupplyNature.GOODS), day("2027-12-12"));
        RateDecision deposit = later.decide(rate, RatedPart.advance(day("2028-03-10"), day("2027-12-12"), point));
        assertThat(deposit.treatment()).isEqualTo(rate("20"));
        assertThat(deposit.citation()).isEqualTo(Citation.of("Act of 2029"));
        assertThat(later.decide(rate, RatedPart.supplied(day("2028-03-10"))).treatment())
                .isEqualTo(rate("21"));
        assertThat(later.decide(rate, part("2014-03-10", "2013-12-12")).treatment())
                .isEqualTo(rate("19.6"));
    }

    @Test
    void a_sale_across_a_change_without_a_known_clause_is_refused() {
        assertThatThrownBy(() -> FRANCE.decide(STANDARD, part("2000-04-01", "2000-03-31")))
                .hasMessage(
                        "[AC-LAW-03] Transitions between rates in France: nothing is known for 2000-04-01, only for"
                                + " [2014-01-01]; use a release of acompte that knows it, or a table of your own where one is accepted");
        assertThat(FRANCE.decide(STANDARD, RatedPart.supplied(day("2000-03-31")))
                        .treatment())
                .isEqualTo(rate("20.6"));
        assertThatThrownBy(() -> FRANCE.decide(INTERMEDIATE, part("2012-01-01", "2011-12-31")))
                .hasMessageContaining("AC-LAW-01");
    }

    @Test
    void another_country_plugs_its_clauses_in() {
        Provision<VatTreatment> germany = EuropeanRates.standard(MemberState.GERMANY);
        RateTransitions transitions = RateTransitions.about("Transitions between rates in Germany")
                .and(day("2020-07-01"), RateTransition.supplyDecides(Citation.of("UStG § 27, 1")))
                .and(day("2021-01-01"), RateTransition.supplyDecides(Citation.of("UStG § 27, 1")));
        assertThat(transitions.decide(germany, part("2020-07-01", "2020-06-30")))
                .isEqualTo(new RateDecision(
                        rate("16"), day("2020-07-01"), RateReason.SUPPLY, Citation.of("UStG § 27, 1")));
        assertThat(transitions.decide(germany, part("2021-01-01", "2020-12-31")).treatment())
                .isEqualTo(rate("19"));
        assertThat(transitions.decide(germany, part("2021-01-01", "2020-06-30")).reason())
                .isEqualTo(RateReason.NO_CHANGE);
        assertThat(transitions.table().rows()).hasSize(2);
        assertThat(transitions).hasToString("Transitions between rates in Germany: [2020-07-01, 2021-01-01]");
    }

    @Test
    void the_reasons_have_codes_of_their_own() {
        assertThat(Arrays.stream(RateReason.values()).map(RateReason::code)).doesNotHaveDuplicates();
    }

    @Test
    void transitions_are_equal_by_content() {
        EqualsVerifier.forClass(RateTransitions.class)
                .withPrefabValues(Provisions.class, Provisions.about("one"), Provisions.about("two"))
                .withNonnullFields("byChange")
                .verify();
        assertThat(FRANCE.of(CHANGE).citation()).isEqualTo(Citation.of("Loi 2012-1510 art. 68, III-B-1"));
    }

    private static DwellingWorks2014 works(String quote, String deposit, String invoiced, String cashed) {
        return works(deposit)
                .quoteAcceptedOn(day(quote))
                .balanceInvoicedOn(day(invoiced))
                .balanceCashedOn(day(cashed))
                .build();
    }

    private static DwellingWorks2014.Builder works(String deposit) {
        DwellingWorks2014.Builder builder = DwellingWorks2014.builder();
        builder.quoteAcceptedOn(day("2013-12-01"))
                .total(eur("1000.00"))
                .deposit(eur(deposit))
                .depositCashedOn(day("2013-12-31"))
                .balanceInvoicedOn(day("2014-02-28"))
                .balanceCashedOn(day("2014-03-14"));
        return builder;
    }

    private static RateDecision balance(DwellingWorks2014 works) {
        return FRANCE.and(CHANGE, works)
                .decide(
                        INTERMEDIATE,
                        RatedPart.supplied(day("2014-02-20")).withVatChargeableOn(works.balanceCashedOn()));
    }

    @Test
    void works_on_a_dwelling_ordered_and_paid_in_part_in_2013_keep_7_for_the_balance_too() {
        DwellingWorks2014 works = works("2013-12-31", "300.00", "2014-02-28", "2014-03-14");
        assertThat(works.check()).isEmpty();
        assertThat(balance(works).treatment()).isEqualTo(rate("7"));
        assertThat(balance(works).explain())
                .isEqualTo("S 7 % because a transition keeps the rate of 2013-12-31 (Loi 2013-1279 art. 21)");
        assertThat(works)
                .hasToString("works on a dwelling that were ordered and partly paid in 2013 keep the rate of 2013");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-01-01 | 300.00 | 2014-02-28 | 2014-03-14 | the day of the quote is 2014-01-01 and must be before 2014-01-01",
                "2013-12-31 | 299.99 | 2014-02-28 | 2014-03-14 | the deposit is EUR 299.99 and must be 30 % of EUR 1000.00 or more",
                "2013-12-31 | 300.00 | 2014-03-01 | 2014-03-14 | the day of the invoice of the balance is 2014-03-01 and must be before 2014-03-01",
                "2013-12-31 | 300.00 | 2014-02-28 | 2014-03-15 | the day of the receipt of the balance is 2014-03-15 and must be before 2014-03-15"
            })
    void works_that_miss_one_condition_by_a_day_or_a_cent_are_at_10(
            String quote, String deposit, String invoiced, String cashed, String message) {
        DwellingWorks2014 works = works(quote, deposit, invoiced, cashed);
        assertThat(works.check())
                .singleElement()
                .hasToString("[AC-FRT-02] Works on a dwelling do not keep the rate of 2013: " + message);
        assertThat(balance(works).treatment()).isEqualTo(rate("10"));
    }

    @Test
    void a_deposit_cashed_in_2014_is_too_late_for_the_works_and_another_rate_follows_the_general_clause() {
        DwellingWorks2014 late = works("300.00").depositCashedOn(CHANGE).build();
        assertThat(late.check()).singleElement().asString().contains("the day of the deposit is 2014-01-01");
        DwellingWorks2014 works = works("2013-12-31", "300.00", "2014-02-28", "2014-03-14");
        assertThat(FRANCE.and(CHANGE, works)
                        .decide(STANDARD, RatedPart.supplied(day("2014-02-20")))
                        .treatment())
                .isEqualTo(rate("20"));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "0.00", "1000.01"})
    void the_deposit_of_works_is_a_part_of_their_price(String deposit) {
        assertThatThrownBy(() -> works(deposit).build())
                .hasMessage(
                        "[AC-FRT-03] A deposit of works is above zero and at most their total of EUR 1000.00, not EUR "
                                + deposit);
    }

    @Test
    void works_paid_in_advance_as_a_whole_are_no_error() {
        assertThat(works("1000.00").build().check()).isEmpty();
    }
}
