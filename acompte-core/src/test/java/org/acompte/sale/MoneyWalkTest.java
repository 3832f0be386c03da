package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Contract;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money moves in any order: nothing is lost, and a payment that is returned at once leaves no trace. */
class MoneyWalkTest {
    private static final int WALKS = 300;
    private static final int STEPS = 16;
    private static final LocalDate DAY = day("2026-09-15");

    private final Contract contract = draft().plusLine("Goods", eur("333.33"), S20)
            .plusLine("Works", eur("666.67"), S10)
            .order(day("2026-09-09"));
    private final Contract other = org.acompte.quote.Quote.draft(
                    "D-2", org.acompte.Fixtures.SELLER, org.acompte.Fixtures.BUYER)
            .plusLine("Works", eur("500.00"), S20)
            .order(day("2026-09-10"));
    private final SaleTerms usual = SaleTerms.of(
                    DepositPlan.of(Deposit.of(percent("30")), Deposit.of(percent("20")), Deposit.of(percent("10"))))
            .plus(RetentionClause.of("guarantee", percent("5")))
            .withTolerance(eur("10.00"));

    @Test
    void nothing_is_lost_and_a_payment_that_is_returned_at_once_leaves_no_trace() {
        Random random = new Random(20260915);
        for (int walk = 0; walk < WALKS; walk++) {
            SaleTerms terms = walk % 2 == 0 ? usual : usual.withUnpaidDeposits(UnpaidDeposits.COLLECTED);
            Sale sale = Sale.of(contract, terms);
            for (int step = 0; step < STEPS; step++) {
                sale = moved(sale, random, step);
                assertConserved(sale);
                assertCanBeClosed(sale);
                Payment payment = payment(sale, random, step);
                Sale paid = sale.plus(payment);
                assertConserved(paid);
                assertThat(balances(paid.plus(returned(payment, payment.amount()))))
                        .as("%s after %s", payment, sale.facts())
                        .isEqualTo(balances(sale));
                Money part = payment.amount().dividedBy(3, RoundingMode.UP);
                Sale inParts = paid.plus(returned(payment, part));
                assertConserved(inParts);
                if (payment.amount().isGreaterThan(part)) {
                    inParts = inParts.plus(returned(payment, payment.amount().minus(part)));
                }
                assertThat(balances(inParts)).isEqualTo(balances(sale));
            }
            assertThat(Sale.of(contract, terms, sale.facts())).isEqualTo(sale);
        }
    }

    private static PaymentReversal returned(Payment payment, Money amount) {
        return PaymentReversal.ofPart(payment, amount, DAY, "any");
    }

    private static void assertConserved(Sale sale) {
        Money sum = sale.onAccount().negated();
        Money claimed = sale.compensated().negated();
        for (Invoice invoice : sale.invoices()) {
            sum = sum.plus(sale.outstandingOf(invoice));
            if (invoice instanceof IndemnityInvoice) {
                claimed = claimed.plus(sale.creditableOf(invoice).withVat());
            }
            VatBreakdown collected = collected(sale, invoice);
            assertThat(collected.excessOver(collected.minus(collected))).isEqualTo(collected);
        }
        assertThat(sum).as("%s", sale.facts()).isEqualTo(sale.outstanding());
        assertThat(sale.outstanding())
                .as("%s", sale.facts())
                .isEqualTo(sale.invoiced()
                        .withVat()
                        .plus(claimed)
                        .minus(sale.collected())
                        .plus(sale.refunded())
                        .plus(sale.reversed())
                        .minus(sale.writtenOff())
                        .minus(sale.transferredIn())
                        .plus(sale.transferredOut()));
    }

    /** Whatever happened to the money, the documents that settle the sale can be drafted and recorded. */
    private static void assertCanBeClosed(Sale sale) {
        Sale closed = sale;
        for (ClosingStep step : sale.settle().steps()) {
            closed = closed.plus(step.draft().issue("X-" + closed.version(), DAY));
        }
        assertConserved(closed);
    }

    private static List<Object> balances(Sale sale) {
        List<Object> balances = new ArrayList<>();
        for (Invoice invoice : sale.invoices()) {
            balances.add(sale.outstandingOf(invoice));
            balances.add(sale.settlementOf(invoice));
            balances.add(collected(sale, invoice));
        }
        balances.add(sale.onAccount());
        balances.add(sale.outstanding());
        balances.add(sale.writtenOff());
        balances.add(sale.refundDue());
        balances.add(sale.isSettled());
        return balances;
    }

