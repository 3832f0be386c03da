package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.amount.Allocation;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Order;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.Settlement;
import org.joda.money.Money;

/** P-07, and P-06 for payments: how money comes in never changes what is collected once all is paid. */
class PaymentProperties {

    @Property(tries = 1000)
    void p07_splitting_a_payment_never_changes_what_is_collected_per_treatment_once_all_is_paid(
            @ForAll("orders") Order order, @ForAll("weights") List<Long> weights) {
        Sale sale = invoiced(order);
        FinalInvoice invoice = sale.finalInvoice().orElseThrow();
        Sale atOnce = sale.plus(Payment.of(invoice, invoice.amountDue(), SaleArbitraries.ORDERED_ON));
        Sale inParts = sale;
        for (Payment payment : split(invoice, weights)) {
            inParts = inParts.plus(payment);
            assertThat(inParts.receipts()).noneMatch(receipt -> receipt.amount().hasNegative());
        }
        assertThat(collected(atOnce).minus(invoice.amount()).isZero()).isTrue();
        assertThat(collected(inParts).minus(collected(atOnce)).isZero()).isTrue();
        assertThat(inParts.isSettled()).isTrue();
    }

    @Property(tries = 1000)
    void p06_the_order_of_payments_of_one_day_never_changes_a_total(
            @ForAll("orders") Order order, @ForAll("weights") List<Long> weights, @ForAll long seed) {
        Sale sale = invoiced(order);
        List<Payment> payments = split(sale.finalInvoice().orElseThrow(), weights);
        List<Payment> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, new Random(seed));
        Sale one = Sale.of(order, sale.terms(), facts(sale, payments));
        Sale other = Sale.of(order, sale.terms(), facts(sale, shuffled));
        assertThat(other.outstanding()).isEqualTo(one.outstanding());
        assertThat(other.collected()).isEqualTo(one.collected());
        assertThat(other.isSettled()).isEqualTo(one.isSettled());
        assertThat(collected(other).minus(collected(one)).isZero()).isTrue();
    }

    @Property(tries = 1000)
    void an_overpayment_is_a_balance_that_collects_nothing(@ForAll("orders") Order order) {
        Sale sale = invoiced(order);
        FinalInvoice invoice = sale.finalInvoice().orElseThrow();
        Money over = invoice.amountDue().plusMinor(1);
        sale = sale.plus(Payment.of(invoice, over, SaleArbitraries.ORDERED_ON));
        assertThat(sale.settlementOf(invoice)).isEqualTo(Settlement.OVERPAID);
        assertThat(collected(sale).minus(invoice.amount()).isZero()).isTrue();
        assertThat(sale.refundDue().getAmountMinorLong()).isEqualTo(1);
    }

    private static Sale invoiced(Order order) {
        Sale sale = Sale.of(order);
        return sale.plus(sale.draftFinalInvoice().issue("FA-1", SaleArbitraries.ORDERED_ON));
    }

    private static List<Payment> split(FinalInvoice invoice, List<Long> weights) {
        long[] shares = weights.stream().mapToLong(Long::longValue).toArray();
        return Allocation.FLOOR_TO_LAST.split(invoice.amountDue(), shares).stream()
                .filter(Money::isPositive)
                .map(part -> Payment.of(invoice, part, SaleArbitraries.ORDERED_ON))
                .toList();
    }

    private static List<org.acompte.sale.SaleFact> facts(Sale sale, List<Payment> payments) {
        List<org.acompte.sale.SaleFact> facts = new ArrayList<>(sale.facts());
        facts.addAll(payments);
        return facts;
    }

    private static VatBreakdown collected(Sale sale) {
        VatBreakdown sum = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            sum = sum.plus(receipt.amount());
        }
        return sum;
    }

    @Provide
    Arbitrary<Order> orders() {
        return SaleArbitraries.orders()
                .filter(10_000, order -> order.scope().total().withVatMinor() > 0);
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 1000).list().ofMinSize(1).ofMaxSize(10);
    }
}
