package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.sale.CreditNoteFamilyTest.assertReplayed;
import static org.acompte.sale.CreditNoteFamilyTest.collected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.PaymentTerms;
import org.acompte.knownbugs.KnownBug;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Corrective invoices: an invoice that takes the place of a wrong one. */
class ReplacementTest {
    private static final LocalDate DAY = day("2026-10-01");
    private static final LocalDate LATER = day("2026-10-05");
    private static final InvoiceTerms TERMS = InvoiceTerms.payableWithin(30);

    /** EUR 1200.00 in instalments of EUR 360.00, 480.00 and 360.00. */
    private static final DepositPlan PLAN =
            DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("40")), Deposit.of(percent("30")));

    @Test
    @KnownBug(23)
    void a_final_invoice_is_replaced_and_its_deposits_and_money_go_to_the_new_one() {
        Sale sale = invoiced(1);
        DepositInvoice deposit = deposit(sale, 0);
        sale = sale.plus(Payment.of(deposit, eur("360.00"), DAY));
        FinalInvoice wrong = sale.draftFinalInvoice().issue("FA-9", DAY);
        sale = sale.plus(wrong).plus(Payment.of(wrong, eur("900.00"), DAY));
        Sale before = sale;
        FinalInvoice right = sale.draftReplacement(wrong, TERMS.suppliedOn(DAY)).issue("FA-10", LATER);
        assertThat(right.header().replaces()).contains(wrong.reference());
        assertThat(right.header().dueOn()).contains(LATER.plusDays(30));
        assertThat(right.suppliedOn()).contains(DAY);
        assertThat(right.deductions()).isEqualTo(wrong.deductions());
        assertThat(right.amountDue()).isEqualTo(eur("840.00"));
        sale = sale.plus(right);
        assertThat(sale.finalInvoice()).contains(right);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
        assertThat(sale.availableOf(deposit).isZero()).isTrue();
        assertThat(sale.creditableOf(wrong).isZero()).isTrue();
        assertThat(sale.outstandingOf(wrong)).isEqualTo(eur("0.00"));
        assertThat(sale.outstandingOf(right)).isEqualTo(eur("-60.00"));
        assertThat(sale.refundableOf(right)).isEqualTo(eur("60.00"));
        assertThat(sale.outstanding()).isEqualTo(before.outstanding());
        List<Receipt> moved = sale.receipts().subList(2, 4);
        assertThat(moved)
                .containsExactly(
                        new Receipt(right, wrong, wrong.amount().negated()), new Receipt(right, right, right.amount()));
        assertReplayed(sale);
        assertThat(before.finalInvoice()).contains(wrong);
        assertThat(sale.draftCreditNote(wrong, CreditReasons.ERROR).check()).hasSize(1);
    }

    @Test
    void the_credit_notes_of_a_replaced_invoice_are_done_with() {
        Sale sale = invoiced(0);
        FinalInvoice wrong = sale.draftFinalInvoice().issue("FA-9", DAY);
        sale = sale.plus(wrong);
        CreditNote note = sale.draftCreditNote(wrong, Credit.ofWithVat(eur("200.00")), CreditReasons.ERROR)
                .issue("AV-1", DAY);
        sale = sale.plus(note).plus(Payment.of(wrong, eur("1100.00"), DAY));
        FinalInvoice right = sale.draftReplacement(wrong, TERMS).issue("FA-10", LATER);
        sale = sale.plus(right);
        assertThat(sale.invoiced().withVat()).isEqualTo(eur("1200.00"));
        assertThat(sale.outstandingOf(right)).isEqualTo(eur("100.00"));
        assertThat(collected(sale, wrong)).isEqualTo(eur("0.00"));
        assertThat(collected(sale, right)).isEqualTo(eur("1100.00"));
        assertThat(ruleOf(sale.draftCreditReversal(note, CreditReasons.ERROR))).isEqualTo("AC-CRV-01");
        assertReplayed(sale);
    }

    @Test
    void a_progress_invoice_is_replaced_with_its_deduction_and_its_retention() {
        Sale sale = situation("40");
        ProgressInvoice wrong = (ProgressInvoice) sale.invoices().get(1);
        assertThat(wrong.retentions()).containsExactly(new HeldRetention("guarantee", eur("240.00")));
        sale = sale.plus(Payment.of(wrong, eur("3120.00"), DAY));
        ProgressInvoice right = sale.draftReplacement(wrong, done("30"), TERMS).issue("S-2", LATER);
        assertThat(right.previous().isZero()).isTrue();
        assertThat(right.toDate().withVat()).isEqualTo(eur("3600.00"));
        assertThat(right.amount().withVat()).isEqualTo(eur("2520.00"));
        assertThat(right.retentions()).containsExactly(new HeldRetention("guarantee", eur("180.00")));
        sale = sale.plus(right);
        assertThat(sale.workInvoiced().withVat()).isEqualTo(eur("3600.00"));
        assertThat(sale.availableOf(deposit(sale, 0)).withVat()).isEqualTo(eur("2520.00"));
        assertThat(sale.refundableOf(right)).isEqualTo(eur("600.00"));
        assertThat(sale.settlementOf(right)).isEqualTo(Settlement.OVERPAID);
        assertReplayed(sale);
    }

    @Test
    void the_retention_of_a_replaced_invoice_is_gone() {
        Sale sale = situation("40");
        ProgressInvoice wrong = (ProgressInvoice) sale.invoices().get(1);
        assertThat(sale.retentionHeld()).isEqualTo(eur("240.00"));
        sale = sale.plus(sale.draftReplacement(wrong, done("30"), TERMS).issue("S-2", LATER));
        assertThat(sale.retentionHeld()).isEqualTo(eur("180.00"));
        assertThat(sale.check(RetentionRelease.of("guarantee", eur("180.01"), LATER)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-RET-02"));
        sale = sale.plus(RetentionRelease.of("guarantee", eur("180.00"), LATER));
        assertThat(sale.retentionHeld()).isEqualTo(eur("0.00"));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", LATER);
        assertThat(sale.plus(last).invoiced()).isEqualTo(sale.total());
        assertReplayed(sale.plus(last));
    }

    @Test
    void only_the_last_progress_invoice_is_replaced() {
        Sale sale = situation("40");
        ProgressInvoice first = (ProgressInvoice) sale.invoices().get(1);
        ProgressInvoice second = sale.draftProgressInvoice(done("60")).issue("S-2", DAY);
        sale = sale.plus(second);
        assertThat(sale.draftReplacement(first, done("50"), TERMS).check())
                .singleElement()
                .hasToString("[AC-COR-05] Progress invoice S-1 of D-2026-017 cannot be replaced while S-2 counts on its"
                        + " work; credit S-2 first");
        ProgressInvoice right = sale.draftReplacement(second, done("50"), TERMS).issue("S-3", LATER);
        assertThat(right.work().withVat()).isEqualTo(eur("1200.00"));
        assertThat(ruleOf(sale.draftReplacement(second, done("39.99"), TERMS))).isEqualTo("AC-PRG-01");
        Sale over = sale.plus(sale.draftFinalInvoice().issue("FA-9", DAY));
        assertThat(ruleOf(over.draftReplacement(second, done("50"), TERMS))).isEqualTo("AC-COR-05");
        sale = sale.plus(sale.draftCreditNote(second, CreditReasons.ERROR).issue("AV-1", DAY));
        assertThat(sale.draftReplacement(first, done("50"), TERMS).amount().withVat())
                .isEqualTo(eur("4200.00"));
    }

    @Test
    @KnownBug(66)
    void the_last_instalment_is_replaced_in_its_place() {
        Sale sale = invoiced(2);
        DepositInvoice wrong = deposit(sale, 1);
        sale = sale.plus(Payment.of(wrong, eur("480.00"), DAY));
        DepositInvoice right = sale.draftReplacement(wrong, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                .issue("FA-3", LATER);
        assertThat(right.instalment()).hasValue(2);
        assertThat(right.amountDue()).isEqualTo(eur("240.00"));
        sale = sale.plus(right);
        assertThat(sale.refundableOf(right)).isEqualTo(eur("240.00"));
        assertThat(sale.nextInstalment()).contains(PLAN.instalments().get(2));
        assertThat(sale.draftNextDeposit().amount().withVat()).isEqualTo(eur("360.00"));
        assertReplayed(sale);
    }

    @Test
    void a_last_instalment_after_one_that_was_credited_asks_its_own_share_only() {
        Sale sale = invoiced(2);
        sale = sale.plus(
                sale.draftCreditNote(deposit(sale, 0), CreditReasons.ERROR).issue("AV-1", DAY));
        DepositInvoice right = sale.draftReplacement(
                        deposit(sale, 1), Deposit.of(percent("40")), PaymentTerms.ON_RECEIPT)
                .issue("FA-3", LATER);
        assertThat(right.instalment()).hasValue(2);
        assertThat(right.amountDue()).isEqualTo(eur("480.00"));
        assertThat(sale.plus(right).nextInstalment())
                .contains(PLAN.instalments().get(2));
    }

    @Test
    void an_earlier_instalment_is_replaced_outside_the_plan_and_still_counts() {
        Sale sale = invoiced(2);
        DepositInvoice right = sale.draftReplacement(
                        deposit(sale, 0), Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                .issue("FA-3", LATER);
        assertThat(right.instalment()).isEmpty();
        assertThat(right.amountDue()).isEqualTo(eur("240.00"));
        sale = sale.plus(right);
        assertThat(sale.invoiced().withVat()).isEqualTo(eur("720.00"));
        assertThat(sale.nextInstalment()).contains(PLAN.instalments().get(2));
        CreditNote note =
                sale.draftCreditNote(deposit(sale, 1), CreditReasons.ERROR).issue("AV-1", LATER);
        Sale credited = sale.plus(note);
        assertThat(credited.nextInstalment()).contains(PLAN.instalments().get(1));
        assertThat(credited.draftNextDeposit().amount().withVat()).isEqualTo(eur("480.00"));
        Sale both = credited.plus(
                credited.draftCreditNote(right, CreditReasons.ERROR).issue("AV-2", LATER));
        assertThat(both.nextInstalment()).contains(PLAN.instalments().get(0));
        Sale again =
                both.plus(both.draftCreditReversal(note, CreditReasons.ERROR).issue("AA-1", LATER));
        assertThat(again.nextInstalment()).contains(PLAN.instalments().get(2));
    }

    @Test
    void a_replacement_can_be_replaced_in_the_same_place() {
        Sale sale = invoiced(2);
        for (int i = 3; i <= 5; i++) {
            DepositInvoice right = sale.draftReplacement(
                            deposit(sale, i - 2), Deposit.of(percent("10")), PaymentTerms.ON_RECEIPT)
                    .issue("FA-" + i, LATER);
            assertThat(right.instalment()).hasValue(2);
            assertThat(right.amountDue()).isEqualTo(eur("120.00"));
            sale = sale.plus(right);
        }
        assertThat(sale.invoiced().withVat()).isEqualTo(eur("480.00"));
        assertReplayed(sale);
    }

    @Test
    void a_deposit_that_a_later_invoice_deducts_is_not_replaced() {
        Sale sale = invoiced(1);
        DepositInvoice deposit = deposit(sale, 0);
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", DAY);
        sale = sale.plus(last);
        Draft<DepositInvoice> refused =
                sale.draftReplacement(deposit, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT);
        assertThat(refused.check())
                .singleElement()
                .hasToString("[AC-COR-02] Deposit FA-1 cannot be replaced while FA-9 deducts it; replace or credit FA-9"
                        + " first");
        sale = sale.plus(sale.draftCreditNote(last, CreditReasons.ERROR).issue("AV-1", DAY));
        assertThat(sale.draftReplacement(deposit, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                        .check())
                .isEmpty();
    }

    @Test
    void nothing_is_replaced_that_is_not_there_or_no_longer_in_force() {
        Sale sale = invoiced(1);
        DepositInvoice deposit = deposit(sale, 0);
        DepositInvoice stranger = invoiced(2).invoices().get(1) instanceof DepositInvoice other ? other : deposit;
        assertThat(ruleOf(sale.draftReplacement(stranger, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)))
                .isEqualTo("AC-COR-01");
        Sale credited =
                sale.plus(sale.draftCreditNote(deposit, CreditReasons.ERROR).issue("AV-1", DAY));
        assertThat(credited.draftReplacement(deposit, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                        .check())
                .singleElement()
                .hasToString("[AC-COR-01] Sale D-2026-017 has no invoice FA-1 of 2026-10-01 of which something is in"
                        + " force to be replaced");
        DepositInvoice right = sale.draftReplacement(deposit, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                .issue("FA-2", LATER);
        assertThat(ruleOf(
                        sale.plus(right).draftReplacement(deposit, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)))
                .isEqualTo("AC-COR-01");
        assertThatThrownBy(() -> sale.draftReplacement(deposit, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                        .issue("FA-2", DAY.minusDays(1)))
                .hasMessageContaining(
                        "[AC-COR-04] Invoice FA-2 of 2026-09-30 replaces FA-1 of 2026-10-01, which is dated later");
    }

    @Test
    void a_final_invoice_of_zero_is_replaced_too() {
        Sale sale = sale(DepositPlan.of(Deposit.of(percent("100"))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        FinalInvoice zero = sale.draftFinalInvoice().issue("FA-9", DAY);
        sale = sale.plus(zero);
        FinalInvoice right =
                sale.draftReplacement(zero, InvoiceTerms.ON_RECEIPT).issue("FA-10", LATER);
        assertThat(right.deductions()).isEqualTo(zero.deductions());
        assertThat(right.amountDue()).isEqualTo(eur("0.00"));
        sale = sale.plus(right);
        assertThat(sale.finalInvoice()).contains(right);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
    }

    @Test
    void a_forged_replacement_is_checked_on_the_same_books() {
        Sale sale = invoiced(1);
        FinalInvoice wrong = sale.draftFinalInvoice().issue("FA-9", DAY);
        Sale over = sale.plus(wrong);
        FinalInvoice right = over.draftReplacement(wrong, TERMS).issue("FA-10", LATER);
        FinalInvoice more = new FinalInvoice(
                right.header(),
                right.scope(),
                right.previous(),
                List.of(),
                right.scope().total(),
                List.of(),
                Optional.empty());
        assertRefused(over, more, "AC-FIN-03");
        DepositInvoice deposit = deposit(sale, 0);
        DocumentHeader header = right.header().withSaleVersion(2);
        assertRefused(
                over,
                new DepositInvoice(header, deposit.advance(), OptionalInt.empty(), amount("100.00", "20.00")),
                "AC-COR-03");
        DocumentHeader elsewhere = header.withReplaces(new DocumentReference("FA-9", DAY.plusDays(1)));
        assertRefused(over, headed(right, elsewhere), "AC-COR-01");
        assertRefused(over, headed(right, header.withReplaces(Optional.empty())), "AC-FIN-01");
        assertRefused(sale, headed(right, header.withSaleVersion(1)), "AC-COR-01");
        DocumentHeader first = header.withSaleVersion(1).withReplaces(deposit.reference());
        DepositInvoice greedy =
                new DepositInvoice(first, deposit.advance(), OptionalInt.of(1), amount("1000.00", "200.01"));
        assertRefused(sale, greedy, "AC-DEP-01");
        assertThat(sale.check(new DepositInvoice(first, deposit.advance(), OptionalInt.of(1), sale.total())))
                .isEmpty();
        assertThatThrownBy(() -> new CreditNote(
                        header, deposit.reference(), Credit.full(), deposit.amount(), CreditReasons.ERROR))
                .hasMessageContaining("AC-COR-03");
    }

    @Test
    void money_on_account_pays_what_the_replacement_asks_more() {
        Sale sale = invoiced(1);
        DepositInvoice wrong = deposit(sale, 0);
        sale = sale.plus(Payment.onAccount(eur("500.00"), DAY));
        assertThat(sale.onAccount()).isEqualTo(eur("140.00"));
        DepositInvoice right = sale.draftReplacement(wrong, Deposit.of(percent("40")), PaymentTerms.ON_RECEIPT)
                .issue("FA-2", LATER);
        sale = sale.plus(right);
        assertThat(sale.onAccount()).isEqualTo(eur("20.00"));
        assertThat(sale.settlementOf(right)).isEqualTo(Settlement.PAID);
        assertThat(collected(sale, right)).isEqualTo(eur("480.00"));
        assertThat(collected(sale, wrong)).isEqualTo(eur("0.00"));
    }

    @Test
    void a_payment_of_the_replaced_invoice_that_is_returned_is_owed_on_the_new_one() {
        Sale sale = invoiced(1);
        DepositInvoice wrong = deposit(sale, 0);
        Payment payment = Payment.of(wrong, eur("360.00"), DAY);
        sale = sale.plus(payment);
        DepositInvoice right = sale.draftReplacement(wrong, Deposit.of(percent("20")), PaymentTerms.ON_RECEIPT)
                .issue("FA-2", LATER);
        sale = sale.plus(right).plus(Refund.of(right, eur("120.00"), LATER));
        sale = sale.plus(PaymentReversal.of(payment, LATER, "AM04"));
        assertThat(sale.outstandingOf(wrong)).isEqualTo(eur("0.00"));
        assertThat(sale.outstandingOf(right)).isEqualTo(eur("360.00"));
        assertThat(collected(sale, right)).isEqualTo(eur("0.00"));
        DepositInvoice third = sale.draftReplacement(right, Deposit.of(percent("10")), PaymentTerms.ON_RECEIPT)
                .issue("FA-3", LATER);
        sale = sale.plus(third);
        assertThat(sale.outstandingOf(right)).isEqualTo(eur("0.00"));
        assertThat(sale.outstandingOf(third)).isEqualTo(eur("240.00"));
        assertReplayed(sale);
    }

    private static void assertRefused(Sale sale, SaleFact fact, String rule) {
        assertThat(sale.check(fact))
                .singleElement()
                .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo(rule));
    }

    private static FinalInvoice headed(FinalInvoice last, DocumentHeader header) {
        return new FinalInvoice(
                header,
                last.scope(),
                last.previous(),
                last.deductions(),
                last.amount(),
                last.retentions(),
                last.suppliedOn());
    }

    private static VatBreakdown amount(String withoutVat, String vat) {
        return VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.of(eur(withoutVat), eur(vat)));
    }

    private static String ruleOf(Draft<?> draft) {
        assertThat(draft.check()).hasSize(1);
        return draft.check().get(0).ruleId();
    }

    private static DepositInvoice deposit(Sale sale, int at) {
        return (DepositInvoice) sale.invoices().get(at);
    }

    private static Progress done(String percent) {
        return Progress.of(percent(percent));
    }

    private static Sale sale(DepositPlan plan) {
        return Sale.of(draft().plusLine("Works", eur("1000.00"), S20).order(day("2026-09-09")), plan);
    }

    private static Sale invoiced(int instalments) {
        Sale sale = sale(PLAN);
        for (int i = 1; i <= instalments; i++) {
            sale = sale.plus(sale.draftNextDeposit().issue("FA-" + i, DAY));
        }
        return sale;
    }

    /** A deposit of EUR 3600.00 of EUR 12000.00, used up pro rata, with 5 % held back. */
    private static Sale situation(String percent) {
        SaleTerms terms = SaleTerms.of(DepositPlan.of(Deposit.of(percent("30"))))
                .withConsumption(Consumption.PRO_RATA)
                .plus(RetentionClause.of("guarantee", percent("5")));
        Sale sale = Sale.of(draft().plusLine("Works", eur("10000.00"), S20).order(day("2026-09-09")), terms);
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
        return sale.plus(sale.draftProgressInvoice(done(percent)).issue("S-1", DAY));
    }
}
