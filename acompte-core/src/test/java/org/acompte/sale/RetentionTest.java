package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acompte.deposit.DepositPlan;
import org.junit.jupiter.api.Test;

/** What is held back is owed, and not twice. */
class RetentionTest {
    private static final LocalDate DAY = day("2026-09-10");

    @Test
    void a_returned_payment_is_due_at_once_as_far_as_it_is_above_what_the_invoice_still_asks() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", percent("5")));
        Sale sale = Sale.of(draft().plusLine("Works", eur("1000.00"), S20).order(day("2026-09-01")), terms);
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-1", day("2026-09-10"));
        Payment payment = Payment.of(last, eur("1200.00"), day("2026-09-11"));
        sale = sale.plus(last).plus(payment);
        sale = sale.plus(sale.draftCreditNote(last, Credit.ofWithVat(eur("1190.00")), CreditReasons.PRICE_REDUCTION)
                .issue("AV-1", day("2026-09-12")));
        sale = sale.plus(Refund.of(last, eur("1190.00"), day("2026-09-13")));
        sale = sale.plus(PaymentReversal.of(payment, day("2026-09-14"), "AM04"));
        assertThat(sale.outstandingOf(last)).isEqualTo(eur("1200.00"));
        assertThat(sale.retentionHeld()).isEqualTo(eur("10.00"));
    }

    @Test
    void of_work_that_is_credited_and_asked_again_nothing_is_held_twice() {
        Sale sale = works("10000.00");
        ProgressInvoice half = sale.draftProgressInvoice(done("50")).issue("S-1", DAY);
        sale = sale.plus(half);
        assertThat(sale.retentionHeld()).isEqualTo(eur("300.00"));
        sale = sale.plus(sale.draftCreditNote(half, Credit.ofWithoutVat(eur("2500.00")), CreditReasons.ERROR)
                .issue("AV-1", DAY));
        assertThat(sale.retentionHeld()).isEqualTo(eur("300.00"));
        Draft<ProgressInvoice> again = sale.draftProgressInvoice(done("50"));
        assertThat(again.amount().withVat()).isEqualTo(eur("3000.00"));
        ProgressInvoice second = again.issue("S-2", DAY);
        assertThat(second.retentions()).isEmpty();
        Draft<ProgressInvoice> further = sale.draftProgressInvoice(done("60"));
        assertThat(further.issue("S-2", DAY).retentions())
                .containsExactly(new HeldRetention("guarantee", eur("60.00")));
        assertThat(further.explain().toString())
                .contains("EUR 60.00 is held under guarantee: 5 % of EUR 7200.00 is EUR 360.00, less EUR 300.00 that"
                        + " is held or was released");
        sale = sale.plus(second);
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", DAY);
        assertThat(last.retentions()).containsExactly(new HeldRetention("guarantee", eur("300.00")));
        assertThat(sale.plus(last).retentionHeld()).isEqualTo(eur("600.00"));
    }

    @Test
    void what_was_released_is_not_held_by_the_invoice_that_replaces_another() {
        Sale sale = works("1000.00");
        FinalInvoice wrong = sale.draftFinalInvoice().issue("FA-1", DAY);
        sale = sale.plus(wrong).plus(RetentionRelease.of("guarantee", eur("45.00"), DAY));
        FinalInvoice right =
                sale.draftReplacement(wrong, InvoiceTerms.payableWithin(30)).issue("FA-2", DAY);
        assertThat(right.retentions()).containsExactly(new HeldRetention("guarantee", eur("15.00")));
        assertThat(sale.plus(right).retentionHeld()).isEqualTo(eur("15.00"));
    }

    @Test
    void an_invoice_that_holds_back_something_else_is_refused_with_both_figures() {
        Sale sale = works("1000.00");
        ProgressInvoice half = sale.draftProgressInvoice(done("50")).issue("S-1", DAY);
        List<HeldRetention> other = List.of(new HeldRetention("guarantee", eur("29.99")));
        assertThat(sale.check(new ProgressInvoice(
                        half.header(),
                        half.scope(),
                        half.progress(),
                        half.lineAmounts(),
                        half.toDate(),
                        half.previous(),
                        half.deductions(),
                        half.amount(),
                        other,
                        half.suppliedOn())))
                .singleElement()
                .hasToString("[AC-RET-07] Invoice S-1 holds back EUR 29.99 under guarantee, the clauses of "
                        + sale.contract().number() + " give EUR 30.00 under guarantee");
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-1", DAY);
        assertThat(sale.check(new FinalInvoice(
                        last.header(),
                        last.scope(),
                        last.previous(),
                        last.deductions(),
                        last.amount(),
                        List.of(),
                        last.suppliedOn())))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .contains("AC-RET-07", "holds back nothing", "give EUR 60.00 under guarantee"));
    }

    private static Progress done(String percent) {
        return Progress.of(percent(percent));
    }

    /** With 5 % held back. */
    private static Sale works(String amount) {
        SaleTerms terms = SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of("guarantee", percent("5")));
        return Sale.of(draft().plusLine("Works", eur(amount), S20).order(DAY), terms);
    }
}
