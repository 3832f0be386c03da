package org.acompte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.testkit.law.Laws;
import org.acompte.testkit.oracle.SlowBooks;

/** P-01 to P-12 on random lives of sales with up to 30 lines, and that each of them can be closed. */
class SaleProperties {

    @Property(tries = 2000)
    void a_walk_keeps_every_law(@ForAll("walks") SaleWalk walk) {
        assertThat(Laws.brokenBy(walk)).isEmpty();
    }

    @Property(tries = 2000)
    void the_oracle_agrees_with_a_walk(@ForAll("walks") SaleWalk walk) {
        assertThat(SlowBooks.differences(walk)).isEmpty();
    }

    @Property(tries = 1000)
    void p03_a_sale_whose_final_invoice_is_issued_anew_adds_up_whatever_happened_before(
            @ForAll("walks") SaleWalk walk) {
        Sale sale = walk.end();
        LocalDate day = SaleArbitraries.ORDERED_ON.plusYears(1);
        if (sale.finalInvoice().isPresent()) {
            sale = sale.plus(sale.draftCreditNote(sale.finalInvoice().get(), CreditReasons.ERROR)
                    .issue("UNDO", day));
        }
        sale = Closing.invoiced(sale);
        assertThat(sale.invoiced()).isEqualTo(sale.total());
        assertThat(sale.remainingToInvoice().isZero()).isTrue();
        sale = Closing.settled(sale, true);
        assertThat(sale.isSettled()).isTrue();
        assertThat(collected(sale)).isEqualTo(sale.total());
    }

    @Property(tries = 1000)
    void p04_any_sale_can_be_closed_and_has_then_collected_what_is_invoiced_per_treatment(
            @ForAll("walks") SaleWalk walk, @ForAll boolean reallocating) {
        Sale sale = Closing.settled(Closing.invoiced(walk.end()), reallocating);
        assertThat(sale.isSettled()).isTrue();
        assertThat(sale.refundDue().isZero()).isTrue();
        assertThat(sale.outstanding().isZero()).isTrue();
        assertThat(sale.excessInvoiced().isZero()).isTrue();
        assertThat(sale.total().covers(sale.invoiced())).isTrue();
        assertThat(collected(sale)).isEqualTo(sale.invoiced());
        for (Invoice invoice : sale.invoices()) {
            assertThat(collected(sale, invoice)).isEqualTo(sale.creditableOf(invoice));
        }
        assertThat(Laws.brokenBy(sale)).isEmpty();
        assertThat(SlowBooks.differences(sale)).isEmpty();
    }

    private static VatBreakdown collected(Sale sale) {
        VatBreakdown sum = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            sum = sum.plus(receipt.amount());
        }
        return sum;
    }

    private static VatBreakdown collected(Sale sale, Invoice invoice) {
        VatBreakdown sum = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().equals(invoice)) {
                sum = sum.plus(receipt.amount());
            }
        }
        return sum;
    }

    @Provide
    Arbitrary<SaleWalk> walks() {
        return Combinators.combine(
                        SaleArbitraries.sales(),
                        SaleStep.steps()
                                .filter(step -> isOfDocumentsAndMoney(step.kind()))
                                .list()
                                .ofMaxSize(40))
                .as(SaleWalk::of)
                .withoutEdgeCases();
    }

    /** Without work, endings and money that is held or leaves; law P-13 asks it of those. */
    private static boolean isOfDocumentsAndMoney(SaleStep.Kind kind) {
        return kind.compareTo(SaleStep.Kind.FINAL_INVOICE) <= 0 || kind.compareTo(SaleStep.Kind.STALE_DOCUMENT) >= 0;
    }
}
