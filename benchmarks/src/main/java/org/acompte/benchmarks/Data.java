package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.SupplyNature;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What all contenders work on: a quote of so many lines at three rates. */
final class Data {
    private static final VatTreatment[] RATES = {
        VatTreatment.standard(VatRate.of("20")),
        VatTreatment.standard(VatRate.of("10")),
        VatTreatment.standard(VatRate.of("5.5"))
    };

    private Data() {}

    /** Constants that every quote refers to. */
    static Object[] shared() {
        return new Object[] {RATES, CurrencyUnit.EUR, Quantity.ONE, SupplyNature.values(), BuyerKind.values()};
    }

    static AcceptedQuote quote(int lines) {
        return quote(lines, line -> line);
    }

    /** A quote whose VAT is due when the money comes. */
    static AcceptedQuote services(int lines) {
        return quote(lines, line -> line.withNature(SupplyNature.SERVICES));
    }

    private static AcceptedQuote quote(int lines, UnaryOperator<Line> change) {
        DraftQuote draft = Quote.draft("D-2026-017", seller(), buyer());
        for (int i = 0; i < lines; i++) {
            draft = draft.plusLine(change.apply(line(i)));
        }
        return draft.send(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 2)).accept(LocalDate.of(2026, 9, 9));
    }

    private static Line line(int i) {
        BigMoney price = BigMoney.parse("EUR " + (137 + 31 * i) + "." + (10 + i % 80));
        Line line = Line.of("Fitted kitchen, part " + (i + 1), price, RATES[i % 3])
                .withQuantity(Quantity.of(String.valueOf(1 + i % 7)));
        return i % 2 == 0 ? line.withUnit("piece") : line.asGoods();
    }

    private static Seller seller() {
        return Seller.builder()
                .name("Atelier Rivoire")
                .address(Address.builder()
                        .addLine("12 rue des Lilas")
                        .postCode("69003")
                        .city("Lyon")
                        .country("FR")
                        .build())
                .vatNumber("FR44732829320")
                .build();
    }

    private static Buyer buyer() {
        return Buyer.builder()
                .kind(BuyerKind.CONSUMER)
                .name("A. Martin")
                .address(Address.builder()
                        .postCode("69001")
                        .city("Lyon")
                        .country("FR")
                        .build())
                .build();
    }
}
