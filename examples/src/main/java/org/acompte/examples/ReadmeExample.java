package org.acompte.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import org.acompte.amount.Percentage;
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
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.Money;

/** The code of the README; a test compares the two and runs this to check every figure in the comments. */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Runs the code of the README.
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

        // snippet:start
        AcceptedQuote quote = Quote.draft("D-2026-017", seller, buyer)
                .plusLine("Fitted kitchen, installed", eur("12000.00"), FrenchVat.INTERMEDIATE)
                .plusLine(Line.of("Appliances", eur("3400.00"), FrenchVat.STANDARD)
                        .asGoods())
                .send(day("2026-09-02"), day("2026-10-02"))
                .accept(day("2026-09-09"));

        Sale sale = Sale.of(quote, DepositPlan.of(Deposit.of(Percentage.of(30))));

        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-0041", day("2026-09-09"));
        sale = sale.plus(deposit).plus(Payment.of(deposit, eur("5184.00"), day("2026-09-12")));

        FinalInvoice balance = sale.draftFinalInvoice().issue("FA-0102", day("2026-12-01"));
        System.out.println(balance.amountDue()); // EUR 12096.00

        VatLedger vat = VatLedger.of(sale, FrenchVat.regime());
        vat.chargeableIn(YearMonth.of(2026, 9)).forEach(due -> System.out.println(due.explain()));
        // EUR 360.00 of VAT at 10 % on EUR 3600.00 became chargeable on 2026-09-12 for FA-0041 of 2026-09-09,
        //   by the payment of EUR 5184.00 (CGI art. 269, 2-c)
        // EUR 204.00 of VAT at 20 % on EUR 1020.00 became chargeable on 2026-09-12 for FA-0041 of 2026-09-09,
        //   by the payment of EUR 5184.00 (CGI art. 269, 2-a (loi 2021-1900 art. 30))
        // snippet:end
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
