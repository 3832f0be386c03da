package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.Siren;
import org.acompte.vat.fr.terms.LateRate;
import org.joda.money.Money;

/** A workshop in Lyon, its buyers, and its documents. */
final class MentionFixtures {
    static final LocalDate SIGNED = day("2026-09-02");
    static final Address WORKSHOP = address("12 rue des Lilas", "69003", "Lyon", "FR");
    static final Address PARK = address("1 place du Parc", "38000", "Grenoble", "FR");
    static final Siren OURS = Siren.of("732829320");
    static final Siren THEIRS = Siren.of("404833048");

    static final Seller SELLER = Seller.builder()
            .name("Atelier Rivoire")
            .address(WORKSHOP)
            .addIdentifier(OURS.toIdentifier())
            .vatNumber("FR44732829320")
            .build();

    static final Buyer HOTEL = Buyer.builder()
            .kind(BuyerKind.BUSINESS)
            .name("Hôtel du Parc")
            .address(PARK)
            .addIdentifier(THEIRS.toIdentifier())
            .build();

    static final Buyer CONSUMER = Buyer.builder()
            .kind(BuyerKind.CONSUMER)
            .name("Alice Martin")
            .address(PARK)
            .build();

    static final Buyer TOWN = Buyer.builder()
            .kind(BuyerKind.PUBLIC)
            .name("Ville de Grenoble")
            .address(PARK)
            .build();

    static final Buyer BERLIN = Buyer.builder()
            .kind(BuyerKind.BUSINESS)
            .name("Hotel am Park")
            .address(address("Parkstraße 1", "10115", "Berlin", "DE"))
            .vatNumber("DE136695976")
            .build();

    static final FrenchRegime DEBITS = FrenchVat.regime()
            .withDebits(LocalDate.parse("2020-01-01"), DepositInvoiceUnderDebits.notAsDebit("practice of the seller"));

    static final FrenchRegime SMALL_BUSINESS =
            FrenchVat.regime().withSmallBusinessExemption(LocalDate.parse("2020-01-01"));

    /** A large company with the option for debits. */
    static final SellerProfile LARGE = SellerProfile.builder()
            .sizeClass(SizeClass.LARGE_OR_INTERMEDIATE)
            .regime(DEBITS)
            .legalStatus(new LegalStatus.Company("SARL", eur("10000.00"), Optional.of("Lyon")))
            .build();

    static final SellerProfile SMALL = LARGE.withSizeClass(SizeClass.SMALL_OR_MICRO)
            .withRegime(FrenchVat.regime())
            .withLegalStatus(new LegalStatus.SoleTrader(Optional.empty()));

    static final SaleProfile PLAIN =
            SaleProfile.builder().issuedBy(IssuedBy.SELLER).works(Works.NONE).build();

    static final SaleProfile FULL = PLAIN.withLatePenalties(LateRate.statutory())
            .withEarlyPayment(new DiscountOffer.None())
            .withDelivery(new Delivery.ToBuyer());

    private MentionFixtures() {}

    static Address address(String line, String postCode, String city, String country) {
        return Address.builder()
                .addLine(line)
                .postCode(postCode)
                .city(city)
                .country(country)
                .build();
    }

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Line services(String withoutVat) {
        return Line.of("Fitting", eur(withoutVat), FrenchVat.STANDARD);
    }

    static Line goods(String withoutVat) {
        return Line.of("Oven", eur(withoutVat), FrenchVat.STANDARD).asGoods();
    }

    static Sale sale(Buyer buyer, Line... lines) {
        return sale(SELLER, buyer, SIGNED, lines);
    }

    static Sale sale(Seller seller, Buyer buyer, LocalDate signed, Line... lines) {
        return sale(seller, buyer, signed, SaleTerms.of(DepositPlan.none()), lines);
    }

    static Sale sale(Seller seller, Buyer buyer, LocalDate signed, SaleTerms terms, Line... lines) {
        return Sale.of(
                quote(seller, buyer, lines).send(signed, signed.plusMonths(1)).accept(signed), terms);
    }

    static DraftQuote quote(Seller seller, Buyer buyer, Line... lines) {
        DraftQuote draft = Quote.draft("D-17", seller, buyer);
        for (Line line : lines) {
            draft = draft.plusLine(line);
        }
        return draft;
    }

    static DepositInvoice deposit(Sale sale, LocalDate on) {
        return sale.draftDeposit(Deposit.of(Percentage.of(30))).issue("FA-1", on);
    }

    static FinalInvoice last(Sale sale, LocalDate on) {
        return sale.draftFinalInvoice(InvoiceTerms.payableWithin(30)).issue("FA-" + (sale.version() + 1), on);
    }

    static Sale paid(Sale sale, DepositInvoice deposit, LocalDate on) {
        return sale.plus(deposit).plus(Payment.of(deposit, deposit.amountDue(), on));
    }

    static SaleTerms holding(String clause) {
        return SaleTerms.of(DepositPlan.none()).plus(RetentionClause.of(clause, Percentage.of(5)));
    }

    /** Kind and text of each mention. */
    static List<String> lines(Mentions mentions) {
        return mentions.all().stream().map(Mention::toString).toList();
    }

    static List<String> missing(Mentions mentions) {
        return mentions.missing().stream().map(MissingMention::toString).toList();
    }

    static List<MentionKind> missingKinds(Mentions mentions) {
        return mentions.missing().stream().map(MissingMention::kind).toList();
    }

    static List<String> texts(Mentions mentions, MentionKind kind) {
        return mentions.of(kind).stream().map(Mention::text).toList();
    }
}
