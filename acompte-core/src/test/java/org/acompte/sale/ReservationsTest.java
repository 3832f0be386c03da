package org.acompte.sale;

import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.junit.jupiter.api.Test;

/** What refund cases may hold of a deposit. */
class ReservationsTest {
    private final Sale start =
            sale(draft().plusLine("Works", eur("1000.00"), S20), DepositPlan.of(Deposit.of(percent("50"))));
    private final DepositInvoice deposit = start.draftNextDeposit().issue("FA-1", day("2026-09-10"));

    private static RefundReservation reservation(String amount) {
        return new RefundReservation("RC-1", "FA-1", eur(amount), eur(amount), day("2026-09-20"));
    }

    private WriteOff writeOff(String amount) {
        return WriteOff.ofShortfall(deposit, eur(amount), day("2026-09-15"), "insolvent")
                .approvedBy("Ada");
    }

    @Test
    void what_was_written_off_of_a_deposit_is_not_held_for_a_refund() {
        Sale sale = start.plus(deposit)
                .plus(Payment.of(deposit, eur("250.00"), day("2026-09-12")))
                .plus(writeOff("350.00"));
        assertThat(sale.outstandingOf(deposit)).isEqualTo(eur("0.00"));
        assertThat(sale.check(reservation("250.01")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(SaleRules.RESERVATION_OVER_LEFT))
                .satisfies(violation -> assertThat(violation.message()).contains("EUR 250.00 of deposit FA-1"));
        assertThat(sale.check(reservation("250.00"))).isEmpty();
    }

    @Test
    void nothing_is_held_of_a_deposit_that_was_written_off_as_a_whole() {
        Sale sale = start.plus(deposit).plus(writeOff("600.00"));
        assertThat(sale.check(reservation("0.01")))
                .extracting(violation -> violation.rule())
                .containsExactly(SaleRules.RESERVATION_OVER_LEFT);
    }

    @Test
    void what_was_credited_of_a_deduction_in_one_treatment_does_not_block_what_is_free_in_another() {
        Sale two = sale(
                draft().plusLine("Book", eur("100.00"), S5).plusLine("Works", eur("1000.00"), S20),
                DepositPlan.of(Deposit.of(percent("50"))));
        DepositInvoice half = two.draftNextDeposit().issue("FA-1", day("2026-09-10"));
        Sale sale = two.plus(half);
        sale = sale.plus(
                sale.draftProgressInvoice(Progress.ofLine(1, percent("100"))).issue("FA-2", day("2026-09-11")));
        Credit book = Credit.ofTreatments(sale.deductedOf(half));
        sale = sale.plus(
                sale.draftCreditNote(half, book, CreditReasons.PRICE_REDUCTION).issue("AV-1", day("2026-09-12")));
        sale = sale.plus(Payment.of(half, sale.outstandingOf(half), day("2026-09-13")));
        assertThat(sale.outstandingOf(half)).isEqualTo(eur("0.00"));
        assertThat(sale.availableOf(half).withVat()).isEqualTo(eur("600.00"));
        assertThat(sale.check(reservation("600.00"))).isEmpty();
    }

    @Test
    void a_credit_note_whose_money_was_given_back_is_not_cancelled_while_a_refund_case_holds_the_rest() {
        Sale sale = start.plus(deposit)
                .plus(Payment.of(deposit, eur("600.00"), day("2026-09-12")))
                .plus(reservation("100.00"));
        CreditNote note = sale.draftCreditNote(deposit, Credit.ofWithVat(eur("200.00")), CreditReasons.ERROR)
                .issue("AV-1", day("2026-09-21"));
        sale = sale.plus(note);
        assertThat(sale.draftCreditReversal(note, CreditReasons.ERROR).check()).isEmpty();
        sale = sale.plus(Refund.of(deposit, eur("200.00"), day("2026-09-22")));
        assertThat(sale.draftCreditReversal(note, CreditReasons.ERROR).check())
                .extracting(violation -> violation.rule())
                .containsExactly(SaleRules.CREDIT_REVERSAL_TOO_LATE);
    }
}
