package org.acompte.vat;

import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.progress;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchReverseCharge;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.Test;

/** When French sales of each category are reported, with the options of their sellers. */
class VatByCategoryTest {
    private static final FrenchRegime FRANCE = FrenchVat.regime();

    private static List<String> figures(Sale sale, VatRegime regime) {
        return VatLedger.of(sale, regime).movements().stream()
                .map(m -> m.chargeableOn() + " " + m.amount().withoutVat().getAmount() + " + "
                        + m.amount().vat().getAmount())
                .toList();
    }

    private static VatTreatment without(String category, String code, String reason) {
        return VatTreatment.of(VatCategory.of(category), ExemptionReason.of(code, reason));
    }

    private static Sale of(VatTreatment treatment, SupplyNature nature) {
        return sale(quote().plusLine(Line.of("Item", eur("1000.00"), treatment).withNature(nature)));
    }

    /** A deposit of 300 paid on September 12, a supply on October 31 that is invoiced and paid later. */
    private static Sale life(VatTreatment treatment, SupplyNature nature, String invoicedOn) {
        Sale sale = of(treatment, nature);
        DepositInvoice deposit = deposit(sale, "300.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("300.00"), day("2026-09-12")));
        FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-10-31")))
                .issue("FA-9", day(invoicedOn));
        return sale.plus(last).plus(Payment.of(last, eur("700.00"), day("2027-01-15")));
    }

    @Test
    void goods_to_another_member_state_are_reported_by_the_invoice_with_their_deposit() {
        VatTreatment exempt = without("K", "VATEX-EU-IC", "Exempt intra-community supply");
        assertThat(figures(life(exempt, SupplyNature.GOODS, "2026-11-05"), FRANCE))
                .containsExactly("2026-11-05 300.00 + 0.00", "2026-11-05 700.00 + 0.00");
        assertThat(figures(life(exempt, SupplyNature.GOODS, "2026-12-05"), FRANCE))
                .containsExactly("2026-11-15 300.00 + 0.00", "2026-11-15 700.00 + 0.00");
    }

    @Test
    void exported_goods_are_reported_with_the_supply_with_their_deposit() {
        VatTreatment exempt = without("G", "VATEX-EU-G", "Export");
        assertThat(figures(life(exempt, SupplyNature.GOODS, "2026-11-05"), FRANCE))
                .containsExactly("2026-10-31 300.00 + 0.00", "2026-10-31 700.00 + 0.00");
    }

    @Test
    void subcontracted_works_are_reported_when_they_are_paid() {
        VatTreatment reverse = without("AE", "VATEX-EU-AE", "Reverse charge");
        Sale sale = life(reverse, SupplyNature.SERVICES, "2026-11-05");
        assertThat(figures(sale, FRANCE.withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS)))
                .containsExactly("2026-09-12 300.00 + 0.00", "2027-01-15 700.00 + 0.00");
        assertThat(figures(sale, FRANCE.withReverseCharge(FrenchReverseCharge.SERVICE_TO_EU_BUSINESS)))
                .containsExactly("2026-09-12 300.00 + 0.00", "2026-10-31 700.00 + 0.00");
        assertThatThrownBy(() -> figures(sale, FRANCE)).hasMessageStartingWith("[AC-FRA-08]");
    }

