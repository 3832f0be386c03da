package org.acompte.vat.fr.ca3;

import static org.acompte.vat.fr.ca3.Ca3Fixtures.B5;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.IN_21;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.NOVEMBER;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.PAID;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.bought;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.credited;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.eur;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.figures;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.goods;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.invoice;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.ledger;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.november;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.rate;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.sale;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.services;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.sold;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.subcontracted;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.without;
import static org.acompte.vat.fr.ca3.Ca3Fixtures.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.Line;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.SelfAssessment;
import org.acompte.vat.VatMovement;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchPurchases;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Ca3Test {
    private static final Ca3Period OCTOBER = Ca3Period.month(YearMonth.of(2026, 10));
    private static final FrenchPurchases SERVICE =
            FrenchPurchases.serviceFromAbroad(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD);
    private static final FrenchPurchases ACQUISITION =
            FrenchPurchases.intraEuAcquisition(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD);

    @Test
    void fr_ca3_001_a_line_has_base_and_vat_in_whole_euros() {
        Ca3 ca3 = november(IN_21, sold(services("1000.40", rate("20"))));
        assertThat(figures(ca3)).containsExactly("A1 1000", "08 1000/200", "16 200", "23 0", "TD 200");
        Ca3Box line = ca3.box(Ca3Line.LINE_08).orElseThrow();
        assertThat(line.exact().withoutVat()).isEqualTo(eur("1000.40"));
        assertThat(line.exact().vat()).isEqualTo(eur("200.08"));
        assertThat(line.form().code()).contains("0207");
        assertThat(ca3.explain(Ca3Line.LINE_08))
                .isEqualTo(
                        "Line 08, Taux normal 20 % (0207): EUR 1000.40 is 1000, EUR 200.08 of VAT is 200 in whole euros,"
                                + " from 1 movement of 2026-11");
        assertThat(line).hasToString("Line 08, base 1000, VAT 200");
        assertThat(ca3.explain(Ca3Line.TD)).isEqualTo("Line TD, TVA due (8900): 200, line 16 less line 23");
        assertThat(ca3.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.49, 0", "0.50, 1", "1.49, 1", "1.50, 2", "999.50, 1000"})
    void half_a_euro_goes_up(String withoutVat, long euros) {
        Ca3 ca3 = november(IN_21, sold(services(withoutVat, without(VatCategories.EXEMPT))));
        assertThat(ca3.box(Ca3Line.E2).orElseThrow().base()).isEqualTo(euros);
    }

    @Test
    void totals_add_what_is_printed_and_not_the_cents() {
        Ca3 ca3 = november(
                IN_21,
                sold(services("12.50", rate("20"))),
                sold(services("25.00", rate("10"))),
                sold(services("45.45", rate("5.5"))));
        assertThat(figures(ca3)).containsExactly("A1 83", "08 13/3", "09 45/3", "9B 25/3", "16 9", "23 0", "TD 9");
        assertThat(ca3.explain(Ca3Line.LINE_16))
                .isEqualTo(
                        "Line 16, Total de la TVA brute due: 9, the sum of the whole euros of line 08, line 09, line 9B");
    }

    @Test
    void a_deposit_is_in_the_month_of_its_receipt_and_later_only_the_balance_is() {
        Sale sale = sale(Line.of("Oven", eur("1000.00"), rate("20")).asGoods());
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.of(Percentage.of(30))).issue("FA-1", LocalDate.of(2026, 9, 9));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), LocalDate.of(2026, 9, 30)));
        sale = sale.plus(invoice(sale));
        assertThat(figures(Ca3.of(List.of(sold(sale)), Ca3Period.month(YearMonth.of(2026, 9)), IN_21)))
                .containsExactly("A1 300", "08 300/60", "16 60", "23 0", "TD 60");
        assertThat(figures(Ca3.of(List.of(sold(sale)), OCTOBER, IN_21)))
                .containsExactly("A1 700", "08 700/140", "16 140", "23 0", "TD 140");
        assertThat(figures(Ca3.of(List.of(sold(sale)), Ca3Period.quarter(YearMonth.of(2026, 7)), IN_21)))
                .containsExactly("A1 300", "08 300/60", "16 60", "23 0", "TD 60");
    }

    @Test
    void goods_paid_before_their_delivery_are_in_the_month_of_the_receipt_and_are_no_credit_in_the_other() {
        for (Ca3Choices choices : List.of(B5, IN_21)) {
            Sale sale = sale(Line.of("Oven", eur("1000.00"), rate("20")).asGoods());
            FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(LocalDate.of(2026, 10, 20)))
                    .issue("FA-1", LocalDate.of(2026, 9, 1));
            sale = sale.plus(last).plus(Payment.of(last, eur("360.00"), LocalDate.of(2026, 9, 25)));
            assertThat(figures(Ca3.of(List.of(sold(sale)), Ca3Period.month(YearMonth.of(2026, 9)), choices)))
                    .containsExactly("A1 300", "08 300/60", "16 60", "23 0", "TD 60");
            Ca3 october = Ca3.of(List.of(sold(sale)), OCTOBER, choices);
            assertThat(figures(october)).containsExactly("A1 700", "08 700/140", "16 140", "23 0", "TD 140");
            assertThat(october.unplaced()).isEmpty();
        }
    }

    @Test
    void a_month_ends_with_its_last_day() {
        for (LocalDate day : List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 12, 1))) {
            assertThat(NOVEMBER.covers(day)).isFalse();
        }
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30))) {
            assertThat(NOVEMBER.covers(day)).isTrue();
        }
        Ca3Period quarter = Ca3Period.quarter(YearMonth.of(2026, 10));
        assertThat(quarter.covers(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(quarter.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(quarter.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(quarter).hasToString("2026-10 to 2026-12");
    }

    @Test
    void fr_rc_002_subcontracted_works_are_on_a2_08_and_20() {
        Ca3 ca3 = november(IN_21, subcontracted(works("10000.00"), "100"));
        assertThat(figures(ca3)).containsExactly("A2 10000", "08 10000/2000", "16 2000", "20 2000", "23 2000", "TD 0");
    }

    @Test
    void the_subcontractor_has_them_on_e2() {
        assertThat(figures(november(IN_21, sold(works("10000.00")))))
                .containsExactly("E2 10000", "16 0", "23 0", "TD 0");
    }

    @Test
    void services_from_abroad_are_on_a3_when_they_are_done() {
        Ca3Book book = bought(works("1000.00"), SERVICE, "100");
        assertThat(figures(Ca3.of(List.of(book), OCTOBER, IN_21)))
                .containsExactly("A3 1000", "08 1000/200", "16 200", "20 200", "23 200", "TD 0");
    }

    @Test
    void acquisitions_are_on_b2_and_their_vat_on_17_too() {
        Ca3Book book = bought(goods("1000.00", without(VatCategories.INTRA_COMMUNITY)), ACQUISITION, "100");
        assertThat(figures(Ca3.of(List.of(book), OCTOBER, IN_21)))
                .containsExactly("B2 1000", "08 1000/200", "16 200", "17 200", "20 200", "23 200", "TD 0");
    }

    @Test
    void purchases_from_suppliers_not_established_are_on_b4() {
        Ca3Book book = bought(
                works("1000.00"),
                FrenchPurchases.supplierNotEstablished(FrenchTerritory.MAINLAND, FrenchRateKind.INTERMEDIATE),
                "0");
        assertThat(figures(november(IN_21, book)))
                .containsExactly("B4 1000", "9B 1000/100", "16 100", "23 0", "TD 100");
    }

    @Test
    void only_the_deductible_share_is_on_20() {
        assertThat(figures(november(IN_21, subcontracted(works("10000.00"), "42.5"))))
                .containsExactly("A2 10000", "08 10000/2000", "16 2000", "20 850", "23 850", "TD 1150");
    }

    @Test
    void exports_and_supplies_to_other_states_have_lines_of_their_own() {
        Ca3 october = Ca3.of(
                List.of(
                        sold(goods("100.00", without(VatCategories.EXPORT))),
                        sold(goods("200.00", without(VatCategories.INTRA_COMMUNITY))),
                        sold(goods("400.00", without(VatCategories.EXEMPT))),
                        sold(goods("800.00", without(VatCategories.OUT_OF_SCOPE)))),
                OCTOBER,
                B5);
        assertThat(figures(october)).containsExactly("E1 100", "E2 1200", "F2 200", "16 0", "23 0", "TD 0");
    }

    @Test
    void a_credit_note_lowers_the_base_in_b5_or_is_deducted_in_21() {
        Sale credited = credited(services("1000.00", rate("20")), "120.00", LocalDate.of(2026, 11, 20));
        Ca3 reduced = november(B5, sold(credited));
        assertThat(figures(reduced)).containsExactly("A1 1000", "B5 100", "08 900/180", "16 180", "23 0", "TD 180");
        assertThat(reduced.explain(Ca3Line.B5))
                .isEqualTo(
                        "Line B5, Régularisations (0036): EUR 100.00 is 100 in whole euros, from 1 movement of 2026-11"
                                + " given back, by choice: practice of the firm");
        Ca3 deducted = november(IN_21, sold(credited));
        assertThat(figures(deducted)).containsExactly("A1 1000", "08 1000/200", "16 200", "21 20", "23 20", "TD 180");
        assertThat(deducted.explain(Ca3Line.LINE_21))
                .isEqualTo(
                        "Line 21, Autre TVA à déduire (0059): EUR 20.00 of VAT is 20 in whole euros, from 1 movement of"
                                + " 2026-11 given back, by choice: practice of the firm");
    }

    @Test
    void more_deducted_than_due_is_a_credit() {
        Sale credited = credited(services("1000.00", rate("20")), "1200.00", LocalDate.of(2026, 12, 2));
        Ca3 december = Ca3.of(List.of(sold(credited)), Ca3Period.month(YearMonth.of(2026, 12)), IN_21);
        assertThat(figures(december)).containsExactly("16 0", "21 200", "23 200", "25 200");
        assertThat(december.explain(Ca3Line.LINE_25))
                .isEqualTo("Line 25, Crédit de TVA (0705): 200, line 23 less line 16");
    }

    @Test
    void a_line_that_would_be_negative_keeps_out_what_was_given_back() {
        Sale credited = credited(services("1000.00", rate("20")), "1200.00", LocalDate.of(2026, 12, 2));
        Ca3 december = Ca3.of(List.of(sold(credited)), Ca3Period.month(YearMonth.of(2026, 12)), B5);
        assertThat(figures(december)).containsExactly("16 0", "23 0", "TD 0");
        assertThat(december.unplaced()).hasSize(1);
        assertThat(december.unplaced().get(0).violation().message())
                .isEqualTo(
                        "[AC-CTR-04] Line 08 would be EUR -1000.00, and the form has no negative amounts; choose line 21 for"
                                + " what is given back");
        assertThat(december.unplaced().get(0).toString()).contains("EUR 200.00 of VAT at 20 %");
        assertThat(december.toString()).endsWith(", without a box: 1");
    }

    @Test
    void an_exempt_sale_that_is_credited_lowers_its_own_line_and_never_below_zero() {
        VatTreatment exempt = without(VatCategories.EXEMPT);
        Sale credited = credited(services("1000.00", exempt), "100.00", LocalDate.of(2026, 12, 2));
        Ca3Period quarter = Ca3Period.quarter(YearMonth.of(2026, 10));
        assertThat(figures(Ca3.of(List.of(sold(credited)), quarter, IN_21)))
                .containsExactly("E2 900", "16 0", "23 0", "TD 0");
        Ca3 december = Ca3.of(List.of(sold(credited)), Ca3Period.month(YearMonth.of(2026, 12)), IN_21);
        assertThat(december.unplaced().get(0).violation().message())
                .isEqualTo(
                        "[AC-CTR-04] Line E2 would be EUR -100.00, and the form has no negative amounts; correct the return"
                                + " in which it was declared, or wait for a period that has as much on this line");
    }

    @Test
    void a_credit_note_of_a_supplier_pays_back_what_was_deducted() {
        Sale credited = credited(works("1000.00"), "100.00", LocalDate.of(2026, 11, 20));
        assertThat(figures(november(B5, subcontracted(credited, "100"))))
                .containsExactly("A2 1000", "B5 100", "08 900/180", "15 20", "16 200", "20 200", "23 200", "TD 0");
        assertThat(figures(november(IN_21, subcontracted(credited, "100"))))
                .containsExactly("A2 1000", "08 1000/200", "15 20", "16 220", "20 200", "21 20", "23 220", "TD 0");
    }

    @Test
    void a_credit_note_on_an_acquisition_lowers_17_if_it_lowers_the_base() {
        Sale credited = credited(
                goods("1000.00", without(VatCategories.INTRA_COMMUNITY)), "100.00", LocalDate.of(2026, 10, 25));
        Ca3Book book = bought(credited, ACQUISITION, "100");
        assertThat(figures(Ca3.of(List.of(book), OCTOBER, B5))).contains("B2 1000", "17 180", "20 200", "15 20");
        assertThat(figures(Ca3.of(List.of(book), OCTOBER, IN_21))).contains("B2 1000", "17 200", "21 20", "15 20");
    }

    @ParameterizedTest
    @CsvSource({
        "MAINLAND, 20, LINE_08, 0207",
        "MAINLAND, 10, LINE_9B, 0151",
        "MAINLAND, 5.5, LINE_09, 0105",
        "MAINLAND, 2.1, T6, 1010",
        "CORSICA, 20, LINE_08, 0207",
        "CORSICA, 13, TC, 1090",
        "CORSICA, 10, T3, 1081",
        "CORSICA, 5.5, LINE_09, 0105",
        "CORSICA, 2.1, T4, 1050",
        "CORSICA, 0.9, T5, 1040",
        "GUADELOUPE, 8.5, LINE_10, 0201",
        "MARTINIQUE, 2.1, LINE_11, 0100",
        "REUNION, 1.75, T1, 1120",
        "REUNION, 1.05, T2, 1110",
        "MAINLAND, 19.6, LINE_13, 0900",
        "MAINLAND, 7, LINE_13, 0900",
        "CORSICA, 8, LINE_13, 0900"
    })
    void the_same_rate_has_another_line_in_another_territory(
            FrenchTerritory territory, String rate, Ca3Line line, String code) {
        Ca3 ca3 = november(IN_21, sold(territory, rate, "1000.00"));
        Ca3Box box = ca3.box(line).orElseThrow();
        assertThat(box.base()).isEqualTo(1000);
        assertThat(box.form().code()).contains(code);
        assertThat(ca3.box(Ca3Line.A1).orElseThrow().base()).isEqualTo(1000);
        assertThat(ca3.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MAINLAND, 19", "MAINLAND, 8.5", "REUNION, 20", "GUYANE, 20", "MAYOTTE, 8.5"})
    void a_rate_without_a_line_is_listed_and_not_dropped(FrenchTerritory territory, String rate) {
        Ca3 ca3 = november(IN_21, sold(territory, rate, "1000.00"));
        assertThat(figures(ca3)).containsExactly("16 0", "23 0", "TD 0");
        assertThat(ca3.unplaced().get(0).violation().message())
                .isEqualTo("[AC-CTR-01] No line of the return is for " + VatRate.of(rate) + " in " + territory.code()
                        + " on 2026-11-10; VAT of another state belongs in a ledger of sales taxed elsewhere");
    }

    @Test
    void distance_sales_with_the_vat_of_another_state_are_on_e3_without_french_vat() {
        Ca3Book book = Ca3Book.salesTaxedElsewhere(ledger(goods("1000.00", rate("19"))), FrenchTerritory.MAINLAND);
        assertThat(figures(Ca3.of(List.of(book), OCTOBER, IN_21))).containsExactly("E3 1000", "16 0", "23 0", "TD 0");
    }

    @Test
    void a_category_without_a_line_is_listed_and_not_dropped() {
        VatTreatment zero = VatTreatment.of(VatCategory.of("Z"), VatRate.ZERO);
        Ca3 ca3 = november(IN_21, sold(services("1000.00", zero)));
        assertThat(ca3.unplaced().get(0).violation().message())
                .isEqualTo(
                        "[AC-CTR-02] No line of the return is for sales with the treatment Z 0 %; check its category");
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND_HAND_GOODS, VATEX-EU-F",
        "WORKS_OF_ART, VATEX-EU-I",
        "COLLECTORS_ITEMS, VATEX-EU-J",
        "TRAVEL_AGENTS, VATEX-EU-D"
    })
    void a_sale_under_a_margin_scheme_is_listed_and_its_price_is_not_declared(FrenchExemption scheme, String code) {
        Ca3 ca3 = november(IN_21, sold(services("1000.00", scheme.on(PAID))));
        assertThat(figures(ca3)).containsExactly("16 0", "23 0", "TD 0");
        assertThat(ca3.unplaced()).hasSize(1);
        assertThat(ca3.unplaced().get(0).violation().message())
                .isEqualTo("[AC-CTR-07] A sale of EUR 1000.00 is under a margin scheme (" + code
                        + "); its margin is not known, so declare the VAT on the margin by hand");
    }

    @Test
    void the_other_exemptions_stay_on_e2() {
        Ca3 ca3 = november(IN_21, sold(services("1000.00", FrenchExemption.ARTICLE_261_4.on(PAID))));
        assertThat(figures(ca3)).containsExactly("E2 1000", "16 0", "23 0", "TD 0");
        assertThat(ca3.explain(Ca3Line.E1)).isEqualTo("Line E1 stays blank: nothing of 2026-11 is on it");
    }

    @Test
    void a_box_shows_only_what_its_line_has() {
        Ca3Form form = new Ca3Form(Optional.empty(), "Title");
        TaxedAmount both = TaxedAmount.of(eur("1.50"), eur("0.30"));
        assertThat(new Ca3Box(Ca3Line.LINE_08, form, both, List.of()).base()).isEqualTo(2);
        for (Ca3Line line : List.of(Ca3Line.E2, Ca3Line.LINE_20, Ca3Line.TD)) {
            assertThatThrownBy(() -> new Ca3Box(line, form, both, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        TaxedAmount cents = TaxedAmount.of(eur("0.00"), eur("0.30"));
        assertThatThrownBy(() -> new Ca3Box(Ca3Line.TD, form, cents, List.of()))
                .hasMessageStartingWith("line TD cannot show ");
        assertThatThrownBy(() -> new Ca3Box(Ca3Line.LINE_08, form, both.negated(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_book_of_purchases_is_where_its_regime_is() {
        FrenchPurchases island = FrenchPurchases.serviceFromAbroad(FrenchTerritory.REUNION, FrenchRateKind.STANDARD);
        Ca3Book book = Ca3Book.purchases(works("1000.00"), island, Percentage.of(100));
        assertThat(figures(Ca3.of(List.of(book), OCTOBER, IN_21)))
                .containsExactly("A3 1000", "10 1000/85", "16 85", "20 85", "23 85", "TD 0");
        assertThat(book)
                .isEqualTo(Ca3Book.purchases(works("1000.00"), island, Percentage.of(100)))
                .isNotEqualTo(Ca3Book.purchases(works("1000.00"), island, Percentage.of(50)));
        assertThat(book.toString()).startsWith("purchases (service-from-abroad) in reunion: ");
        assertThat(Ca3Book.Subject.SALES_TAXED_ELSEWHERE.code()).isEqualTo("sales-taxed-elsewhere");
    }

    @Test
    void the_line_of_an_operation_is_known_since_2022() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        assertThat(Ca3Lines.sales(VatCategories.STANDARD).on(first)).isEqualTo(Ca3Line.A1);
        assertThat(Ca3Lines.salesTaxedElsewhere().on(first)).isEqualTo(Ca3Line.E3);
        assertThat(Ca3Lines.purchases(PurchaseKind.SERVICE_FROM_ABROAD).on(first))
                .isEqualTo(Ca3Line.A3);
        assertThat(Ca3Lines.sales(VatCategories.EXPORT).find(first.minusDays(1)))
                .isEmpty();
    }

    @Test
    void another_currency_is_listed_and_not_converted() {
        Sale sale = sale(Line.of("Works", Money.of(CurrencyUnit.USD, 1000), rate("20")));
        FinalInvoice invoice = invoice(sale);
        sale = sale.plus(invoice).plus(Payment.of(invoice, invoice.amountDue(), PAID));
        assertThat(november(IN_21, sold(sale)).unplaced().get(0).violation().message())
                .isEqualTo(
                        "[AC-CTR-03] The return is in EUR, not in USD; convert the movement at the rate of its tax point");
    }

    @Test
    void a_ledger_of_purchases_is_not_taken_for_sales() {
        Sale purchase = works("1000.00");
        FrenchPurchases regime = FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND);
        assertThatThrownBy(() -> Ca3Book.sales(SelfAssessment.of(purchase, regime), FrenchTerritory.MAINLAND))
                .hasMessageStartingWith("[AC-CTR-05] A ledger of sales has the movement EUR 200.00 of VAT at 20 %");
        assertThatThrownBy(() ->
                        Ca3Book.salesTaxedElsewhere(SelfAssessment.of(purchase, regime), FrenchTerritory.MAINLAND))
                .hasMessageStartingWith("[AC-CTR-05] A ledger of sales taxed elsewhere has the movement");
    }

    @Test
    void a_quarter_starts_in_its_first_month() {
        assertThatThrownBy(() -> Ca3Period.quarter(YearMonth.of(2026, 11)))
                .hasMessage(
                        "[AC-CTR-06] A quarter of the return starts in January, April, July or October, not in 2026-11");
    }

    @Test
    void the_form_is_known_since_2022() {
        assertThat(Ca3.of(List.of(), Ca3Period.month(YearMonth.of(2022, 1)), IN_21)
                        .boxes())
                .hasSize(3);
        assertThatThrownBy(() -> Ca3.of(List.of(), Ca3Period.month(YearMonth.of(2021, 12)), IN_21))
                .hasMessageStartingWith("[AC-LAW-01]");
    }

    @ParameterizedTest
    @EnumSource(Ca3Line.class)
    void every_line_is_on_the_form(Ca3Line line) {
        Ca3Form form = Ca3Table.LINES.of(line).on(LocalDate.of(2026, 11, 21));
        assertThat(form.title()).isNotBlank();
        assertThat(form.code().isEmpty()).isEqualTo(line == Ca3Line.LINE_16 || line == Ca3Line.LINE_23);
    }

    @Test
    void every_movement_is_in_a_box_or_listed() {
        List<Ca3Book> books = List.of(
                sold(services("12.34", rate("20"))),
                sold(services("56.78", rate("19"))),
                sold(works("90.12")),
                subcontracted(works("34.56"), "100"),
                sold(credited(services("78.90", rate("10")), "20.00", LocalDate.of(2026, 11, 25))));
        for (Ca3Choices choices : List.of(B5, IN_21)) {
            Ca3 ca3 = Ca3.of(books, NOVEMBER, choices);
            for (Ca3Book book : books) {
                for (VatMovement movement : book.ledger().movements()) {
                    boolean boxed =
                            ca3.boxes().stream().anyMatch(box -> box.movements().contains(movement));
                    boolean listed = ca3.unplaced().stream()
                            .anyMatch(one -> one.movement().equals(movement));
                    assertThat(boxed ^ listed).as(movement.explain()).isTrue();
                }
            }
            assertThat(ca3.boxes())
                    .allSatisfy(box -> assertThat(ca3.explain(box.line())).startsWith("Line " + box.line() + ", "));
        }
    }

    @Test
    void the_same_ledgers_make_the_same_return() {
        Ca3Book book = sold(services("1000.00", rate("20")));
        Ca3 ca3 = november(IN_21, book);
        assertThat(ca3).isEqualTo(november(IN_21, book)).hasSameHashCodeAs(november(IN_21, book));
        assertThat(ca3).isNotEqualTo(november(B5, book));
        assertThat(ca3.choices()).isEqualTo(IN_21);
        assertThat(ca3.period()).isEqualTo(NOVEMBER).hasToString("2026-11");
        assertThat(Ca3Law.tables()).hasSize(5);
    }
}
