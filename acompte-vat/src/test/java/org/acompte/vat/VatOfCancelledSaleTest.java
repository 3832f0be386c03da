package org.acompte.vat;

import static org.acompte.vat.VatFixtures.assertDeclares;
import static org.acompte.vat.VatFixtures.day;
import static org.acompte.vat.VatFixtures.eur;
import static org.acompte.vat.VatFixtures.figures;
import static org.acompte.vat.VatFixtures.figuresByInvoice;
import static org.acompte.vat.VatFixtures.follow;
import static org.acompte.vat.VatFixtures.goods;
import static org.acompte.vat.VatFixtures.ledger;
import static org.acompte.vat.VatFixtures.progress;
import static org.acompte.vat.VatFixtures.services;
import static org.assertj.core.api.Assertions.assertThat;

import org.acompte.deposit.EarnestMoney;
import org.acompte.party.BuyerKind;
import org.acompte.sale.Cancellation;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.FrenchContracts;
import org.junit.jupiter.api.Test;

class VatOfCancelledSaleTest {
    private static final String END = "2026-10-01";

    private static Sale withDeposit(Sale sale, String paidOn) {
        DepositInvoice deposit =
                sale.draftDeposit(EarnestMoney.ofWithVat(eur("360.00"))).issue("FA-1", day("2020-09-10"));
        return sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), day(paidOn)));
    }

    private static Sale cancelledByBuyer(Sale sale, Kept kept) {
        return follow(sale, sale.cancel(Cancellation.byBuyer(day(END), "change of plans", kept)), END);
    }

    private static Sale refund(Sale sale, String amount, String on) {
        return sale.plus(Refund.of(sale.invoices().get(0), eur(amount), day(on)));
    }

    @Test
    void vat_on_an_advance_goes_back_with_the_money_and_not_with_the_cancellation() {
        for (Sale start : new Sale[] {goods("1000.00"), services("1000.00")}) {
            Sale sale = cancelledByBuyer(withDeposit(start, "2026-09-12"), Kept.nothing("goodwill"));
            assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00");
            sale = refund(refund(sale, "60.00", "2026-10-05"), "300.00", "2026-11-01");
            assertThat(figures(sale))
                    .containsExactly(
                            "2026-09-12 300.00 + 60.00", "2026-10-05 -50.00 + -10.00", "2026-11-01 -250.00 + -50.00");
            assertDeclares(sale, sale.invoiced());
        }
    }

    @Test
    void an_indemnity_uses_the_money_of_the_deposit_up_and_bears_no_vat() {
        for (Sale start : new Sale[] {goods("1000.00"), services("1000.00")}) {
            Sale sale = cancelledByBuyer(
                    withDeposit(start, "2026-09-12"), Kept.indemnity(eur("360.00"), "earnest money, section 4"));
            assertThat(figuresByInvoice(sale))
                    .containsExactly("2026-09-12 FA-1 300.00 + 60.00", "2026-10-01 FA-1 -300.00 + -60.00");
            assertThat(ledger(sale).movements().get(1).explain())
                    .isEqualTo("EUR 60.00 of VAT at 20 % on EUR 300.00 was given back on 2026-10-01 for FA-1 of"
                            + " 2020-09-10, by document Z-4 of 2026-10-01 (CGI art. 272, 1)");
            assertDeclares(sale, sale.invoiced());
        }
    }

    @Test
    void a_consideration_stays_taxed_and_the_rest_goes_back_with_the_money() {
        for (Sale start : new Sale[] {goods("1000.00"), services("1000.00")}) {
            Sale sale = cancelledByBuyer(
                    withDeposit(start, "2026-09-12"), Kept.consideration(eur("120.00"), "at the buyer's disposal"));
            assertThat(figures(sale)).hasSize(1);
            sale = refund(sale, "240.00", "2026-10-05");
            assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-10-05 -200.00 + -40.00");
            assertDeclares(sale, sale.invoiced());
        }
    }

    @Test
    void a_consideration_out_of_an_advance_that_was_not_taxed_is_declared_with_the_cancellation() {
        Sale sale = cancelledByBuyer(
                withDeposit(goods("1000.00"), "2022-12-31"),
                Kept.consideration(eur("120.00"), "at the buyer's disposal"));
        assertThat(figures(sale)).containsExactly("2026-10-01 100.00 + 20.00");
        assertThat(ledger(sale).movements().get(0).explain())
                .isEqualTo("EUR 20.00 of VAT at 20 % on EUR 100.00 became chargeable on 2026-10-01 for FA-1 of"
                        + " 2020-09-10, by the cancellation (CGI art. 269, 2-a)");
        sale = refund(sale, "240.00", "2026-10-05");
        assertThat(figures(sale)).hasSize(1);
        assertDeclares(sale, sale.invoiced());
    }

    @Test
    void an_advance_that_was_not_taxed_makes_no_movement_when_all_of_it_goes_back() {
        Sale sale = cancelledByBuyer(withDeposit(goods("1000.00"), "2022-12-31"), Kept.nothing("goodwill"));
        sale = refund(sale, "360.00", "2026-10-05");
        assertThat(figures(sale)).isEmpty();
        assertDeclares(sale, sale.invoiced());
    }

    @Test
    void what_a_seller_gives_back_on_top_of_earnest_money_moves_no_vat() {
        Sale sale = withDeposit(services("1000.00"), "2026-09-12");
        Cancellation bySeller = Cancellation.bySeller(day(END), "out of stock", Kept.nothing("the seller withdraws"))
                .givingEarnestMoneyBack(FrenchContracts.earnestMoneyGivenBack(BuyerKind.BUSINESS, day("2020-09-09")));
        sale = follow(sale, sale.cancel(bySeller), END);
        assertThat(sale.refundDue()).isEqualTo(eur("720.00"));
        sale = refund(sale, "360.00", "2026-10-05").plus(Refund.onAccount(eur("360.00"), day("2026-10-05")));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-10-05 -300.00 + -60.00");
        assertDeclares(sale, sale.invoiced());
    }

    @Test
    void goods_that_were_delivered_before_the_cancellation_stay_declared() {
        Sale sale = withDeposit(goods("1000.00"), "2026-09-12");
        sale = sale.plus(progress(sale, "40", "2026-09-20"));
        sale = cancelledByBuyer(sale, Kept.nothing("goodwill"));
        assertThat(figures(sale)).containsExactly("2026-09-12 300.00 + 60.00", "2026-09-20 280.00 + 56.00");
        sale = sale.plus(
                Reallocation.of(sale.invoices().get(0), sale.invoices().get(1), eur("216.00"), day("2026-10-02")));
        assertThat(figures(sale)).hasSize(3).endsWith("2026-10-02 -180.00 + -36.00");
        assertThat(ledger(sale).movements().get(2).explain())
                .contains("by the reallocation of EUR 216.00 from FA-1 to S-3");
        sale = sale.plus(Payment.onAccount(eur("120.00"), day("2026-10-09")));
        assertThat(ledger(sale).total().vat()).isEqualTo(eur("80.00"));
        assertDeclares(sale, sale.invoiced());
    }

    @Test
    void an_indemnity_that_is_paid_in_money_makes_no_movement() {
        Sale sale = cancelledByBuyer(
                withDeposit(services("1000.00"), "2026-09-12"), Kept.indemnity(eur("500.00"), "contract section 9"));
        assertThat(figures(sale)).hasSize(2);
        sale = sale.plus(Payment.of(sale.invoices().get(1), eur("140.00"), day("2026-11-01")));
        assertThat(figures(sale)).hasSize(2);
        assertDeclares(sale, sale.invoiced());
    }
}
