package org.acompte.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** VAT declared twice, too early or not at all, with the figures of {@code docs/known-bugs.md}. */
class VatBugsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-10");
    private static final Address LYON =
            Address.builder().postCode("69003").city("Lyon").country("FR").build();
    private static final Seller SELLER =
            Seller.builder().name("Atelier Rivoire").address(LYON).build();
    private static final Buyer BUYER = Buyer.builder()
            .kind(BuyerKind.BUSINESS)
            .name("Hotel du Parc")
            .address(LYON)
            .build();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static TaxedAmount amount(String withoutVat, String vat) {
        return TaxedAmount.of(eur(withoutVat), eur(vat));
    }

    private static Sale sale(Line line, DepositPlan plan) {
        return Sale.of(Quote.draft("D-1", SELLER, BUYER).plusLine(line).order(DAY), plan);
    }

    private static VatLedger ledger(Sale sale) {
        return VatLedger.of(sale, FrenchVat.regime());
    }

    @Test
    void no_49_a_supply_of_1000_and_190_of_vat_paid_in_advance_declares_190_once() {
        VatTreatment nineteen = VatTreatment.standard(VatRate.of("19"));
        for (Line line : new Line[] {
            Line.of("Service", eur("1000.00"), nineteen),
            Line.of("Server", eur("1000.00"), nineteen).asGoods()
        }) {
            Sale sale = sale(line, DepositPlan.of(Deposit.of(Percentage.of(100))));
            DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
            sale = sale.plus(deposit).plus(Payment.of(deposit, eur("1190.00"), DAY));
            FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", DAY.plusMonths(1));
            assertThat(last.amountDue()).isEqualTo(eur("0.00"));
            assertThat(ledger(sale.plus(last)).movements())
                    .extracting(VatMovement::amount)
                    .containsExactly(amount("1000.00", "190.00"));
        }
    }

    @Test
    void no_50_a_deposit_of_60_and_a_balance_of_40_declare_a_base_of_100_and_not_of_160() {
        Sale sale = sale(
                Line.of("Service", eur("100.00"), FrenchVat.STANDARD), DepositPlan.of(Deposit.of(Percentage.of(60))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("72.00"), DAY));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", DAY);
        sale = sale.plus(last).plus(Payment.of(last, eur("48.00"), DAY));
        assertThat(ledger(sale).movements())
                .extracting(VatMovement::amount)
                .containsExactly(amount("60.00", "12.00"), amount("40.00", "8.00"));
        assertThat(ledger(sale).total().total()).isEqualTo(amount("100.00", "20.00"));
    }

    @Test
    void no_51_a_service_that_is_paid_in_part_declares_what_was_received_and_its_deposit_once() {
        Sale sale = sale(
                Line.of("Service", eur("1000.00"), FrenchVat.STANDARD), DepositPlan.of(Deposit.of(Percentage.of(30))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", DAY);
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("360.00"), DAY));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", DAY);
        sale = sale.plus(last).plus(Payment.of(last, eur("420.00"), DAY));
        assertThat(ledger(sale).movements())
                .extracting(VatMovement::amount)
                .containsExactly(amount("300.00", "60.00"), amount("350.00", "70.00"));
    }

    @Test
    void no_53_three_instalments_paid_at_once_declare_their_vat_once() {
        Deposit third = Deposit.ofWithVat(eur("400.00"));
        Sale sale = sale(Line.of("Service", eur("1000.00"), FrenchVat.STANDARD), DepositPlan.of(third, third, third));
        Payment payment = Payment.onAccount(eur("1200.00"), DAY);
        for (int i = 1; i <= 3; i++) {
            DepositInvoice deposit = sale.draftNextDeposit().issue("FA-" + i, DAY);
            sale = sale.plus(deposit);
            payment = payment.plus(deposit, eur("400.00"));
        }
        sale = sale.plus(payment);
        assertThat(ledger(sale).movements())
                .hasSize(3)
                .extracting(movement -> movement.amount().withVat())
                .containsOnly(eur("400.00"));
        assertThat(ledger(sale).total().total()).isEqualTo(amount("1000.00", "200.00"));
    }
}
