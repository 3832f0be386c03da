package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.knownbugs.KnownBug;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Credit notes of every kind of invoice, and the facts that cancel them. */
class CreditNoteFamilyTest {
    private static final LocalDate DAY = day("2026-10-01");
    private static final Credit FULL = Credit.full();

    // by treatment

    @Test
    void a_credit_of_treatments_takes_back_exactly_the_stated_figures() {
        Sale sale = finished(twoRates());
        VatBreakdown stated = figures("40.00", "8.00").plus(S10, TaxedAmount.of(eur("50.00"), eur("5.00")));
        CreditNote note = credit(sale, Credit.ofTreatments(stated), "AV-1");
        assertThat(note.amount()).isEqualTo(stated);
        sale = sale.plus(note);
        assertThat(sale.creditableOf(last(sale)).amountOf(S20)).isEqualTo(TaxedAmount.of(eur("60.00"), eur("12.00")));
        assertThat(sale.creditableOf(last(sale)).amountOf(S10)).isEqualTo(TaxedAmount.of(eur("50.00"), eur("5.00")));
    }

    @Test
    void a_credit_of_one_treatment_leaves_the_others_alone() {
        Sale sale = finished(twoRates());
        CreditNote note = credit(sale, Credit.ofTreatment(S10, eur("33.00")), "AV-1");
        assertThat(note.amount())
                .isEqualTo(VatBreakdown.zero(CurrencyUnit.EUR).plus(S10, TaxedAmount.of(eur("30.00"), eur("3.00"))));
    }

    @Test
    void no_treatment_gives_back_more_than_it_has() {
        Sale sale = finished(twoRates());
        FinalInvoice last = last(sale);
        assertThat(sale.draftCreditNote(last, Credit.ofTreatment(S10, eur("110.01")), CreditReasons.ERROR)
                        .check())
                .singleElement()
                .hasToString("[AC-CRN-01] Credit of EUR 110.01 exceeds the EUR 110.00 left to credit on FA-9");
        assertThat(refusal(sale.draftCreditNote(last, Credit.ofTreatment(S5, eur("0.01")), CreditReasons.ERROR)))
                .isEqualTo("AC-CRN-01");
        assertThat(refusal(sale.draftCreditNote(
                        last, Credit.ofTreatments(figures("99.99", "20.01")), CreditReasons.ERROR)))
                .isEqualTo("AC-CRN-01");
        VatBreakdown dollars = VatBreakdown.zero(CurrencyUnit.USD)
                .plus(S20, TaxedAmount.of(Money.parse("USD 1.00"), Money.parse("USD 0.20")));
        assertThat(refusal(sale.draftCreditNote(last, Credit.ofTreatments(dollars), CreditReasons.ERROR)))
                .isEqualTo("AC-DOC-06");
        assertThatThrownBy(() -> Credit.ofTreatments(figures("0.00", "0.00"))).hasMessageContaining("AC-CRN-06");
        assertThatThrownBy(() -> Credit.ofTreatments(figures("-1.00", "2.00"))).hasMessageContaining("AC-CRN-06");
        assertThatThrownBy(() -> Credit.ofTreatment(S10, eur("0.00"))).hasMessageContaining("AC-CRN-06");
    }

    @Test
    void two_credits_of_one_invoice_give_back_6_43_of_vat_and_not_6_44() {
        DraftQuote perLine = draft().withVatRounding(VatRounding.PER_LINE)
                .plusLine("A", eur("17.02"), S20)
                .plusLine("B", eur("15.16"), S20);
        Sale sale = finished(sale(perLine, DepositPlan.none()));
        assertThat(last(sale).amount().vat()).isEqualTo(eur("6.43"));
        CreditNote half = credit(sale, Credit.ofWithoutVat(eur("16.09")), "AV-1");
        sale = sale.plus(half);
        CreditNote rest = credit(sale, Credit.ofWithoutVat(eur("16.09")), "AV-2");
        assertThat(half.amount().vat().plus(rest.amount().vat())).isEqualTo(eur("6.43"));
        assertThat(sale.plus(rest).creditableOf(last(sale)).isZero()).isTrue();
    }

    @Test
    void a_progress_invoice_has_no_lines_to_credit() {
        Sale sale = progressed(Consumption.PRO_RATA);
        assertThat(refusal(sale.draftCreditNote(
                        sale.invoices().get(1), Credit.ofLine(1, eur("1.00")), CreditReasons.ERROR)))
                .isEqualTo("AC-CRN-05");
    }

