package org.acompte.vat;

import static org.acompte.vat.VatFixtures.S20;
import static org.acompte.vat.VatFixtures.amount;
import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.figuresByInvoice;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.last;
import static org.acompte.vat.VatFixtures.ledger;
import static org.acompte.vat.VatFixtures.progress;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.amount.Percentage;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.junit.jupiter.api.Test;

class VatOfCorrectionsTest {

    private static Sale reversed(Sale sale, CreditNote note, String on) {
        return sale.plus(sale.draftCreditReversal(note, CreditReasons.ERROR).issue("AA-" + sale.version(), day(on)));
    }

    @Test
    void a_credit_note_on_goods_that_is_cancelled_declares_again_on_the_day_of_the_reversal() {
        Sale sale = goods("1000.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last);
        CreditNote note = sale.draftCreditNote(last, Credit.ofWithVat(eur("240.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-10"));
        sale = reversed(sale.plus(note), note, "2027-01-05");
        assertThat(figures(sale))
                .containsExactly(
                        "2026-12-01 1000.00 + 200.00", "2026-12-10 -200.00 + -40.00", "2027-01-05 200.00 + 40.00");
    }

    @Test
    void a_full_credit_that_is_cancelled_uses_the_unpaid_deposit_up_again() {
        Sale sale = goods("1000.00");
        sale = sale.plus(deposit(sale, "360.00"));
        ProgressInvoice first = progress(sale, "40", "2026-10-15");
        sale = sale.plus(first);
        CreditNote note = sale.draftCreditNote(first, CreditReasons.ERROR).issue("AV-1", day("2026-10-20"));
        sale = reversed(sale.plus(note), note, "2026-10-25");
        assertThat(figuresByInvoice(sale))
                .hasSize(6)
                .endsWith("2026-10-25 FA-1 120.00 + 24.00", "2026-10-25 S-2 280.00 + 56.00");
    }

    @Test
    void a_credit_note_on_services_that_is_cancelled_moves_no_vat_while_the_money_stays() {
        Sale sale = services("1000.00");
        FinalInvoice last = last(sale);
        sale = sale.plus(last).plus(Payment.of(last, eur("1200.00"), day("2026-12-05")));
        CreditNote note = sale.draftCreditNote(last, Credit.ofWithVat(eur("120.00")), CreditReasons.RETURN)
                .issue("AV-1", day("2026-12-10"));
        sale = reversed(sale.plus(note), note, "2027-01-05");
        assertThat(figures(sale)).containsExactly("2026-12-05 1000.00 + 200.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_corrective_invoice_of_goods_moves_the_difference_on_the_day_of_its_issue() {
        Sale sale = goods("1000.00");
        ProgressInvoice wrong = progress(sale, "40", "2026-10-15");
        sale = sale.plus(wrong);
        ProgressInvoice right = sale.draftReplacement(
                        wrong, Progress.of(Percentage.of(50)), InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-10-15")))
                .issue("S-9", day("2026-11-03"));
        sale = sale.plus(right);
        assertThat(figuresByInvoice(sale))
                .containsExactly(
                        "2026-10-15 S-1 400.00 + 80.00",
                        "2026-11-03 S-1 -400.00 + -80.00",
                        "2026-11-03 S-9 500.00 + 100.00");
    }

    @Test
    void a_corrective_invoice_of_services_takes_the_money_and_its_vat_over() {
        Sale sale = services("1000.00");
        FinalInvoice wrong = last(sale);
        sale = sale.plus(wrong).plus(Payment.of(wrong, eur("1200.00"), day("2026-12-05")));
        sale = sale.plus(sale.draftReplacement(wrong, InvoiceTerms.ON_RECEIPT).issue("FA-9", day("2026-12-10")));
        assertThat(figuresByInvoice(sale))
                .containsExactly(
                        "2026-12-05 FA-1 1000.00 + 200.00",
                        "2026-12-10 FA-1 -1000.00 + -200.00",
                        "2026-12-10 FA-9 1000.00 + 200.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void a_corrective_final_invoice_leaves_the_advances_as_they_are() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        FinalInvoice wrong = last(sale);
        sale = sale.plus(wrong);
        sale = sale.plus(sale.draftReplacement(wrong, InvoiceTerms.ON_RECEIPT).issue("FA-9", day("2026-12-10")));
        assertThat(figuresByInvoice(sale))
                .containsExactly(
                        "2026-09-12 FA-1 300.00 + 60.00",
                        "2026-12-01 FA-3 700.00 + 140.00",
                        "2026-12-10 FA-3 -700.00 + -140.00",
                        "2026-12-10 FA-9 700.00 + 140.00");
        assertThat(ledger(sale).total().amountOf(S20)).isEqualTo(amount("1000.00", "200.00"));
    }
}
