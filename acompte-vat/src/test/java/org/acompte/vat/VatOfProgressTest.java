package org.acompte.vat;

import static org.acompte.vat.VatFixtures.S20;
import static org.acompte.vat.VatFixtures.SUPPLY;
import static org.acompte.vat.VatFixtures.amount;
import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.figuresByInvoice;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.last;
import static org.acompte.vat.VatFixtures.ledger;
import static org.acompte.vat.VatFixtures.oven;
import static org.acompte.vat.VatFixtures.progress;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.acompte.vat.VatFixtures.services;
import static org.acompte.vat.VatFixtures.works;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Refund;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.junit.jupiter.api.Test;

class VatOfProgressTest {

    /** Goods of 1000.00 + 200.00 with a deposit of 360.00, of which 144.00 are used up by a first delivery of 40 %. */
    private static Sale delivered40Percent(String paidOnDeposit) {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit);
        if (!paidOnDeposit.isEmpty()) {
            sale = sale.plus(Payment.of(deposit, eur(paidOnDeposit), day("2026-09-12")));
        }
        return sale.plus(progress(sale, "40", "2026-10-15"));
    }

    private static Sale payAll(Sale sale, String on) {
        return sale.plus(Payment.onAccount(sale.outstanding(), day(on)));
    }

    @Test
    void a_part_of_goods_is_declared_on_its_delivery_less_the_advance_that_it_uses_up() {
        Sale sale = delivered40Percent("360.00");
        assertThat(figuresByInvoice(sale))
                .containsExactly("2026-09-12 FA-1 300.00 + 60.00", "2026-10-15 S-3 280.00 + 56.00");
        assertThat(ledger(sale).movements())
                .extracting(m -> m.citation().text())
                .containsExactly("CGI art. 269, 2-a (loi 2021-1900 art. 30)", "CGI art. 269, 2-a");
        sale = payAll(sale.plus(last(sale)), "2026-12-20");
        assertThat(figures(sale))
                .containsExactly("2026-09-12 300.00 + 60.00", "2026-10-15 280.00 + 56.00", "2026-12-01 420.00 + 84.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_deposit_on_goods_that_is_not_paid_is_declared_as_far_as_deliveries_use_it_up() {
        Sale sale = delivered40Percent("");
        assertThat(figuresByInvoice(sale))
                .containsExactly("2026-10-15 FA-1 120.00 + 24.00", "2026-10-15 S-2 280.00 + 56.00");
        DepositInvoice deposit = (DepositInvoice) sale.invoices().get(0);
        sale = sale.plus(Payment.of(deposit, eur("100.00"), day("2026-10-20")));
        assertThat(figures(sale)).hasSize(2);
        sale = sale.plus(Payment.of(deposit, eur("260.00"), day("2026-11-02")));
        assertThat(figures(sale)).hasSize(3).endsWith("2026-11-02 180.00 + 36.00");
        sale = payAll(sale.plus(last(sale)), "2026-12-20");
        assertThat(figures(sale)).hasSize(4).endsWith("2026-12-01 420.00 + 84.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_part_of_an_advance_pays_the_first_deliveries() {
        Sale sale = delivered40Percent("180.00");
        assertThat(figuresByInvoice(sale))
                .containsExactly("2026-09-12 FA-1 150.00 + 30.00", "2026-10-15 S-3 280.00 + 56.00");
        sale = sale.plus(progress(sale, "100", "2026-11-15"));
        assertThat(figuresByInvoice(sale))
                .hasSize(4)
                .endsWith("2026-11-15 FA-1 150.00 + 30.00", "2026-11-15 S-4 420.00 + 84.00");
        assertThat(ledger(sale).total().amountOf(S20)).isEqualTo(amount("1000.00", "200.00"));
    }

    @Test
    void advances_that_waited_for_the_supply_are_declared_as_deliveries_use_them_up() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("120.00"), day("2022-12-31")))
                .plus(Payment.of(deposit, eur("240.00"), day("2023-01-01")));
        sale = sale.plus(progress(sale, "10", "2023-01-15"));
        assertThat(figuresByInvoice(sale))
                .containsExactly(
                        "2023-01-01 FA-1 200.00 + 40.00",
                        "2023-01-15 FA-1 30.00 + 6.00",
                        "2023-01-15 S-4 70.00 + 14.00");
        sale = payAll(sale.plus(last(sale)), "2026-12-20");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_delivery_counts_on_the_eve_and_on_the_day_of_a_month_whatever_the_day_of_its_invoice() {
        Sale sale = goods("1000.00");
        sale = sale.plus(progress(sale, "25", "2026-10-31", "2026-11-03"));
        sale = sale.plus(progress(sale, "75", "2026-11-01", "2026-12-03"));
        VatLedger ledger = ledger(sale);
        assertThat(ledger.chargeableIn(YearMonth.of(2026, 10)))
                .extracting(VatMovement::amount)
                .containsExactly(amount("250.00", "50.00"));
        assertThat(ledger.chargeableIn(YearMonth.of(2026, 11)))
                .extracting(VatMovement::amount)
                .containsExactly(amount("500.00", "100.00"));
        assertThat(ledger.chargeableIn(YearMonth.of(2026, 12))).isEmpty();
    }

    @Test
    void services_are_declared_as_they_are_paid_whatever_is_done() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        ProgressInvoice first = progress(sale, "40", "2026-10-15");
        sale = sale.plus(first);
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00");
        sale = sale.plus(Payment.of(first, eur("336.00"), day("2026-11-14")));
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("504.00"), day("2027-01-10")));
        assertThat(figuresByInvoice(sale))
                .containsExactly(
                        "2026-09-12 FA-1 300.00 + 60.00",
                        "2026-11-14 S-3 280.00 + 56.00",
                        "2027-01-10 FA-5 420.00 + 84.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void money_on_account_that_a_progress_invoice_uses_up_is_declared_on_the_day_of_its_receipt() {
        Sale sale = services("1000.00").plus(Payment.onAccount(eur("600.00"), day("2026-09-01")));
        sale = sale.plus(progress(sale, "40", "2026-10-10", "2026-10-15"));
        assertThat(figures(sale)).containsExactly("2026-09-01 400.00 + 80.00");
    }

    @Test
    void goods_and_services_of_one_progress_invoice_each_follow_their_own_rule() {
        VatTreatment parts = S20.withGroup("goods");
        Sale sale = sale(quote().plusLine("Installation", eur("1000.00"), S20)
                .plusLine(Line.of("Boiler", eur("500.00"), parts).asGoods()));
        ProgressInvoice half = progress(sale, "50", "2026-10-15");
        sale = sale.plus(half);
        assertThat(figures(sale)).containsExactly("2026-10-15 250.00 + 50.00");
        sale = sale.plus(Payment.of(half, eur("900.00"), day("2026-11-14")));
        assertThat(figures(sale)).containsExactly("2026-10-15 250.00 + 50.00", "2026-11-14 500.00 + 100.00");
    }

    @Test
    void what_is_held_back_of_services_is_declared_once_it_is_paid() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", Percentage.of(5)));
        Sale sale = sale(works("1000.00"), terms);
        ProgressInvoice all = progress(sale, "100", "2026-10-15");
        assertThat(all.amountDue()).isEqualTo(eur("1140.00"));
        sale = sale.plus(all).plus(Payment.of(all, eur("1140.00"), day("2026-11-14")));
        assertThat(figures(sale)).containsExactly("2026-11-14 950.00 + 190.00");
        sale = sale.plus(RetentionRelease.of("guarantee", eur("60.00"), day("2027-10-15")));
        assertThat(figures(sale)).hasSize(1);
        sale = sale.plus(Payment.of(all, eur("60.00"), day("2027-10-20")));
        assertThat(figures(sale)).containsExactly("2026-11-14 950.00 + 190.00", "2027-10-20 50.00 + 10.00");
        sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", day("2027-11-01")));
        assertDeclares(sale, sale.total());
    }

    @Test
    void what_is_held_back_of_goods_is_declared_with_the_delivery() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", Percentage.of(5)));
        Sale sale = sale(oven("1000.00"), terms);
        ProgressInvoice all = progress(sale, "100", "2026-10-15");
        sale = sale.plus(all)
                .plus(Payment.of(all, eur("1140.00"), day("2026-11-14")))
                .plus(RetentionRelease.of("guarantee", eur("60.00"), day("2027-10-15")))
                .plus(Payment.of(all, eur("60.00"), day("2027-10-20")));
        assertThat(figures(sale)).containsExactly("2026-10-15 1000.00 + 200.00");
    }

    @Test
    void a_credit_note_on_a_delivery_gives_vat_back_on_its_own_day_and_the_work_is_asked_again() {
        Sale sale = delivered40Percent("360.00");
        ProgressInvoice first = (ProgressInvoice) sale.invoices().get(1);
        sale = sale.plus(sale.draftCreditNote(first, Credit.ofWithVat(eur("60.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-10-20")));
        assertThat(figures(sale)).hasSize(3).endsWith("2026-10-20 -50.00 + -10.00");
        sale = payAll(sale.plus(last(sale)), "2026-12-20");
        assertThat(figures(sale)).hasSize(4).endsWith("2026-12-01 470.00 + 94.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_delivery_that_is_credited_in_full_goes_back_to_the_advances() {
        Sale sale = delivered40Percent("360.00");
        ProgressInvoice wrong = (ProgressInvoice) sale.invoices().get(1);
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-10-20")));
        assertThat(figures(sale)).hasSize(3).endsWith("2026-10-20 -280.00 + -56.00");
        assertThat(ledger(sale).total().amountOf(S20)).isEqualTo(amount("300.00", "60.00"));
    }

    @Test
    void a_delivery_that_is_credited_in_full_gives_back_the_deposit_that_nobody_paid() {
        Sale sale = delivered40Percent("");
        ProgressInvoice wrong = (ProgressInvoice) sale.invoices().get(1);
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-10-20")));
        assertThat(figuresByInvoice(sale))
                .hasSize(4)
                .endsWith("2026-10-20 FA-1 -120.00 + -24.00", "2026-10-20 S-2 -280.00 + -56.00");
        assertThat(ledger(sale).total().isZero()).isTrue();
    }

    @Test
    void a_deposit_that_is_used_up_first_leaves_no_advance() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).withConsumption(Consumption.FIRST);
        Sale sale = sale(oven("1000.00"), terms);
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        sale = sale.plus(progress(sale, "25", "2026-10-15"));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00");
        sale = sale.plus(progress(sale, "50", "2026-11-15"));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-11-15 200.00 + 40.00");
    }

    @Test
    void a_refund_of_a_service_that_was_done_in_part_gives_back_with_the_money() {
        Sale sale = services("1000.00");
        ProgressInvoice first = progress(sale, "40", "2026-10-15");
        sale = sale.plus(first).plus(Payment.of(first, eur("480.00"), day("2026-11-14")));
        sale = sale.plus(sale.draftCreditNote(first, Credit.ofWithVat(eur("60.00")), CreditReasons.RETURN)
                .issue("AV-1", SUPPLY));
        assertThat(figures(sale)).hasSize(1);
        sale = sale.plus(Refund.of(first, eur("60.00"), day("2026-12-05")));
        assertThat(figures(sale)).containsExactly("2026-11-14 400.00 + 80.00", "2026-12-05 -50.00 + -10.00");
    }
}