    @Test
    void a_deposit_that_is_used_up_in_part_is_credited_by_what_is_available_or_by_a_stated_amount() {
        Sale sale = progressed(Consumption.PRO_RATA); // uses up 1440.00 of 3600.00
        DepositInvoice deposit = deposit(sale);
        assertThat(sale.draftCreditNote(deposit, CreditReasons.ERROR).amount().withVat())
                .isEqualTo(eur("2160.00"));
        CreditNote most = creditOf(sale, deposit, Credit.ofWithVat(eur("2400.00")), "AV-1");
        sale = sale.plus(most);
        assertThat(sale.creditableOf(deposit).withVat()).isEqualTo(eur("1200.00"));
        assertThat(sale.availableOf(deposit).isZero()).isTrue();
        assertThat(sale.draftCreditNote(deposit, CreditReasons.ERROR).check()).hasSize(1);
        assertThat(refusal(
                        sale.draftCreditNote(deposit, Credit.ofWithVat(eur("1200.01")), CreditReasons.PRICE_REDUCTION)))
                .isEqualTo("AC-CRN-01");
    }

    @Test
    void a_progress_invoice_credited_in_part_keeps_its_deductions_and_its_work_can_be_asked_again() {
        Sale sale = progressed(Consumption.PRO_RATA);
        ProgressInvoice first = (ProgressInvoice) sale.invoices().get(1);
        sale = sale.plus(creditOf(sale, first, Credit.ofWithVat(eur("360.00")), "AV-1"));
        assertThat(sale.workInvoiced().withVat()).isEqualTo(eur("4440.00"));
        assertThat(sale.availableOf(deposit(sale)).withVat()).isEqualTo(eur("2160.00"));
        sale = sale.plus(creditOf(sale, first, FULL, "AV-2"));
        assertThat(sale.workInvoiced().isZero()).isTrue();
        assertThat(sale.availableOf(deposit(sale)).withVat()).isEqualTo(eur("3600.00"));
    }

    // cancelling a credit note

    @Test
    @KnownBug(32)
    void a_deposit_of_50_percent_whose_credit_note_is_cancelled_is_deducted_by_50_percent() {
        Sale sale = works("1000.00", DepositPlan.of(Deposit.of(percent("50"))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("600.00"), DAY));
        CreditNote wrong = creditOf(sale, deposit, FULL, "AV-1");
        sale = sale.plus(wrong);
        assertThat(sale.refundDue()).isEqualTo(eur("600.00"));
        CreditReversal reversal =
                sale.draftCreditReversal(wrong, CreditReasons.ERROR).issue("AA-1", DAY);
        assertThat(reversal.amount()).isEqualTo(deposit.amount());
        assertThat(reversal.creditNote()).isEqualTo(wrong.reference());
        assertThat(reversal.invoice()).isEqualTo(deposit.reference());
        assertThat(reversal.header().dueOn()).isEmpty();
        sale = sale.plus(reversal);
        assertThat(sale.settlementOf(deposit)).isEqualTo(Settlement.PAID);
        assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", DAY);
        assertThat(last.deductions()).containsExactly(new Deduction(deposit.reference(), figures("500.00", "100.00")));
        assertThat(last.amountDue()).isEqualTo(eur("600.00"));
        assertReplayed(sale.plus(last));
    }

    @Test
    void a_credit_note_and_its_reversal_lead_back_to_what_was() {
        for (Map.Entry<String, Story> story : stories().entrySet()) {
            Sale before = story.getValue().sale();
            CreditNote note = creditOf(
                    before, story.getValue().invoice(), story.getValue().credit(), "AV-90");
            Sale credited = before.plus(note);
            Sale after = credited.plus(
                    credited.draftCreditReversal(note, CreditReasons.ERROR).issue("AA-90", DAY));
            assertThat(balances(credited)).as(story.getKey()).isNotEqualTo(balances(before));
            assertThat(balances(after)).as(story.getKey()).isEqualTo(balances(before));
            assertReplayed(after);
        }
    }

    @Test
    void credit_notes_that_are_cancelled_from_the_last_to_the_first_lead_back_to_what_was() {
        Sale before = finished(deposited("1000.00"));
        CreditNote first = creditOf(before, last(before), Credit.ofWithVat(eur("100.00")), "AV-1");
        Sale sale = before.plus(first);
        CreditNote second = creditOf(sale, last(sale), FULL, "AV-2");
        sale = sale.plus(second);
        assertThat(sale.finalInvoice()).isEmpty();
        sale = reversed(sale, second, "AA-2");
        assertThat(sale.creditableOf(last(sale)).withVat()).isEqualTo(eur("500.00"));
        assertThat(balances(reversed(sale, first, "AA-1"))).isEqualTo(balances(before));
    }

