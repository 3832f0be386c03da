package org.acompte.vat;

import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.ledger;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.acompte.deposit.Deposit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.Test;

/** Money that comes before the supply or the invoice, and advances that come after the supply. */
class VatOfEarlyMoneyTest {
    private static final LocalDate LONG_AGO = day("2015-01-01");

    @Test
    void goods_paid_in_full_before_their_delivery_are_due_on_the_receipt() {
        Sale sale = goods("1000.00");
        FinalInvoice last = supplied(sale, "2026-08-20", "2026-09-20");
        sale = sale.plus(last).plus(Payment.of(last, eur("1200.00"), day("2026-08-25")));
        assertThat(figures(sale))
                .containsExactly(
                        "2026-09-20 1000.00 + 200.00", "2026-09-20 -1000.00 + -200.00", "2026-08-25 1000.00 + 200.00");
        VatMovement away = ledger(sale).movements().get(1);
        assertThat(away.change()).isEqualTo(VatChange.REDATED);
        assertThat(away.explain())
                .isEqualTo(
                        "EUR 200.00 of VAT at 20 % on EUR 1000.00 is no longer due on 2026-09-20 for FA-1 of 2026-08-20,"
                                + " by the payment of EUR 1200.00 (CGI art. 269, 2-a)");
        assertThat(away.explain(Locale.FRENCH)).contains("à ne plus déclarer le 20/09/2026");
        assertThat(ledger(sale).movements().get(2).citation()).hasToString("CGI art. 269, 2-a (loi 2021-1900 art. 30)");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_part_paid_before_the_delivery_is_due_on_the_receipt_and_the_rest_on_the_delivery() {
        Sale sale = goods("1000.00");
        FinalInvoice last = supplied(sale, "2026-08-20", "2026-09-20");
        sale = sale.plus(last).plus(Payment.of(last, eur("360.00"), day("2026-09-19")));
        sale = sale.plus(Payment.of(last, eur("840.00"), day("2026-09-20")));
        assertThat(in(sale, "2026-09-19")).containsExactly("300.00");
        assertThat(in(sale, "2026-09-20")).containsExactly("1000.00", "-300.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void an_early_payment_that_did_not_stay_leads_back_to_the_delivery() {
        Sale sale = goods("1000.00");
        FinalInvoice last = supplied(sale, "2026-08-20", "2026-09-20");
        Payment cheque = Payment.of(last, eur("1200.00"), day("2026-08-25"));
        sale = sale.plus(last).plus(cheque).plus(PaymentReversal.of(cheque, day("2026-09-02"), "no funds"));
        assertThat(figures(sale))
                .endsWith(
                        "2026-08-25 1000.00 + 200.00", "2026-09-02 -1000.00 + -200.00", "2026-09-20 1000.00 + 200.00");
        Sale late = sale.plus(Payment.of(last, eur("1200.00"), day("2026-10-01")));
        assertThat(figures(late)).isEqualTo(figures(sale));
        assertDeclares(late, late.total());
    }

    @Test
    void goods_before_2023_wait_for_their_delivery_even_if_they_are_paid() {
        Sale sale = goods("1000.00");
        FinalInvoice last = supplied(sale, "2022-12-01", "2023-01-20");
        sale = sale.plus(last).plus(Payment.of(last, eur("600.00"), day("2022-12-31")));
        assertThat(figures(sale)).containsExactly("2023-01-20 1000.00 + 200.00");
        sale = sale.plus(Payment.of(last, eur("600.00"), day("2023-01-01")));
        assertThat(figures(sale)).endsWith("2023-01-20 -500.00 + -100.00", "2023-01-01 500.00 + 100.00");
    }

    @Test
    void the_option_for_debits_never_delays_vat_on_money_received_before_the_debit() {
        FrenchRegime debits = FrenchVat.regime().withDebits(LONG_AGO, DepositInvoiceUnderDebits.asDebit("usage"));
        Sale sale = services("1000.00");
        FinalInvoice last = supplied(sale, "2026-09-30", "2026-09-15");
        sale = sale.plus(last).plus(Payment.of(last, eur("1200.00"), day("2026-08-25")));
        VatLedger ledger = VatLedger.of(sale, debits);
        assertThat(ledger.movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2026-09-30"), day("2026-09-30"), day("2026-08-25"));
        Sale deposited = services("1000.00");
        DepositInvoice deposit =
                deposited.draftDeposit(Deposit.ofWithVat(eur("360.00"))).issue("FA-1", day("2026-09-05"));
        deposited = deposited.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-08-01")));
        assertThat(VatLedger.of(deposited, debits).movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2026-09-05"), day("2026-09-05"), day("2026-08-01"));
    }

    @Test
    void money_on_account_is_due_when_it_came_in_the_order_in_which_it_came() {
        Sale sale = services("1000.00")
                .plus(Payment.onAccount(eur("120.00"), day("2026-08-01")))
                .plus(Payment.onAccount(eur("480.00"), day("2026-08-15")));
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("360.00"))).issue("FA-1", day("2026-09-05"));
        sale = sale.plus(deposit);
        assertThat(figures(sale)).containsExactly("2026-08-01 100.00 + 20.00", "2026-08-15 200.00 + 40.00");
        assertThat(ledger(sale).movements().get(1).explain(Locale.FRENCH)).contains("encaissement de 480,00 EUR");
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", day("2026-09-30"));
        sale = sale.plus(last).plus(Payment.of(last, eur("600.00"), day("2026-10-02")));
        assertThat(figures(sale)).endsWith("2026-08-15 200.00 + 40.00", "2026-10-02 500.00 + 100.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void money_on_account_that_went_back_is_the_newest() {
        Sale sale = services("1000.00")
                .plus(Payment.onAccount(eur("120.00"), day("2026-08-01")))
                .plus(Payment.onAccount(eur("480.00"), day("2026-08-15")))
                .plus(Refund.onAccount(eur("480.00"), day("2026-08-20")))
                .plus(Payment.onAccount(eur("240.00"), day("2026-08-25")));
        sale = sale.plus(sale.draftDeposit(Deposit.ofWithVat(eur("360.00"))).issue("FA-1", day("2026-09-05")));
        assertThat(figures(sale)).containsExactly("2026-08-01 100.00 + 20.00", "2026-08-25 200.00 + 40.00");
    }

    @Test
    void a_deposit_that_came_after_the_delivery_is_no_advance() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-10-02")));
        assertThat(figures(sale)).containsExactly("2026-10-02 300.00 + 60.00");
        sale = sale.plus(supplied(sale, "2026-10-05", "2026-09-20"));
        assertThat(in(sale, "2026-10-02")).containsExactly("300.00", "-300.00");
        assertThat(in(sale, "2026-09-20")).containsExactlyInAnyOrder("300.00", "700.00");
        Sale before = goods("1000.00");
        DepositInvoice early = deposit(before, "360.00");
        before = before.plus(early).plus(Payment.of(early, eur("360.00"), day("2026-09-20")));
        before = before.plus(supplied(before, "2026-10-05", "2026-09-20"));
        assertThat(figures(before)).containsExactly("2026-09-20 300.00 + 60.00", "2026-09-20 700.00 + 140.00");
    }

    @Test
    void a_deposit_used_up_unpaid_and_paid_before_the_delivery_is_due_on_the_receipt() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(supplied(sale.plus(deposit), "2026-08-20", "2026-09-20"));
        assertThat(in(sale, "2026-09-20")).containsExactlyInAnyOrder("300.00", "700.00");
        sale = sale.plus(Payment.of(deposit, eur("360.00"), day("2026-08-25")));
        assertThat(in(sale, "2026-09-20")).containsExactlyInAnyOrder("300.00", "700.00", "-300.00");
        assertThat(in(sale, "2026-08-25")).containsExactly("300.00");
    }

    @Test
    void what_a_credit_note_took_back_does_not_move() {
        Sale sale = goods("1000.00");
        FinalInvoice last = supplied(sale, "2026-08-20", "2026-09-20");
        sale = sale.plus(last);
        sale = sale.plus(sale.draftCreditNote(last, CreditReasons.CANCELLATION).issue("AV-1", day("2026-08-22")));
        sale = sale.plus(Payment.of(last, eur("1200.00"), day("2026-08-25")));
        assertThat(figures(sale)).containsExactly("2026-09-20 1000.00 + 200.00", "2026-08-22 -1000.00 + -200.00");
        sale = sale.plus(Refund.of(last, eur("1200.00"), day("2026-08-27")));
        assertThat(ledger(sale).total().isZero()).isTrue();
    }

    private static FinalInvoice supplied(Sale sale, String issuedOn, String suppliedOn) {
        return sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day(suppliedOn)))
                .issue("FA-" + (sale.version() + 1), day(issuedOn));
    }

    private static List<String> in(Sale sale, String on) {
        return ledger(sale).movements().stream()
                .filter(movement -> movement.chargeableOn().equals(day(on)))
                .map(movement -> movement.amount().withoutVat().getAmount().toPlainString())
                .toList();
    }
}
