package org.acompte.benchmarks.cold;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Quote, deposit, two payments and final invoice, all checked: the first complete sale of a process. */
public final class FirstSale {
    private FirstSale() {}

    /**
     * Prints what is outstanding at the end: nothing.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Address lyon = Address.builder()
                .addLine("12 rue des Lilas")
                .postCode("69003")
                .city("Lyon")
                .country("FR")
                .build();
        Seller seller = Seller.builder().name("Atelier Exemple").address(lyon).build();
        Buyer buyer = Buyer.builder()
                .kind(BuyerKind.BUSINESS)
                .name("Auberge Fictive")
                .address(lyon)
                .build();
        AcceptedQuote quote = Quote.draft("D-2026-017", seller, buyer)
                .plusLine("Fitted kitchen, installed", eur(1_200_000), VatTreatment.standard(VatRate.of("10")))
                .plusLine(Line.of("Appliances", eur(340_000), VatTreatment.standard(VatRate.of("20")))
                        .asGoods())
                .send(day(9, 2), day(10, 2))
                .accept(day(9, 9));

        Sale sale = Sale.of(quote, DepositPlan.of(Deposit.of(Percentage.of(30))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-0041", day(9, 9));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur(518_400), day(9, 12)));
        FinalInvoice balance = sale.draftFinalInvoice().issue("FA-0102", day(12, 1));
        sale = sale.plus(balance).plus(Payment.of(balance, balance.amountDue(), day(12, 20)));
        if (!sale.outstanding().isZero()) {
            throw new IllegalStateException("not settled: " + sale.outstanding());
        }
        System.out.println(sale.outstanding());
    }

    private static Money eur(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