    @Test
    void the_reversal_of_a_part_brings_the_whole_invoice_back_into_force() {
        Sale sale = finished(deposited("1000.00"));
        FinalInvoice last = last(sale);
        CreditNote part = creditOf(sale, last, Credit.ofWithVat(eur("100.00")), "AV-1");
        sale = sale.plus(part);
        sale = sale.plus(creditOf(sale, last, FULL, "AV-2"));
        sale = reversed(sale, part, "AA-1");
        assertThat(sale.finalInvoice()).contains(last);
        assertThat(sale.creditableOf(last).withVat()).isEqualTo(eur("100.00"));
        assertThat(sale.availableOf(deposit(sale)).isZero()).isTrue();
        assertThat(sale.invoiced().withVat()).isEqualTo(eur("700.00"));
        assertReplayed(sale);
    }

    @Test
    void money_that_was_given_back_in_between_is_owed_again() {
        Sale sale = deposited("1000.00");
        DepositInvoice deposit = deposit(sale);
        sale = sale.plus(Payment.of(deposit, eur("600.00"), DAY));
        CreditNote note = creditOf(sale, deposit, FULL, "AV-1");
        sale = sale.plus(note).plus(Refund.of(deposit, eur("250.00"), DAY));
        sale = reversed(sale, note, "AA-1");
        assertThat(sale.outstandingOf(deposit)).isEqualTo(eur("250.00"));
        assertThat(collected(sale, deposit)).isEqualTo(eur("350.00"));
        sale = sale.plus(Payment.of(deposit, eur("250.00"), DAY));
        assertThat(sale.settlementOf(deposit)).isEqualTo(Settlement.PAID);
        assertThat(collected(sale, deposit)).isEqualTo(eur("600.00"));
    }

