package org.acompte.vat;

import static org.acompte.vat.VatFixtures.S20;
import static org.acompte.vat.VatFixtures.amount;
import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.deposit;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.quote;
import static org.acompte.vat.VatFixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchVat;
import org.junit.jupiter.api.Test;

/** Sales across 2014-01-01, when 19.6 % became 20 % in France. */
class RateChangeTest {
    private static final VatTreatment S196 = FrenchVat.standard(day("2013-12-31"));
    private static final String KEPT = "Invoiced in 2013 at 19.6 %";

    private static Sale order(String withoutVat) {
        return Sale.of(
                quote().plusLine(Line.of("Study", eur(withoutVat), S196)).order(day("2013-12-02")),
                SaleTerms.of(DepositPlan.of(Deposit.of(Percentage.of("30")))));
    }

    private static Sale withDeposit(Sale sale) {
        return sale.plus(sale.draftNextDeposit().issue("FA-1", day("2013-12-05")));
    }

    private static Sale paid(Sale sale, String number, String amount, String on) {
        return sale.plus(Payment.of(sale.invoice(number).orElseThrow(), eur(amount), day(on)));
    }

    private static Sale amended(Sale sale) {
        return sale.plus(Amendment.of("AV-1", day("2014-01-01"), RateChange.amend(sale, S196, S20, KEPT)));
    }

    /** FR-RATE-007. */
    @Test
    void a_deposit_at_19_6_keeps_its_rate_and_the_balance_is_invoiced_at_20() {
        Sale sale = paid(withDeposit(order("10000.00")), "FA-1", "3588.00", "2013-12-12");
        assertThat(sale.invoiced().vat()).isEqualTo(eur("588.00"));
        VatTreatment balance = FrenchVat.rateTransitions()
                .decide(FrenchVat.rate(FrenchRateKind.STANDARD), RatedPart.supplied(day("2014-03-10")))
                .treatment();
        sale = sale.plus(Amendment.of("AV-1", day("2014-01-01"), RateChange.amend(sale, S196, balance, KEPT)));
        assertThat(sale.total().withVat()).isEqualTo(eur("11988.00"));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", day("2014-03-10"));
        assertThat(last.deducted().amountOf(S196)).isEqualTo(amount("3000.00", "588.00"));
        assertThat(last.amount().total()).isEqualTo(amount("7000.00", "1400.00"));
        assertThat(last.amount().amountOf(S196).isZero()).isTrue();
        sale = paid(sale.plus(last), "FA-2", "8400.00", "2014-03-20");
        assertThat(figures(sale)).containsExactly("2013-12-12 3000.00 + 588.00", "2014-03-20 7000.00 + 1400.00");
        assertDeclares(sale, sale.total());
    }

    @Test
    void an_issued_document_is_never_taxed_anew_and_a_credit_note_takes_the_rate_of_what_it_corrects() {
        Sale sale = paid(withDeposit(order("10000.00")), "FA-1", "3588.00", "2013-12-12");
        Sale after = amended(sale);
        DepositInvoice deposit = (DepositInvoice) after.invoices().get(0);
        assertThat(deposit).isEqualTo(sale.invoices().get(0));
        CreditNote note = after.draftCreditNote(deposit, CreditReasons.ERROR).issue("AA-1", day("2014-02-01"));
        assertThat(note.amount().amountOf(S196)).isEqualTo(amount("3000.00", "588.00"));
        assertThat(note.amount().amountOf(S20).isZero()).isTrue();
    }

    @Test
    void a_deposit_that_is_invoiced_and_not_paid_is_listed_and_credited_to_be_issued_anew_at_the_new_rate() {
        Sale sale = withDeposit(order("10000.00"));
        assertThat(RateChange.unpaidDeposits(sale, S20)).isEmpty();
        assertThat(RateChange.unpaidDeposits(sale, S196))
                .extracting(DepositInvoice::number)
                .containsExactly("FA-1");
        DepositInvoice unpaid = RateChange.unpaidDeposits(sale, S196).get(0);
        sale = sale.plus(sale.draftCreditNote(unpaid, CreditReasons.ERROR).issue("AA-1", day("2014-01-02")));
        assertThat(RateChange.unpaidDeposits(sale, S196)).isEmpty();
        sale = sale.plus(Amendment.of("AV-1", day("2014-01-02"), RateChange.amend(sale, S196, S20, KEPT)));
        sale = sale.plus(deposit(sale, "3600.00"));
        assertThat(sale.invoiced().amountOf(S20)).isEqualTo(amount("3000.00", "600.00"));
        assertThat(sale.total().withVat()).isEqualTo(eur("12000.00"));
    }

    @Test
    void a_deposit_that_is_paid_in_full_is_not_listed_and_one_paid_in_part_is() {
        Sale sale = withDeposit(order("10000.00"));
        assertThat(RateChange.unpaidDeposits(paid(sale, "FA-1", "3587.99", "2013-12-12"), S196))
                .hasSize(1);
        assertThat(RateChange.unpaidDeposits(paid(sale, "FA-1", "3588.00", "2013-12-12"), S196))
                .isEmpty();
    }

    @Test
    void without_anything_invoiced_all_of_it_takes_the_new_rate() {
        Sale sale = order("10000.00");
        assertThat(RateChange.amend(sale, S196, S20, KEPT))
                .isEqualTo(sale.scope().withVatTreatment(S196, S20));
    }

    @Test
    void priced_with_vat_the_kept_part_is_counted_with_vat() {
        Sale sale = sale(quote().withPriceBasis(PriceBasis.WITH_VAT).plusLine("Study", eur("11960.00"), S196));
        sale = sale.plus(deposit(sale, "3588.00"));
        Scope after = RateChange.amend(sale, S196, S20, KEPT);
        assertThat(after.total().amountOf(S196)).isEqualTo(amount("3000.00", "588.00"));
        assertThat(after.total().withVat()).isEqualTo(eur("11960.00"));
    }

    @Test
    void more_invoiced_than_the_total_keeps_the_total() {
        Sale sale = order("10000.00");
        sale = sale.plus(deposit(sale, "3588.00"));
        Scope less = VatFixtures.scope(Line.of("Study", eur("2000.00"), S196));
        sale = sale.plus(Amendment.of("AV-0", day("2013-12-20"), less));
        assertThat(RateChange.amend(sale, S196, S20, KEPT).total().amountOf(S196))
                .isEqualTo(amount("2000.00", "392.00"));
    }

    @Test
    void a_rate_that_the_sale_does_not_have_is_refused() {
        assertThatThrownBy(() -> RateChange.amend(order("10.00"), S20, S196, KEPT))
                .hasMessageContaining("AC-QUO-14");
    }
}
