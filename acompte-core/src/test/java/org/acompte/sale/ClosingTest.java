package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Factor;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.knownbugs.KnownBug;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Scope;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final LocalDate DAY = day("2026-10-01");

    @Test
    void a_scope_below_a_paid_deposit_gives_a_final_invoice_of_zero_a_credit_note_and_a_refund() {
        Sale sale = sale(works("500.00"), SaleTerms.of(DepositPlan.of(Deposit.of(percent("100")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        sale = sale.plus(Amendment.of("AM-1", DAY, scope(works("416.67"))));
        Closing closing = sale.settle();
        assertThat(closing.steps())
                .extracting(ClosingStep::reason)
                .containsExactly(ClosingReason.SUPPLY_COMPLETE, ClosingReason.DEPOSIT_OVER_TOTAL);
        assertThat(closing.steps())
                .extracting(step -> step.amount().withVat())
                .containsExactly(eur("0.00"), eur("100.00"));
        assertThat(closing.refundDue()).isEqualTo(eur("100.00"));
        Sale settled = record(sale, closing);
        assertThat(settled.finalInvoice().orElseThrow().deducted().withVat()).isEqualTo(eur("500.00"));
        assertThat(settled.refundDue()).isEqualTo(eur("100.00"));
        assertThat(settled.isSettled()).isFalse();
        settled = settled.plus(Refund.of(settled.invoices().get(0), eur("100.00"), DAY));
        assertThat(settled.isSettled()).isTrue();
        assertThat(settled.settle().steps()).isEmpty();
    }

    @Test
    void a_treatment_that_shrinks_is_credited_and_never_netted_against_another() {
        DraftQuote two = draft().plusLine("Kitchen", eur("1000.00"), S10).plusLine("Appliances", eur("1000.00"), S20);
        Sale sale = sale(two, SaleTerms.of(DepositPlan.of(Deposit.of(percent("50")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        DraftQuote less = draft().plusLine("Kitchen", eur("1400.00"), S10).plusLine("Appliances", eur("200.00"), S20);
        sale = sale.plus(Amendment.of("AM-1", DAY, scope(less)));
        Closing closing = sale.settle();
        ClosingStep last = closing.steps().get(0);
        assertThat(last.amount().amountOf(S10).withVat()).isEqualTo(eur("990.00"));
        assertThat(last.amount().amountOf(S20).isZero()).isTrue();
        assertThat(closing.steps().get(1).amount().amountOf(S20).withVat()).isEqualTo(eur("360.00"));
        assertThat(closing.amountOwed()).isEqualTo(eur("630.00"));
        assertThat(record(sale, closing).invoiced()).isEqualTo(scope(less).total());
    }

    @Test
    @KnownBug(45)
    void with_the_policy_collected_the_unpaid_part_of_a_deposit_is_credited_and_asked_with_the_rest() {
        SaleTerms terms =
                SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))).withUnpaidDeposits(UnpaidDeposits.COLLECTED);
        Sale sale = sale(works("1000.00"), terms);
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("160.00"), DAY));
        Closing closing = sale.settle();
        assertThat(closing.steps())
                .extracting(ClosingStep::reason)
                .containsExactly(ClosingReason.DEPOSIT_NOT_COLLECTED, ClosingReason.SUPPLY_COMPLETE);
        assertThat(closing.steps().get(0).amount().withVat()).isEqualTo(eur("200.00"));
        Sale settled = record(sale, closing);
        assertThat(settled.settlementOf(deposit)).isEqualTo(Settlement.PAID);
        assertThat(settled.finalInvoice().orElseThrow().amountDue()).isEqualTo(eur("1040.00"));
        assertThat(settled.invoiced()).isEqualTo(sale.total());
    }

    @Test
    void with_the_policy_invoiced_an_unpaid_deposit_stays_due_by_itself() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        Closing closing = sale.settle();
        assertThat(closing.steps()).extracting(ClosingStep::reason).containsExactly(ClosingReason.SUPPLY_COMPLETE);
        assertThat(closing.steps().get(0).amount().withVat()).isEqualTo(eur("840.00"));
        assertThat(closing.amountOwed()).isEqualTo(eur("1200.00"));
    }

    @Test
    void a_buyer_who_withdraws_loses_the_earnest_money_outside_the_scope_of_vat() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(EarnestMoney.ofWithVat(eur("300.00")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        Closing closing = sale.cancel(
                Cancellation.byBuyer(DAY, "change of plans", Kept.indemnity(eur("300.00"), "earnest money")));
        assertThat(closing.check()).isEmpty();
        assertThat(closing.refundDue()).isEqualTo(eur("0.00"));
        assertThat(closing.kept()).isEqualTo(eur("300.00"));
        Sale ended = record(sale, closing);
        assertThat(ended.invoiced().isZero()).isTrue();
        assertThat(ended.isSettled()).isTrue();
        assertThat(ended.receipts().stream()
                        .map(Receipt::amount)
                        .reduce(ended.invoiced(), (a, b) -> a.plus(b))
                        .vat())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void a_seller_who_withdraws_gives_the_earnest_money_back_times_the_factor_of_the_law() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(EarnestMoney.ofWithVat(eur("300.00")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        Cancellation without = Cancellation.bySeller(DAY, "out of stock", Kept.nothing("the seller withdraws"));
        assertThat(sale.cancel(without).check())
                .singleElement()
                .hasToString(
                        "[AC-CAN-07] The seller ends D-2026-017 after EUR 300.00 of earnest money: say how many times it is given back");
        assertThat(sale.cancel(without).steps()).isEmpty();
        Closing closing = sale.cancel(without.givingEarnestMoneyBack(Factor.of("2")));
        assertThat(closing.refundDue()).isEqualTo(eur("600.00"));
        Sale ended = record(sale, closing);
        assertThat(ended.compensated()).isEqualTo(eur("300.00"));
        ended = ended.plus(Refund.of(ended.invoices().get(0), eur("300.00"), DAY))
                .plus(Refund.onAccount(eur("300.00"), DAY));
        assertThat(ended.isSettled()).isTrue();
    }

    @Test
    @KnownBug(41)
    void a_consideration_stays_invoiced_with_its_vat_and_reduces_the_credit_notes() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        Closing closing = sale.cancel(Cancellation.byBuyer(
                DAY, "no show", Kept.consideration(eur("120.00"), "the service was at the buyer's disposal")));
        assertThat(closing.steps().get(0).amount().withVat()).isEqualTo(eur("240.00"));
        assertThat(closing.refundDue()).isEqualTo(eur("240.00"));
        Sale ended = record(sale, closing);
        assertThat(ended.invoiced().vat()).isEqualTo(eur("20.00"));
        assertThat(ended.settle().steps()).isEmpty();
    }

    @Test
    void an_indemnity_above_the_money_received_is_claimed() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        Closing closing =
                sale.cancel(Cancellation.byBuyer(DAY, "breach", Kept.indemnity(eur("500.00"), "contract section 9")));
        assertThat(closing.amountOwed()).isEqualTo(eur("140.00"));
        Sale ended = record(sale, closing);
        Invoice indemnity = ended.invoices().get(1);
        assertThat(ended.outstandingOf(indemnity)).isEqualTo(eur("140.00"));
        assertThat(ended.plus(Payment.of(indemnity, eur("140.00"), DAY)).isSettled())
                .isTrue();
    }

    @Test
    @KnownBug(41)
    void an_unpaid_deposit_of_a_cancelled_sale_is_credited_and_nothing_is_given_back() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        Closing closing = sale.cancel(Cancellation.byBuyer(DAY, "change of plans", Kept.nothing("goodwill")));
        assertThat(closing.refundDue()).isEqualTo(eur("0.00"));
        Sale ended = record(sale, closing);
        assertThat(ended.isSettled()).isTrue();
        assertThat(ended.draftFinalInvoice().check())
                .singleElement()
                .hasToString("[AC-CAN-01] Sale D-2026-017 was cancelled on 2026-10-01");
        assertThat(ended.nextInstalment()).isEmpty();
    }

    @Test
    void work_that_was_invoiced_stays_owed_when_a_sale_is_cancelled() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        sale = sale.plus(sale.draftProgressInvoice(Progress.of(percent("50"))).issue("S-1", DAY));
        Closing closing = sale.cancel(Cancellation.byBuyer(DAY, "change of plans", Kept.nothing("goodwill")));
        assertThat(closing.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.amount().withVat()).isEqualTo(eur("180.00")));
        assertThat(closing.amountOwed()).isEqualTo(eur("240.00"));
        assertThat(record(sale, closing).invoiced().withVat()).isEqualTo(eur("600.00"));
    }

    @Test
    void earnest_money_that_was_credited_is_given_back_once() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.of(EarnestMoney.ofWithVat(eur("500.00")))));
        DepositInvoice arrhes = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(arrhes).plus(Payment.of(arrhes, eur("500.00"), DAY));
        sale = sale.plus(sale.draftCreditNote(arrhes, Credit.ofWithVat(eur("400.00")), CreditReasons.ERROR)
                .issue("AV-1", DAY));
        Closing closing = sale.cancel(Cancellation.bySeller(DAY, "out of stock", Kept.nothing("the seller withdraws"))
                .givingEarnestMoneyBack(Factor.of("2")));
        assertThat(closing.refundDue()).isEqualTo(eur("600.00"));
        assertThat(record(sale, closing).compensated()).isEqualTo(eur("100.00"));
    }

    @Test
    void an_indemnity_has_room_beside_64_treatments() {
        DraftQuote many = draft();
        for (int i = 0; i < 64; i++) {
            many = many.plusLine("Work", eur("10.00"), S20.withGroup("g" + i));
        }
        Sale sale = sale(many, SaleTerms.of(DepositPlan.of(Deposit.of(percent("50")))));
        sale = payAll(sale.plus(sale.draftNextDeposit().issue("FA-1", DAY)));
        Closing closing =
                sale.cancel(Cancellation.byBuyer(DAY, "change of plans", Kept.indemnity(eur("84.00"), "section 9")));
        assertThat(closing.refundDue()).isEqualTo(eur("300.00"));
        record(sale, closing);
    }

    @Test
    void planned_numbers_give_way_to_numbers_that_are_used() {
        Sale sale = sale(works("1000.00"), SaleTerms.of(DepositPlan.none()));
        for (int i = 0; i < 60; i++) {
            sale = sale.plus(Amendment.of("planned-" + i, DAY, scope(works("1000.00"))));
        }
        assertThat(sale.settle().steps()).hasSize(1);
    }

    private static Sale record(Sale before, Closing closing) {
        Sale sale = before;
        Optional<Cancellation> cancellation = closing.cancellation();
        if (cancellation.isPresent()) {
            sale = sale.plus(cancellation.get());
        }
        for (int i = 0; i < closing.steps().size(); i++) {
            sale = sale.plus(closing.steps().get(i).draft().issue("Z-" + i, DAY));
        }
        assertThat(sale.refundDue()).isEqualTo(closing.refundDue());
        assertThat(Sale.of(sale.contract(), sale.terms(), sale.facts())).isEqualTo(sale);
        return sale;
    }

    private static Sale payAll(Sale sale) {
        return sale.plus(Payment.onAccount(sale.outstanding(), DAY));
    }

    private static DraftQuote works(String amount) {
        return draft().plusLine("Works", eur(amount), S20);
    }

    private static Scope scope(DraftQuote quote) {
        return quote.order(DAY).scope();
    }

    private static Sale sale(DraftQuote quote, SaleTerms terms) {
        return Sale.of(quote.order(day("2026-09-09")), terms, List.of());
    }
}