    @Test
    void money_on_account_pays_what_is_owed_again() {
        Sale sale = deposited("1000.00");
        DepositInvoice deposit = deposit(sale);
        CreditNote note = creditOf(sale, deposit, FULL, "AV-1");
        sale = sale.plus(note).plus(Payment.onAccount(eur("700.00"), DAY));
        assertThat(sale.onAccount()).isEqualTo(eur("700.00"));
        sale = reversed(sale, note, "AA-1");
        assertThat(sale.onAccount()).isEqualTo(eur("100.00"));
        assertThat(sale.receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.cause()).isInstanceOf(CreditReversal.class);
            assertThat(receipt.amount()).isEqualTo(figures("500.00", "100.00"));
        });
    }

    @Test
    void money_that_moved_to_another_treatment_stays_collected() {
        Sale sale = finished(twoRates());
        FinalInvoice last = last(sale);
        sale = sale.plus(Payment.of(last, eur("115.00"), DAY));
        CreditNote note = creditOf(sale, last, Credit.ofTreatment(S20, eur("120.00")), "AV-1");
        sale = sale.plus(note);
        assertThat(collected(sale, last)).isEqualTo(eur("115.00"));
        sale = reversed(sale, note, "AA-1");
        assertThat(collected(sale, last)).isEqualTo(eur("115.00"));
        sale = sale.plus(Payment.of(last, eur("115.00"), DAY));
        VatBreakdown all = VatBreakdown.zero(CurrencyUnit.EUR);
        for (Receipt receipt : sale.receipts()) {
            all = all.plus(receipt.amount());
        }
        assertThat(all).isEqualTo(last.amount());
    }

    @Test
    void a_line_can_be_credited_again_once_its_credit_note_is_cancelled() {
        Sale sale = finished(twoRates());
        CreditNote line = creditOf(sale, last(sale), Credit.ofLine(1, eur("100.00")), "AV-1");
        sale = sale.plus(line);
        assertThat(refusal(sale.draftCreditNote(last(sale), Credit.ofLine(1, eur("0.01")), CreditReasons.ERROR)))
                .isEqualTo("AC-CRN-07");
        sale = reversed(sale, line, "AA-1");
        assertThat(creditOf(sale, last(sale), Credit.ofLine(1, eur("100.00")), "AV-2")
                        .amount())
                .isEqualTo(line.amount());
    }

    @Test
    void an_instalment_counts_again_and_is_not_asked_twice() {
        DepositPlan plan =
                DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("40")), Deposit.of(percent("30")));
        Sale sale = works("1000.00", plan);
        DepositInvoice first = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(first);
        DepositInvoice second = sale.draftNextDeposit().issue("FA-2", DAY);
        sale = sale.plus(second);
        CreditNote one = creditOf(sale, first, FULL, "AV-1");
        sale = sale.plus(one);
        CreditNote two = creditOf(sale, second, FULL, "AV-2");
        sale = sale.plus(two);
        assertThat(sale.nextInstalment()).contains(plan.instalments().get(0));
        Sale onlyFirst = reversed(sale, one, "AA-1");
        assertThat(onlyFirst.nextInstalment()).contains(plan.instalments().get(1));
        assertThat(onlyFirst.draftNextDeposit().amount().withVat()).isEqualTo(eur("480.00"));
        Sale both = reversed(reversed(sale, two, "AA-2"), one, "AA-1");
        assertThat(both.nextInstalment()).contains(plan.instalments().get(2));
        assertThat(both.draftNextDeposit().amount().withVat()).isEqualTo(eur("360.00"));
    }

    @Test
    void an_instalment_that_was_asked_twice_is_asked_again_once_nothing_of_it_is_in_force() {
        Sale sale = works("1000.00", DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("30"))));
        DepositInvoice first = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(first);
        CreditNote note = creditOf(sale, first, FULL, "AV-1");
        sale = sale.plus(note);
        DepositInvoice again = sale.draftNextDeposit().issue("FA-2", DAY);
        sale = reversed(sale.plus(again), note, "AA-1");
        assertThat(sale.draftNextDeposit().amount().withVat()).isEqualTo(eur("360.00"));
        sale = sale.plus(creditOf(sale, again, FULL, "AV-2"));
        assertThat(sale.nextInstalment()).contains(sale.plan().instalments().get(1));
        sale = sale.plus(creditOf(sale, first, FULL, "AV-3"));
        assertThat(sale.nextInstalment()).contains(sale.plan().instalments().get(0));
    }

    // what keeps a credit note from being cancelled

    @Test
    void only_a_credit_note_in_force_can_be_cancelled_and_only_once() {
        Sale sale = deposited("1000.00");
        CreditNote note = creditOf(sale, deposit(sale), FULL, "AV-1");
        assertThat(refusal(sale.draftCreditReversal(note, CreditReasons.ERROR))).isEqualTo("AC-CRV-01");
        sale = sale.plus(note);
        CreditNote stranger = new CreditNote(
                note.header(), note.corrected(), Credit.ofWithVat(eur("1.00")), note.amount(), note.reason());
        assertThat(refusal(sale.draftCreditReversal(stranger, CreditReasons.ERROR)))
                .isEqualTo("AC-CRV-01");
        CreditReversal reversal =
                sale.draftCreditReversal(note, CreditReasons.ERROR).issue("AA-1", DAY);
        sale = sale.plus(reversal);
        assertThat(sale.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString(
                        "[AC-CRV-01] Sale D-2026-017 has no credit note AV-1 of 2026-10-01 on FA-1 that is in force");
        CreditReversal again = forged(sale, "AA-2", note, note.amount());
        assertThat(sale.check(again))
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-CRV-01"));
        assertThat(refusal(sale.draftDeposit(Deposit.of(percent("1"))), "AA-1")).isEqualTo("AC-DOC-02");
    }

    @Test
    void what_is_invoiced_again_cannot_come_back() {
        Sale sale = deposited("1000.00");
        CreditNote note = creditOf(sale, deposit(sale), FULL, "AV-1");
        sale = sale.plus(note);
        sale = sale.plus(sale.draftDeposit(Deposit.ofWithVat(eur("600.01"))).issue("FA-2", DAY));
        assertThat(sale.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith("[AC-CRV-02] Cancelling credit note AV-1 would invoice ")
                        .contains("EUR 500.00 + 100.00", "EUR 499.99 + 100.00"));
    }

    @Test
    void work_that_a_smaller_scope_no_longer_has_cannot_come_back() {
        Sale sale = progressed(Consumption.FIRST); // 3600.00 used up by work of 4800.00
        ProgressInvoice first = (ProgressInvoice) sale.invoices().get(1);
        CreditNote note = creditOf(sale, first, FULL, "AV-1");
        sale = sale.plus(note).plus(Amendment.of("AM-1", DAY, scope("3999.99")));
        Draft<CreditReversal> draft = sale.draftCreditReversal(note, CreditReasons.ERROR);
        assertThat(refusal(draft)).isEqualTo("AC-CRV-02");
        Sale wider = sale.plus(Amendment.of("AM-2", DAY, scope("4000.00")));
        assertThat(wider.draftCreditReversal(note, CreditReasons.ERROR).check()).isEmpty();
    }

    @Test
    void a_progress_invoice_of_zero_needs_room_for_its_work() {
        Sale sale = deposited("10000.00", Consumption.FIRST);
        ProgressInvoice zero =
                sale.draftProgressInvoice(Progress.of(percent("20"))).issue("S-1", DAY);
        assertThat(zero.amountDue()).isEqualTo(eur("0.00"));
        sale = sale.plus(zero);
        CreditNote note = creditOf(sale, zero, FULL, "AV-1");
        sale = sale.plus(note).plus(Amendment.of("AM-1", DAY, scope("1999.99")));
        assertThat(refusal(sale.draftCreditReversal(note, CreditReasons.ERROR))).isEqualTo("AC-CRV-02");
    }

    @Test
    void deposits_that_are_used_up_by_a_later_invoice_cannot_be_deducted_again() {
        Sale sale = deposited("10000.00", Consumption.FIRST);
        ProgressInvoice zero =
                sale.draftProgressInvoice(Progress.of(percent("20"))).issue("S-1", DAY);
        sale = sale.plus(zero);
        CreditNote note = creditOf(sale, zero, FULL, "AV-1");
        sale = sale.plus(note);
        Sale credited = sale.plus(creditOf(sale, deposit(sale), Credit.ofWithVat(eur("1800.00")), "AV-2"));
        assertThat(credited.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith("[AC-CRV-04] Credit note AV-1 can no longer be cancelled: S-1 deducts ")
                        .contains("EUR 2000.00 + 400.00", "FA-1", "EUR 1500.00 + 300.00"));
        Sale again =
                sale.plus(sale.draftProgressInvoice(Progress.of(percent("5"))).issue("S-2", DAY));
        assertThat(again.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString(
                        "[AC-CRV-04] Credit note AV-1 can no longer be cancelled: the progress invoice S-2 asked work"
                                + " after it");
    }

    @Test
    void a_final_invoice_comes_back_only_where_it_still_fits() {
        Sale sale = finished(sale(works("1000.00"), DepositPlan.of(Deposit.of(percent("100")))), 1);
        CreditNote note = creditOf(sale, last(sale), FULL, "AV-1");
        sale = sale.plus(note);
        Sale replaced = sale.plus(sale.draftFinalInvoice().issue("FA-10", DAY));
        assertThat(replaced.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString(
                        "[AC-CRV-04] Credit note AV-1 can no longer be cancelled: the final invoice FA-10 is in force");
        Sale amended = sale.plus(Amendment.of("AM-1", DAY, scope("1100.00")));
        assertThat(amended.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith("[AC-CRV-04]")
                        .contains("[AC-FIN-02]", "EUR 1200.00", "EUR 1320.00"));
        Sale credited = sale.plus(creditOf(sale, deposit(sale), Credit.ofWithVat(eur("120.00")), "AV-2"));
        assertThat(credited.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.message()).contains("[AC-FIN-03]", "EUR 1000.00", "EUR 900.00"));
        CreditNote second = (CreditNote) credited.facts().get(credited.version() - 1);
        Sale restored = reversed(reversed(credited, second, "AA-2"), note, "AA-1");
        assertThat(restored.finalInvoice()).isPresent();
        assertThat(restored.invoiced()).isEqualTo(restored.total());
    }

    @Test
    void a_price_reduction_after_the_final_invoice_does_not_make_room_for_what_it_asked() {
        Sale sale = deposited("1000.00");
        CreditNote early = creditOf(sale, deposit(sale), Credit.ofWithVat(eur("60.00")), "AV-1");
        sale = finished(sale.plus(early));
        assertThat(last(sale).amountDue()).isEqualTo(eur("660.00"));
        sale = sale.plus(creditOf(sale, last(sale), Credit.ofWithVat(eur("60.00")), "AV-2"));
        assertThat(sale.draftCreditReversal(early, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString(
                        "[AC-CRV-04] Credit note AV-1 can no longer be cancelled: the final invoice FA-9 is in force");
    }

    @Test
    void after_a_cancellation_only_credit_notes_that_followed_it_can_be_cancelled() {
        Sale sale = deposited("1000.00");
        CreditNote early = creditOf(sale, deposit(sale), withVat("60.00"), "AV-1");
        sale = sale.plus(early).plus(Cancellation.byBuyer(DAY, "no longer wanted", Kept.nothing("y")));
        CreditNote late = creditOf(sale, deposit(sale), FULL, "AV-2");
        sale = sale.plus(late);
        assertThat(sale.draftCreditReversal(early, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString("[AC-CRV-04] Credit note AV-1 can no longer be cancelled: the sale was cancelled on"
                        + " 2026-10-01");
        sale = reversed(sale, late, "AA-1");
        assertThat(sale.creditableOf(deposit(sale)).withVat()).isEqualTo(eur("540.00"));
    }

    @Test
    void a_credit_note_whose_money_a_refund_case_holds_is_not_cancelled() {
        Sale sale = deposited("1000.00");
        DepositInvoice deposit = deposit(sale);
        sale = sale.plus(Payment.of(deposit, eur("600.00"), DAY));
        CreditNote note = creditOf(sale, deposit, withVat("400.00"), "AV-1");
        sale = sale.plus(note);
        Sale held = sale.plus(new RefundReservation("RC-1", "FA-1", eur("250.00"), eur("0.00"), DAY));
        assertThat(held.draftCreditReversal(note, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString("[AC-CRV-04] Credit note AV-1 can no longer be cancelled: refund cases hold EUR 250.00 of"
                        + " FA-1, on which EUR 400.00 are paid too much");
        Sale free = held.plus(new RefundReservation("RC-1", "FA-1", eur("0.00"), eur("0.00"), DAY));
        assertThat(free.draftCreditReversal(note, CreditReasons.ERROR).check()).isEmpty();
    }

    @Test
    void the_reversal_of_a_credit_note_never_brings_a_second_final_invoice_into_force() {
        Sale sale = works("0.50", DepositPlan.none());
        FinalInvoice first = sale.draftFinalInvoice().issue("N-1", DAY);
        sale = sale.plus(first);
        CreditNote half = creditOf(sale, first, withVat("0.30"), "N-2");
        sale = sale.plus(half);
        sale = sale.plus(creditOf(sale, first, FULL, "N-3"));
        FinalInvoice second = sale.draftFinalInvoice().issue("N-4", DAY);
        sale = sale.plus(second);
        CreditNote most = creditOf(sale, second, withVat("0.57"), "N-5");
        sale = sale.plus(most);
        CreditNote rest = creditOf(sale, second, FULL, "N-6");
        sale = reversed(sale.plus(rest), half, "N-7");
        assertThat(sale.finalInvoice()).contains(first);
        assertThat(sale.draftCreditReversal(rest, CreditReasons.ERROR).check())
                .singleElement()
                .hasToString(
                        "[AC-CRV-04] Credit note N-6 can no longer be cancelled: the final invoice N-1 is in force");
        sale = sale.plus(creditOf(sale, first, FULL, "N-8"));
        assertThat(reversed(sale, rest, "N-9").finalInvoice()).contains(second);
    }

    @Test
    void an_indemnity_is_owed_again_without_counting_as_invoiced() {
        Sale sale = works("1000.00", DepositPlan.none());
        IndemnityInvoice claim =
                sale.draftIndemnity(eur("500.00"), "withdrawal").issue("IN-1", DAY);
        Sale before = sale.plus(claim);
        CreditNote note = creditOf(before, claim, FULL, "AV-1");
        Sale after = reversed(before.plus(note), note, "AA-1");
        assertThat(after.outstandingOf(claim)).isEqualTo(eur("500.00"));
        assertThat(after.invoiced().isZero()).isTrue();
        assertThat(balances(after)).isEqualTo(balances(before));
        DocumentHeader other = claim.header().withReplaces(claim.reference());
        assertThatThrownBy(() -> new IndemnityInvoice(other, "withdrawal", claim.amount()))
                .hasMessageContaining("AC-COR-03");
    }

    @Test
    void a_reversal_is_not_older_than_its_credit_note_and_has_its_figures() {
        Sale sale = deposited("1000.00");
        CreditNote note = creditOf(sale, deposit(sale), FULL, "AV-1");
        Sale credited = sale.plus(note);
        Draft<CreditReversal> draft = credited.draftCreditReversal(note, CreditReasons.ERROR);
        assertThatThrownBy(() -> draft.issue("AA-1", DAY.minusDays(1)))
                .hasMessageContaining(
                        "[AC-CRV-03] Reversal AA-1 of 2026-09-30 is dated before credit note AV-1 of 2026-10-01");
        CreditReversal other = forged(credited, "AA-1", note, figures("500.00", "99.99"));
        assertThat(credited.check(other))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith("[AC-CRV-05] Reversal AA-1 asks ")
                        .contains("EUR 500.00 + 99.99", "EUR 500.00 + 100.00"));
        assertThatThrownBy(() -> forged(credited, "AA-1", note, figures("-1.00", "0.00")))
                .hasMessageContaining("AC-DOC-07");
        assertThat(credited.check(draft.issue("AA-1", DAY))).isEmpty();
    }

    // stories

    private record Story(Sale sale, Invoice invoice, Credit credit) {}

    private static Map<String, Story> stories() {
        Map<String, Story> stories = new LinkedHashMap<>();
        Sale deposited = deposited("1000.00");
        Sale paid = deposited.plus(Payment.of(deposit(deposited), eur("600.00"), DAY));
        Sale partly = deposited.plus(Payment.of(deposit(deposited), eur("123.45"), DAY));
        stories.put("an unpaid deposit", new Story(deposited, deposit(deposited), FULL));
        stories.put("a paid deposit", new Story(paid, deposit(paid), FULL));
        stories.put("a part of a deposit paid in part", new Story(partly, deposit(partly), withVat("500.00")));
        Sale progressed = progressed(Consumption.PRO_RATA);
        Invoice situation = progressed.invoices().get(1);
        Sale held = progressed.plus(Payment.of(situation, eur("1000.00"), DAY));
        stories.put("a progress invoice that holds back", new Story(held, situation, FULL));
        stories.put("nearly all of a progress invoice", new Story(held, situation, withVat("3300.00")));
        stories.put("a deposit used up in part", new Story(held, deposit(held), FULL));
        stories.put("a deposit below what is used up", new Story(held, deposit(held), withVat("3000.00")));
        Sale twice = progressed.plus(
                progressed.draftProgressInvoice(Progress.of(percent("70"))).issue("S-2", DAY));
        stories.put("the first of two progress invoices", new Story(twice, situation, FULL));
        Sale over = finished(twice);
        stories.put("a final invoice after progress invoices", new Story(over, last(over), FULL));
        stories.put("a progress invoice before the final one", new Story(over, situation, FULL));
        Sale rates = finished(twoRates());
        Sale ratesPaid = rates.plus(Payment.of(last(rates), eur("200.00"), DAY));
        stories.put("a line", new Story(ratesPaid, last(ratesPaid), Credit.ofLine(1, eur("33.33"))));
        stories.put("a treatment", new Story(ratesPaid, last(ratesPaid), Credit.ofTreatment(S10, eur("110.00"))));
        Sale zero = finished(sale(works("1000.00"), DepositPlan.of(Deposit.of(percent("100")))), 1);
        stories.put("a final invoice of zero", new Story(zero, last(zero), FULL));
        stories.put("a deposit after the final invoice", new Story(zero, deposit(zero), withVat("100.00")));
        Sale reduced = zero.plus(creditOf(zero, deposit(zero), withVat("100.00"), "AV-1"));
        stories.put("a final invoice whose deposit was reduced", new Story(reduced, last(reduced), FULL));
        return stories;
    }

    /** All that can be asked about a sale, the facts apart. */
    private static Map<String, Object> balances(Sale sale) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("invoiced", sale.invoiced());
        all.put("remaining", sale.remainingToInvoice());
        all.put("excess", sale.excessInvoiced());
        all.put("outstanding", sale.outstanding());
        all.put("on account", sale.onAccount());
        all.put("held", sale.retentionHeld());
        all.put("work", sale.workInvoiced());
        all.put("refund", sale.refundDue());
        all.put("final", sale.finalInvoice());
        all.put("settled", sale.isSettled());
        all.put("instalment", sale.nextInstalment());
        all.put("next", sale.draftNextDeposit().amount());
        all.put("last", sale.draftFinalInvoice().amount());
        all.put(
                "progress",
                sale.draftProgressInvoice(Progress.of(percent("80"))).amount());
        for (Invoice invoice : sale.invoices()) {
            List<Object> of = new ArrayList<>();
            of.add(sale.outstandingOf(invoice));
            of.add(sale.settlementOf(invoice));
            of.add(sale.creditableOf(invoice));
            of.add(sale.refundableOf(invoice));
            of.add(collected(sale, invoice));
            of.add(sale.draftCreditNote(invoice, CreditReasons.ERROR).amount());
            if (invoice instanceof DepositInvoice deposit) {
                of.add(sale.availableOf(deposit));
            }
            all.put(invoice.number(), of);
        }
        return all;
    }

    static Money collected(Sale sale, Invoice invoice) {
        Money sum = eur("0.00");
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().equals(invoice)) {
                sum = sum.plus(receipt.amount().withVat());
            }
        }
        return sum;
    }

    static void assertReplayed(Sale sale) {
        Sale again = Sale.of(sale.contract(), sale.terms(), sale.facts());
        assertThat(again).isEqualTo(sale);
        assertThat(balances(again)).isEqualTo(balances(sale));
        assertThat(again.receipts()).isEqualTo(sale.receipts());
    }

    private static Sale reversed(Sale sale, CreditNote note, String number) {
        return sale.plus(sale.draftCreditReversal(note, CreditReasons.ERROR).issue(number, DAY));
    }

    private static CreditReversal forged(Sale sale, String number, CreditNote note, VatBreakdown amount) {
        DocumentHeader header = note.header().withNumber(number).withSaleVersion(sale.version());
        return new CreditReversal(header, note.reference(), note.corrected(), amount, CreditReasons.ERROR);
    }

    private static CreditNote credit(Sale sale, Credit credit, String number) {
        return creditOf(sale, last(sale), credit, number);
    }

    private static CreditNote creditOf(Sale sale, Invoice invoice, Credit credit, String number) {
        return sale.draftCreditNote(invoice, credit, CreditReasons.ERROR).issue(number, DAY);
    }

    private static Credit withVat(String amount) {
        return Credit.ofWithVat(eur(amount));
    }

    private static String refusal(Draft<?> draft) {
        assertThat(draft.check()).hasSize(1);
        return draft.check().get(0).ruleId();
    }

    private static String refusal(Draft<?> draft, String number) {
        assertThat(draft.check(number, DAY)).hasSize(1);
        return draft.check(number, DAY).get(0).ruleId();
    }

    private static FinalInvoice last(Sale sale) {
        return sale.finalInvoice().orElseThrow();
    }

    private static DepositInvoice deposit(Sale sale) {
        return (DepositInvoice) sale.invoices().get(0);
    }

    private static VatBreakdown figures(String withoutVat, String vat) {
        return VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.of(eur(withoutVat), eur(vat)));
    }

    private static Sale finished(Sale sale) {
        return sale.plus(sale.draftFinalInvoice().issue("FA-9", DAY));
    }

    /** With so many instalments of the plan invoiced. */
    private static Sale finished(Sale sale, int instalments) {
        Sale next = sale;
        for (int i = 1; i <= instalments; i++) {
            next = next.plus(next.draftNextDeposit().issue("FA-" + i, DAY));
        }
        return finished(next);
    }

    /** 50 % are asked; EUR 600.00 of EUR 1200.00. */
    private static Sale deposited(String amount) {
        Sale sale = works(amount, DepositPlan.of(Deposit.of(percent("50"))));
        return sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
    }

    /** 30 % are asked; EUR 3600.00 of EUR 12000.00. */
    private static Sale deposited(String amount, Consumption consumption) {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(percent("30"))))
                .withConsumption(consumption)
                .plus(RetentionClause.of("guarantee", percent("5")))
                .plus(RetentionClause.of("shared costs", percent("1.5")));
        Sale sale = Sale.of(works(amount).order(day("2026-09-09")), terms);
        return sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
    }

    /** 40 % of EUR 12000.00 are done. */
    private static Sale progressed(Consumption consumption) {
        Sale sale = deposited("10000.00", consumption);
        return sale.plus(sale.draftProgressInvoice(Progress.of(percent("40"))).issue("S-1", DAY));
    }

    private static Sale twoRates() {
        return sale(
                draft().plusLine("Goods", eur("100.00"), S20).plusLine("Works", eur("100.00"), S10),
                DepositPlan.none());
    }

    private static Scope scope(String amount) {
        return draft().plusLine(Line.of("Works", eur(amount), S20)).scope();
    }

    private static DraftQuote works(String amount) {
        return draft().plusLine("Works", eur(amount), S20);
    }

    private static Sale works(String amount, DepositPlan plan) {
        return sale(works(amount), plan);
    }

    private static Sale sale(DraftQuote quote, DepositPlan plan) {
        return Sale.of(quote.order(day("2026-09-09")), plan);
    }
}
