package org.acompte.vat.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A country plugs in by its rates and a regime, without a line in the core or in the package of another country. */
class SecondCountryTest {
    private static final Address CAPITAL =
            Address.builder().postCode("10000").city("Fredville").country("XF").build();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Sale sale(LocalDate on) {
        return Sale.of(
                Quote.draft(
                                "Q-1",
                                Seller.builder().name("Rufus").address(CAPITAL).build(),
                                Buyer.builder()
                                        .kind(BuyerKind.BUSINESS)
                                        .name("Trentino")
                                        .address(CAPITAL)
                                        .build())
                        .plusLine("Concert", eur("800.00"), Freedonia.STANDARD.on(on))
                        .plusLine(Line.of("Programmes", eur("100.00"), Freedonia.REDUCED.on(on))
                                .asGoods())
                        .order(on),
                DepositPlan.none());
    }

    private static List<String> figures(Sale sale) {
        return VatLedger.of(sale, new Freedonia()).movements().stream()
                .map(m -> m.chargeableOn() + " " + m.amount().vat().getAmount() + " " + m.citation())
                .toList();
    }

    @Test
    void vat_is_due_on_the_invoice_of_an_advance_and_not_again_when_it_is_paid() {
        Sale sale = sale(day("2025-01-01"));
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("553.00"))).issue("1", day("2025-01-02"));
        sale = sale.plus(deposit);
        List<String> invoiced = List.of("2025-01-02 100.00 VAT Act s. 12", "2025-01-02 3.00 VAT Act s. 12");
        assertThat(figures(sale)).isEqualTo(invoiced);
        sale = sale.plus(Payment.of(deposit, eur("553.00"), day("2025-02-03")));
        assertThat(figures(sale)).isEqualTo(invoiced);
        FinalInvoice last = sale.draftFinalInvoice().issue("2", day("2025-03-04"));
        sale = sale.plus(last).plus(Payment.of(last, eur("553.00"), day("2025-04-05")));
        assertThat(figures(sale)).hasSize(4).contains("2025-03-04 100.00 VAT Act s. 12");
        assertThat(VatLedger.of(sale, new Freedonia()).total()).isEqualTo(sale.total());
    }

    @Test
    void an_unpaid_advance_goes_back_with_its_credit_note_and_a_paid_one_with_the_money() {
        Sale sale = sale(day("2025-01-01"));
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("553.00"))).issue("1", day("2025-01-02"));
        sale = sale.plus(deposit);
        Sale unpaid =
                sale.plus(sale.draftCreditNote(deposit, CreditReasons.ERROR).issue("3", day("2025-01-09")));
        assertThat(figures(unpaid)).hasSize(4).contains("2025-01-09 -100.00 VAT Act s. 30");
        Sale paid = sale.plus(Payment.of(deposit, eur("553.00"), day("2025-01-05")));
        paid = paid.plus(paid.draftCreditNote(deposit, CreditReasons.ERROR).issue("3", day("2025-01-09")));
        assertThat(figures(paid)).hasSize(2);
        paid = paid.plus(Refund.of(deposit, eur("553.00"), day("2025-01-20")));
        assertThat(figures(paid)).hasSize(4).contains("2025-01-20 -100.00 VAT Act s. 30");
    }

    @Test
    void before_2025_an_advance_is_due_on_receipt() {
        Sale sale = sale(day("2024-12-01"));
        DepositInvoice deposit =
                sale.draftDeposit(Deposit.ofWithVat(eur("553.00"))).issue("1", day("2024-12-31"));
        sale = sale.plus(deposit);
        assertThat(figures(sale)).isEmpty();
        assertThat(figures(sale.plus(Payment.of(deposit, eur("553.00"), day("2024-12-31")))))
                .hasSize(2);
    }

    @Test
    void a_day_before_its_law_is_refused() {
        Sale sale = sale(day("2020-01-01"));
        FinalInvoice last = sale.draftFinalInvoice().issue("1", day("2020-01-01"));
        assertThat(figures(sale.plus(last))).hasSize(2);
        assertThatThrownBy(() -> Freedonia.STANDARD.on(day("2019-12-31"))).hasMessageStartingWith("[AC-LAW-01]");
    }
}
