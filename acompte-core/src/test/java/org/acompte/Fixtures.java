package org.acompte;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Quote;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Parties, days and amounts that the tests share. */
public final class Fixtures {
    public static final VatTreatment S20 = rate("20");
    public static final VatTreatment S10 = rate("10");
    public static final VatTreatment S5 = rate("5");
    public static final VatTreatment S21 = rate("21");

    public static final Address LYON = Address.builder()
            .addLine("12 rue des Lilas")
            .postCode("69003")
            .city("Lyon")
            .country("FR")
            .build();
    public static final Seller SELLER =
            Seller.builder().name("Atelier Rivoire").address(LYON).build();
    public static final Buyer BUYER = Buyer.builder()
            .kind(BuyerKind.BUSINESS)
            .name("Hotel du Parc")
            .address(LYON)
            .build();

    private Fixtures() {}

    public static VatTreatment rate(String percent) {
        return VatTreatment.standard(VatRate.of(percent));
    }

    public static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    public static List<Money> eurs(String... amounts) {
        return List.of(amounts).stream().map(Fixtures::eur).toList();
    }

    public static Money money(CurrencyUnit currency, long minor) {
        return Money.ofMinor(currency, minor);
    }

    public static Percentage percent(String value) {
        return Percentage.of(value);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static DraftQuote draft() {
        return Quote.draft("D-2026-017", SELLER, BUYER);
    }

    public static DraftQuote withVat() {
        return draft().withPriceBasis(PriceBasis.WITH_VAT);
    }

    public static Sale sale(DraftQuote draft, DepositPlan plan) {
        return Sale.of(draft.send(day("2026-09-02"), day("2026-10-02")).accept(day("2026-09-09")), plan);
    }
}
