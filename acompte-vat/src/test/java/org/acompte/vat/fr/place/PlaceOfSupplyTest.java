package org.acompte.vat.fr.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.rule.Citation;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOfSupplyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String LYON = "FR 69003";
    private static final String AJACCIO = "FR 20000";
    private static final String POINTE_A_PITRE = "FR 97110";
    private static final String FORT_DE_FRANCE = "FR 97200";
    private static final String CAYENNE = "FR 97300";
    private static final String SAINT_DENIS = "FR 97400";
    private static final String BERLIN = "DE 10115";
    private static final String OSLO = "NO 0150";

    private static Address at(String place) {
        return Address.builder()
                .country(place.substring(0, 2))
                .postCode(place.substring(3))
                .city("Ville")
                .build();
    }

    private static Seller seller(String place) {
        return Seller.builder().name("Atelier Rivoire").address(at(place)).build();
    }

    private static Buyer buyer(BuyerKind kind, String place) {
        return Buyer.builder().kind(kind).name("Client").address(at(place)).build();
    }

    private static Buyer business(String place, String vatNumber) {
        return Buyer.builder()
                .kind(BuyerKind.BUSINESS)
                .name("Client")
                .address(at(place))
                .vatNumber(vatNumber)
                .build();
    }

    private static Buyer consumer(String place) {
        return buyer(BuyerKind.CONSUMER, place);
    }

    private static Supply.Builder supply(String from, Buyer buyer, SupplyKind kind) {
        return Supply.builder()
                .seller(seller(from))
                .buyer(buyer)
                .kind(kind)
                .rate(FrenchRateKind.STANDARD)
                .on(DAY);
    }

    private static Supply.Builder goods(String from, String to, Buyer buyer) {
        return supply(from, buyer, SupplyKind.GOODS)
                .departure(at(from))
                .arrival(at(to))
                .transport(Transport.BY_SELLER);
    }

    private static Supply.Builder works(String from, String property, Buyer buyer, SupplyKind kind) {
        return supply(from, buyer, kind).property(at(property));
    }

    private static Decided decided(Supply.Builder supply) {
        PlaceDecision decision = PlaceOfSupply.decide(supply.build());
        assertThat(decision).as(decision.explain()).isInstanceOf(Decided.class);
        Decided decided = (Decided) decision;
        assertThat(decided.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation().text()).startsWith("CGI art. "));
        return decided;
    }

    private static NeedsReview review(Supply.Builder supply) {
        PlaceDecision decision = PlaceOfSupply.decide(supply.build());
        assertThat(decision).as(decision.explain()).isInstanceOf(NeedsReview.class);
        return (NeedsReview) decision;
    }

    private static void assertTaxed(Decided decided, FrenchTerritory territory, String percent) {
        assertThat(decided.category()).isEqualTo(VatCategories.STANDARD);
        assertThat(decided.treatment()).contains(VatTreatment.standard(VatRate.of(percent)));
        assertThat(decided.debtor()).isEqualTo(VatDebtor.SELLER);
        assertThat(((RateRule.French) decided.rate()).territory()).isEqualTo(territory);
        assertThat(decided.mention()).isEmpty();
        assertThat(decided.sellerLine()).contains(Ca3Line.A1);
        assertThat(decided.buyerLine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FR 69003, MAINLAND, 20",
        "FR 75001, MAINLAND, 20",
        "FR 19100, MAINLAND, 20",
        "FR 21000, MAINLAND, 20",
        "MC 98000, MAINLAND, 20",
        "FR 98000, MAINLAND, 20",
        "FR 20000, CORSICA, 20",
        "FR 20290, CORSICA, 20",
        "FR 97110, GUADELOUPE, 8.5",
        "GP 97110, GUADELOUPE, 8.5",
        "FR 97200, MARTINIQUE, 8.5",
        "MQ 97200, MARTINIQUE, 8.5",
        "FR 97400, REUNION, 8.5",
        "RE 97 400, REUNION, 8.5"
    })
    void goods_and_services_that_stay_in_a_territory_bear_its_rate(
            String place, FrenchTerritory territory, String percent) {
        for (Buyer buyer :
                new Buyer[] {consumer(place), buyer(BuyerKind.BUSINESS, place), buyer(BuyerKind.PUBLIC, place)}) {
            assertTaxed(decided(goods(place, place, buyer)), territory, percent);
            assertTaxed(decided(supply(place, buyer, SupplyKind.SERVICES)), territory, percent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR 97300", "GF 97300", "FR 97600", "YT 97600"})
    void vat_does_not_apply_in_guyane_and_mayotte(String place) {
        Decided decided = decided(goods(place, place, consumer(place)));
        assertThat(decided.category()).isEqualTo(VatCategories.OUT_OF_SCOPE);
        assertThat(decided.debtor()).isEqualTo(VatDebtor.NOBODY);
        assertThat(decided.mention().orElseThrow().text()).isEqualTo("TVA non applicable, article 294, 1 du CGI");
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 294, 1"));
        assertThat(decided.sellerLine()).contains(Ca3Line.E2);
    }

    @Test
    void the_rate_is_the_one_of_the_day() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2013, 12, 31), LocalDate.of(2014, 1, 1)}) {
            assertThat(decided(goods(LYON, LYON, consumer(LYON)).on(day)).treatment())
                    .contains(FrenchVat.standard(day));
        }
    }

    @Test
    void a_decision_says_why_in_one_sentence() {
        Decided decided =
                decided(goods(LYON, BERLIN, business(BERLIN, "DE123456789")).addFacts(SupplyFact.TRANSPORT_PROVEN));
        assertThat(decided.explain())
                .isEqualTo(
                        "Category K, no VAT is due (CGI art. 262 ter, I), because the goods go from mainland to Germany; the"
                                + " buyer is a taxable person; its VAT number is DE123456789; the transport is proven; line F2 of the"
                                + " seller's return");
        assertThat(decided).hasToString(decided.explain());
        assertThat(decided.steps().get(0)).hasToString("the goods go from mainland to Germany (CGI art. 262 ter, I)");
    }

    @Test
    void goods_to_a_business_in_another_state_are_exempt_with_number_and_proof() {
        Decided decided =
                decided(goods(AJACCIO, BERLIN, business(BERLIN, "DE123456789")).addFacts(SupplyFact.TRANSPORT_PROVEN));
        assertThat(decided.category()).isEqualTo(VatCategories.INTRA_COMMUNITY);
        assertThat(decided.treatment()).contains(FrenchExemption.INTRA_EU_GOODS.on(DAY));
        assertThat(decided.treatment().orElseThrow().exemption().orElseThrow().text())
                .isEqualTo("Exonération de TVA, article 262 ter, I du CGI");
        assertThat(decided.rate()).isEqualTo(new RateRule.None());
        assertThat(decided.sellerLine()).contains(Ca3Line.F2);
    }

    @Test
    void a_greek_number_begins_with_el() {
        assertThat(decided(goods(LYON, "GR 10431", business("GR 10431", "EL123456783"))
                                .addFacts(SupplyFact.TRANSPORT_PROVEN))
                        .category())
                .isEqualTo(VatCategories.INTRA_COMMUNITY);
    }

    @Test
    void goods_to_a_business_in_another_state_need_a_review_without_number_or_proof() {
        assertThat(review(goods(LYON, BERLIN, business(BERLIN, "DE123456789"))).missing())
                .containsExactly("proof of the transport (transport-proven)");
        assertThat(review(goods(LYON, BERLIN, buyer(BuyerKind.BUSINESS, BERLIN)).addFacts(SupplyFact.TRANSPORT_PROVEN))
                        .missing())
                .containsExactly("the VAT number of the buyer in another member state");
        NeedsReview both = review(goods(LYON, BERLIN, business(BERLIN, "FR40303265045")));
        assertThat(both.missing()).hasSize(2);
        assertThat(both.explain())
                .isEqualTo(
                        "Needs review: a supply to another member state is exempt with a VAT number and proof only; missing:"
                                + " the VAT number of the buyer in another member state, proof of the transport (transport-proven);"
                                + " known: the goods go from mainland to Germany; the buyer is a taxable person");
    }

    @Test
    void a_public_body_abroad_without_a_number_may_be_taxable_or_not() {
        assertThat(review(goods(LYON, BERLIN, buyer(BuyerKind.PUBLIC, BERLIN))).missing())
                .containsExactly("its VAT number, or that it has none");
        assertThat(review(supply(LYON, buyer(BuyerKind.PUBLIC, BERLIN), SupplyKind.SERVICES))
                        .reason())
                .contains("public body");
    }

    private static Supply.Builder distanceSale(String lastYear, String thisYear) {
        return goods(LYON, BERLIN, consumer(BERLIN))
                .distanceSales(DistanceSales.of(Money.parse("EUR " + lastYear), Money.parse("EUR " + thisYear)));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0.01", "10000.00, 10000.00", "9999.99, 10000.00"})
    void distance_sales_up_to_10000_euros_are_taxed_in_france(String lastYear, String thisYear) {
        Decided decided = decided(distanceSale(lastYear, thisYear));
        assertTaxed(decided, FrenchTerritory.MAINLAND, "20");
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 258 A, 259 D"));
    }

    @ParameterizedTest
    @CsvSource({"10000.01, 5.00", "0.00, 10000.01"})
    void distance_sales_above_10000_euros_are_taxed_where_they_arrive(String lastYear, String thisYear) {
        Decided decided = decided(distanceSale(lastYear, thisYear));
        assertThat(decided.category()).isEqualTo(VatCategories.STANDARD);
        assertThat(decided.rate()).isEqualTo(new RateRule.OfMemberState(MemberState.GERMANY));
        assertThat(decided.treatment()).isEmpty();
        assertThat(decided.sellerLine()).contains(Ca3Line.E3);
        assertThat(decided.explain())
                .startsWith(
                        "Category S, the seller owes VAT at the rate of Germany for such a supply (CGI art. 258 A, 259 D),"
                                + " because the seller sends the goods from mainland to a consumer in Germany; distance sales of EUR ");
        assertThat(decided(distanceSale(lastYear, thisYear).addFacts(SupplyFact.STANDARD_RATE_AT_DESTINATION))
                        .treatment())
                .contains(VatTreatment.standard(VatRate.of(19)));
    }

    @Test
    void islands_with_rates_of_their_own_have_no_treatment() {
        Supply.Builder madeira = goods(LYON, "PT 9000-018", consumer("PT 9000-018"))
                .addFacts(SupplyFact.TAXED_AT_DESTINATION, SupplyFact.STANDARD_RATE_AT_DESTINATION);
        assertThat(decided(madeira).treatment()).isEmpty();
        Supply.Builder lisbon = goods(LYON, "PT 1000-018", consumer("PT 1000-018"))
                .addFacts(SupplyFact.TAXED_AT_DESTINATION, SupplyFact.STANDARD_RATE_AT_DESTINATION);
        assertThat(decided(lisbon).treatment()).contains(VatTreatment.standard(VatRate.of(23)));
    }

    @Test
    void a_seller_may_choose_the_destination_below_the_threshold() {
        Decided decided = decided(distanceSale("0.00", "50.00").addFacts(SupplyFact.TAXED_AT_DESTINATION));
        assertThat(decided.rate()).isEqualTo(new RateRule.OfMemberState(MemberState.GERMANY));
    }

    @Test
    void a_distance_sale_needs_its_turnover_in_euros_and_who_brings_it() {
        assertThat(review(goods(LYON, BERLIN, consumer(BERLIN))).missing())
                .containsExactly("the turnover of last year and of this year, or the option for the destination");
        assertThat(review(goods(LYON, BERLIN, consumer(BERLIN))
                                .distanceSales(DistanceSales.of(Money.parse("USD 1.00"), Money.parse("EUR 1.00"))))
                        .missing())
                .containsExactly("the turnover in EUR");
        assertThat(review(supply(LYON, consumer(BERLIN), SupplyKind.GOODS)
                                .departure(at(LYON))
                                .arrival(at(BERLIN)))
                        .missing())
                .containsExactly("who brings them there");
    }

    @Test
    void a_consumer_who_takes_the_goods_over_in_france_pays_french_vat() {
        assertTaxed(
                decided(goods(LYON, BERLIN, consumer(BERLIN)).transport(Transport.BY_BUYER)),
                FrenchTerritory.MAINLAND,
                "20");
    }

    @Test
    void the_threshold_is_known_from_2021_07_01() {
        LocalDate first = LocalDate.of(2021, 7, 1);
        assertThat(PlaceLawTable.THRESHOLD.on(first)).isEqualTo(Money.parse("EUR 10000.00"));
        assertThat(decided(distanceSale("0.00", "1.00").on(first)).treatment()).contains(FrenchVat.STANDARD);
        Supply eve = distanceSale("0.00", "1.00").on(first.minusDays(1)).build();
        assertThatThrownBy(() -> PlaceOfSupply.decide(eve)).hasMessageStartingWith("[AC-LAW-01]");
    }

    @Test
    void exports_are_exempt_with_proof() {
        for (Buyer buyer : new Buyer[] {consumer(OSLO), buyer(BuyerKind.BUSINESS, OSLO)}) {
            Decided decided = decided(goods(LYON, OSLO, buyer).addFacts(SupplyFact.EXPORT_PROVEN));
            assertThat(decided.category()).isEqualTo(VatCategories.EXPORT);
            assertThat(decided.treatment()).contains(FrenchExemption.EXPORT.on(DAY));
            assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 262, I"));
            assertThat(decided.sellerLine()).contains(Ca3Line.E1);
        }
        assertThat(review(goods(LYON, OSLO, consumer(OSLO))).missing())
                .containsExactly("proof that the goods left (export-proven)");
    }

    @ParameterizedTest
    @CsvSource({
        "FR 69003, FR 97400",
        "FR 69003, FR 97300",
        "FR 20000, FR 97600",
        "FR 97400, FR 69003",
        "FR 97400, FR 97110",
        "FR 97200, FR 97300"
    })
    void each_overseas_department_is_an_export_territory_for_goods(String from, String to) {
        Decided decided = decided(goods(from, to, consumer(to)).addFacts(SupplyFact.EXPORT_PROVEN));
        assertThat(decided.category()).isEqualTo(VatCategories.EXPORT);
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 294, 2"));
        assertThat(decided.sellerLine()).contains(Ca3Line.E1);
    }

    @Test
    void goods_from_an_overseas_department_to_a_member_state_are_exported() {
        Decided decided = decided(goods(SAINT_DENIS, BERLIN, consumer(BERLIN)).addFacts(SupplyFact.EXPORT_PROVEN));
        assertThat(decided.category()).isEqualTo(VatCategories.EXPORT);
    }

    @Test
    void guadeloupe_and_martinique_are_one_market() {
        assertTaxed(
                decided(goods(POINTE_A_PITRE, FORT_DE_FRANCE, consumer(FORT_DE_FRANCE))),
                FrenchTerritory.GUADELOUPE,
                "8.5");
    }

    @Test
    void goods_that_leave_a_territory_without_vat_need_a_review() {
        assertThat(review(goods(CAYENNE, LYON, consumer(LYON))).reason()).contains("VAT does not apply");
        assertThat(review(goods(CAYENNE, OSLO, consumer(OSLO))).reason()).contains("VAT does not apply");
    }

    @Test
    void between_the_mainland_and_corsica_only_the_standard_rate_is_certain() {
        assertTaxed(decided(goods(LYON, AJACCIO, consumer(AJACCIO))), FrenchTerritory.MAINLAND, "20");
        assertTaxed(decided(supply(LYON, consumer(AJACCIO), SupplyKind.SERVICES)), FrenchTerritory.MAINLAND, "20");
        Buyer business = buyer(BuyerKind.BUSINESS, AJACCIO);
        assertTaxed(decided(supply(LYON, business, SupplyKind.SERVICES)), FrenchTerritory.CORSICA, "20");
        assertThat(review(goods(LYON, AJACCIO, business).rate(FrenchRateKind.REDUCED))
                        .reason())
                .contains("may differ between mainland and corsica");
        assertThat(review(supply(LYON, business, SupplyKind.SERVICES).rate(FrenchRateKind.INTERMEDIATE))
                        .reason())
                .contains("is not the same");
    }

    @Test
    void a_rate_that_a_territory_does_not_have_needs_a_review() {
        assertThat(review(goods(SAINT_DENIS, SAINT_DENIS, consumer(SAINT_DENIS)).rate(FrenchRateKind.SPECIAL))
                        .explain())
                .startsWith("Needs review: there is no special rate in reunion; missing: the rate that it bears there");
    }

    @Test
    void services_to_a_business_in_another_state_are_taxed_there_by_the_buyer() {
        Decided decided = decided(supply(LYON, business(BERLIN, "DE123456789"), SupplyKind.SERVICES));
        assertThat(decided.category()).isEqualTo(VatCategories.REVERSE_CHARGE);
        assertThat(decided.debtor()).isEqualTo(VatDebtor.BUYER);
        assertThat(decided.rate()).isEqualTo(new RateRule.OfMemberState(MemberState.GERMANY));
        assertThat(decided.treatment()).contains(FrenchExemption.REVERSE_CHARGE.on(DAY));
        assertThat(decided.treatment().orElseThrow()).hasToString("AE 0 % VATEX-EU-AE");
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 259, 1°"));
        assertThat(decided.sellerLine()).contains(Ca3Line.E2);
        assertThat(decided.buyerLine()).isEmpty();
        assertThat(review(supply(LYON, buyer(BuyerKind.BUSINESS, BERLIN), SupplyKind.SERVICES))
                        .missing())
                .containsExactly("the VAT number of the buyer in Germany");
    }

    @Test
    void services_to_consumers_abroad_are_taxed_where_the_seller_is() {
        for (String place : new String[] {BERLIN, OSLO}) {
            Decided decided = decided(supply(AJACCIO, consumer(place), SupplyKind.SERVICES));
            assertTaxed(decided, FrenchTerritory.CORSICA, "20");
            assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 259, 2°"));
        }
    }

    @Test
    void services_to_a_business_outside_the_union_are_out_of_scope() {
        Decided decided = decided(supply(LYON, buyer(BuyerKind.BUSINESS, OSLO), SupplyKind.SERVICES));
        assertThat(decided.category()).isEqualTo(VatCategories.OUT_OF_SCOPE);
        assertThat(decided.debtor()).isEqualTo(VatDebtor.NOBODY);
        assertThat(decided.sellerLine()).contains(Ca3Line.E2);
        assertThat(decided.mention().orElseThrow().text())
                .isEqualTo("TVA non applicable, articles 259 et 259 A du CGI");
    }

    @Test
    void other_services_always_need_a_review() {
        assertThat(review(supply(LYON, consumer(LYON), SupplyKind.OTHER_SERVICES))
                        .explain())
                .isEqualTo("Needs review: the service has a rule of its own on where it is taxed");
    }

    @Test
    void services_between_the_mainland_and_an_overseas_department_need_a_review() {
        assertThat(review(supply(LYON, consumer(SAINT_DENIS), SupplyKind.SERVICES))
                        .reason())
                .isEqualTo("services between mainland and reunion have rules of their own");
    }

    @ParameterizedTest
    @CsvSource({
        "FR 69003, INTERMEDIATE, MAINLAND, INTERMEDIATE, 10",
        "FR 69003, REDUCED, MAINLAND, REDUCED, 5.5",
        "FR 20000, STANDARD, CORSICA, CORSICAN_WORKS, 10",
        "FR 20000, INTERMEDIATE, CORSICA, CORSICAN_WORKS, 10",
        "FR 20000, CORSICAN_WORKS, CORSICA, CORSICAN_WORKS, 10",
        "FR 97400, INTERMEDIATE, REUNION, INTERMEDIATE, 2.1",
        "FR 97110, STANDARD, GUADELOUPE, STANDARD, 8.5"
    })
    void works_bear_the_rate_of_the_place_of_the_property(
            String property, FrenchRateKind stated, FrenchTerritory territory, FrenchRateKind counts, String percent) {
        Decided decided = decided(
                works(LYON, property, consumer(BERLIN), SupplyKind.WORKS).rate(stated));
        assertTaxed(decided, territory, percent);
        assertThat(decided.rate()).isEqualTo(new RateRule.French(territory, counts));
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 259 A, 2°"));
    }

    @Test
    void works_abroad_are_not_taxed_in_france() {
        assertThat(review(works(LYON, BERLIN, business(BERLIN, "DE123456789"), SupplyKind.WORKS))
                        .reason())
                .isEqualTo("the works are taxed in Germany, whose law says who owes the VAT");
        Decided decided = decided(works(LYON, OSLO, consumer(LYON), SupplyKind.WORKS));
        assertThat(decided.category()).isEqualTo(VatCategories.OUT_OF_SCOPE);
        assertThat(decided.sellerLine()).contains(Ca3Line.E2);
    }

    @Test
    void works_need_the_place_of_the_property() {
        assertThat(review(supply(LYON, consumer(LYON), SupplyKind.WORKS)).missing())
                .containsExactly("the address of the property");
        assertThat(review(works(LYON, AJACCIO, consumer(LYON), SupplyKind.WORKS).rate(FrenchRateKind.REDUCED))
                        .reason())
                .isEqualTo("works in Corsica are stated at the reduced rate");
        assertThat(review(works(LYON, "FR 97800", consumer(LYON), SupplyKind.WORKS))
                        .reason())
                .contains("a French collectivity overseas");
        assertThat(review(works(BERLIN, BERLIN, consumer(LYON), SupplyKind.WORKS))
                        .reason())
                .isEqualTo("neither the seller nor the property is in France");
    }

    @ParameterizedTest
    @EnumSource(
            value = FrenchRateKind.class,
            names = {"STANDARD", "INTERMEDIATE", "REDUCED"})
    void subcontracted_works_are_taxed_by_the_main_contractor_at_the_standard_rate(FrenchRateKind stated) {
        Decided decided = decided(works(LYON, LYON, business(LYON, "FR40303265045"), SupplyKind.SUBCONTRACTED_WORKS)
                .rate(stated));
        assertThat(decided.category()).isEqualTo(VatCategories.REVERSE_CHARGE);
        assertThat(decided.rate()).isEqualTo(new RateRule.French(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD));
        assertThat(decided.treatment()).contains(FrenchExemption.REVERSE_CHARGE.on(DAY));
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 283, 2 nonies"));
        assertThat(decided.sellerLine()).contains(Ca3Line.E2);
        assertThat(decided.buyerLine()).contains(Ca3Line.A2);
        assertThat(decided.explain())
                .contains("the buyer owes VAT at the standard rate of mainland")
                .endsWith("; line E2 of the seller's return; line A2 of the buyer's return");
    }

    @Test
    void a_small_business_has_its_own_mention_also_as_a_subcontractor() {
        for (SupplyKind kind : new SupplyKind[] {SupplyKind.WORKS, SupplyKind.SUBCONTRACTED_WORKS}) {
            Decided decided = decided(
                    works(LYON, LYON, business(LYON, "FR40303265045"), kind).addFacts(SupplyFact.SELLER_IN_FRANCHISE));
            assertThat(decided.category()).isEqualTo(VatCategories.EXEMPT);
            assertThat(decided.treatment()).contains(FrenchExemption.FRANCHISE.on(DAY));
            assertThat(decided.sellerLine()).isEmpty();
            assertThat(decided.buyerLine()).isEmpty();
            assertThat(decided.treatment()
                            .orElseThrow()
                            .exemption()
                            .orElseThrow()
                            .code())
                    .contains("VATEX-FR-FRANCHISE");
        }
    }

    @Test
    void a_small_business_across_a_border_needs_a_review() {
        Buyer german = business(BERLIN, "DE123456789");
        assertThat(review(goods(LYON, BERLIN, german).addFacts(SupplyFact.SELLER_IN_FRANCHISE))
                        .reason())
                .startsWith("a small business without VAT");
        assertThat(review(goods(LYON, OSLO, german).addFacts(SupplyFact.SELLER_IN_FRANCHISE))
                        .reason())
                .startsWith("a small business without VAT");
        assertThat(review(distanceSale("0.00", "1.00").addFacts(SupplyFact.SELLER_IN_FRANCHISE))
                        .reason())
                .startsWith("a small business without VAT");
        assertThat(review(supply(LYON, german, SupplyKind.SERVICES).addFacts(SupplyFact.SELLER_IN_FRANCHISE))
                        .reason())
                .startsWith("a small business without VAT");
    }

    @Test
    void subcontracting_is_for_a_business_in_france_since_2014() {
        assertThat(review(works(LYON, LYON, consumer(LYON), SupplyKind.SUBCONTRACTED_WORKS))
                        .missing())
                .containsExactly("a buyer in France that is a business");
        assertThat(review(works(LYON, LYON, business(BERLIN, "DE123456789"), SupplyKind.SUBCONTRACTED_WORKS))
                        .missing())
                .isNotEmpty();
        Buyer main = business(LYON, "FR40303265045");
        LocalDate first = LocalDate.of(2014, 1, 1);
        assertThat(PlaceLawTable.ARTICLES.of(PlaceRule.SUBCONTRACTED_WORKS).on(first))
                .isEqualTo("CGI art. 283, 2 nonies");
        Supply eve = works(LYON, LYON, main, SupplyKind.SUBCONTRACTED_WORKS)
                .on(first.minusDays(1))
                .build();
        assertThatThrownBy(() -> PlaceOfSupply.decide(eve)).hasMessageStartingWith("[AC-LAW-01]");
    }

    @Test
    void a_supply_in_france_by_someone_not_established_there_is_taxed_by_the_buyer() {
        Buyer french = business(LYON, "FR40303265045");
        for (Supply.Builder supply : new Supply.Builder[] {
            works(BERLIN, LYON, french, SupplyKind.WORKS),
            supply(OSLO, french, SupplyKind.GOODS).departure(at(LYON))
        }) {
            Decided decided = decided(supply);
            assertThat(decided.category()).isEqualTo(VatCategories.REVERSE_CHARGE);
            assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 283, 1"));
            assertThat(decided.sellerLine()).isEmpty();
            assertThat(decided.buyerLine()).contains(Ca3Line.B4);
        }
        assertThat(review(works(BERLIN, LYON, consumer(LYON), SupplyKind.WORKS)).missing())
                .containsExactly("the French VAT number of the buyer, or that the seller is registered");
        assertThat(review(works(BERLIN, LYON, french, SupplyKind.SUBCONTRACTED_WORKS))
                        .reason())
                .contains("the subcontractor is in Germany");
    }

    @ParameterizedTest
    @ValueSource(strings = {BERLIN, OSLO})
    void a_service_bought_from_abroad_is_taxed_by_the_buyer(String from) {
        Buyer french = business(SAINT_DENIS, "FR40303265045");
        Decided decided = decided(supply(from, french, SupplyKind.SERVICES));
        assertThat(decided.rate()).isEqualTo(new RateRule.French(FrenchTerritory.REUNION, FrenchRateKind.STANDARD));
        assertThat(decided.article()).isEqualTo(Citation.of("CGI art. 259, 1°; 283, 2"));
        assertThat(decided.buyerLine()).contains(Ca3Line.A3);
        assertThat(review(supply(from, buyer(BuyerKind.BUSINESS, LYON), SupplyKind.SERVICES))
                        .missing())
                .containsExactly("the French VAT number of the buyer");
        assertThat(review(supply(from, consumer(LYON), SupplyKind.SERVICES)).reason())
                .contains("not known to be a taxable person");
        assertThat(review(supply(from, consumer(from), SupplyKind.SERVICES)).reason())
                .isEqualTo("neither the seller nor the buyer is in France");
        assertThat(review(supply(from, business(CAYENNE, "FR40303265045"), SupplyKind.SERVICES))
                        .reason())
                .isEqualTo("there is no standard rate in guyane");
    }

    @Test
    void goods_acquired_from_another_state_are_taxed_by_the_buyer() {
        Buyer french = business(LYON, "FR40303265045");
        Decided decided = decided(goods(BERLIN, LYON, french));
        assertThat(decided.category()).isEqualTo(VatCategories.INTRA_COMMUNITY);
        assertThat(decided.debtor()).isEqualTo(VatDebtor.BUYER);
        assertThat(decided.rate()).isEqualTo(new RateRule.French(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD));
        assertThat(decided.buyerLine()).contains(Ca3Line.B2);
        assertThat(review(goods(BERLIN, LYON, consumer(LYON))).missing())
                .containsExactly("the French VAT number of the buyer");
        assertThat(review(goods(LYON, LYON, french).departure(at(BERLIN))).reason())
                .isEqualTo("a seller in France sends goods from Germany");
    }

    @Test
    void other_ways_of_goods_need_a_review() {
        Buyer french = business(LYON, "FR40303265045");
        assertThat(review(goods(OSLO, LYON, french)).reason())
                .isEqualTo("the goods go from the third country NO to mainland");
        assertThat(review(goods(BERLIN, SAINT_DENIS, french)).reason())
                .isEqualTo("the goods go from Germany to reunion");
        assertThat(review(supply(LYON, french, SupplyKind.GOODS)).missing())
                .containsExactly("from where the goods leave");
        assertThat(review(goods(LYON, OSLO, french).seller(seller(BERLIN))).reason())
                .isEqualTo("a seller in Germany sends goods from mainland to the third country NO");
    }

    @ParameterizedTest
    @CsvSource({
        "FR 97500, a French collectivity overseas",
        "FR 97133, a French collectivity overseas",
        "PF 98714, a French collectivity overseas",
        "ES 35001, the Canary Islands",
        "ES 51001, Ceuta",
        "DE 78266, Büsingen",
        "DE 27498, Heligoland",
        "IT 23041, Livigno",
        "FI 22100, Åland",
        "GR 63086, Mount Athos",
        "GB BT1 1AA, Northern Ireland"
    })
    void places_with_rules_of_their_own_need_a_review(String place, String name) {
        assertThat(review(goods(LYON, place, buyer(BuyerKind.BUSINESS, place))).explain())
                .isEqualTo("Needs review: a party is in " + name + ", which has rules of its own");
        assertThat(review(goods(LYON, place, consumer(LYON))).reason()).contains(name);
    }

    @Test
    void the_united_kingdom_is_a_third_country_since_2021() {
        LocalDate first = LocalDate.of(2021, 1, 1);
        Address london = at("GB E1 6AN");
        assertThat(Area.of(london, first)).isEqualTo(new Area.Third("GB"));
        assertThat(review(goods(LYON, "GB E1 6AN", consumer("GB E1 6AN")).on(first.minusDays(1)))
                        .reason())
                .contains("the United Kingdom before it left");
    }

    @Test
    void croatia_is_a_member_state_since_2013_07_01() {
        LocalDate first = LocalDate.of(2013, 7, 1);
        Supply.Builder zagreb =
                goods(LYON, "HR 10000", business("HR 10000", "HR12345678901")).addFacts(SupplyFact.TRANSPORT_PROVEN);
        assertThat(Area.of(at("HR 10000"), first)).isInstanceOf(Area.Union.class);
        assertThat(decided(zagreb.on(DAY)).category()).isEqualTo(VatCategories.INTRA_COMMUNITY);
        assertThat(review(zagreb.on(first.minusDays(1))).reason()).contains("Croatia before its accession");
    }

    @Test
    void the_rule_on_services_is_known_since_2010() {
        LocalDate first = LocalDate.of(2010, 1, 1);
        Supply.Builder service = supply(LYON, business(BERLIN, "DE123456789"), SupplyKind.SERVICES);
        assertThat(PlaceLawTable.ARTICLES.of(PlaceRule.SERVICE_TO_BUSINESS).on(first))
                .isEqualTo("CGI art. 259, 1°");
        Supply eve = service.on(first.minusDays(1)).build();
        assertThatThrownBy(() -> PlaceOfSupply.decide(eve)).hasMessageStartingWith("[AC-LAW-01]");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2028-06-30, true", "2028-07-01, false"})
    void mentions_have_the_days_of_french_exemptions(LocalDate day, boolean known) {
        assertThat(PlaceLawTable.TERRITORY_WITHOUT_VAT.find(day).isPresent()).isEqualTo(known);
        assertThat(PlaceLawTable.OUT_OF_SCOPE.find(day).isPresent()).isEqualTo(known);
        assertThat(FrenchExemption.EXPORT.reason().find(day).isPresent()).isEqualTo(known);
        Supply supply = goods(LYON, OSLO, consumer(OSLO))
                .addFacts(SupplyFact.EXPORT_PROVEN)
                .on(day)
                .build();
        if (known) {
            assertThat(PlaceOfSupply.decide(supply)).isInstanceOf(Decided.class);
        } else {
            assertThatThrownBy(() -> PlaceOfSupply.decide(supply)).hasMessageStartingWith("[AC-LAW-01]");
        }
    }

    @ParameterizedTest
    @EnumSource(PlaceRule.class)
    void every_rule_has_an_article(PlaceRule rule) {
        assertThat(PlaceLawTable.ARTICLES.of(rule).on(DAY)).startsWith("CGI art. ");
    }

    @Test
    void the_lines_are_those_of_the_form_of_the_day() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        assertThat(decided(goods(LYON, LYON, consumer(LYON)).on(first)).sellerLine())
                .contains(Ca3Line.A1);
        assertThat(decided(goods(LYON, LYON, consumer(LYON)).on(first.minusDays(1)))
                        .sellerLine())
                .isEmpty();
    }

    @Test
    void texts_of_decisions_are_checked() {
        Citation article = Citation.of("CGI art. 258");
        assertThatThrownBy(() -> new PlaceStep(" ", article)).hasMessageStartingWith("[AC-TXT-");
        assertThatThrownBy(() -> new NeedsReview("", List.of(), List.of())).hasMessageStartingWith("[AC-TXT-");
        assertThatThrownBy(() -> new NeedsReview("why", List.of(" "), List.of()))
                .hasMessageStartingWith("[AC-TXT-");
    }

    @Test
    void the_parts_of_a_decision_do_not_contradict_each_other() {
        Optional<VatTreatment> taxed = Optional.of(FrenchVat.STANDARD);
        Optional<VatTreatment> untaxed = Optional.of(FrenchExemption.REVERSE_CHARGE.on(DAY));
        RateRule french = new RateRule.French(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD);
        RateRule german = new RateRule.OfMemberState(MemberState.GERMANY);
        RateRule none = new RateRule.None();
        Optional<Ca3Line> line = Optional.of(Ca3Line.A3);
        assertContradicts(taxed, VatDebtor.BUYER, french, line);
        assertContradicts(untaxed, VatDebtor.SELLER, french, Optional.empty());
        assertContradicts(untaxed, VatDebtor.BUYER, none, Optional.empty());
        assertContradicts(untaxed, VatDebtor.NOBODY, french, Optional.empty());
        assertContradicts(Optional.empty(), VatDebtor.SELLER, french, Optional.empty());
        assertContradicts(untaxed, VatDebtor.BUYER, german, line);
        assertContradicts(taxed, VatDebtor.SELLER, french, line);
        assertThat(of(untaxed, VatDebtor.BUYER, french, line).buyerLine()).isEqualTo(line);
        assertThatThrownBy(() -> new Decided(
                        taxed,
                        VatDebtor.SELLER,
                        french,
                        line,
                        Optional.empty(),
                        Citation.of("CGI art. 258"),
                        List.of()))
                .hasMessage("a decision needs a fact");
    }

    private static void assertContradicts(
            Optional<VatTreatment> treatment, VatDebtor debtor, RateRule rate, Optional<Ca3Line> buyerLine) {
        assertThatThrownBy(() -> of(treatment, debtor, rate, buyerLine)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decided of(
            Optional<VatTreatment> treatment, VatDebtor debtor, RateRule rate, Optional<Ca3Line> buyerLine) {
        Citation article = Citation.of("CGI art. 258");
        List<PlaceStep> steps = List.of(new PlaceStep("the goods stay in mainland", article));
        return new Decided(treatment, debtor, rate, Optional.empty(), buyerLine, article, steps);
    }

    @Test
    void what_is_known_is_printed() {
        assertThat(PlaceLaw.tables()).hasSize(6);
        assertThat(Optional.of(PlaceLaw.tables().get(1).rows().get(0).get(1))).contains("EUR 10000.00");
    }
}
