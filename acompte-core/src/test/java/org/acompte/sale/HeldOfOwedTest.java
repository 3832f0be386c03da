package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.deposit.DepositPlan;
import org.junit.jupiter.api.Test;

/** Nothing is held back of what is no longer owed. */
class HeldOfOwedTest {

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
}