    @Test
    void a_small_business_reports_its_turnover_without_vat() {
        VatTreatment exempt = without("E", "VATEX-FR-FRANCHISE", "TVA non applicable, article 293 B du CGI");
        Sale sale = life(exempt, SupplyNature.SERVICES, "2026-11-05");
        FrenchRegime small = FRANCE.withSmallBusinessExemption(day("2026-01-01"));
        assertThat(figures(sale, small)).containsExactly("2026-09-12 300.00 + 0.00", "2027-01-15 700.00 + 0.00");
        assertThat(VatLedger.of(sale, small).movements())
                .extracting(m -> m.citation().text())
                .containsOnly("CGI art. 293 B");
        assertThat(VatLedger.of(sale, small).movements().get(0).explain())
                .isEqualTo(
                        "EUR 300.00 without VAT (E 0 % VATEX-FR-FRANCHISE) was to be reported on 2026-09-12 for FA-1 of"
                                + " 2020-09-10, by the payment of EUR 300.00 (CGI art. 293 B)");
        assertThat(VatLedger.of(sale, small).movements().get(0).explain(Locale.FRENCH))
                .isEqualTo(
                        "300,00 EUR sans TVA (E 0 % VATEX-FR-FRANCHISE), à déclarer le 12/09/2026 au titre de la pièce"
                                + " FA-1 du 10/09/2020 : encaissement de 300,00 EUR (CGI art. 293 B)");
    }

