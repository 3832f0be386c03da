package org.acompte.json.suite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.quote.AcceptedQuote;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.Sale;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Parties, quotes and days that samples and tests share. */
public final class Given {
    public static final VatTreatment S20 = VatTreatment.standard(VatRate.of("20"));
    public static final VatTreatment S10 = VatTreatment.standard(VatRate.of("10"));

    public static final Address LYON = Address.builder()
            .addLine("12 rue des Lilas")
            .addLine("Bâtiment B")
            .postCode("69003")
            .city("Lyon")
            .country("FR")
            .build();
    public static final Seller SELLER = Seller.builder()
            .name("Atelier Rivoire")
            .address(LYON)
            .addIdentifier(Identifier.of("0002", "732829320"))
            .vatNumber("FR44732829320")
            .build();
    public static final Buyer BUYER = Buyer.builder()
            .kind(BuyerKind.CONSUMER)
            .name("A. Martin")
            .address(Address.builder()
                    .postCode("69001")
                    .city("Lyon")
                    .country("FR")
                    .build())
            .build();

    public static final Buyer BUSINESS = Buyer.builder()
            .kind(BuyerKind.BUSINESS)
            .name("Hôtel du Parc")
            .address(LYON)
            .addIdentifier(Identifier.of("0002", "552100554"))
            .vatNumber("FR96552100554")
            .build();

    private Given() {}

    public static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** EUR 15400.00 without VAT, EUR 17280.00 with VAT. */
    public static DraftQuote kitchen() {
        return Quote.draft("D-2026-017", SELLER, BUYER)
                .plusLine("Fitted kitchen, installed", eur("12000.00"), S10)
                .plusLine("Appliances", eur("3400.00"), S20);
    }

    public static AcceptedQuote accepted(DraftQuote draft) {
        return draft.send(day("2026-09-02"), day("2026-10-02")).accept(day("2026-09-09"));
    }

    public static Sale kitchenSale() {
        return Sale.of(accepted(kitchen()), DepositPlan.of(Deposit.of(Percentage.of(30))));
    }

    /** A quote that has one of everything. */
    public static DraftQuote everything() {
        VatTreatment exempt = VatTreatment.of(
                        VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Exempt, article 132"))
                .withGroup("training");
        return Quote.draft("D-2026-018", SELLER, BUYER)
                .withVatRounding(VatRounding.PER_LINE)
                .plusLine(Line.of("Oak panel", BigMoney.parse("EUR 148.7325"), S20)
                        .withPricePer(Quantity.of(12))
                        .withQuantity("132")
                        .withUnit("m2")
                        .asGoods()
                        .plus(Adjustment.discount(Percentage.of("5.5")).withReason("Loyalty"))
                        .plus(Adjustment.charge(eur("2.50"))))
                .plusLine(Line.of("Training \"on site\"", eur("900.00"), exempt)
                        .withQuantity("2.5")
                        .withUnit("h"))
                .plus(Adjustment.discount(Percentage.of(2)).withReason("Fair"))
                .plus(Adjustment.charge(eur("40.00")).withReason("Freight"), S20);
    }

    public static DepositPlan everyInstalment() {
        return DepositPlan.of(EarnestMoney.ofWithVat(eur("100.00")))
                .withRounding(DepositRounding.EXACT_VAT)
                .plus(Instalment.of(Deposit.of(Percentage.of("12.5"))).onDate(day("2026-10-01")))
                .plus(Instalment.of(Deposit.ofWithoutVat(eur("200.00")))
                        .atMilestone("Roof closed")
                        .payableWithin(30));
    }

    /** The least that a quote needs. */
    public static DraftQuote minimal() {
        return Quote.draft("1", SELLER.withIdentifiers(List.of()).withVatNumber(Optional.empty()), BUYER)
                .plusLine("Work", eur("100.00"), S20);
    }
}
