package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.quote.Order;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;

/** P-11 and the rest of P-03 and P-06: percentages hit their share, and a plan closes to the cent. */
class DepositProperties {
    private static final LocalDate DAY = SaleArbitraries.ORDERED_ON;

    @Property(tries = 1000)
    void p11_each_percentage_deposit_is_within_one_minor_unit_of_its_percentage(
            @ForAll("orders") Order order, @ForAll("percentages") DepositPlan plan) {
        BigDecimal total = BigDecimal.valueOf(order.scope().total().withVatMinor());
        for (DepositInvoice deposit : deposits(Sale.of(order, plan))) {
            AdvanceAmount.Share share = (AdvanceAmount.Share) deposit.advance().amount();
            BigDecimal exact = total.multiply(share.percentage().value()).movePointLeft(2);
            BigDecimal off = exact.subtract(BigDecimal.valueOf(deposit.amount().withVatMinor()));
            assertThat(off.abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property(tries = 1000)
    void p11_a_plan_of_100_percent_asks_exactly_the_total_and_leaves_a_final_invoice_of_nothing(
            @ForAll("orders") Order order, @ForAll("percentages") DepositPlan plan) {
        Sale sale = afterPlan(Sale.of(order, plan));
        assertThat(sale.invoiced().minus(sale.total()).isZero())
                .as("%s of %s", sale.invoiced(), sale.total())
                .isTrue();
        FinalInvoice last = sale.draftFinalInvoice().issue("LAST", DAY);
        assertThat(last.amount().isZero()).isTrue();
        assertThat(last.total()).isEqualTo(order.scope().total());
    }

    @Property(tries = 1000)
    void p03_whatever_the_plan_deposits_and_final_invoice_add_up_to_the_total(@ForAll("sales") Sale start) {
        Sale sale = afterPlan(start);
        assertThat(sale.total().covers(sale.invoiced())).isTrue();
        sale = sale.plus(sale.draftFinalInvoice().issue("LAST", DAY));
        assertThat(sale.invoiced().minus(sale.total()).isZero()).isTrue();
        assertThat(sale.remainingToInvoice().isZero()).isTrue();
    }

    @Property(tries = 1000)
    void p06_the_order_in_which_percentages_are_declared_never_changes_their_sum(
            @ForAll("orders") Order order, @ForAll("percentages") DepositPlan plan, @ForAll long seed) {
        List<Instalment> shuffled = new ArrayList<>(plan.instalments());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(afterPlan(Sale.of(order, DepositPlan.of(shuffled)))
                        .invoiced()
                        .withVat())
                .isEqualTo(afterPlan(Sale.of(order, plan)).invoiced().withVat());
    }

    @Property(tries = 1000)
    void p06_the_order_in_which_deposits_are_credited_in_full_never_changes_what_is_asked_next(
            @ForAll("sales") Sale start, @ForAll long seed) {
        Sale sale = afterPlan(start);
        List<Invoice> shuffled = new ArrayList<>(sale.invoices());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled = shuffled.subList(0, shuffled.size() * (int) Math.floorMod(seed, 4L) / 3);
        Sale one = credited(sale, shuffled);
        Collections.reverse(shuffled);
        Sale other = credited(sale, shuffled);
        assertThat(other.nextInstalment()).isEqualTo(one.nextInstalment());
        assertThat(afterPlan(other).invoiced()).isEqualTo(afterPlan(one).invoiced());
    }

    private static Sale credited(Sale start, List<Invoice> invoices) {
        Sale sale = start;
        for (Invoice invoice : invoices) {
            sale = sale.plus(sale.draftCreditNote(invoice, CreditReasons.ERROR).issue("C-" + invoice.number(), DAY));
        }
        return sale;
    }

    private static Sale afterPlan(Sale start) {
        Sale sale = start;
        while (sale.nextInstalment().isPresent()) {
            Draft<DepositInvoice> draft = sale.draftNextDeposit();
            if (!draft.check().isEmpty()) {
                return sale; // nothing is left to ask
            }
            sale = sale.plus(draft.issue("N-" + sale.version(), DAY));
        }
        return sale;
    }

    private static List<DepositInvoice> deposits(Sale start) {
        return afterPlan(start).facts().stream().map(DepositInvoice.class::cast).toList();
    }

    @Provide
    Arbitrary<Order> orders() {
        return SaleArbitraries.orders();
    }

    @Provide
    Arbitrary<DepositPlan> percentages() {
        return SaleArbitraries.percentagePlans();
    }

    @Provide
    Arbitrary<Sale> sales() {
        return SaleArbitraries.sales();
    }
}