    @Test
    void a_small_business_owes_the_vat_that_it_writes_on_an_invoice() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit);
        VatLedger ledger = VatLedger.of(sale, FRANCE.withSmallBusinessExemption(day("2020-01-01")));
        assertThat(ledger.movements()).extracting(m -> m.citation().text()).containsExactly("CGI art. 283, 3");
    }

    private static Sale servicesInvoicedInNovember() {
        Sale sale = services("1000.00");
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("360.00"))).issue("FA-1", day("2026-09-01"));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-10-31")))
                .issue("FA-9", day("2026-11-05"));
        return sale.plus(last).plus(Payment.of(last, eur("840.00"), day("2027-01-15")));
    }

    @Test
    void the_option_for_debits_taxes_the_balance_on_the_invoice_and_a_deposit_never_later_than_its_receipt() {
        LocalDate from = day("2026-01-01");
        Sale sale = servicesInvoicedInNovember();
        assertThat(figures(sale, FRANCE)).containsExactly("2026-09-12 300.00 + 60.00", "2027-01-15 700.00 + 140.00");
        assertThat(figures(sale, FRANCE.withDebits(from, DepositInvoiceUnderDebits.notAsDebit("practice"))))
                .containsExactly("2026-09-12 300.00 + 60.00", "2026-11-05 700.00 + 140.00");
        assertThat(figures(sale, FRANCE.withDebits(from, DepositInvoiceUnderDebits.asDebit("practice"))))
                .containsExactly("2026-09-01 300.00 + 60.00", "2026-11-05 700.00 + 140.00");
    }

    @Test
    void an_option_counts_for_what_is_supplied_from_its_first_day_on() {
        var practice = DepositInvoiceUnderDebits.notAsDebit("practice");
        Sale sale = servicesInvoicedInNovember();
        assertThat(figures(sale, FRANCE.withDebits(day("2026-10-31"), practice)))
                .containsExactly("2026-09-12 300.00 + 60.00", "2026-11-05 700.00 + 140.00");
        assertThat(figures(sale, FRANCE.withDebits(day("2026-11-01"), practice)))
                .containsExactly("2026-09-12 300.00 + 60.00", "2027-01-15 700.00 + 140.00");
    }

    @Test
    void an_unpaid_deposit_of_services_on_debits_is_declared_with_the_final_invoice() {
        Sale sale = services("1000.00");
        sale = sale.plus(deposit(sale, "360.00"));
        sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", day("2026-11-05")));
        FrenchRegime debits = FRANCE.withDebits(day("2020-01-01"), DepositInvoiceUnderDebits.notAsDebit("practice"));
        assertThat(figures(sale, debits)).containsExactly("2026-11-05 300.00 + 60.00", "2026-11-05 700.00 + 140.00");
    }

    @Test
    void the_option_for_deliveries_taxes_works_as_they_are_done() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        sale = sale.plus(progress(sale, "50", "2026-10-31", "2026-11-05"));
        assertThat(figures(sale, FRANCE.withDeliveries(day("2026-01-01"))))
                .containsExactly("2026-09-12 300.00 + 60.00", "2026-10-31 350.00 + 70.00");
        assertThat(figures(sale, FRANCE)).containsExactly("2026-09-12 300.00 + 60.00");
    }

    /** CGI art. 272, 1: no recovery without the rectification of the invoice. */
    @Test
    void money_cannot_go_back_and_take_its_vat_along_without_a_credit_note() {
        for (Sale start : List.of(services("1000.00"), goods("1000.00"))) {
            DepositInvoice deposit = deposit(start, "360.00");
            Sale sale = start.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
            Refund refund = Refund.of(deposit, eur("360.00"), day("2026-10-01"));
            assertThatThrownBy(() -> sale.plus(refund)).hasMessageStartingWith("[AC-REF-01]");
            Sale credited =
                    sale.plus(sale.draftCreditNote(deposit, CreditReasons.ERROR).issue("AV-1", day("2026-09-30")));
            assertThat(figures(credited, FRANCE)).containsExactly("2026-09-12 300.00 + 60.00");
            assertThat(figures(credited.plus(refund), FRANCE))
                    .containsExactly("2026-09-12 300.00 + 60.00", "2026-10-01 -300.00 + -60.00");
        }
    }

    @Test
    void what_is_refunded_of_an_overpayment_takes_no_vat_along() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("400.00"), day("2026-09-12")))
                .plus(Refund.of(deposit, eur("40.00"), day("2026-10-01")));
        assertThat(figures(sale, FRANCE)).containsExactly("2026-09-12 300.00 + 60.00");
    }

    @Test
    void a_movement_says_why_in_french_and_in_english() {
        Sale sale = servicesInvoicedInNovember();
        sale = sale.plus(sale.draftCreditNote(sale.finalInvoice().orElseThrow(), CreditReasons.ERROR)
                        .issue("AV-1", day("2027-02-01")))
                .plus(Refund.of(sale.finalInvoice().orElseThrow(), eur("840.00"), day("2027-02-02")));
        List<VatMovement> movements = VatLedger.of(sale, FRANCE).movements();
        assertThat(movements.get(0).explain(Locale.UK))
                .isEqualTo(
                        "EUR 60.00 of VAT at 20 % on EUR 300.00 became chargeable on 2026-09-12 for FA-1 of 2026-09-01,"
                                + " by the payment of EUR 360.00 (CGI art. 269, 2-c)");
        assertThat(movements.get(0).explain(Locale.FRANCE))
                .isEqualTo(
                        "60,00 EUR de TVA à 20 % sur 300,00 EUR, exigibles le 12/09/2026 au titre de la pièce FA-1 du"
                                + " 01/09/2026 : encaissement de 360,00 EUR (CGI art. 269, 2-c)");
        assertThat(movements.get(2).explain(Locale.CANADA_FRENCH))
                .isEqualTo(
                        "140,00 EUR de TVA à 20 % sur 700,00 EUR, à récupérer le 02/02/2027 au titre de la pièce FA-9 du"
                                + " 05/11/2026 : remboursement de 840,00 EUR (CGI art. 272, 1)");
    }

    @Test
    void a_purchase_that_the_buyer_taxes_says_so() {
        Sale sale = services("1000.00");
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", day("2026-11-05"));
        Payment payment = Payment.of(last, eur("1000.00"), day("2026-11-06"));
        VatMovement movement = new VatMovement(
                day("2026-11-06"),
                payment,
                last.reference(),
                VatSide.PURCHASE,
                VatChange.DUE,
                FrenchVat.STANDARD,
                SupplyNature.SERVICES,
                VatFixtures.amount("1000.00", "200.00"),
                Citation.of("CGI art. 283, 2"),
                Optional.empty());
        assertThat(movement.explain()).contains("of VAT at 20 % on EUR 1000.00 became chargeable to the buyer on");
        assertThat(movement.explain(Locale.FRENCH)).contains("sur 1000,00 EUR, dues par le preneur le");
    }
}
