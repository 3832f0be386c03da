package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Advance;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.party.Buyer;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractMentionsTest {
    private static final LocalDate TODAY = day("2026-11-21");
    private static final SaleProfile REPAIRS = PLAIN.withWorks(new Works(false, true, HousingWorks.NONE));

    private static Mentions quote(Buyer buyer, SaleProfile profile, Advance... advances) {
        return quoteOn(SIGNED, buyer, profile, advances);
    }

    private static Mentions quoteOn(LocalDate on, Buyer buyer, SaleProfile profile, Advance... advances) {
        var quote = MentionFixtures.quote(SELLER, buyer, services("1000.00")).send(on, on.plusMonths(1));
        return Mentions.of(quote, DepositPlan.of(advances), SMALL, profile);
    }

    @Test
    void money_that_a_consumer_pays_in_advance_is_called_by_its_name() {
        Mentions earnest = quote(CONSUMER, PLAIN, EarnestMoney.ofWithVat(eur("200.00")));
        Mentions firm = quote(CONSUMER, PLAIN, Deposit.ofWithoutVat(eur("200.00")));
        assertThat(texts(earnest, MentionKind.EARNEST_MONEY))
                .containsExactly(
                        "Somme versée d'avance (200,00 € TTC) : arrhes ; le client peut se dédire en les perdant, le professionnel en restituant le double (article L. 214-1 du code de la consommation).");
        assertThat(texts(firm, MentionKind.FIRM_DEPOSIT))
                .containsExactly(
                        "Somme versée d'avance (200,00 € HT) : acompte et non arrhes ; aucune des parties ne peut se dédire (stipulation contraire à l'article L. 214-1 du code de la consommation).");
    }

    @Test
    void between_professionals_only_earnest_money_is_called_by_its_name() {
        assertThat(texts(quote(HOTEL, PLAIN, EarnestMoney.of(Percentage.of("12.5"))), MentionKind.EARNEST_MONEY))
                .containsExactly(
                        "Somme versée d'avance (12,5 %) : arrhes ; le client peut se dédire en les perdant, le vendeur en restituant le double (article 1590 du code civil).");
        assertThat(quote(HOTEL, PLAIN, Deposit.of(Percentage.of(30))).all())
                .extracting(Mention::kind)
                .doesNotContain(MentionKind.FIRM_DEPOSIT, MentionKind.ADVANCE_INTEREST);
    }

    @Test
    void a_consumer_who_pays_in_advance_is_told_of_the_interest() {
        Deposit deposit = Deposit.of(Percentage.of(30));
        SaleProfile due = PLAIN.withAdvanceOrder(AdvanceOrder.ORDINARY);
        SaleProfile made = PLAIN.withAdvanceOrder(AdvanceOrder.ON_SPECIFICATION);
        assertThat(texts(quote(CONSUMER, due, deposit), MentionKind.ADVANCE_INTEREST))
                .containsExactly(
                        "Les sommes versées d'avance produisent intérêt au taux légal à l'expiration d'un délai de 3 mois à compter du versement et jusqu'à la livraison ou l'exécution ; ces intérêts sont déduits du solde (article L. 214-2 du code de la consommation).");
        assertThat(quote(CONSUMER, made, deposit).of(MentionKind.ADVANCE_INTEREST))
                .isEmpty();
        assertThat(missingKinds(quote(CONSUMER, made, deposit))).containsExactly(MentionKind.MEDIATOR);
        assertThat(missing(quote(CONSUMER, PLAIN, deposit)))
                .contains(
                        "advance-interest (C. conso. art. L. 214-2): whether the order is an ordinary one, for which the money bears interest, or made to specification, because a consumer pays in advance");
        assertThat(missingKinds(quote(CONSUMER, PLAIN))).containsExactly(MentionKind.MEDIATOR);
    }

    @Test
    void a_quote_for_repairs_is_dated_and_says_whether_it_is_free() {
        SaleProfile free = REPAIRS.withQuoteFee(new QuoteFee.Free());
        SaleProfile paid = REPAIRS.withQuoteFee(new QuoteFee.Paid(eur("50.00")));
        assertThat(texts(quote(HOTEL, free), MentionKind.QUOTE_DATE)).containsExactly("Devis établi le 02/09/2026");
        assertThat(texts(quote(HOTEL, free), MentionKind.QUOTE_FEE)).containsExactly("Devis gratuit");
        assertThat(texts(quote(HOTEL, paid), MentionKind.QUOTE_FEE)).containsExactly("Devis payant : 50,00 €");
        assertThat(missing(quote(HOTEL, REPAIRS)))
                .containsExactly(
                        "quote-fee (Arrêté of 2017-01-24): whether the quote is free, because the quote is for repairs or upkeep of a home");
        assertThat(quote(HOTEL, PLAIN).of(MentionKind.QUOTE_DATE)).isEmpty();
    }

    @Test
    void building_works_name_their_insurance_on_quotes_and_invoices_and_not_on_credit_notes() {
        SaleProfile building =
                FULL.withWorks(new Works(true, false, HousingWorks.NONE)).withCreditVat(CreditVat.GIVEN_BACK);
        SellerProfile insured =
                SMALL.withDecennialInsurance(new DecennialInsurance("Assur SA", "DEC-42", "France métropolitaine"));
        Sale sale = sale(HOTEL, services("1000.00"));
        var last = last(sale, TODAY);
        sale = sale.plus(last);
        var note = sale.draftCreditNote(last, CreditReasons.CANCELLATION).issue("AV-1", TODAY);
        assertThat(texts(Mentions.of(last, sale, insured, building), MentionKind.DECENNIAL_INSURANCE))
                .containsExactly(
                        "Assurance décennale : Assur SA, contrat n° DEC-42, couverture géographique : France métropolitaine");
        assertThat(Mentions.of(note, sale, insured, building).of(MentionKind.DECENNIAL_INSURANCE))
                .isEmpty();
        assertThat(missing(quote(HOTEL, building)))
                .containsExactly(
                        "decennial-insurance (C. assur. art. L. 243-2): insurer, policy and area of the insurance, because the works need the insurance of ten years");
    }

    @Test
    void a_consumer_is_told_who_mediates() {
        SellerProfile seller = SMALL.withMediator(new Mediator("CM2C", "www.cm2c.example"));
        Sale sale = sale(CONSUMER, services("1000.00"));
        assertThat(texts(Mentions.of(last(sale, TODAY), sale, seller, PLAIN), MentionKind.MEDIATOR))
                .containsExactly("Médiateur de la consommation : CM2C, www.cm2c.example");
        assertThat(missing(Mentions.of(last(sale, TODAY), sale, SMALL, PLAIN)))
                .containsExactly(
                        "mediator (C. conso. art. L. 612-1 and L. 616-1): name and contact of the mediator, because the buyer is a consumer");
    }

    @ParameterizedTest
    @CsvSource({
        "IMPROVEMENT, 2025-02-15, 0",
        "IMPROVEMENT, 2025-02-16, 1",
        "ENERGY, 2025-02-15, 0",
        "ENERGY, 2025-02-16, 1",
        "BOTH, 2025-02-15, 0",
        "BOTH, 2025-02-16, 2",
        "NONE, 2025-02-16, 0"
    })
    void the_customer_certifies_reduced_rates_on_the_document_since_2025_02_16(
            HousingWorks housing, LocalDate on, int count) {
        SaleProfile profile = PLAIN.withWorks(new Works(false, false, housing));
        assertThat(quoteOn(on, HOTEL, profile).of(MentionKind.REDUCED_RATE_CERTIFICATE))
                .hasSize(count);
    }

    @Test
    void the_certificate_names_the_customer_and_what_is_certified() {
        SaleProfile profile = PLAIN.withWorks(new Works(false, false, HousingWorks.BOTH));
        List<String> texts = texts(quote(CONSUMER, profile), MentionKind.REDUCED_RATE_CERTIFICATE);
        assertThat(texts)
                .allMatch(text -> text.startsWith("Je soussigné(e) Alice Martin certifie, en qualité de preneur"));
        assertThat(texts.get(0)).endsWith("de la surface de plancher des locaux existants supérieure à 10 %.");
        assertThat(texts.get(1)).endsWith("et qu'ils ont la nature de travaux de rénovation énergétique.");
    }

    @Test
    void what_a_value_contains_is_printed_as_it_is() {
        Buyer odd = CONSUMER.withName("{number} {name}");
        SaleProfile profile = PLAIN.withWorks(new Works(false, false, HousingWorks.ENERGY));
        assertThat(texts(quote(odd, profile), MentionKind.REDUCED_RATE_CERTIFICATE))
                .singleElement()
                .asString()
                .startsWith("Je soussigné(e) {number} {name} certifie");
    }
}
