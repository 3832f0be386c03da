package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.Trigger;
import org.acompte.knownbugs.KnownBug;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SaleTest {
    private static final DepositPlan THIRDS = DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("40")));

    /** EUR 1000.00 without VAT, EUR 1200.00 with VAT. */
    private static Sale works(DepositPlan plan) {
        return sale(draft().plusLine("Works", eur("1000.00"), S20), plan);
    }

    /** EUR 100.00 at 20 % and EUR 100.00 at 10 %, EUR 230.00 with VAT. */
    private static Sale twoRates() {
        return sale(draft().plusLine("Goods", eur("100.00"), S20).plusLine("Works", eur("100.00"), S10), THIRDS);
    }

    private static DepositInvoice next(Sale sale, String number) {
        return sale.draftNextDeposit().issue(number, day("2026-09-10"));
    }

    private static FinalInvoice last(Sale sale, String number) {
        return sale.draftFinalInvoice().issue(number, day("2026-12-01"));
    }

    private static Payment pay(Invoice invoice, String amount) {
        return Payment.of(invoice, eur(amount), day("2026-09-15"));
    }

    @Test
    void a_planned_sale_is_invoiced_paid_and_settled() {
        Sale sale = works(THIRDS);
        assertThat(sale.nextInstalment()).contains(THIRDS.instalments().get(0));
        DepositInvoice first = next(sale, "FA-1");
        sale = sale.plus(first).plus(pay(first, "360.00"));
        DepositInvoice second = next(sale, "FA-2");
        sale = sale.plus(second).plus(pay(second, "480.00"));
        assertThat(sale.nextInstalment()).isEmpty();
        assertThat(sale.remainingToInvoice().withVat()).isEqualTo(eur("360.00"));
        FinalInvoice last = last(sale, "FA-3");
        assertThat(last.deductions())
                .extracting(deduction -> deduction.deposit().number())
                .containsExactly("FA-1", "FA-2");
        sale = sale.plus(last);
        assertThat(sale.outstanding()).isEqualTo(eur("360.00"));
        assertThat(sale.isSettled()).isFalse();
        sale = sale.plus(pay(last, "360.00"));
        assertThat(sale.isSettled()).isTrue();
        assertThat(sale.collected()).isEqualTo(eur("1200.00"));
        assertThat(sale.refunded()).isEqualTo(eur("0.00"));
        assertThat(sale.invoiced()).isEqualTo(sale.total());
        assertThat(sale.version()).isEqualTo(6);
        assertThat(sale).hasToString("sale D-2026-017, version 6, outstanding EUR 0.00");
    }

    @Test
    void settlement_is_derived_from_what_is_paid() {
        Sale sale = works(THIRDS);
        DepositInvoice deposit = next(sale, "FA-1");
        sale = sale.plus(deposit);
        assertThat(sale.settlementOf(deposit)).isEqualTo(Settlement.UNPAID);
        sale = sale.plus(pay(deposit, "100.00"));
        assertThat(sale.settlementOf(deposit)).isEqualTo(Settlement.PARTLY_PAID);
        assertThat(sale.outstandingOf(deposit)).isEqualTo(eur("260.00"));
        sale = sale.plus(pay(deposit, "260.00"));
        assertThat(sale.settlementOf(deposit)).isEqualTo(Settlement.PAID);
        sale = sale.plus(pay(deposit, "0.01"));
        assertThat(sale.settlementOf(deposit)).isEqualTo(Settlement.OVERPAID);
        assertThat(sale.outstanding()).isEqualTo(eur("-0.01"));
        assertThat(sale.refundDue()).isEqualTo(eur("0.01"));
        assertThat(sale.refundableOf(deposit)).isEqualTo(eur("0.01"));
        assertThat(Settlement.values())
                .extracting(Settlement::code)
                .containsExactly("unpaid", "partly-paid", "paid", "overpaid");
    }

    @Test
    void an_invoice_of_another_sale_is_a_fault_of_the_caller() {
        DepositInvoice foreign = next(works(THIRDS), "FA-1");
        assertThatThrownBy(() -> works(THIRDS).settlementOf(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_draft_of_an_older_version_is_refused_so_that_nothing_is_invoiced_twice() {
        Sale sale = works(THIRDS);
        Draft<DepositInvoice> mine = sale.draftNextDeposit();
        Draft<DepositInvoice> yours = sale.draftNextDeposit();
        Sale after = sale.plus(mine.issue("FA-1", day("2026-09-10")));
        DepositInvoice late = yours.issue("FA-2", day("2026-09-10"));
        assertThatThrownBy(() -> after.plus(late))
                .hasMessage("[AC-DOC-05] Document FA-2 was drafted from version 0 of sale D-2026-017,"
                        + " which is at version 1; draft it again");
        assertThat(after.check(late)).hasSize(1);
        assertThat(yours.saleVersion()).isZero();
    }

    @Test
    void a_refused_draft_lists_what_issuing_it_would_throw() {
        Draft<DepositInvoice> draft = works(THIRDS).draftDeposit(Deposit.ofWithVat(eur("11000.00")));
        assertThat(draft.check()).singleElement().satisfies(violation -> {
            assertThat(violation.message())
                    .isEqualTo(
                            "[AC-DEP-01] Deposit of EUR 11000.00 exceeds the EUR 1200.00 left to invoice on D-2026-017");
            assertThat(violation.attributes()).containsEntry("left", "EUR 1200.00");
        });
        assertThat(draft.amount().isZero()).isTrue();
        assertThat(draft.check(" ", day("2026-09-10")))
                .extracting(violation -> violation.ruleId())
                .containsExactly("AC-DEP-01", "AC-TXT-01");
        assertThatThrownBy(() -> draft.issue(" ", day("2026-09-10"))).hasMessageContainingAll("AC-DEP-01", "AC-TXT-01");
        assertThat(works(THIRDS).draftNextDeposit().check()).isEmpty();
        assertThat(works(THIRDS).draftNextDeposit()).hasToString("draft of EUR 360.00");
        assertThat(draft.toString()).startsWith("[AC-DEP-01]");
    }

    @Test
    void the_terms_of_an_instalment_set_the_due_date() {
        DepositPlan plan = DepositPlan.of(
                        List.of(Instalment.of(Deposit.of(percent("30"))).payableWithin(30)))
                .plus(Instalment.of(EarnestMoney.of(percent("20"))).onDate(day("2026-11-01")))
                .plus(Instalment.of(EarnestMoney.ofWithoutVat(eur("100.00"))).atMilestone("Roof closed"));
        assertThat(plan.instalments())
                .extracting(Instalment::trigger)
                .hasOnlyElementsOfTypes(Trigger.OnAcceptance.class, Trigger.OnDate.class, Trigger.OnMilestone.class)
                .extracting(Object::toString)
                .containsExactly("on acceptance", "on 2026-11-01", "at \"Roof closed\"");
        Sale sale = works(plan);
        assertThat(next(sale, "FA-1").header().dueOn()).contains(day("2026-10-10"));
        assertThat(sale.draftFinalInvoice(InvoiceTerms.payableWithin(45).suppliedOn(day("2026-11-30")))
                        .issue("FA-9", day("2026-12-01"))
                        .suppliedOn())
                .contains(day("2026-11-30"));
        assertThat(sale.draftDeposit(EarnestMoney.ofWithVat(eur("120.00")), PaymentTerms.ofDays(8))
                        .issue("FA-1", day("2026-09-10"))
                        .instalment())
                .isEmpty();
    }

    @Test
    void one_payment_may_pay_several_invoices_and_leave_the_rest_on_account() {
        Sale sale = works(THIRDS);
        DepositInvoice first = next(sale, "FA-1");
        sale = sale.plus(first);
        DepositInvoice second = next(sale, "FA-2");
        sale = sale.plus(second);
        Payment payment = Payment.onAccount(eur("900.00"), day("2026-09-15"))
                .plus(first, eur("360.00"))
                .plus(second, eur("480.00"))
                .withReference("VIR 0815");
        assertThat(payment.unallocated()).isEqualTo(eur("60.00"));
        sale = sale.plus(payment);
        assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
        assertThat(sale.settlementOf(second)).isEqualTo(Settlement.PAID);
        assertThat(sale.onAccount()).isEqualTo(eur("60.00"));
        FinalInvoice last = last(sale, "FA-3");
        sale = sale.plus(last);
        assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
        assertThat(sale.outstandingOf(last)).isEqualTo(eur("300.00"));
        assertThat(sale.receipts()).extracting(Receipt::cause).containsExactly(payment, payment, last);
    }

    @Test
    void money_on_account_that_no_invoice_needs_is_given_back() {
        Sale sale = works(DepositPlan.none()).plus(Payment.onAccount(eur("1500.00"), day("2026-09-15")));
        assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
        assertThat(sale.outstanding()).isEqualTo(eur("-1500.00"));
        sale = sale.plus(last(sale, "FA-1"));
        assertThat(sale.refundDue()).isEqualTo(eur("300.00"));
        assertThatThrownBy(refund(sale, "300.01")).hasMessageContaining("AC-REF-01");
        sale = sale.plus(Refund.onAccount(eur("300.00"), day("2026-12-05")).withReference("VIR 0816"));
        assertThat(sale.isSettled()).isTrue();
        assertThat(sale.refunded()).isEqualTo(eur("300.00"));
    }

    private static org.assertj.core.api.ThrowableAssert.ThrowingCallable refund(Sale sale, String amount) {
        return () -> sale.plus(Refund.onAccount(eur(amount), day("2026-12-05")));
    }

    @Test
    void a_partial_payment_collects_its_share_of_each_treatment_and_the_last_one_the_rest() {
        Sale sale = works(DepositPlan.of(Deposit.ofWithVat(eur("1200.00"))));
        DepositInvoice deposit = next(sale, "FA-1");
        sale = sale.plus(deposit).plus(pay(deposit, "500.00"));
        assertThat(sale.receipts().get(0).amount().total()).isEqualTo(TaxedAmount.of(eur("416.67"), eur("83.33")));
        sale = sale.plus(pay(deposit, "800.00"));
        assertThat(sale.receipts().get(1).amount().total()).isEqualTo(TaxedAmount.of(eur("583.33"), eur("116.67")));
        assertThat(sale.refundDue()).isEqualTo(eur("100.00"));
        sale = sale.plus(Refund.of(deposit, eur("100.00"), day("2026-09-20")).withReference("R-1"));
        assertThat(sale.receipts()).hasSize(2);
    }

    @Test
    void a_refund_after_a_credit_note_takes_back_what_was_collected() {
        Sale sale = works(DepositPlan.of(Deposit.ofWithVat(eur("1200.00"))));
        DepositInvoice deposit = next(sale, "FA-1");
        sale = sale.plus(deposit).plus(pay(deposit, "1200.00"));
        CreditNote credit = sale.draftCreditNote(
                        deposit, Credit.ofWithVat(eur("120.00")), CreditReasons.PRICE_REDUCTION)
                .issue("AV-1", day("2026-09-20"));
        sale = sale.plus(credit);
        assertThat(sale.availableOf(deposit).withVat()).isEqualTo(eur("1080.00"));
        sale = sale.plus(Refund.of(deposit, eur("50.00"), day("2026-09-21")));
        sale = sale.plus(Refund.of(deposit, eur("70.00"), day("2026-09-22")));
        VatBreakdown collected = VatBreakdown.zero(eur("0").getCurrencyUnit());
        for (Receipt receipt : sale.receipts()) {
            collected = collected.plus(receipt.amount());
        }
        assertThat(collected).isEqualTo(sale.creditableOf(deposit));
        assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_credit_of_one_treatment_moves_its_money_to_the_treatments_that_are_still_owed() {
        Sale sale = twoRates();
        FinalInvoice last = last(sale, "FA-1");
        sale = sale.plus(last).plus(pay(last, "115.00"));
        CreditNote credit = sale.draftCreditNote(last, Credit.ofLine(1, eur("100.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-02"));
        sale = sale.plus(credit);
        assertThat(sale.outstandingOf(last)).isEqualTo(eur("-5.00"));
        assertThat(sale.receipts())
                .extracting(Receipt::cause)
                .containsExactly(sale.facts().get(1), credit);
        sale = sale.plus(Refund.of(last, eur("5.00"), day("2026-12-03")));
        VatBreakdown collected = sale.receipts().stream()
                .map(Receipt::amount)
                .reduce(VatBreakdown::plus)
                .orElseThrow();
        assertThat(collected).isEqualTo(sale.creditableOf(last));
    }

    @Test
    void credits_by_line_give_back_the_share_of_the_discount_on_the_whole() {
        Sale sale = sale(
                draft().plusLine("A", eur("19.99"), S20)
                        .plusLine("B", eur("68.33"), S20)
                        .plusLine("C", eur("200.33"), S20)
                        .plus(Adjustment.discount(eur("10.00"))),
                DepositPlan.none());
        FinalInvoice last = last(sale, "FA-1");
        sale = sale.plus(last);
        List<String> lines = List.of("19.99", "68.33", "200.33");
        List<String> expected = List.of("EUR 19.30 + 3.86 VAT", "EUR 65.96 + 13.19 VAT", "EUR 193.39 + 38.68 VAT");
        for (int i = 0; i < 3; i++) {
            CreditNote credit = sale.draftCreditNote(
                            last, Credit.ofLine(i + 1, eur(lines.get(i))), CreditReasons.RETURN)
                    .issue("AV-" + i, day("2026-12-02"));
            assertThat(credit.amount().total()).hasToString(expected.get(i));
            sale = sale.plus(credit);
        }
        assertThat(sale.finalInvoice()).isEmpty();
    }

    @Test
    void two_credits_of_one_invoice_never_give_back_more_vat_than_it_had() {
        Sale sale = sale(draft().plusLine("A", eur("17.02"), S20).plusLine("B", eur("15.16"), S20), DepositPlan.none());
        FinalInvoice last = last(sale, "FA-1");
        sale = sale.plus(last);
        assertThat(last.amount().vat()).isEqualTo(eur("6.44"));
        CreditNote first = sale.draftCreditNote(last, Credit.ofWithoutVat(eur("17.02")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-02"));
        sale = sale.plus(first);
        CreditNote second = sale.draftCreditNote(last, CreditReasons.RETURN).issue("AV-2", day("2026-12-02"));
        assertThat(first.amount().vat().plus(second.amount().vat())).isEqualTo(eur("6.44"));
    }

    @Test
    @KnownBug(24)
    void crediting_a_final_invoice_releases_the_deposits_that_it_deducted() {
        Sale sale = works(THIRDS);
        DepositInvoice deposit = next(sale, "FA-1");
        sale = sale.plus(deposit).plus(pay(deposit, "360.00"));
        FinalInvoice wrong = last(sale, "FA-2");
        sale = sale.plus(wrong);
        assertThat(sale.availableOf(deposit).isZero()).isTrue();
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-12-02")));
        assertThat(sale.availableOf(deposit)).isEqualTo(deposit.amount());
        FinalInvoice right = sale.draftFinalInvoice().issue("FA-3", day("2026-12-03"));
        assertThat(right.amountDue()).isEqualTo(eur("840.00"));
        sale = sale.plus(right);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
        assertThat(sale.finalInvoice()).contains(right);
    }

    @Test
    void a_final_invoice_of_zero_can_be_credited_once() {
        Sale sale = works(DepositPlan.of(Deposit.of(percent("100"))));
        sale = sale.plus(next(sale, "FA-1"));
        FinalInvoice zero = last(sale, "FA-2");
        sale = sale.plus(zero);
        CreditNote credit = sale.draftCreditNote(zero, CreditReasons.ERROR).issue("AV-1", day("2026-12-02"));
        assertThat(credit.amount().isZero()).isTrue();
        sale = sale.plus(credit);
        assertThat(sale.finalInvoice()).isEmpty();
        assertThat(sale.draftCreditNote(zero, CreditReasons.ERROR).check()).hasSize(1);
        assertThat(last(sale, "FA-3").amountDue()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_deposit_credited_in_full_is_not_deducted_and_its_share_can_be_asked_again() {
        Sale sale = works(THIRDS);
        DepositInvoice wrong = next(sale, "FA-1");
        sale = sale.plus(wrong);
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-09-11")));
        assertThat(last(sale, "FA-9").deductions()).isEmpty();
        DepositInvoice again = next(sale, "FA-2");
        assertThat(again.amountDue()).isEqualTo(eur("360.00"));
        assertThat(again.instalment()).hasValue(1);
        sale = sale.plus(again);
        assertThat(next(sale, "FA-3").amountDue()).isEqualTo(eur("480.00"));
    }

    @Test
    void an_instalment_whose_share_is_already_invoiced_is_passed_over() {
        Sale sale = works(THIRDS);
        sale = sale.plus(next(sale, "FA-1"));
        sale = sale.plus(Amendment.of(
                "AM-1",
                day("2026-09-20"),
                draft().plusLine("Less", eur("400.00"), S20).scope()));
        assertThat(sale.draftNextDeposit().check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .isEqualTo("[AC-DEP-02] Deposit of 40 % asks nothing:"
                                + " that share of the total is already invoiced, or too small"));
        assertThat(sale.nextInstalment()).isEmpty();
    }

    @Test
    void a_share_that_is_passed_over_counts_for_the_shares_after_it() {
        DepositPlan plan =
                DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("30")), Deposit.of(percent("40")));
        Sale sale = works(plan);
        sale = sale.plus(next(sale, "FA-1"));
        sale = sale.plus(amendedTo("450.00"));
        assertThat(sale.nextInstalment()).contains(plan.instalments().get(2));
        DepositInvoice last = next(sale, "FA-2");
        assertThat(last.amountDue()).isEqualTo(eur("180.00"));
        assertThat(sale.plus(last).remainingToInvoice().isZero()).isTrue();
    }

    private static Amendment amendedTo(String withoutVat) {
        Scope scope = draft().plusLine("Less", eur(withoutVat), S20).scope();
        return Amendment.of("AM-1", day("2026-09-20"), scope);
    }

    @Test
    void an_instalment_of_a_stated_amount_asks_what_a_smaller_scope_has_left() {
        Sale sale = works(DepositPlan.of(Deposit.ofWithVat(eur("700.00")), Deposit.ofWithoutVat(eur("300.00"))));
        sale = sale.plus(amendedTo("600.00"));
        DepositInvoice first = sale.draftNextDeposit().issue("FA-1", day("2026-09-21"));
        assertThat(first.amountDue()).isEqualTo(eur("700.00"));
        sale = sale.plus(first);
        assertThat(sale.draftNextDeposit().amount().withVat()).isEqualTo(eur("20.00"));
    }

    @Test
    void a_sale_with_more_invoiced_than_agreed_is_not_settled() {
        Sale sale = works(DepositPlan.of(Deposit.of(percent("100"))));
        DepositInvoice deposit = next(sale, "FA-1");
        sale = sale.plus(deposit).plus(pay(deposit, "1200.00")).plus(amendedTo("900.00"));
        sale = sale.plus(last(sale, "FA-2"));
        assertThat(sale.isSettled()).isFalse();
        assertThat(sale.excessInvoiced().withVat()).isEqualTo(eur("120.00"));
        sale = sale.plus(
                sale.draftCreditNote(deposit, CreditReasons.SCOPE_REDUCED).issue("AV-1", day("2026-12-02")));
        assertThat(sale.excessInvoiced().isZero()).isTrue();
        assertThat(sale.refundDue()).isEqualTo(eur("120.00"));
        sale = sale.plus(Refund.of(deposit, eur("120.00"), day("2026-12-03")));
        assertThat(sale.isSettled()).isTrue();
    }

    @Test
    void a_price_reduction_after_a_fully_deposited_supply_is_credited_on_the_deposit_by_its_amount() {
        Sale sale = works(DepositPlan.of(Deposit.of(percent("100"))));
        DepositInvoice deposit = next(sale, "FA-1");
        sale = sale.plus(deposit).plus(pay(deposit, "1200.00"));
        sale = sale.plus(last(sale, "FA-2"));
        assertThat(sale.draftCreditNote(deposit, CreditReasons.RETURN).check())
                .singleElement()
                .hasToString("[AC-CRN-03] Nothing is left to credit on FA-1: FA-2 deducts it;"
                        + " credit a stated amount of it, or credit FA-2");
        CreditNote credit = sale.draftCreditNote(deposit, Credit.ofWithoutVat(eur("100.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-02"));
        sale = sale.plus(credit);
        assertThat(credit.amount().total()).isEqualTo(TaxedAmount.of(eur("100.00"), eur("20.00")));
        assertThat(sale.availableOf(deposit).isZero()).isTrue();
        assertThat(sale.refundDue()).isEqualTo(eur("120.00"));
        assertThat(sale.remainingToInvoice().isZero()).isTrue();
    }

    @Test
    void money_on_account_pays_the_open_invoices_oldest_first() {
        Sale sale = works(THIRDS);
        DepositInvoice first = next(sale, "FA-1");
        sale = sale.plus(first);
        DepositInvoice second = next(sale, "FA-2");
        sale = sale.plus(second).plus(Payment.onAccount(eur("400.00"), day("2026-09-15")));
        assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
        assertThat(sale.outstandingOf(second)).isEqualTo(eur("440.00"));
        assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
        assertThat(sale.receipts()).hasSize(2);
    }

    @Test
    void money_of_an_invoice_credited_in_full_pays_the_one_that_replaces_it() {
        Sale sale = works(DepositPlan.none());
        FinalInvoice wrong = last(sale, "FA-1");
        sale = sale.plus(wrong).plus(pay(wrong, "1200.00"));
        sale = sale.plus(sale.draftCreditNote(wrong, CreditReasons.ERROR).issue("AV-1", day("2026-12-02")));
        FinalInvoice right = sale.draftFinalInvoice().issue("FA-2", day("2026-12-03"));
        sale = sale.plus(right);
        assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
        assertThat(sale.outstanding()).isEqualTo(eur("0.00"));
        assertThat(sale.isSettled()).isFalse();
        Reallocation moved = Reallocation.of(wrong, right, eur("1200.00"), day("2026-12-03"));
        sale = sale.plus(moved);
        assertThat(sale.isSettled()).isTrue();
        assertThat(sale.receipts())
                .filteredOn(receipt -> receipt.cause().equals(moved))
                .extracting(receipt -> receipt.amount().withVat())
                .containsExactly(eur("-1200.00"), eur("1200.00"));
        assertThat(sale.collected()).isEqualTo(eur("1200.00"));
    }

    @Test
    void equal_lines_are_credited_each_with_its_own_share_and_only_once() {
        DraftQuote quote = draft().plusLine("a", eur("10.00"), S20)
                .plusLine("a", eur("10.00"), S20)
                .plusLine("a", eur("10.00"), S20)
                .plus(Adjustment.discount(eur("10.00")));
        Sale sale = sale(quote, DepositPlan.none());
        FinalInvoice last = last(sale, "FA-1");
        sale = sale.plus(last);
        CreditNote one = sale.draftCreditNote(last, Credit.ofLine(2, eur("4.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-02"));
        Sale after = sale.plus(one);
        assertThat(after.draftCreditNote(last, Credit.ofLine(2, eur("6.01")), CreditReasons.RETURN)
                        .check())
                .singleElement()
                .hasToString("[AC-CRN-07] Credit of EUR 6.01 exceeds the EUR 6.00 left to credit on line 2 of FA-1");
        Credit all = Credit.ofLine(1, eur("10.00")).plusLine(2, eur("10.00")).plusLine(3, eur("10.00"));
        assertThat(sale.draftCreditNote(last, all, CreditReasons.RETURN).amount())
                .isEqualTo(last.amount());
    }

    @Test
    void a_line_that_is_credited_in_two_parts_counts_for_as_much_as_the_whole_line() {
        Sale sale = sale(
                draft().plusLine("a", eur("1.00"), S20)
                        .plusLine("b", eur("1.00"), S20)
                        .plus(Adjustment.discount(percent("1"))),
                DepositPlan.none());
        FinalInvoice last = last(sale, "FA-1");
        sale = sale.plus(last);
        for (int line = 1; line <= 2; line++) {
            for (String half : List.of("first", "second")) {
                sale = sale.plus(sale.draftCreditNote(last, Credit.ofLine(line, eur("0.50")), CreditReasons.RETURN)
                        .issue("AV-" + line + half, day("2026-12-02")));
            }
            assertThat(sale.creditableOf(last).withoutVat()).isEqualTo(eur(line == 1 ? "0.99" : "0.00"));
        }
        assertThat(sale.creditableOf(last).isZero()).isTrue();
    }

    @Test
    void a_line_that_counts_for_nothing_is_refused_with_its_cause() {
        Sale sale = sale(
                draft().plusLine("a", eur("100.00"), S20)
                        .plusLine("b", eur("0.01"), S20)
                        .plus(Adjustment.discount(percent("60"))),
                DepositPlan.none());
        FinalInvoice last = last(sale, "FA-1");
        assertThat(sale.plus(last)
                        .draftCreditNote(last, Credit.ofLine(2, eur("0.01")), CreditReasons.RETURN)
                        .check())
                .singleElement()
                .hasToString(
                        "[AC-CRN-03] Nothing is left to credit on FA-1 of what is asked, which counts for nothing");
    }

    @Test
    @Timeout(5)
    void thousands_of_lines_are_credited_at_once_in_no_time() {
        List<Line> lines = Collections.nCopies(3000, Line.of("a", eur("1.23"), S20));
        Sale sale = sale(draft().plusLines(lines).plus(Adjustment.discount(percent("10"))), DepositPlan.none());
        FinalInvoice last = last(sale, "FA-1");
        List<Credit.Item> all = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            all.add(new Credit.Item(line, eur("1.23")));
        }
        assertThat(sale.plus(last)
                        .draftCreditNote(last, new Credit.Lines(all), CreditReasons.RETURN)
                        .amount())
                .isEqualTo(last.amount());
    }

    @Test
    void many_treatments_on_both_sides_of_an_amendment_are_refused_before_the_sale_is_stuck() {
        Sale sale = sale(groups("a"), DepositPlan.of(Deposit.of(percent("10"))));
        sale = sale.plus(next(sale, "FA-1"));
        Amendment toOthers = Amendment.of("AM-1", day("2026-09-20"), groups("b").scope());
        assertThat(sale.check(toOthers))
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-VAT-05"));
        Sale open = sale(groups("a"), DepositPlan.none()).plus(toOthers);
        Sale closed = open.plus(last(open, "FA-1"));
        assertThat(closed.invoiced()).isEqualTo(closed.total());
        assertThat(open.draftProgressInvoice(Progress.of(percent("100"))).amount())
                .isEqualTo(open.total());
    }

    private static DraftQuote groups(String name) {
        DraftQuote quote = draft();
        for (int i = 0; i < 40; i++) {
            quote = quote.plusLine("Work", eur("10.00"), S20.withGroup(name + i));
        }
        return quote;
    }

    @Test
    void dates_that_no_one_can_mean_are_refused_by_the_draft() {
        Sale sale = works(DepositPlan.none());
        Draft<FinalInvoice> supplied = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("1900-01-01")));
        assertThat(supplied.check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-TXT-04"));
        assertThat(sale.draftFinalInvoice(InvoiceTerms.payableWithin(30)).check("FA-1", LocalDate.MAX))
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-TXT-04"));
    }

    @Test
    void invoices_are_found_by_number_and_a_stranger_of_the_same_number_is_not() {
        Sale sale = works(THIRDS);
        DepositInvoice deposit = next(sale, "FA-1");
        Sale after = sale.plus(deposit);
        assertThat(after.invoice("FA-1")).contains(deposit);
        assertThat(after.invoice("FA-2")).isEmpty();
        assertThat(after.invoices()).containsExactly(deposit);
        DepositInvoice stranger = next(twoRates(), "FA-1");
        assertThatThrownBy(() -> after.settlementOf(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sale D-2026-017 does not have invoice FA-1; record it with plus first");
        assertThat(after.draftCreditNote(stranger, CreditReasons.ERROR).check()).hasSize(1);
        assertThatThrownBy(() -> after.check(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void exact_vat_never_asks_vat_that_the_whole_does_not_have() {
        DepositPlan plan = THIRDS.withRounding(DepositRounding.EXACT_VAT);
        Sale sale = sale(draft().plusLine("Works", eur("333.33"), S10), plan);
        DepositInvoice first = next(sale, "FA-1");
        assertThat(first.amount().total()).isEqualTo(TaxedAmount.of(eur("100.00"), eur("10.00")));
        sale = sale.plus(first);
        sale = sale.plus(next(sale, "FA-2"));
        assertThat(sale.invoiced().total()).isEqualTo(TaxedAmount.of(eur("233.30"), eur("23.33")));
        assertThat(last(sale, "FA-3").amount().total()).isEqualTo(TaxedAmount.of(eur("100.03"), eur("10.00")));
    }

    @Test
    void a_stored_sale_is_rebuilt_from_its_facts_and_tells_what_is_new() {
        Sale before = works(THIRDS);
        DepositInvoice deposit = next(before, "FA-1");
        Sale after = before.plus(deposit).plus(pay(deposit, "360.00"));
        Sale rebuilt = Sale.of(after.contract(), after.terms(), after.facts());
        assertThat(rebuilt).isEqualTo(after).hasSameHashCodeAs(after);
        assertThat(after.since(before)).isEqualTo(after.facts());
        assertThat(after.since(after)).isEmpty();
        assertThatThrownBy(() -> before.since(after)).isInstanceOf(IllegalArgumentException.class);
        assertThat(before.facts()).isEmpty();
    }

    @Test
    void a_null_fact_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> works(THIRDS).plus(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void documents_name_their_contract_and_parties() {
        DepositInvoice deposit = next(works(THIRDS), "FA-1");
        assertThat(deposit.header().contract().number()).isEqualTo("D-2026-017");
        assertThat(deposit.reference()).hasToString("FA-1 of 2026-09-10");
        assertThat(deposit.toString()).contains("D-2026-017 of 2026-09-09").doesNotContain("Hotel", "Lyon");
        assertThat(deposit.occurredOn()).isEqualTo(deposit.issuedOn());
        Money due = deposit.amountDue();
        assertThat(due).isEqualTo(eur("360.00"));
        assertThat(CreditReason.of("goodwill")).hasToString("goodwill");
    }
}
