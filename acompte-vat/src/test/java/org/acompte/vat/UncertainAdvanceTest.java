package org.acompte.vat;

import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.last;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.Test;

class UncertainAdvanceTest {
    private static final String PERMIT = "the building permit is not granted";

    private static UncertainAdvance waiting(DepositInvoice deposit) {
        return UncertainAdvance.of(deposit, Uncertainty.PERFORMANCE, PERMIT);
    }

    private static UncertainAdvance granted(DepositInvoice deposit, String day) {
        return waiting(deposit).certainOn(day(day), "the building permit was granted");
    }

    private static List<String> figures(Sale sale, UncertainAdvance... uncertain) {
        return VatLedger.of(sale, FrenchVat.regime(), List.of(uncertain)).movements().stream()
                .map(m -> m.chargeableOn() + " " + m.amount().withoutVat().getAmount() + " + "
                        + m.amount().vat().getAmount())
                .toList();
    }

    /** FR-DEP-013: CE 2021-02-24 no. 429647. */
    @Test
    void a_deposit_for_works_without_their_permit_is_not_taxed_on_receipt() {
        VatTreatment rate = VatTreatment.standard(VatRate.of("19.6"));
        Sale sale = sale(quote().plusLine("Works", eur("2000000.00"), rate));
        DepositInvoice deposit = deposit(sale, "521726.75");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("521726.75"), day("2007-08-20")));
        assertThat(figures(sale, waiting(deposit))).isEmpty();
        assertThat(figures(sale)).containsExactly("2007-08-20 436226.38 + 85500.37");
    }

    @Test
    void it_is_taxed_on_the_day_on_which_the_supply_becomes_certain() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("120.00"), day("2026-09-12")))
                .plus(Payment.of(deposit, eur("120.00"), day("2026-10-04")))
                .plus(Payment.of(deposit, eur("120.00"), day("2026-10-05")));
        UncertainAdvance granted = granted(deposit, "2026-10-05");
        assertThat(figures(sale, granted))
                .containsExactly("2026-10-05 100.00 + 20.00", "2026-10-05 100.00 + 20.00", "2026-10-05 100.00 + 20.00");
        List<VatMovement> movements =
                VatLedger.of(sale, FrenchVat.regime(), List.of(granted)).movements();
        assertThat(movements)
                .extracting(VatMovement::cause)
                .isEqualTo(sale.facts().subList(1, 4));
        assertThat(movements.get(0).explain())
                .isEqualTo("EUR 20.00 of VAT at 20 % on EUR 100.00 became chargeable on 2026-10-05 for FA-1 of"
                        + " 2020-09-10, by the payment of EUR 120.00, because of this: the building permit was granted"
                        + " (CGI art. 269, 2-c)");
        assertThat(movements.get(0).explain(Locale.FRANCE))
                .isEqualTo(
                        "20,00 EUR de TVA à 20 % sur 100,00 EUR, exigibles le 05/10/2026 au titre de la pièce FA-1 du"
                                + " 10/09/2020 : encaissement de 120,00 EUR, motif : the building permit was granted"
                                + " (CGI art. 269, 2-c)");
        assertThat(movements.get(2).reason()).isEmpty();
    }

    @Test
    void certainty_counts_on_the_day_of_the_receipt_and_a_later_end_of_the_sale_does_not_undo_it() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-10-05")));
        assertThat(figures(sale, granted(deposit, "2026-10-05"))).containsExactly("2026-10-05 300.00 + 60.00");
        assertThat(figures(sale, granted(deposit, "2026-10-06"))).containsExactly("2026-10-06 300.00 + 60.00");
    }

    @Test
    void it_is_taxed_with_the_supply_if_that_is_earlier() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2026-09-12")));
        FinalInvoice last = sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(day("2026-11-30")))
                .issue("FA-9", day("2026-12-01"));
        sale = sale.plus(last);
        assertThat(figures(sale, waiting(deposit)))
                .containsExactly("2026-11-30 300.00 + 60.00", "2026-11-30 700.00 + 140.00");
        assertThat(figures(sale, granted(deposit, "2027-01-10")))
                .containsExactly("2026-11-30 300.00 + 60.00", "2026-11-30 700.00 + 140.00");
        assertThat(figures(sale, granted(deposit, "2026-10-05")))
                .containsExactly("2026-10-05 300.00 + 60.00", "2026-11-30 700.00 + 140.00");
    }

    @Test
    void money_that_went_back_before_is_never_taxed() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        Payment first = Payment.of(deposit, eur("120.00"), day("2026-09-12"));
        Sale paid = sale.plus(deposit).plus(first).plus(Payment.of(deposit, eur("240.00"), day("2026-09-13")));
        Sale returned = paid.plus(PaymentReversal.of(first, day("2026-09-20"), "AM04"));
        assertThat(figures(returned, granted(deposit, "2026-10-05"))).containsExactly("2026-10-05 200.00 + 40.00");
        Sale refunded = paid.plus(
                        paid.draftCreditNote(deposit, CreditReasons.ERROR).issue("AV-1", day("2026-09-21")))
                .plus(Refund.of(deposit, eur("360.00"), day("2026-09-22")));
        assertThat(figures(refunded, granted(deposit, "2026-10-05"))).isEmpty();
    }

    @Test
    void a_payment_that_is_recorded_late_is_taxed_on_the_day_of_certainty() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit)
                .plus(Payment.of(deposit, eur("120.00"), day("2026-11-01")))
                .plus(Payment.of(deposit, eur("240.00"), day("2026-09-12")));
        assertThat(figures(sale, granted(deposit, "2026-10-05")))
                .containsExactly("2026-11-01 100.00 + 20.00", "2026-10-05 200.00 + 40.00");
    }

    @Test
    void an_invoice_that_is_a_debit_waits_for_certainty_too() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit);
        var regime = FrenchVat.regime().withDebits(day("2020-01-01"), DepositInvoiceUnderDebits.asDebit("practice"));
        assertThat(VatLedger.of(sale, regime).movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2020-09-10"));
        assertThat(VatLedger.of(sale, regime, List.of(waiting(deposit))).movements())
                .isEmpty();
        assertThat(VatLedger.of(sale, regime, List.of(granted(deposit, "2020-10-05")))
                        .movements())
                .extracting(VatMovement::chargeableOn)
                .containsExactly(day("2020-10-05"));
    }

    @Test
    void an_advance_that_the_law_did_not_tax_waits_for_the_supply_whatever_becomes_certain() {
        Sale sale = goods("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day("2022-12-31")));
        assertThat(figures(sale, granted(deposit, "2023-02-01"))).isEmpty();
        assertThat(figures(sale.plus(last(sale)), granted(deposit, "2023-02-01")))
                .hasSize(2);
    }

    @Test
    void a_statement_on_what_is_no_deposit_invoice_is_refused() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        FinalInvoice last = last(sale);
        Sale invoiced = sale.plus(last);
        assertThatThrownBy(() -> figures(invoiced, waiting(deposit)))
                .hasMessage("[AC-TAX-04] Sale D-2026-017 has no deposit invoice FA-1 whose supply could be uncertain");
    }

    @Test
    void two_statements_on_one_deposit_are_refused() {
        Sale sale = services("1000.00");
        DepositInvoice deposit = deposit(sale, "360.00");
        Sale invoiced = sale.plus(deposit);
        assertThatThrownBy(() -> figures(invoiced, waiting(deposit), granted(deposit, "2026-10-05")))
                .hasMessage("[AC-TAX-05] That the supply of deposit invoice FA-1 is uncertain is stated twice");
    }
}
