package org.acompte.vat;

import static org.acompte.vat.VatFixtures.amount;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.FrenchPurchases;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfAssessmentTest {
    private static final VatTreatment AE =
            VatTreatment.of(VatCategories.REVERSE_CHARGE, ExemptionReason.of("VATEX-EU-AE", "Autoliquidation"));
    private static final VatTreatment K =
            VatTreatment.of(VatCategories.INTRA_COMMUNITY, ExemptionReason.of("VATEX-EU-IC", "Intra-Community supply"));
    private static final PurchaseRegime SUBCONTRACT = FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND);
    private static final PurchaseRegime ACQUISITION =
            FrenchPurchases.intraEuAcquisition(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD);
    private static final PurchaseRegime SERVICE =
            FrenchPurchases.serviceFromAbroad(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD);

    private static Sale works(String withoutVat) {
        return sale(quote().plusLine("Subcontracted works", eur(withoutVat), AE));
    }

    private static Sale goods(String withoutVat) {
        return sale(quote().plusLine(Line.of("Oven", eur(withoutVat), K).asGoods()));
    }

    private static FinalInvoice last(Sale sale, String suppliedOn, String issuedOn) {
        return sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day(suppliedOn)))
                .issue("F-" + sale.version(), day(issuedOn));
    }

    private static List<String> figures(Sale purchase, PurchaseRegime regime) {
        return SelfAssessment.of(purchase, regime).movements().stream()
                .map(m -> m.chargeableOn() + " " + m.document().number() + " "
                        + m.amount().withoutVat().getAmount() + " + "
                        + m.amount().vat().getAmount())
                .toList();
    }

    @Test
    void fr_rc_002_subcontracted_works_bear_20_percent_although_the_main_contract_is_at_10() {
        Sale purchase = works("10000.00");
        FinalInvoice last = last(purchase, "2026-10-15", "2026-10-20");
        purchase = purchase.plus(last).plus(Payment.of(last, eur("10000.00"), day("2026-11-10")));
        VatLedger ledger = SelfAssessment.of(purchase, SUBCONTRACT);
        assertThat(ledger.movements()).hasSize(1);
        VatMovement movement = ledger.movements().get(0);
        assertThat(movement.side()).isEqualTo(VatSide.PURCHASE);
        assertThat(movement.treatment()).isEqualTo(FrenchVat.STANDARD);
        assertThat(movement.amount()).isEqualTo(amount("10000.00", "2000.00"));
        assertThat(movement.chargeableOn()).isEqualTo(day("2026-11-10"));
        assertThat(movement.citation()).isEqualTo(Citation.of("CGI art. 283, 2 nonies; CGI art. 269, 2-c"));
        assertThat(movement.cause()).isInstanceOf(Payment.class);
    }

    @Test
    void a_deposit_on_subcontracted_works_is_taxed_when_it_is_paid() {
        Sale purchase = works("10000.00");
        DepositInvoice deposit = deposit(purchase, "3000.00");
        purchase = purchase.plus(deposit).plus(Payment.of(deposit, eur("3000.00"), day("2026-09-12")));
        FinalInvoice last = last(purchase, "2026-10-15", "2026-10-20");
        purchase = purchase.plus(last).plus(Payment.of(last, eur("7000.00"), day("2026-11-10")));
        assertThat(figures(purchase, SUBCONTRACT))
                .containsExactly("2026-09-12 FA-1 3000.00 + 600.00", "2026-11-10 F-2 7000.00 + 1400.00");
    }

    @Test
    void many_payments_owe_the_vat_of_the_invoice_to_the_cent() {
        Sale purchase = works("0.99");
        FinalInvoice last = last(purchase, "2026-10-15", "2026-10-20");
        purchase = purchase.plus(last);
        for (String part : List.of("0.33", "0.33", "0.33")) {
            purchase =
                    purchase.plus(Payment.of(last, eur(part), day("2026-11-10").plusDays(purchase.version())));
        }
        assertThat(SelfAssessment.of(purchase, SUBCONTRACT).movements())
                .extracting(m -> m.amount().vat())
                .containsExactly(eur("0.07"), eur("0.06"), eur("0.07"));
        assertThat(SelfAssessment.of(purchase, SUBCONTRACT).total().vat()).isEqualTo(eur("0.20"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10, 2026-09-10, 2026-09-10",
        "2026-09-10, 2026-09-30, 2026-09-30",
        "2026-09-10, 2026-10-14, 2026-10-14",
        "2026-09-10, 2026-10-15, 2026-10-15",
        "2026-09-10, 2026-10-16, 2026-10-15",
        "2026-12-31, 2027-03-01, 2027-01-15",
        "2026-01-31, 2026-02-20, 2026-02-15",
        "2026-09-10, 2026-09-01, 2026-09-01"
    })
    void an_acquisition_is_due_with_its_invoice_and_on_the_15th_of_the_month_after_at_the_latest(
            String supplied, String invoiced, String due) {
        Sale purchase = goods("1000.00");
        FinalInvoice last = last(purchase, supplied, invoiced);
        purchase = purchase.plus(last).plus(Payment.of(last, eur("1000.00"), day("2027-06-01")));
        assertThat(figures(purchase, ACQUISITION)).containsExactly(due + " F-0 1000.00 + 200.00");
        assertThat(SelfAssessment.of(purchase, ACQUISITION).movements().get(0).citation())
                .isEqualTo(Citation.of("CGI art. 256 bis; CGI art. 269, 2-d"));
    }

    @Test
    void a_deposit_on_an_acquisition_does_not_count() {
        Sale purchase = goods("1000.00");
        DepositInvoice deposit = deposit(purchase, "300.00");
        purchase = purchase.plus(deposit).plus(Payment.of(deposit, eur("300.00"), day("2026-09-12")));
        assertThat(figures(purchase, ACQUISITION)).isEmpty();
        purchase = purchase.plus(last(purchase, "2026-10-05", "2026-10-20"));
        assertThat(figures(purchase, ACQUISITION))
                .containsExactlyInAnyOrder("2026-10-20 FA-1 300.00 + 60.00", "2026-10-20 F-2 700.00 + 140.00");
    }

    @Test
    void a_service_from_abroad_is_taxed_when_it_is_done_and_its_deposit_when_it_is_paid() {
        Sale purchase = works("1000.00");
        DepositInvoice deposit = deposit(purchase, "300.00");
        purchase = purchase.plus(deposit).plus(Payment.of(deposit, eur("300.00"), day("2026-09-12")));
        purchase = purchase.plus(last(purchase, "2026-10-05", "2026-10-20"));
        assertThat(figures(purchase, SERVICE))
                .containsExactly("2026-09-12 FA-1 300.00 + 60.00", "2026-10-05 F-2 700.00 + 140.00");
    }

    @Test
    void a_purchase_from_a_supplier_not_established_follows_the_rule_for_sales() {
        PurchaseRegime regime =
                FrenchPurchases.supplierNotEstablished(FrenchTerritory.REUNION, FrenchRateKind.STANDARD);
        Sale purchase = works("1000.00");
        FinalInvoice last = last(purchase, "2026-10-05", "2026-10-20");
        purchase = purchase.plus(last);
        assertThat(figures(purchase, regime)).isEmpty();
        purchase = purchase.plus(Payment.of(last, eur("1000.00"), day("2026-11-10")));
        assertThat(figures(purchase, regime)).containsExactly("2026-11-10 F-0 1000.00 + 85.00");
        assertThat(SelfAssessment.of(purchase, regime).movements().get(0).citation())
                .isEqualTo(Citation.of("CGI art. 283, 1; CGI art. 269, 2-c"));
    }

    @Test
    void what_goes_back_is_the_mirror_of_what_was_owed() {
        Sale purchase = works("1000.03");
        FinalInvoice last = last(purchase, "2026-10-05", "2026-10-20");
        purchase = purchase.plus(last).plus(Payment.of(last, eur("1000.03"), day("2026-11-10")));
        CreditNote note = purchase.draftCreditNote(last, Credit.ofWithVat(eur("1000.03")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-11-20"));
        purchase = purchase.plus(note).plus(Refund.of(last, eur("1000.03"), day("2026-12-01")));
        assertThat(figures(purchase, SUBCONTRACT))
                .containsExactly("2026-11-10 F-0 1000.03 + 200.01", "2026-12-01 F-0 -1000.03 + -200.01");
        assertThat(SelfAssessment.of(purchase, SUBCONTRACT).total().isZero()).isTrue();
    }

    @Test
    void the_rate_is_that_of_the_supply_and_stays() {
        Sale purchase = works("1000.00");
        FinalInvoice last = last(purchase, "2026-10-05", "2026-10-20");
        purchase = purchase.plus(last).plus(Payment.of(last, eur("1000.00"), day("2026-11-10")));
        PurchaseRegime changing = new Changing(SUBCONTRACT, day("2026-11-01"));
        assertThat(figures(purchase, changing)).containsExactly("2026-11-10 F-0 1000.00 + 200.00");
        Sale later = works("1000.00");
        FinalInvoice after = last(later, "2026-11-01", "2026-11-02");
        later = later.plus(after).plus(Payment.of(after, eur("1000.00"), day("2026-11-10")));
        assertThat(figures(later, changing)).containsExactly("2026-11-10 F-0 1000.00 + 210.00");
    }

    @Test
    void a_part_of_the_purchase_may_have_another_rate() {
        VatTreatment books = K.withGroup("books");
        Sale purchase = sale(quote().plusLine(Line.of("Oven", eur("1000.00"), K).asGoods())
                .plusLine(Line.of("Books", eur("100.00"), books).asGoods()));
        purchase = purchase.plus(last(purchase, "2026-10-05", "2026-10-05"));
        PurchaseRegime regime = FrenchPurchases.intraEuAcquisition(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD)
                .withRate(books, FrenchRateKind.REDUCED);
        assertThat(SelfAssessment.of(purchase, regime).total().vat()).isEqualTo(eur("205.50"));
    }

    @Test
    void the_rate_of_subcontracted_works_in_corsica_is_stated_by_the_host() {
        assertThatThrownBy(() -> FrenchPurchases.subcontractedWorks(FrenchTerritory.CORSICA))
                .hasMessageContaining("AC-SLF-02");
        assertThatThrownBy(() -> FrenchPurchases.subcontractedWorksInCorsica(FrenchRateKind.REDUCED))
                .hasMessageContaining("AC-SLF-02");
        LocalDate day = LocalDate.of(2026, 11, 5);
        VatTreatment invoiced = VatTreatment.of(VatCategories.REVERSE_CHARGE, VatRate.ZERO);
        assertThat(FrenchPurchases.subcontractedWorksInCorsica(FrenchRateKind.CORSICAN_WORKS)
                        .treatment(invoiced, day))
                .hasToString("S 10 %");
        assertThat(FrenchPurchases.subcontractedWorksInCorsica(FrenchRateKind.STANDARD)
                        .treatment(invoiced, day))
                .hasToString("S 20 %");
    }

    @Test
    void subcontracted_works_at_another_rate_are_refused() {
        assertThatThrownBy(() -> FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND)
                        .withRate(AE, FrenchRateKind.INTERMEDIATE))
                .hasMessage(
                        "[AC-SLF-01] Subcontracted works bear the standard rate, not the intermediate rate, also for"
                                + " AE 0 % VATEX-EU-AE");
    }

    @Test
    void what_the_supplier_invoices_with_vat_is_not_taxed_again() {
        Sale purchase = sale(quote().plusLine("Works", eur("1000.00"), FrenchVat.STANDARD));
        FinalInvoice last = last(purchase, "2026-10-05", "2026-10-20");
        purchase = purchase.plus(last).plus(Payment.of(last, eur("1200.00"), day("2026-11-10")));
        assertThat(SelfAssessment.of(purchase, SUBCONTRACT).movements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUBCONTRACT, 2013-12-31", "SERVICE, 2009-12-31", "ACQUISITION, 1992-12-31"})
    void before_the_law_a_purchase_is_refused_instead_of_guessed(String regime, LocalDate eve) {
        PurchaseRegime purchases = switch (regime) {
            case "SUBCONTRACT" -> SUBCONTRACT;
            case "SERVICE" -> SERVICE;
            default -> ACQUISITION;
        };
        VatSupply service = new VatSupply(AE, SupplyNature.SERVICES);
        assertThatThrownBy(() -> purchases.balance(service, eve)).hasMessageStartingWith("[AC-LAW-01]");
        assertThat(purchases.balance(service, eve.plusDays(1))).isNotNull();
    }

    /** A law that changes the rate to 21 % on a day. */
    private record Changing(PurchaseRegime before, LocalDate from) implements PurchaseRegime {
        @Override
        public PurchaseKind kind() {
            return before.kind();
        }

        @Override
        public boolean taxes(VatTreatment invoiced) {
            return before.taxes(invoiced);
        }

        @Override
        public VatTreatment treatment(VatTreatment invoiced, LocalDate on) {
            return on.isBefore(from) ? before.treatment(invoiced, on) : VatTreatment.standard(VatRate.of(21));
        }

        @Override
        public TaxPoint advance(VatSupply supply, LocalDate receivedOn) {
            return before.advance(supply, receivedOn);
        }

        @Override
        public TaxPoint balance(VatSupply supply, LocalDate on) {
            return before.balance(supply, on);
        }

        @Override
        public Citation givenBack(VatSupply supply, LocalDate on) {
            return before.givenBack(supply, on);
        }
    }
}
