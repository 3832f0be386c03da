package org.acompte.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Invoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.WriteOff;
import org.acompte.vat.fr.FrenchVat;

/** The laws of the VAT ledger over random lives of sales of goods and services. */
class VatLedgerProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    /** Before advances on goods became chargeable on receipt, so that some lives pass the change of law. */
    private static final LocalDate BEFORE_2023 = LocalDate.of(2022, 10, 1);

    @Property(tries = 2000)
    void p04_vat_declared_over_the_whole_life_is_the_vat_of_what_was_supplied(@ForAll long seed) {
        assertDeclaresWhatWasSupplied(SaleWalk.of(seed, TODAY));
    }

    @Property(tries = 1000)
    void p04_holds_across_the_change_of_law_of_2023(@ForAll long seed) {
        assertDeclaresWhatWasSupplied(SaleWalk.of(seed, BEFORE_2023));
    }

    @Property(tries = 300)
    void p10_every_movement_has_a_cause_among_the_facts_and_an_article(@ForAll long seed) {
        Sale sale = SaleWalk.of(seed, TODAY);
        assertThat(VatLedger.of(sale, FrenchVat.regime()).movements()).allSatisfy(movement -> {
            assertThat(sale.facts()).contains(movement.cause());
            assertThat(movement.citation().text()).startsWith("CGI art. 2");
            assertThat(movement.amount().isZero()).isFalse();
        });
    }

    @Property(tries = 300)
    void movements_of_the_past_never_change(@ForAll long seed) {
        Sale sale = SaleWalk.of(seed, TODAY);
        Sale past = Sale.of(
                sale.contract(),
                sale.terms(),
                sale.facts().subList(0, sale.facts().size() / 2));
        List<VatMovement> then = VatLedger.of(past, FrenchVat.regime()).movements();
        List<VatMovement> now = VatLedger.of(sale, FrenchVat.regime()).movements();
        assertThat(now.subList(0, then.size())).isEqualTo(then);
    }

    @Property(tries = 500)
    void no_invoice_ever_declares_more_than_it_asked_or_gives_back_more_than_it_declared(@ForAll long seed) {
        Sale sale = SaleWalk.of(seed, TODAY);
        Map<String, VatBreakdown> declared = new HashMap<>();
        for (VatMovement movement : VatLedger.of(sale, FrenchVat.regime()).movements()) {
            Invoice invoice = sale.invoice(movement.document().number()).orElseThrow();
            VatBreakdown before = declared.getOrDefault(
                    invoice.number(), VatBreakdown.zero(sale.scope().currency()));
            VatBreakdown after = before.plus(movement.treatment(), movement.amount());
            assertThat(after.hasNegative()).as("%s after %s", after, movement).isFalse();
            assertThat(invoice.amount().covers(after))
                    .as("%s of %s after %s", after, invoice.amount(), movement)
                    .isTrue();
            declared.put(invoice.number(), after);
        }
    }

    @Property(tries = 500)
    void services_declare_what_was_received_at_every_moment(@ForAll long seed) {
        Sale sale = SaleWalk.of(seed, TODAY);
        Sale past = Sale.of(
                sale.contract(),
                sale.terms(),
                sale.facts().subList(0, sale.facts().size() / 2));
        VatBreakdown declared = VatLedger.of(past, FrenchVat.regime()).total();
        VatBreakdown missing = received(past).minus(declared);
        assertThat(missing.rows())
                .filteredOn(row -> isService(row.treatment()))
                .allSatisfy(row -> assertThat(row.amount().isZero()).isTrue());
    }

    private static boolean isService(VatTreatment treatment) {
        return !treatment.rate().equals(VatRate.ZERO) && !treatment.equals(treatment.withGroup("goods"));
    }

    private static VatBreakdown received(Sale sale) {
        VatBreakdown sum = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            sum = sum.plus(receipt.amount());
        }
        return sum;
    }

    /** Once settled, what is invoiced is no more than the total, less price reductions, and paid but for write-offs. */
    private static void assertDeclaresWhatWasSupplied(Sale sale) {
        assertThat(sale.isSettled()).isTrue();
        VatBreakdown declared = VatLedger.of(sale, FrenchVat.regime()).total();
        VatBreakdown difference = declared.minus(sale.invoiced());
        if (sale.facts().stream().noneMatch(WriteOff.class::isInstance)) {
            assertThat(difference.isZero())
                    .as("declared %s, supplied %s", declared, sale.invoiced())
                    .isTrue();
        }
        long writtenOff = sale.facts().stream()
                .filter(WriteOff.class::isInstance)
                .mapToLong(fact -> ((WriteOff) fact).amount().getAmountMinorLong())
                .sum();
        assertThat(difference.withVat().abs().getAmountMinorLong()).isLessThanOrEqualTo(writtenOff);
    }
}
