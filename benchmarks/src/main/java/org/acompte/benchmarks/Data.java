package org.acompte.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.SupplyNature;
import org.joda.money.BigMoney;

/** What all contenders work on: a quote of so many lines at three rates. */
final class Data {
    private static final List<VatTreatment> RATES = List.of(
            VatTreatment.standard(VatRate.of("20")),
            VatTreatment.standard(VatRate.of("10")),
            VatTreatment.standard(VatRate.of("5.5")));

    private Data() {}

    static AcceptedQuote quote(int lines) {
        return quote(lines(lines));
    }

    /** A quote whose VAT is due when the money comes. */
    static AcceptedQuote services(int lines) {
        return quote(lines(lines).stream()
                .map(line -> line.withNature(SupplyNature.SERVICES))
                .toList());
    }

    private static AcceptedQuote quote(List<Line> lines) {
        return Quote.draft("D-2026-017", seller(), buyer())
                .plusLines(lines)
                .send(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 2))
                .accept(LocalDate.of(2026, 9, 9));
    }

    static List<Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(Data::line).toList();
    }

    /** The rates, the highest first. */
    static List<VatTreatment> rates() {
        return RATES;
    }

    /** Prices repeat after 20 lines, so that a long quote stays a plausible one. */
    private static Line line(int i) {
        BigMoney price = BigMoney.parse("EUR " + (137 + 31 * (i % 20)) + "." + (10 + i % 80));
        Line line = Line.of("Fitted kitchen, part " + (i + 1), price, RATES.get(i % 3))
                .withQuantity(Quantity.of(String.valueOf(1 + i % 7)));
        return i % 2 == 0 ? line.withUnit("piece") : line.asGoods();
    }

    static Seller seller() {
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

    static Buyer buyer() {
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
