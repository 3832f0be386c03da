package org.acompte.vat;

import static org.acompte.vat.VatFixtures.S20;
import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.last;
import static org.acompte.vat.VatFixtures.ledger;
import static org.acompte.vat.VatFixtures.progress;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acompte.quote.Line;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.junit.jupiter.api.Test;

class VatOfMoneyMovesTest {

    private static Payment paid(DepositInvoice deposit, String amount, String on) {
        return Payment.of(deposit, eur(amount), day(on));
    }

    private static PaymentReversal returned(Payment payment, String on) {
        return PaymentReversal.of(payment, day(on), "AM04");
    }

    @Test
    void vat_on_a_payment_that_did_not_stay_goes_back_on_the_day_of_the_return() {
        for (Sale start : List.of(goods("1000.00"), services("1000.00"))) {
            DepositInvoice deposit = deposit(start, "360.00");
            Payment debit = paid(deposit, "360.00", "2026-09-12");
            Sale sale = start.plus(deposit).plus(debit).plus(returned(debit, "2026-10-02"));
            assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-10-02 -300.00 + -60.00");
            assertThat(ledger(sale).movements().get(1).explain())
                    .startsWith("EUR 60.00 of VAT at 20 % on EUR 300.00 was given back on 2026-10-02 for FA-1 of"
                            + " 2020-09-10, by the return of EUR 360.00 (CGI art. 269, 2-");
            sale = sale.plus(paid(deposit, "360.00", "2026-10-09"));
            assertThat(figures(sale)).hasSize(3).endsWith("2026-10-09 300.00 + 60.00");
        }
    }

    @Test
    void a_part_of_a_payment_that_did_not_stay_gives_its_part_back() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        Payment card = paid(deposit, "360.00", "2026-09-12");
        sale = sale.plus(deposit)
                .plus(card)
                .plus(PaymentReversal.ofPart(card, eur("120.00"), day("2026-10-02"), "chargeback"));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-10-02 -100.00 + -20.00");
    }

    @Test
    void a_payment_of_goods_that_did_not_stay_gives_back_only_what_no_delivery_used_up() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        Payment debit = paid(deposit, "360.00", "2026-09-12");
        sale = sale.plus(deposit).plus(debit);
        sale = sale.plus(progress(sale, "40", "2026-10-15")).plus(returned(debit, "2026-10-20"));
        assertThat(figures(sale))
                .containsExactly(
                        "2026-09-12 300.00 + 60.00", "2026-10-15 280.00 + 56.00", "2026-10-20 -180.00 + -36.00");
    }

    @Test
    void a_return_after_the_supply_of_goods_moves_no_vat() {
        Sale sale = goods("1000.00");
        FinalInvoice last = last(sale);
        Payment debit = Payment.of(last, eur("1200.00"), day("2026-12-10"));
        sale = sale.plus(last).plus(debit).plus(returned(debit, "2026-12-18"));
        assertThat(figures(sale)).containsExactly("2026-12-01 1000.00 + 200.00");
    }

    @Test
    void a_return_of_an_advance_that_was_not_taxed_gives_nothing_back() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        Payment eve = paid(deposit, "120.00", "2022-12-31");
        Payment after = paid(deposit, "240.00", "2023-01-01");
        sale = sale.plus(deposit).plus(eve).plus(after);
        assertThat(figures(sale.plus(returned(eve, "2023-01-09")))).containsExactly("2023-01-01 200.00 + 40.00");
        assertThat(figures(sale.plus(returned(after, "2023-01-09"))))
                .containsExactly("2023-01-01 200.00 + 40.00", "2023-01-09 -200.00 + -40.00");
    }

    @Test
    void an_advance_that_goes_to_another_sale_gives_back_in_one_and_declares_in_the_other_on_the_same_day() {
        Sale sale = goods("1000.00");
        Sale other = sale(quote("D-2026-018")
                .plusLine(Line.of("Stove", eur("800.00"), S20).asGoods()));
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(paid(deposit, "360.00", "2026-09-12"));
        sale = sale.plus(
                sale.draftCreditNote(deposit, CreditReasons.CANCELLATION).issue("AV-1", day("2026-09-20")));
        TransferOut out = TransferOut.of("T-1", deposit, other.contract(), eur("360.00"), day("2026-09-21"));
        sale = sale.plus(out);
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-09-21 -300.00 + -60.00");
        assertThat(ledger(sale).movements().get(1).explain())
                .contains("by the transfer of EUR 360.00 to sale D-2026-018");
        DepositInvoice there = deposit(other, "360.00");
        other = other.plus(there).plus(out.arrival().allocatedTo(there));
        assertThat(figures(other)).containsExactly("2026-09-21 300.00 + 60.00");
        assertThat(ledger(other).movements().get(0).explain())
                .contains("by the transfer of EUR 360.00 from sale D-2026-017");
    }

    @Test
    void an_advance_that_a_refund_case_holds_stays_declared_until_the_money_is_paid_out() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(paid(deposit, "360.00", "2026-09-12"));
        sale = sale.plus(new RefundReservation("RC-1", "FA-1", eur("120.00"), eur("120.00"), day("2026-09-14")));
        sale = sale.plus(sale.draftCreditNote(deposit, Credit.ofWithVat(eur("120.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-09-15")));
        sale = sale.plus(new RefundReservation("RC-1", "FA-1", eur("120.00"), eur("0.00"), day("2026-09-15")));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00");
        sale = sale.plus(Refund.of(deposit, eur("120.00"), day("2026-09-20")).withRefundCase("RC-1"));
        assertThat(figures(sale)).hasSize(2).endsWith("2026-09-20 -100.00 + -20.00");
    }

    @Test
    void what_a_refund_case_holds_of_a_deposit_is_not_taken_for_used_up() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        Payment debit = paid(deposit, "360.00", "2026-09-12");
        sale = sale.plus(deposit)
                .plus(debit)
                .plus(new RefundReservation("RC-1", "FA-1", eur("120.00"), eur("120.00"), day("2026-09-14")))
                .plus(returned(debit, "2026-09-20"));
        assertThat(sale.availableOf(deposit).withVat()).isEqualTo(eur("240.00"));
        assertThat(sale.deductedOf(deposit).isZero()).isTrue();
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-09-20 -300.00 + -60.00");
    }

    @Test
    void what_is_written_off_of_services_is_not_declared_and_of_goods_it_is() {
        for (Sale start : List.of(goods("1000.00"), services("1000.00"))) {
            FinalInvoice last = last(start);
            Sale sale = start.plus(last)
                    .plus(Payment.of(last, eur("1194.00"), day("2026-12-10")))
                    .plus(WriteOff.ofShortfall(last, eur("6.00"), day("2026-12-15"), "difference")
                            .approvedBy("J. Roux"));
            assertThat(sale.isSettled()).isTrue();
            boolean isGoods = start.scope().lines().get(0).nature() == SupplyNature.GOODS;
            assertThat(figures(sale))
                    .containsExactly(isGoods ? "2026-12-01 1000.00 + 200.00" : "2026-12-10 995.00 + 199.00");
        }
    }

    @Test
    void an_overpayment_that_is_kept_declares_nothing_more() {
        Sale sale = services("1000.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last)
                .plus(Payment.of(last, eur("1200.05"), day("2026-12-10")))
                .plus(WriteOff.ofOverpayment(last, eur("0.05"), day("2026-12-15"), "difference")
                        .approvedBy("J. Roux"));
        assertThat(figures(sale)).containsExactly("2026-12-10 1000.00 + 200.00");
        assertDeclares(sale, sale.total());
    }
}
