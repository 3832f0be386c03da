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
import org.acompte.amount.Quantity;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate DAY = day("2026-10-01");

    @Test
    void a_progress_invoice_asks_the_work_to_date_less_the_work_before() {
        Sale sale = sale(works("10000.00"), SaleTerms.of(DepositPlan.none()));
        ProgressInvoice first = sale.draftProgressInvoice(done("33.33")).issue("S-1", DAY);
        sale = sale.plus(first);
        ProgressInvoice second = sale.draftProgressInvoice(done("70")).issue("S-2", DAY);
        assertThat(first.amountDue()).isEqualTo(eur("3999.60"));
        assertThat(second.toDate().withVat()).isEqualTo(eur("8400.00"));
        assertThat(second.previous().withVat()).isEqualTo(eur("3999.60"));
        assertThat(second.amountDue()).isEqualTo(eur("4400.40"));
        FinalInvoice last = sale.plus(second).draftFinalInvoice().issue("FA-9", DAY);
        assertThat(last.total().withVat()).isEqualTo(eur("12000.00"));
        assertThat(last.amountDue()).isEqualTo(eur("3600.00"));
    }

    @Test
    void a_deposit_is_used_up_pro_rata() {
        Sale sale = deposited(Consumption.PRO_RATA);
        assertThat(sale.draftProgressInvoice(done("40")).amount().withVat()).isEqualTo(eur("3360.00"));
        ProgressInvoice first = sale.draftProgressInvoice(done("40")).issue("S-1", DAY);
        sale = sale.plus(first);
        assertThat(first.deductions().get(0).amount().withVat()).isEqualTo(eur("1440.00"));
        ProgressInvoice second = sale.draftProgressInvoice(done("100")).issue("S-2", DAY);
        assertThat(second.amountDue()).isEqualTo(eur("5040.00"));
        FinalInvoice last = sale.plus(second).draftFinalInvoice().issue("FA-9", DAY);
        assertThat(last.amountDue()).isEqualTo(eur("0.00"));
    }

    @Test
    void the_policy_decides_what_an_invoice_deducts_and_the_last_one_takes_the_rest() {
        assertThat(asked(Consumption.FIRST)).isEqualTo(List.of(eur("1200.00"), eur("1200.00"), eur("6000.00")));
        assertThat(asked(Consumption.cappedAt(percent("20"))))
                .isEqualTo(List.of(eur("3840.00"), eur("960.00"), eur("3600.00")));
        assertThat(asked(Consumption.PRO_RATA)).isEqualTo(List.of(eur("3360.00"), eur("840.00"), eur("4200.00")));
        assertThat(asked(Consumption.LAST)).isEqualTo(List.of(eur("4800.00"), eur("1200.00"), eur("2400.00")));
    }

    @Test
    void what_could_not_be_deducted_later_is_deducted_at_once() {
        Sale sale = deposited(Consumption.LAST);
        ProgressInvoice almost = sale.draftProgressInvoice(done("90")).issue("S-1", DAY);
        assertThat(almost.work().withVat()).isEqualTo(eur("10800.00"));
        assertThat(almost.amountDue()).isEqualTo(eur("8400.00"));
        assertThat(sale.plus(almost).remainingToInvoice().isZero()).isTrue();
    }

    @Test
    void lines_are_invoiced_by_share_and_by_quantity_and_stay_where_they_are_when_not_named() {
        DraftQuote two = draft().plusLine(Line.of("Windows", eur("199.99"), S10).withQuantity("7"))
                .plusLine("Painting", eur("900.00"), S20);
        Sale sale = sale(two, SaleTerms.of(DepositPlan.none()));
        ProgressInvoice first =
                sale.draftProgressInvoice(Progress.delivered(1, Quantity.of(3))).issue("S-1", DAY);
        assertThat(first.lineAmounts()).containsExactly(eur("599.97"), eur("0.00"));
        sale = sale.plus(first);
        ProgressInvoice second =
                sale.draftProgressInvoice(Progress.ofLine(2, percent("50"))).issue("S-2", DAY);
        assertThat(second.lineAmounts()).containsExactly(eur("599.97"), eur("450.00"));
        assertThat(second.amount().amountOf(S10).isZero()).isTrue();
        assertThat(second.amountDue()).isEqualTo(eur("540.00"));
    }

    @Test
    void five_percent_are_held_and_released_as_a_due_of_their_own() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", percent("5")));
        Sale sale = sale(draft().plusLine("Works", eur("6668.29"), S20), terms);
        ProgressInvoice all = sale.draftProgressInvoice(done("100")).issue("S-1", DAY);
        assertThat(all.amount().withVat()).isEqualTo(eur("8001.95"));
        assertThat(all.retentions()).containsExactly(new HeldRetention("guarantee", eur("400.10")));
        assertThat(all.amountDue()).isEqualTo(eur("7601.85"));
        sale = sale.plus(all).plus(Payment.of(all, eur("7601.85"), DAY));
        assertThat(sale.settlementOf(all)).isEqualTo(Settlement.PAID);
        assertThat(sale.outstanding()).isEqualTo(eur("400.10"));
        assertThat(sale.retentionHeld()).isEqualTo(eur("400.10"));
        sale = sale.plus(RetentionRelease.of("guarantee", eur("400.10"), DAY.plusYears(1)));
        assertThat(sale.settlementOf(all)).isEqualTo(Settlement.PARTLY_PAID);
        assertThat(sale.retentionHeld()).isEqualTo(eur("0.00"));
        sale = sale.plus(Payment.onAccount(eur("400.10"), DAY.plusYears(1)));
        assertThat(sale.settlementOf(all)).isEqualTo(Settlement.PAID);
    }

    @Test
    void nothing_is_held_of_money_that_is_owed_back_on_a_credited_invoice() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", percent("5")));
        Sale sale = sale(works("1000.00"), terms);
        ProgressInvoice all = sale.draftProgressInvoice(done("100")).issue("S-1", DAY);
        Payment payment = Payment.of(all, eur("1140.00"), DAY);
        sale = sale.plus(all).plus(payment);
        assertThat(sale.retentionHeld()).isEqualTo(eur("60.00"));
        sale = sale.plus(sale.draftCreditNote(all, CreditReasons.ERROR).issue("AV-1", DAY));
        sale = sale.plus(Refund.of(all, eur("1140.00"), DAY)).plus(PaymentReversal.of(payment, DAY, "returned"));
        assertThat(sale.outstandingOf(all)).isEqualTo(eur("1140.00"));
        assertThat(sale.retentionHeld()).isEqualTo(eur("0.00"));
        sale = sale.plus(Payment.onAccount(eur("1140.00"), DAY));
        assertThat(sale.outstanding()).isEqualTo(eur("0.00"));
        assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_bank_guarantee_ends_a_clause() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none())
                .plus(RetentionClause.of("guarantee", percent("5")))
                .plus(RetentionClause.of("shared costs", percent("1.5")));
        Sale sale = sale(works("10000.00"), terms);
        sale = sale.plus(sale.draftProgressInvoice(done("50")).issue("S-1", DAY));
        assertThat(sale.retentionHeld()).isEqualTo(eur("390.00"));
        sale = sale.plus(RetentionRelease.of("guarantee", eur("300.00"), DAY).againstGuarantee("BG-77"));
        ProgressInvoice second = sale.draftProgressInvoice(done("100")).issue("S-2", DAY);
        assertThat(second.retentions()).containsExactly(new HeldRetention("shared costs", eur("90.00")));
        assertThat(sale.plus(second).retentionHeld()).isEqualTo(eur("180.00"));
    }

    @Test
    void a_guarantee_given_at_the_start_ends_a_clause_before_anything_is_held() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", percent("5")));
        Sale sale = sale(works("10000.00"), terms)
                .plus(RetentionRelease.byGuarantee("guarantee", eur("0.00").getCurrencyUnit(), DAY, "BG-77"));
        assertThat(sale.draftProgressInvoice(done("50")).issue("S-1", DAY).retentions())
                .isEmpty();
    }

    @Test
    void sums_on_the_way_to_a_deduction_are_within_the_limits() {
        Sale sale = deposited(Consumption.PRO_RATA, "80000000000.00");
        assertThat(sale.draftProgressInvoice(done("80")).check()).isEmpty();
        assertThat(sale.check(Amendment.of(
                        "AM-1", DAY, works("70000000000.00").order(DAY).scope())))
                .isEmpty();
    }

    @Test
    void a_credited_progress_invoice_gives_back_its_deposit_and_can_be_invoiced_again() {
        Sale sale = deposited(Consumption.PRO_RATA);
        ProgressInvoice wrong = sale.draftProgressInvoice(done("40")).issue("S-1", DAY);
        sale = sale.plus(wrong);
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", DAY));
        assertThat(sale.workInvoiced().isZero()).isTrue();
        assertThat(sale.availableOf((DepositInvoice) sale.invoices().get(0)).withVat())
                .isEqualTo(eur("3600.00"));
        assertThat(sale.draftProgressInvoice(done("30")).amount().withVat()).isEqualTo(eur("2520.00"));
    }

    @Test
    void what_is_credited_of_a_deposit_after_it_was_used_up_is_invoiced_again() {
        Sale sale = deposited(Consumption.FIRST);
        DepositInvoice deposit = (DepositInvoice) sale.invoices().get(0);
        sale = sale.plus(sale.draftProgressInvoice(done("40")).issue("S-1", DAY));
        sale = sale.plus(sale.draftCreditNote(deposit, Credit.ofWithVat(eur("600.00")), CreditReasons.ERROR)
                .issue("AV-1", DAY));
        assertThat(sale.workInvoiced().withVat()).isEqualTo(eur("4200.00"));
        sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", DAY));
        assertThat(sale.invoiced()).isEqualTo(sale.total());
    }

    @Test
    void a_treatment_without_a_total_does_not_disturb_the_others() {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(percent("30"))));
        Sale sale = sale(works("1000.00").plusLine("Windows", eur("100.00"), S10), terms);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        sale = sale.plus(Amendment.of(
                "AM-1",
                DAY,
                works("1000.00")
                        .plusLine("Windows", eur("0.00"), S10)
                        .order(DAY)
                        .scope()));
        assertThat(sale.draftProgressInvoice(done("50")).amount().withVat()).isEqualTo(eur("420.00"));
    }

    private static List<Money> asked(Consumption consumption) {
        Sale sale = deposited(consumption);
        ProgressInvoice first = sale.draftProgressInvoice(done("40")).issue("S-1", DAY);
        sale = sale.plus(first);
        ProgressInvoice second = sale.draftProgressInvoice(done("50")).issue("S-2", DAY);
        FinalInvoice last = sale.plus(second).draftFinalInvoice().issue("FA-9", DAY);
        return List.of(first.amountDue(), second.amountDue(), last.amountDue());
    }

    private static Sale deposited(Consumption consumption) {
        return deposited(consumption, "10000.00");
    }

    private static Sale deposited(Consumption consumption, String amount) {
        SaleTerms terms =
                SaleTerms.of(DepositPlan.of(Deposit.of(percent("30")))).withConsumption(consumption);
        Sale sale = sale(works(amount), terms);
        return sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
    }

    private static Progress done(String percent) {
        return Progress.of(percent(percent));
    }

    private static DraftQuote works(String amount) {
        return draft().plusLine("Works", eur(amount), S20);
    }

    private static Sale sale(DraftQuote quote, SaleTerms terms) {
        return Sale.of(quote.order(day("2026-09-09")), terms);
    }
}
