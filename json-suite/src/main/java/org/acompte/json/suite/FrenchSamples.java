package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.DwellingWorks2014;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchReverseCharge;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.FrenchVatNumber;
import org.acompte.vat.fr.ReceiptDay;
import org.acompte.vat.fr.SellerScheme;
import org.acompte.vat.fr.Siren;
import org.acompte.vat.fr.Siret;
import org.acompte.vat.fr.mention.CreditVat;
import org.acompte.vat.fr.mention.DecennialInsurance;
import org.acompte.vat.fr.mention.Delivery;
import org.acompte.vat.fr.mention.DiscountOffer;
import org.acompte.vat.fr.mention.HousingWorks;
import org.acompte.vat.fr.mention.IssuedBy;
import org.acompte.vat.fr.mention.LegalStatus;
import org.acompte.vat.fr.mention.Mediator;
import org.acompte.vat.fr.mention.Mentions;
import org.acompte.vat.fr.mention.QuoteFee;
import org.acompte.vat.fr.mention.SaleProfile;
import org.acompte.vat.fr.mention.SellerProfile;
import org.acompte.vat.fr.mention.SizeClass;
import org.acompte.vat.fr.mention.TaxPerson;
import org.acompte.vat.fr.mention.Works;
import org.acompte.vat.fr.place.DistanceSales;
import org.acompte.vat.fr.place.NeedsReview;
import org.acompte.vat.fr.place.PlaceDecision;
import org.acompte.vat.fr.place.PlaceOfSupply;
import org.acompte.vat.fr.place.RateRule;
import org.acompte.vat.fr.place.Supply;
import org.acompte.vat.fr.place.SupplyFact;
import org.acompte.vat.fr.place.SupplyKind;
import org.acompte.vat.fr.place.Transport;
import org.acompte.vat.fr.regime.AdvanceAcrossEnd;
import org.acompte.vat.fr.regime.ExemptionActivity;
import org.acompte.vat.fr.regime.ExemptionTurnover;
import org.acompte.vat.fr.regime.SmallBusinessExemption;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.LateRate;