    private static VatBreakdown collected(Sale sale, Invoice invoice) {
        VatBreakdown collected = sale.total().minus(sale.total());
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().equals(invoice)) {
                collected = collected.plus(receipt.amount());
            }
        }
        return collected;
    }

    private static Payment payment(Sale sale, Random random, int step) {
        Payment payment = Payment.onAccount(some(60_000, random), DAY.plusDays(step));
        for (Invoice invoice : sale.invoices()) {
            int left = payment.unallocated().getAmountMinorInt();
            if (left > 1 && random.nextBoolean()) {
                payment = payment.plus(invoice, some(left, random));
            }
        }
        return random.nextInt(4) > 0 ? payment : sale.allocate(payment, PaymentPolicy.values()[random.nextInt(3)]);
    }

    private static Money some(int most, Random random) {
        return Money.ofMinor(CurrencyUnit.EUR, 1 + random.nextInt(most));
    }

    /** The sale after a move of any kind, or as it was if the move is refused. */
    private Sale moved(Sale sale, Random random, int step) {
        List<Invoice> invoices = sale.invoices();
        Optional<Invoice> any =
                invoices.isEmpty() ? Optional.empty() : Optional.of(invoices.get(random.nextInt(invoices.size())));
        SaleFact fact = switch (random.nextInt(15)) {
            case 0, 1 -> issued(sale.draftNextDeposit(), "FA-" + step);
            case 2 -> issued(sale.draftProgressInvoice(Progress.of(percent(String.valueOf(step * 6)))), "S-" + step);
            case 3 -> step < 8 ? null : issued(sale.draftFinalInvoice(), "FA-" + step);
            case 4 ->
                any.map(invoice -> issued(sale.draftCreditNote(invoice, CreditReasons.ERROR), "AV-" + step))
                        .orElse(null);
            case 5 ->
                any.map(invoice -> issued(
                                sale.draftCreditNote(
                                        invoice, Credit.ofWithVat(some(9_000, random)), CreditReasons.ERROR),
                                "AV-" + step))
                        .orElse(null);
            case 6 -> any.map(invoice -> taken(sale, invoice, random, step)).orElse(null);
            case 7 -> Refund.onAccount(some(2_000, random), DAY);
            case 8 -> TransferOut.onAccount("T-" + step, contract, other, some(2_000, random), DAY);
            case 9 ->
                new TransferIn(
                        "T-" + step,
                        "D-2",
                        contract.number(),
                        some(9_000, random),
                        DAY,
                        any.map(Invoice::number).filter(number -> random.nextBoolean()));
            case 10 -> any.map(invoice -> writtenOff(sale, invoice, random)).orElse(null);
            case 11 -> reversal(sale, random);
            case 12 ->
                step < 10
                        ? null
                        : Cancellation.byBuyer(DAY, "any", Kept.indemnity(some(9_000, random), "contract section 4"));
            default -> payment(sale, random, 100 + step);
        };
        return fact == null || !sale.check(fact).isEmpty() ? sale : sale.plus(fact);
    }

    private static SaleFact issued(Draft<? extends SaleDocument> draft, String number) {
        return draft.check().isEmpty() ? draft.issue(number, DAY) : null;
    }

    private SaleFact taken(Sale sale, Invoice invoice, Random random, int step) {
        Money refundable = sale.refundableOf(invoice);
        if (!refundable.isPositive()) {
            return null;
        }
        Money part = random.nextBoolean() ? refundable : some(refundable.getAmountMinorInt(), random);
        Invoice to = sale.invoices().get(random.nextInt(sale.invoices().size()));
        return switch (random.nextInt(3)) {
            case 0 -> TransferOut.of("T-" + step, invoice, other, part, DAY);
            case 1 -> to.equals(invoice) ? null : new Reallocation(part, DAY, invoice.number(), to.number());
            default -> Refund.of(invoice, part, DAY);
        };
    }

    private static SaleFact writtenOff(Sale sale, Invoice invoice, Random random) {
        Money left = sale.outstandingOf(invoice);
        if (left.isZero()) {
            return null;
        }
        Money part = some(Math.min(2_000, left.abs().getAmountMinorInt()), random);
        return left.isPositive()
                ? WriteOff.ofShortfall(invoice, part, DAY, "any").approvedBy("someone")
                : WriteOff.ofOverpayment(invoice, part, DAY, "any");
    }

    private static SaleFact reversal(Sale sale, Random random) {
        List<SaleFact> payments =
                sale.facts().stream().filter(Payment.class::isInstance).toList();
        if (payments.isEmpty()) {
            return null;
        }
        Payment payment = (Payment) payments.get(random.nextInt(payments.size()));
        return returned(payment, some(payment.amount().getAmountMinorInt(), random));
    }
}
