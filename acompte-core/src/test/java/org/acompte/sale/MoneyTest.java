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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.knownbugs.KnownBug;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of money after it was received, and how it finds its invoices. */
class MoneyTest {
    private static final LocalDate DAY = day("2026-09-15");
    private static final DepositPlan PLAN =
            DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("40")), Deposit.of(percent("20")));

    /** EUR 1200.00 with VAT, and deposits of 360.00, 480.00 and 240.00. */
    private final Sale opened = sale(draft().plusLine("Works", eur("1000.00"), S20), PLAN);

    private final Sale one = opened.plus(opened.draftNextDeposit().issue("FA-1", DAY));
    private final Sale two = one.plus(one.draftNextDeposit().issue("FA-2", DAY));
    private final Sale three = two.plus(two.draftNextDeposit().issue("FA-3", DAY));
    private final Invoice first = three.invoices().get(0);
    private final Invoice second = three.invoices().get(1);
    private final Invoice third = three.invoices().get(2);

    private static PaymentReversal returned(Payment payment) {
        return PaymentReversal.of(payment, DAY.plusDays(8), "AM04");
    }

    private static PaymentReversal returned(Payment payment, String part) {
        return PaymentReversal.ofPart(payment, eur(part), DAY.plusDays(8), "AM04");
    }

    private static Payment pay(Invoice invoice, String amount) {
        return Payment.of(invoice, eur(amount), DAY);
    }

    private static Payment onAccount(String amount) {
        return Payment.onAccount(eur(amount), DAY);
    }

    private static Sale credited(Sale sale, Invoice invoice, String number) {
        return sale.plus(
                sale.draftCreditNote(invoice, CreditReasons.CANCELLATION).issue(number, DAY));
    }

    private static void assertOutstanding(Sale sale, String... perInvoice) {
        assertThat(sale.invoices())
                .extracting(invoice -> sale.outstandingOf(invoice).toString())
                .containsExactly(
                        List.of(perInvoice).stream().map(each -> "EUR " + each).toArray(String[]::new));
        assertConserved(sale);
    }

    /** Outstanding = invoiced − received + refunded + reversed − written off − transferred in + transferred out. */
    private static void assertConserved(Sale sale) {
        assertThat(sale.outstanding())
                .isEqualTo(sale.invoiced()
                        .withVat()
                        .minus(sale.collected())
                        .plus(sale.refunded())
                        .plus(sale.reversed())
                        .minus(sale.writtenOff())
                        .minus(sale.transferredIn())
                        .plus(sale.transferredOut()));
        Money sum = sale.onAccount().negated();
        for (Invoice invoice : sale.invoices()) {
            sum = sum.plus(sale.outstandingOf(invoice));
        }
        assertThat(sum).isEqualTo(sale.outstanding());
        assertThat(Sale.of(sale.contract(), sale.terms(), sale.facts())).isEqualTo(sale);
    }

    private static List<Object> balances(Sale sale) {
        List<Object> balances = new ArrayList<>();
        for (Invoice invoice : sale.invoices()) {
            balances.add(sale.outstandingOf(invoice));
            balances.add(sale.settlementOf(invoice));
            balances.add(collectedPerTreatment(sale, invoice));
        }
        balances.add(sale.onAccount());
        balances.add(sale.outstanding());
        return balances;
    }

    private static VatBreakdown collectedPerTreatment(Sale sale, Invoice invoice) {
        VatBreakdown collected = sale.total().minus(sale.total());
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().equals(invoice)) {
                collected = collected.plus(receipt.amount());
            }
        }
        return collected;
    }

    private static TaxedAmount collectedOn(Sale sale, Invoice invoice) {
        return collectedPerTreatment(sale, invoice).total();
    }

    private static TaxedAmount taxed(String withoutVat, String vat) {
        return TaxedAmount.of(eur(withoutVat), eur(vat));
    }

    @Nested
    class Received {
        @Test
        void one_amount_may_come_in_two_parts_on_one_day() {
            Payment half = pay(first, "180.00");
            Sale sale = one.plus(half).plus(half);
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
            assertThat(sale.collected()).isEqualTo(eur("360.00"));
            assertThat(sale.receipts())
                    .extracting(receipt -> receipt.amount().total())
                    .containsExactly(taxed("150.00", "30.00"), taxed("150.00", "30.00"));
            assertOutstanding(sale, "0.00");
        }

        @Test
        void a_payment_recorded_late_keeps_its_early_day_and_its_place_among_the_facts() {
            Payment late = Payment.of(first, eur("60.00"), day("2026-09-01"));
            Sale sale = one.plus(pay(first, "300.00")).plus(late);
            assertThat(sale.facts().get(2)).isEqualTo(late);
            assertThat(sale.facts().get(2).occurredOn()).isEqualTo("2026-09-01");
            assertThat(sale.receipts()).extracting(Receipt::cause).containsExactly(pay(first, "300.00"), late);
            assertOutstanding(sale, "0.00");
        }

        @Test
        void a_host_can_ask_whether_a_bank_file_is_read_twice() {
            Payment payment = pay(first, "360.00").withReference("VIR 0815");
            Sale sale = one.plus(payment);
            assertThat(sale.isRecorded(payment)).isTrue();
            assertThat(sale.isRecorded(payment.withReference("VIR 0816"))).isFalse();
            assertThat(sale.isRecorded(pay(first, "360.00"))).isFalse();
            assertThat(one.isRecorded(payment)).isFalse();
            assertThat(sale.check(payment)).isEmpty();
        }
    }

    @Nested
    class Reversed {
        @Test
        @KnownBug(45)
        void a_returned_direct_debit_leaves_the_deposit_unpaid_as_if_it_had_never_been_paid() {
            Payment debit = pay(first, "360.00");
            Sale sale = one.plus(debit).plus(returned(debit));
            assertThat(balances(sale)).isEqualTo(balances(one));
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.UNPAID);
            assertThat(sale.collected()).isEqualTo(eur("360.00"));
            assertThat(sale.reversed()).isEqualTo(eur("360.00"));
            assertThat(sale.receipts())
                    .extracting(receipt -> receipt.amount().total())
                    .containsExactly(taxed("300.00", "60.00"), taxed("-300.00", "-60.00"));
            assertOutstanding(sale, "360.00");
            assertOutstanding(sale.plus(debit), "0.00");
        }

        @Test
        void a_reversal_is_the_mirror_of_its_receipt_and_parts_of_it_add_up_to_the_whole() {
            Sale mixed = sale(draft().plusLine("Goods", eur("33.33"), S20).plusLine("Works", eur("66.67"), S10), PLAN);
            FinalInvoice last = mixed.draftFinalInvoice().issue("FA-9", DAY);
            Payment cheque = pay(last, "50.01");
            Sale before = mixed.plus(last).plus(pay(last, "29.99"));
            Sale paid = before.plus(cheque);
            Sale sale = paid;
            for (String part : List.of("16.67", "16.67", "16.67")) {
                sale = sale.plus(returned(cheque, part));
                assertConserved(sale);
            }
            assertThat(balances(sale)).isEqualTo(balances(before));
            assertThat(balances(paid.plus(returned(cheque)))).isEqualTo(balances(before));
            assertThat(paid.plus(returned(cheque)).receipts().get(2).amount())
                    .isEqualTo(paid.receipts().get(1).amount().negated());
            assertThat(paid.plus(returned(cheque, "16.67"))
                            .receipts()
                            .get(2)
                            .amount()
                            .negated())
                    .isEqualTo(paid.receipts().get(1).amount().carve(eur("16.67")));
        }

        @Test
        void a_part_takes_money_on_account_first_and_then_the_last_allocation() {
            Payment payment = onAccount("860.00").plus(first, eur("360.00")).plus(second, eur("480.00"));
            Sale sale = two.plus(payment);
            assertThat(sale.onAccount()).isEqualTo(eur("20.00"));
            sale = sale.plus(returned(payment, "30.00"));
            assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
            assertOutstanding(sale, "0.00", "10.00");
            sale = sale.plus(returned(payment, "500.00"));
            assertOutstanding(sale, "30.00", "480.00");
            sale = sale.plus(returned(payment, "330.00"));
            assertOutstanding(sale, "360.00", "480.00");
        }

        @Test
        void what_was_not_allocated_is_taken_from_the_invoices_that_it_paid_the_newest_first() {
            Payment payment = onAccount("500.00");
            Sale sale = two.plus(payment);
            assertOutstanding(sale, "0.00", "340.00");
            assertOutstanding(sale.plus(returned(payment, "200.00")), "60.00", "480.00");
            assertThat(balances(sale.plus(returned(payment)))).isEqualTo(balances(two));
        }

        @Test
        void the_invoices_that_other_money_paid_stay_paid() {
            Payment payment = onAccount("360.00");
            Sale sale = one.plus(payment);
            sale = sale.plus(sale.draftNextDeposit().issue("FA-2", DAY)).plus(onAccount("480.00"));
            assertOutstanding(sale.plus(returned(payment)), "360.00", "0.00");
        }

        @Test
        void money_that_waited_on_account_is_taken_from_the_invoice_that_it_paid_later() {
            Payment waiting = onAccount("400.00");
            Sale sale = opened.plus(waiting);
            sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
            assertThat(sale.onAccount()).isEqualTo(eur("40.00"));
            sale = sale.plus(returned(waiting));
            assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
            assertOutstanding(sale, "360.00");
        }

        @Test
        void equal_payments_are_reversed_together_and_never_for_more() {
            Payment half = pay(first, "180.00");
            Sale sale = one.plus(half).plus(half).plus(returned(half, "270.00"));
            assertOutstanding(sale, "270.00");
            assertThatThrownBy(() -> sale.plus(returned(half, "90.01")))
                    .hasMessage(
                            "[AC-REV-02] Reversal of EUR 90.01 exceeds the EUR 90.00 left of the payment of EUR 180.00"
                                    + " on 2026-09-15");
            assertOutstanding(sale.plus(returned(half, "90.00")), "360.00");
        }

        @Test
        void only_a_recorded_payment_can_be_reversed() {
            Payment payment = pay(first, "360.00");
            Sale sale = one.plus(payment);
            assertThatThrownBy(() -> sale.plus(returned(payment.withReference("other"))))
                    .hasMessage("[AC-REV-01] A payment of EUR 360.00 on 2026-09-15, which is to be reversed, is not"
                            + " recorded in D-2026-017");
            assertThatThrownBy(() ->
                            sale.plus(PaymentReversal.ofPart(payment, Money.parse("USD 1.00"), DAY, "chargeback")))
                    .hasMessageContaining("AC-DOC-06");
            assertThatThrownBy(() -> returned(payment, "0.00"))
                    .hasMessage("[AC-REV-03] A reversal is more than nothing, not EUR 0.00");
        }

        @Test
        void money_that_was_refunded_before_is_owed_again() {
            Payment payment = pay(first, "360.00");
            Sale sale = credited(one.plus(payment), first, "AV-1");
            sale = sale.plus(Refund.of(first, eur("360.00"), DAY)).plus(returned(payment));
            assertOutstanding(sale, "360.00");
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.UNPAID);
            assertThat(collectedOn(sale, first)).isEqualTo(taxed("0.00", "0.00"));
            assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
            sale = sale.plus(pay(first, "360.00"));
            assertOutstanding(sale, "0.00");
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
        }

        @Test
        void money_that_was_reallocated_before_is_owed_where_it_came_in() {
            Payment payment = pay(first, "500.00");
            Sale sale = two.plus(payment).plus(new Reallocation(eur("140.00"), DAY, "FA-1", "FA-2"));
            sale = sale.plus(returned(payment));
            assertOutstanding(sale, "500.00", "340.00");
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.UNPAID);
            assertThat(sale.settlementOf(second)).isEqualTo(Settlement.PARTLY_PAID);
        }

        @Test
        void money_that_was_refunded_from_the_account_lacks_there_until_an_invoice_can_be_charged() {
            Payment payment = onAccount("100.00");
            Sale sale = opened.plus(payment)
                    .plus(Refund.onAccount(eur("100.00"), DAY))
                    .plus(returned(payment));
            assertThat(sale.onAccount()).isEqualTo(eur("-100.00"));
            assertThat(sale.outstanding()).isEqualTo(eur("100.00"));
            assertThatThrownBy(() -> opened.plus(payment)
                            .plus(Refund.onAccount(eur("100.00"), DAY))
                            .plus(returned(payment))
                            .plus(Refund.onAccount(eur("0.01"), DAY)))
                    .hasMessage("[AC-REF-01] Refund of EUR 0.01 exceeds the EUR 0.00 refundable on account");
            assertThat(sale.plus(onAccount("150.00")).onAccount()).isEqualTo(eur("50.00"));
            sale = sale.plus(sale.draftNextDeposit().issue("FA-1", DAY));
            assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
            assertOutstanding(sale, "460.00");
        }

        @Test
        void money_that_lacks_on_account_is_charged_to_the_newest_invoice_in_force() {
            Payment payment = onAccount("100.00");
            Sale sale =
                    two.plus(pay(first, "360.00")).plus(pay(second, "480.00")).plus(payment);
            sale = sale.plus(Refund.onAccount(eur("100.00"), DAY));
            assertOutstanding(sale.plus(returned(payment)), "0.00", "100.00");
            sale = credited(sale, second, "AV-1").plus(Refund.of(second, eur("480.00"), DAY));
            assertOutstanding(sale.plus(returned(payment)), "100.00", "0.00");
            assertThat(collectedOn(sale.plus(returned(payment)), first)).isEqualTo(taxed("216.67", "43.33"));
        }

        @Test
        void other_money_on_account_pays_what_is_due_again() {
            Payment payment = pay(first, "360.00");
            Sale sale = one.plus(payment).plus(onAccount("100.00")).plus(returned(payment));
            assertThat(sale.onAccount()).isEqualTo(eur("0.00"));
            assertOutstanding(sale, "260.00");
        }

        @Test
        void an_overpayment_goes_before_what_was_collected() {
            Payment payment = pay(first, "400.00");
            Sale sale = one.plus(payment).plus(returned(payment, "40.00"));
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
            assertThat(sale.receipts()).hasSize(1);
            assertOutstanding(sale, "0.00");
        }
    }

    @Nested
    class WrittenOff {
        private final Sale tolerant =
                Sale.of(opened.contract(), SaleTerms.of(PLAN).withTolerance(eur("1.00")));
        private final Sale asked = tolerant.plus(tolerant.draftNextDeposit().issue("FA-1", DAY));
        private final Sale short2 = asked.plus(pay(first, "359.98"));
        private final Sale over2 = asked.plus(pay(first, "360.02"));

        @Test
        @KnownBug(48)
        void a_shortfall_of_0_02_is_given_up_and_the_deposit_is_paid() {
            Sale sale = short2.plus(WriteOff.ofShortfall(first, eur("0.02"), DAY, "bank-charge"));
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
            assertThat(sale.writtenOff()).isEqualTo(eur("0.02"));
            assertThat(sale.invoiced().withVat()).isEqualTo(eur("360.00"));
            assertThat(collectedOn(sale, first)).isEqualTo(taxed("299.98", "60.00"));
            assertThat(sale.receipts()).isEqualTo(short2.receipts());
            assertOutstanding(sale, "0.00");
        }

        @Test
        void an_overpayment_of_0_02_is_kept_and_no_longer_refundable() {
            Sale sale = over2.plus(WriteOff.ofOverpayment(first, eur("0.02"), DAY, "rounding"));
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
            assertThat(sale.writtenOff()).isEqualTo(eur("-0.02"));
            assertThat(sale.refundableOf(first)).isEqualTo(eur("0.00"));
            assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
            assertOutstanding(sale, "0.00");
        }

        @Test
        void above_the_tolerance_someone_must_approve_it_and_what_is_given_up_on_an_invoice_counts_together() {
            Sale sale =
                    asked.plus(pay(first, "350.00")).plus(WriteOff.ofShortfall(first, eur("1.00"), DAY, "discount"));
            WriteOff more = WriteOff.ofShortfall(first, eur("0.01"), DAY, "discount");
            assertThatThrownBy(() -> sale.plus(more))
                    .hasMessage("[AC-WOF-02] A write-off of EUR 0.01 brings FA-1 to EUR 1.01, above the tolerance of"
                            + " EUR 1.00; someone must approve it");
            assertThat(sale.plus(more.approvedBy("head of finance")).writtenOff())
                    .isEqualTo(eur("1.01"));
            assertThat(one.check(more))
                    .singleElement()
                    .hasToString("[AC-WOF-02] A write-off of EUR 0.01 brings FA-1 to"
                            + " EUR 0.01, above the tolerance of EUR 0.00; someone must approve it");
        }

        @Test
        void never_more_than_the_difference_is_given_up() {
            assertThatThrownBy(() -> short2.plus(WriteOff.ofShortfall(first, eur("0.03"), DAY, "rounding")))
                    .hasMessage("[AC-WOF-03] Write-off of EUR 0.03 exceeds the EUR 0.02 outstanding on FA-1");
            assertThatThrownBy(() -> over2.plus(WriteOff.ofOverpayment(first, eur("0.03"), DAY, "rounding")
                            .approvedBy("someone")))
                    .hasMessage("[AC-WOF-03] Write-off of EUR 0.03 exceeds the EUR 0.02 paid too much on FA-1");
            assertThat(short2.check(WriteOff.ofOverpayment(first, eur("0.01"), DAY, "rounding")))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-WOF-03"));
        }

        @Test
        void a_shortfall_that_is_paid_after_all_is_not_paid_too_much() {
            Sale sale = short2.plus(WriteOff.ofShortfall(first, eur("0.02"), DAY, "bank-charge"))
                    .plus(pay(first, "0.02"));
            assertThat(sale.writtenOff()).isEqualTo(eur("0.00"));
            assertThat(sale.settlementOf(first)).isEqualTo(Settlement.PAID);
            assertThat(collectedOn(sale, first)).isEqualTo(taxed("300.00", "60.00"));
            assertOutstanding(sale, "0.00");
            sale = sale.plus(returned(pay(first, "0.02")));
            assertThat(sale.writtenOff()).isEqualTo(eur("0.02"));
            assertOutstanding(sale, "0.00");
        }

        @Test
        void an_overpayment_can_be_kept_after_a_shortfall_was_paid_after_all() {
            Sale sale = short2.plus(WriteOff.ofShortfall(first, eur("0.02"), DAY, "bank-charge"))
                    .plus(pay(first, "0.03"))
                    .plus(WriteOff.ofOverpayment(first, eur("0.01"), DAY, "rounding"));
            assertThat(sale.writtenOff()).isEqualTo(eur("-0.01"));
            assertOutstanding(sale, "0.00");
        }

        @Test
        void what_was_given_up_does_not_shorten_a_refund_that_is_owed_back() {
            Sale sale = short2.plus(WriteOff.ofShortfall(first, eur("0.02"), DAY, "bank-charge"));
            sale = credited(sale, first, "AV-1").plus(Refund.of(first, eur("359.98"), DAY));
            assertOutstanding(sale.plus(returned(pay(first, "359.98"))), "359.98");
        }

        @Test
        void what_was_given_up_is_never_refunded() {
            Sale sale = short2.plus(WriteOff.ofShortfall(first, eur("0.02"), DAY, "bank-charge"));
            sale = credited(sale, first, "AV-1");
            assertThat(sale.writtenOff()).isEqualTo(eur("0.00"));
            assertThat(sale.refundableOf(first)).isEqualTo(eur("359.98"));
            assertOutstanding(sale, "-359.98");
        }

        @Test
        void what_was_kept_is_not_owed_when_the_payment_is_returned() {
            Sale sale = over2.plus(WriteOff.ofOverpayment(first, eur("0.02"), DAY, "rounding"));
            sale = sale.plus(returned(pay(first, "360.02")));
            assertThat(sale.writtenOff()).isEqualTo(eur("0.00"));
            assertOutstanding(sale, "360.00");
        }

        @Test
        void what_was_kept_stays_kept_when_the_invoice_is_credited() {
            Sale sale =
                    credited(over2.plus(WriteOff.ofOverpayment(first, eur("0.02"), DAY, "rounding")), first, "AV-1");
            assertThat(sale.refundableOf(first)).isEqualTo(eur("360.00"));
            sale = sale.plus(Refund.of(first, eur("360.00"), DAY));
            assertThat(sale.writtenOff()).isEqualTo(eur("-0.02"));
            assertOutstanding(sale, "0.00");
        }

        @Test
        void the_tolerance_is_in_the_currency_of_the_sale() {
            SaleTerms dollars = SaleTerms.of(PLAN).withTolerance(Money.parse("USD 1.00"));
            assertThatThrownBy(() -> Sale.of(opened.contract(), dollars))
                    .hasMessage("[AC-DOC-06] The tolerance is in USD, sale D-2026-017 is in EUR");
            assertThatThrownBy(() -> SaleTerms.of(PLAN).withTolerance(eur("-0.01")))
                    .hasMessage("[AC-WOF-05] A tolerance is zero or more, not EUR -0.01");
            assertThat(SaleTerms.of(PLAN)
                            .withTolerance(eur("0.00"))
                            .withUnpaidDeposits(UnpaidDeposits.COLLECTED)
                            .withConsumption(org.acompte.deposit.Consumption.LAST)
                            .plus(RetentionClause.of("guarantee", percent("5")))
                            .tolerance())
                    .contains(eur("0.00"));
            assertThat(asked.check(WriteOff.ofShortfall(first, Money.parse("USD 1.00"), DAY, "any")))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-DOC-06"));
        }
    }

    @Nested
    class Transferred {
        private final Sale other = Sale.of(
                org.acompte.quote.Quote.draft("D-2026-018", org.acompte.Fixtures.SELLER, org.acompte.Fixtures.BUYER)
                        .plusLine("Works", eur("500.00"), S20)
                        .order(day("2026-09-10")));
        private final Sale paid = one.plus(pay(first, "360.00"));
        private final Sale freed = credited(paid, first, "AV-1");

        private TransferOut out(String transfer, String amount) {
            return TransferOut.of(transfer, first, other.contract(), eur(amount), DAY);
        }

        @Test
        @KnownBug(31)
        void a_deposit_moves_to_another_sale_after_its_credit_note() {
            TransferOut out = out("T-1", "360.00");
            Sale from = freed.plus(out);
            assertThat(from.transferredOut()).isEqualTo(eur("360.00"));
            assertThat(from.refunded()).isEqualTo(eur("0.00"));
            assertThat(collectedOn(from, first)).isEqualTo(taxed("0.00", "0.00"));
            assertOutstanding(from, "0.00");
            FinalInvoice last = other.draftFinalInvoice().issue("FB-1", DAY);
            Sale to = other.plus(last).plus(out.arrival().allocatedTo(last));
            assertThat(to.transferredIn()).isEqualTo(eur("360.00"));
            assertThat(to.collected()).isEqualTo(eur("0.00"));
            assertThat(collectedOn(to, last)).isEqualTo(taxed("300.00", "60.00"));
            assertOutstanding(to, "240.00");
        }

        @Test
        void money_on_account_moves_to_another_sale_and_waits_there_for_its_invoices() {
            TransferOut out = TransferOut.onAccount("T-1", opened.contract(), other.contract(), eur("80.00"), DAY);
            Sale from = opened.plus(onAccount("100.00")).plus(out);
            assertThat(from.onAccount()).isEqualTo(eur("20.00"));
            assertConserved(from);
            Sale to = other.plus(out.arrival());
            assertThat(to.onAccount()).isEqualTo(eur("80.00"));
            to = to.plus(to.draftFinalInvoice().issue("FB-1", DAY));
            assertOutstanding(to, "520.00");
        }

        @Test
        void both_ends_agree() {
            TransferOut out = out("T-1", "360.00");
            assertThat(out.arrival())
                    .isEqualTo(new TransferIn("T-1", "D-2026-017", "D-2026-018", eur("360.00"), DAY, Optional.empty()));
            assertThat(out.occurredOn()).isEqualTo(out.arrival().occurredOn());
        }

        @Test
        @KnownBug(31)
        void what_is_still_owed_does_not_move() {
            assertThatThrownBy(() -> paid.plus(out("T-1", "0.01")))
                    .hasMessage(
                            "[AC-TRF-01] Transfer T-1 of EUR 0.01 exceeds the EUR 0.00 that can be taken from FA-1");
            assertThatThrownBy(() -> freed.plus(
                            TransferOut.onAccount("T-1", freed.contract(), other.contract(), eur("1.00"), DAY)))
                    .hasMessage(
                            "[AC-TRF-01] Transfer T-1 of EUR 1.00 exceeds the EUR 0.00 that can be taken from account");
        }

        @Test
        void an_id_is_used_once_in_a_sale_and_only_by_its_two_sales() {
            Sale from = freed.plus(out("T-1", "100.00"));
            assertThatThrownBy(() -> from.plus(out("T-1", "50.00")))
                    .hasMessage(
                            "[AC-TRF-03] Transfer T-1 of EUR 50.00 is already recorded in D-2026-017 with EUR 100.00");
            assertOutstanding(from.plus(out("T-2", "260.00")), "0.00");
            assertThatThrownBy(() -> from.plus(out("T-3", "1.00").arrival()))
                    .hasMessage(
                            "[AC-TRF-06] Transfer T-3 goes from D-2026-017 to D-2026-018; this end of it is not sale"
                                    + " D-2026-017");
            TransferIn in = out("T-1", "100.00").arrival();
            assertThatThrownBy(() -> other.plus(in).plus(in)).hasMessageContaining("AC-TRF-03");
            assertThat(other.check(out("T-1", "1.00")))
                    .extracting(violation -> violation.ruleId())
                    .containsExactly("AC-TRF-06", "AC-TRF-04");
        }

        @Test
        void a_payment_that_is_returned_after_its_money_moved_on_is_owed_where_it_was_received() {
            Sale from = freed.plus(out("T-1", "360.00")).plus(returned(pay(first, "360.00")));
            assertOutstanding(from, "360.00");
        }
    }

    @Nested
    class Foreign {
        private static final ExchangeRate RATE = ExchangeRate.of("0.92345");
        private static final Money DOLLARS = Money.parse("USD 389.83");

        @Test
        @KnownBug(59)
        void dollars_are_taken_at_the_stored_rate() {
            Payment payment = Payment.converted(DOLLARS, RATE, CurrencyUnit.EUR, DAY);
            assertThat(payment.amount()).isEqualTo(eur("359.99"));
            assertThat(payment.original()).contains(new ForeignMoney(DOLLARS, RATE));
            Payment allocated = payment.plus(first, eur("359.99")).withReference("SWIFT 1");
            assertThat(allocated.original()).isEqualTo(payment.original());
            assertOutstanding(one.plus(allocated), "0.01");
        }

        @Test
        @KnownBug(60)
        void the_amount_is_checked_against_the_rate() {
            assertThatThrownBy(() -> stored(eur("360.00"), DOLLARS))
                    .hasMessage("[AC-PAY-06] A payment of EUR 360.00 is not USD 389.83 at a rate of 0.92345, which is"
                            + " EUR 359.99");
            assertThat(stored(eur("359.99"), DOLLARS).original()).isPresent();
            assertThatThrownBy(() -> stored(eur("359.99"), eur("389.83")))
                    .hasMessage(
                            "[AC-PAY-07] A payment of EUR 359.99 is not converted from EUR 389.83 in the same currency");
            assertThatThrownBy(() -> new ForeignMoney(Money.parse("USD 0.00"), RATE))
                    .hasMessageContaining("AC-PAY-02");
            assertThatThrownBy(() ->
                            Payment.converted(Money.parse("USD 0.01"), ExchangeRate.of("0.1"), CurrencyUnit.EUR, DAY))
                    .hasMessageContaining("AC-PAY-02");
        }

        private Payment stored(Money amount, Money original) {
            return new Payment(amount, DAY, List.of(), Optional.empty(), Optional.of(new ForeignMoney(original, RATE)));
        }

        @Test
        @KnownBug(59)
        void a_deposit_in_another_currency_stays_refused() {
            assertThat(one.draftDeposit(Deposit.ofWithVat(Money.parse("USD 1.00")))
                            .check())
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.ruleId()).isEqualTo("AC-DOC-06"));
            assertThatThrownBy(() -> one.plus(Payment.converted(DOLLARS, RATE, CurrencyUnit.of("CHF"), DAY)))
                    .hasMessageContaining("AC-DOC-06");
        }

        @Test
        void a_rate_rounds_half_up_to_the_minor_unit_of_the_currency() {
            assertThat(ExchangeRate.of("0.5").convert(eur("0.01"), CurrencyUnit.USD))
                    .isEqualTo(Money.parse("USD 0.01"));
            assertThat(ExchangeRate.of("0.5").convert(eur("-0.01"), CurrencyUnit.USD))
                    .isEqualTo(Money.parse("USD -0.01"));
            assertThat(ExchangeRate.of("0.4999999999").convert(eur("0.01"), CurrencyUnit.USD))
                    .isEqualTo(Money.parse("USD 0.00"));
            assertThat(ExchangeRate.of("161.235").convert(eur("100.00"), CurrencyUnit.JPY))
                    .isEqualTo(Money.parse("JPY 16124"));
            assertThatThrownBy(() -> ExchangeRate.of("999999999999").convert(eur("100000.00"), CurrencyUnit.USD))
                    .hasMessageContaining("AC-AMT-01");
            assertThatThrownBy(() -> ExchangeRate.of("1").convert(eur("100000000000.01"), CurrencyUnit.USD))
                    .hasMessageContaining("AC-AMT-01");
        }

        @Test
        void a_rate_has_at_most_12_digits_before_and_10_after_the_point_and_is_above_zero() {
            assertThat(ExchangeRate.of("999999999999.9999999999")).hasToString("999999999999.9999999999");
            assertThat(ExchangeRate.of("1.10"))
                    .isEqualTo(ExchangeRate.of(new BigDecimal("1.1")))
                    .hasSameHashCodeAs(ExchangeRate.of("1.1"))
                    .isNotEqualTo(ExchangeRate.of("1.2"))
                    .isNotEqualTo("1.1");
            assertThat(ExchangeRate.of("100")).hasToString("100").isEqualTo(ExchangeRate.of(new BigDecimal("1E+2")));
            assertThat(ExchangeRate.of("100").value()).isEqualByComparingTo("100");
            for (String text : List.of("1000000000000", "0.00000000001")) {
                assertThatThrownBy(() -> ExchangeRate.of(text)).hasMessageContaining("AC-AMT-02");
                assertThatThrownBy(() -> ExchangeRate.of(new BigDecimal(text))).hasMessageContaining("AC-AMT-02");
            }
            for (String huge : List.of("1e100000000", "1e-100000000")) {
                assertThatThrownBy(() -> ExchangeRate.of(new BigDecimal(huge))).hasMessageContaining("AC-AMT-02");
            }
            for (String text : List.of("0", "-1", "-0.5", "0.0")) {
                assertThatThrownBy(() -> ExchangeRate.of(text)).hasMessageContaining("AC-AMT-07");
                assertThatThrownBy(() -> ExchangeRate.of(new BigDecimal(text))).hasMessageContaining("AC-AMT-07");
            }
            for (String text : List.of("", "1.", ".5", "1.2.3", "1e3", "+1", "0.-5")) {
                assertThatThrownBy(() -> ExchangeRate.of(text)).hasMessageContaining("AC-AMT-03");
            }
        }
    }

    @Nested
    class Allocated {
        private final Payment payment = onAccount("500.00").withReference("VIR FA-2");

        private void assertAllocated(Payment allocated, String... parts) {
            assertThat(allocated.allocations())
                    .extracting(part -> part.invoice() + " " + part.amount().getAmount())
                    .containsExactly(parts);
            assertThat(three.check(allocated)).isEmpty();
        }

        @Test
        void by_reference_the_named_invoice_is_paid_and_the_rest_stays_unallocated() {
            Payment allocated = three.allocate(payment, PaymentPolicy.BY_REFERENCE);
            assertAllocated(allocated, "FA-2 480.00");
            assertThat(allocated.unallocated()).isEqualTo(eur("20.00"));
            assertThat(allocated.reference()).contains("VIR FA-2");
            assertOutstanding(three.plus(allocated), "340.00", "0.00", "240.00");
        }

        @Test
        void a_number_is_found_only_as_a_whole_word() {
            for (String named : List.of("FA-2", "invoice FA-2, thanks", "(FA-2)", "FA-20 FA-2", "no:FA-2")) {
                assertAllocated(
                        three.allocate(payment.withReference(named), PaymentPolicy.BY_REFERENCE), "FA-2 480.00");
            }
            for (String other : List.of("FA-20", "XFA-2", "FA-2-1", "fa-2", "2", "FA-2/7")) {
                assertAllocated(three.allocate(payment.withReference(other), PaymentPolicy.BY_REFERENCE));
            }
            assertAllocated(three.allocate(onAccount("1.00"), PaymentPolicy.BY_REFERENCE));
            assertAllocated(
                    three.allocate(payment.withReference("FA-3 + FA-1"), PaymentPolicy.BY_REFERENCE),
                    "FA-1 360.00",
                    "FA-3 140.00");
        }

        @Test
        void the_oldest_invoice_is_paid_first() {
            assertAllocated(three.allocate(payment, PaymentPolicy.OLDEST_FIRST), "FA-1 360.00", "FA-2 140.00");
            Payment more = three.allocate(onAccount("2000.00"), PaymentPolicy.OLDEST_FIRST);
            assertAllocated(more, "FA-1 360.00", "FA-2 480.00", "FA-3 240.00");
            assertThat(more.unallocated()).isEqualTo(eur("920.00"));
        }

        @Test
        void pro_rata_spreads_by_what_is_due() {
            assertAllocated(
                    three.allocate(payment, PaymentPolicy.PRO_RATA), "FA-1 166.67", "FA-2 222.22", "FA-3 111.11");
            Payment more = three.allocate(onAccount("1080.01"), PaymentPolicy.PRO_RATA);
            assertAllocated(more, "FA-1 360.00", "FA-2 480.00", "FA-3 240.00");
            assertAllocated(three.allocate(onAccount("0.01"), PaymentPolicy.PRO_RATA), "FA-2 0.01");
            assertThat(opened.allocate(payment, PaymentPolicy.PRO_RATA)).isEqualTo(payment);
        }

        @Test
        void what_is_designated_already_stays_and_counts() {
            Payment designated = payment.plus(third, eur("100.00"));
            assertAllocated(
                    three.plus(pay(first, "360.00")).allocate(designated, PaymentPolicy.PRO_RATA),
                    "FA-3 190.32",
                    "FA-2 309.68");
            assertAllocated(
                    three.allocate(designated, PaymentPolicy.OLDEST_FIRST), "FA-3 100.00", "FA-1 360.00", "FA-2 40.00");
            Payment over = payment.plus(first, eur("400.00"));
            assertAllocated(three.allocate(over, PaymentPolicy.OLDEST_FIRST), "FA-1 400.00", "FA-2 100.00");
        }

        @Test
        void money_in_another_currency_is_not_allocated() {
            assertThatThrownBy(() ->
                            three.allocate(Payment.onAccount(Money.parse("USD 1.00"), DAY), PaymentPolicy.OLDEST_FIRST))
                    .hasMessageContaining("AC-DOC-06");
        }

        @Test
        void policies_and_kinds_have_codes_for_storage() {
            assertThat(PaymentPolicy.values())
                    .extracting(PaymentPolicy::code)
                    .containsExactly("by-reference", "oldest-first", "pro-rata");
            assertThat(WriteOffKind.values())
                    .extracting(WriteOffKind::code)
                    .containsExactly("shortfall", "overpayment");
        }
    }
}