/** What is stated and decided in France: identifiers, regimes, profiles, mentions, places and exemptions. */
final class FrenchSamples {
    private static final Address BERLIN =
            Address.builder().postCode("10115").city("Berlin").country("DE").build();
    private static final DepositInvoiceUnderDebits NO_DEBIT = DepositInvoiceUnderDebits.notAsDebit("practice");
    private static final FrenchRegime REGIME = FrenchVat.regime()
            .withDebits(day("2020-01-01"), NO_DEBIT)
            .withSmallBusinessExemption(day("2024-01-01"))
            .withDeliveries(day("2025-01-01"))
            .withReceipts(day("2026-01-01"))
            .withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS);
    private static final LegalStatus.Company COMPANY =
            new LegalStatus.Company("SARL", eur("10000.00"), Optional.of("Lyon"));
    private static final TaxPerson PERSON = new TaxPerson("Groupe Rivoire", Given.LYON, "FR44732829320");

    static final List<Sample> ALL = all();

    private FrenchSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        identity(all);
        seller(all);
        sale(all);
        mentions(all);
        places(all);
        exemption(all);
        return List.copyOf(all);
    }

    private static void identity(List<Sample> all) {
        all.add(Sample.of("siren", Siren.of("732829320")));
        all.add(Sample.of("siret", Siret.of("73282932000074")));
        all.add(Sample.of("french-vat-number", FrenchVatNumber.of("FR44732829320")));
        all.add(Sample.of("receipt-day-minimal", ReceiptDay.transfer(day("2026-09-12"))));
        all.add(Sample.of("receipt-day-complete", ReceiptDay.card(day("2026-09-12"), "day of the order to pay")));
        all.add(Sample.of(
                "dwelling-works-2014",
                new DwellingWorks2014(
                        day("2013-11-02"),
                        eur("10000.00"),
                        eur("3000.00"),
                        day("2013-12-02"),
                        day("2014-02-20"),
                        day("2014-03-10"))));
    }

    private static void seller(List<Sample> all) {
        all.add(Sample.of("french-regime-complete", REGIME));
        all.add(Sample.of("french-regime-minimal", FrenchVat.regime()));
        all.add(Sample.of("deposit-invoices-under-debits", NO_DEBIT));
        all.add(Sample.of("seller-scheme", new SellerScheme(SellerScheme.Kind.DEBITS, Optional.of(NO_DEBIT))));
        all.add(Sample.of("legal-status-company", COMPANY));
        all.add(new Sample(
                "legal-status-sole-trader", LegalStatus.class, new LegalStatus.SoleTrader(Optional.empty())));
        all.add(new Sample("legal-status-other", LegalStatus.class, new LegalStatus.Other("an association")));
        all.add(Sample.of("tax-person", PERSON));
        DecennialInsurance insurance = new DecennialInsurance("Assurances Rhône", "RC-77", "France");
        all.add(Sample.of("decennial-insurance", insurance));
        Mediator mediator = new Mediator("Médiation du bâtiment", "https://mediation.example");
        all.add(Sample.of("mediator", mediator));
        all.add(Sample.of("seller-profile-minimal", minimalSeller()));
        all.add(Sample.of(
                "seller-profile-complete",
                new SellerProfile(
                        SizeClass.LARGE_OR_INTERMEDIATE,
                        REGIME,
                        COMPANY,
                        Optional.of(PERSON),
                        Optional.of(PERSON),
                        Optional.of(insurance),
                        Optional.of(mediator))));
    }

    private static SellerProfile minimalSeller() {
        return SellerProfile.builder()
                .sizeClass(SizeClass.SMALL_OR_MICRO)
                .regime(FrenchVat.regime())
                .legalStatus(new LegalStatus.SoleTrader(Optional.of("Lyon")))
                .build();
    }

    private static void sale(List<Sample> all) {
        Works works = new Works(true, true, HousingWorks.ENERGY);
        all.add(Sample.of("works", works));
        all.add(new Sample("delivery-to-buyer", Delivery.class, new Delivery.ToBuyer()));
        all.add(Sample.of("delivery-to-address", new Delivery.To(BERLIN)));
        DiscountOffer offer = new DiscountOffer.Discount(TermSamples.DISCOUNT, "transfer received in time");
        all.add(Sample.of("discount-offer-discount", offer));
        all.add(new Sample("discount-offer-none", DiscountOffer.class, new DiscountOffer.None()));
        all.add(Sample.of("quote-fee-paid", new QuoteFee.Paid(eur("60.00"))));
        all.add(new Sample("quote-fee-free", QuoteFee.class, new QuoteFee.Free()));
        all.add(Sample.of("sale-profile-minimal", minimalSale()));
        all.add(Sample.of(
                "sale-profile-complete",
                SaleProfile.builder()
                        .issuedBy(IssuedBy.BUYER)
                        .works(works)
                        .latePenalties(LateRate.statutory())
                        .earlyPayment(offer)
                        .delivery(new Delivery.To(BERLIN))
                        .orderNumber("PO-77")
                        .addGuaranteeClauses("guarantee", "completion")
                        .advanceOrder(AdvanceOrder.ON_SPECIFICATION)
                        .quoteFee(new QuoteFee.Free())
                        .creditVat(CreditVat.KEPT)
                        .build()));
    }

    private static SaleProfile minimalSale() {
        return SaleProfile.builder().issuedBy(IssuedBy.SELLER).works(Works.NONE).build();
    }

    private static void mentions(List<Sample> all) {
        Mentions mentions = Mentions.of(
                Given.minimal().send(day("2026-09-02"), day("2026-10-02")),
                DepositPlan.none(),
                minimalSeller(),
                minimalSale());
        all.add(Sample.of("mentions-complete", mentions));
        all.add(Sample.of("mentions-minimal", new Mentions(List.of(), List.of())));
        all.add(Sample.of("mention", mentions.all().get(0)));
        all.add(Sample.of("missing-mention", mentions.missing().get(0)));
    }

    private static void places(List<Sample> all) {
        Buyer buyer = Buyer.builder()
                .kind(BuyerKind.CONSUMER)
                .name("A. Weber")
                .address(BERLIN)
                .build();
        DistanceSales sales = DistanceSales.of(eur("4000.00"), eur("12000.00"));
        Supply minimal = Supply.builder()
                .seller(Given.SELLER)
                .buyer(buyer)
                .kind(SupplyKind.GOODS)
                .rate(FrenchRateKind.STANDARD)
                .on(day("2026-11-21"))
                .build();
        Supply complete = new Supply(
                Given.SELLER,
                buyer,
                SupplyKind.GOODS,
                FrenchRateKind.REDUCED,
                day("2026-11-21"),
                Optional.of(Given.LYON),
                Optional.of(BERLIN),
                Optional.of(Transport.BY_SELLER),
                Optional.of(BERLIN),
                Optional.of(sales),
                Set.of(SupplyFact.TRANSPORT_PROVEN, SupplyFact.TAXED_AT_DESTINATION));
        all.add(Sample.of("supply-minimal", minimal));
        all.add(Sample.of("supply-complete", complete));
        all.add(Sample.of("distance-sales", sales));
        PlaceDecision decided = PlaceOfSupply.decide(complete);
        all.add(new Sample("place-decided-minimal", PlaceDecision.class, decided));
        all.add(new Sample("place-decided-complete", PlaceDecision.class, PlaceOfSupply.decide(subcontracted())));
        all.add(Sample.of("place-step", decided.steps().get(0)));
        all.add(new Sample("place-needs-review-complete", PlaceDecision.class, PlaceOfSupply.decide(minimal)));
        all.add(Sample.of("place-needs-review-minimal", new NeedsReview("not covered", List.of(), List.of())));
        all.add(Sample.of("rate-rule-french", new RateRule.French(FrenchTerritory.CORSICA, FrenchRateKind.REDUCED)));
        all.add(new Sample("rate-rule-member-state", RateRule.class, new RateRule.OfMemberState(MemberState.GREECE)));
        all.add(new Sample("rate-rule-none", RateRule.class, new RateRule.None()));
    }

    /** Works of a subcontractor, whose VAT the buyer owes. */
    private static Supply subcontracted() {
        return Supply.builder()
                .seller(Given.SELLER)
                .buyer(Given.BUSINESS)
                .kind(SupplyKind.SUBCONTRACTED_WORKS)
                .rate(FrenchRateKind.STANDARD)
                .on(day("2026-11-21"))
                .property(Given.LYON)
                .build();
    }

    private static void exemption(List<Sample> all) {
        ExemptionTurnover turnover =
                ExemptionTurnover.of(ExemptionActivity.SERVICES, 2026, eur("20000.00"), eur("30000.00"));
        ExemptionTurnover above = ExemptionTurnover.of(
                        ExemptionActivity.SERVICES, 2026, eur("20000.00"), eur("60000.00"))
                .exceedingRaisedOn(day("2026-10-05"));
        all.add(Sample.of("exemption-turnover-minimal", turnover));
        all.add(Sample.of("exemption-turnover-complete", above));
        SmallBusinessExemption law = SmallBusinessExemption.known();
        all.add(Sample.of("exemption-decision-minimal", law.decide(turnover)));
        all.add(Sample.of("exemption-decision-complete", law.decide(above)));
        all.add(Sample.of("advance-across-end", AdvanceAcrossEnd.taxed("the supply decides")));
    }
}
