package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.Siret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMentionsTest {
    private static final LocalDate TODAY = day("2026-11-21");

    private static Mentions of(Seller seller, Buyer buyer, SellerProfile profile, LocalDate on) {
        Sale sale = sale(seller, buyer, day("2024-09-02"), services("1000.00"));
        return Mentions.of(deposit(sale, on), sale, profile, FULL);
    }

    private static Mentions of(SellerProfile profile) {
        return of(SELLER, HOTEL, profile, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE_OR_INTERMEDIATE, 2026-08-31, false",
        "LARGE_OR_INTERMEDIATE, 2026-09-01, true",
        "SMALL_OR_MICRO, 2026-09-01, false",
        "SMALL_OR_MICRO, 2027-08-31, false",
        "SMALL_OR_MICRO, 2027-09-01, true"
    })
    void the_siren_of_the_buyer_is_asked_for_from_a_day_that_depends_on_the_size_of_the_seller(
            SizeClass size, LocalDate on, boolean asked) {
        Mentions mentions = of(SELLER, HOTEL, LARGE.withSizeClass(size), on);
        assertThat(texts(mentions, MentionKind.BUYER_SIREN))
                .isEqualTo(asked ? List.of("SIREN du client : 404833048") : List.of());
    }

    @Test
    void a_french_buyer_without_siren_is_reported_and_not_refused() {
        Buyer nameless = HOTEL.withIdentifiers(List.of());
        assertThat(missing(of(SELLER, nameless, LARGE, TODAY)))
                .contains(
                        "buyer-siren (CGI ann. II art. 242 nonies A, I-1° (décret 2022-1299)): the SIREN of the buyer, because the buyer is no consumer and in France, and the seller is of the size large-or-intermediate");
    }

    @Test
    void a_siret_is_as_good_as_a_siren() {
        Buyer shop = HOTEL.withIdentifiers(List.of(Siret.of("73282932000074").toIdentifier()));
        assertThat(texts(of(SELLER, shop, LARGE, TODAY), MentionKind.BUYER_SIREN))
                .containsExactly("SIREN du client : 732829320");
    }

    @Test
    void buyers_abroad_and_consumers_have_no_siren() {
        assertThat(missingKinds(of(SELLER, BERLIN, LARGE, TODAY))).doesNotContain(MentionKind.BUYER_SIREN);
        assertThat(missingKinds(of(SELLER, CONSUMER, LARGE, TODAY))).doesNotContain(MentionKind.BUYER_SIREN);
        assertThat(missingKinds(of(SELLER, TOWN, LARGE, TODAY))).contains(MentionKind.BUYER_SIREN);
    }

    @Test
    void a_seller_without_numbers_lacks_siren_register_and_vat_number() {
        Seller nameless = SELLER.withIdentifiers(List.of()).withVatNumber(Optional.empty());
        assertThat(missing(of(nameless, HOTEL, LARGE, TODAY)))
                .contains(
                        "seller-siren (C. com. art. R. 123-237): the SIREN of the seller, because the seller is in France",
                        "seller-register (C. com. art. R. 123-237): the SIREN of the seller, because the seller is a company",
                        "seller-vat-number (CGI ann. II art. 242 nonies A, I-2°): the VAT number of the seller, because the seller owes VAT");
    }

    @Test
    void a_company_without_a_register_lacks_it() {
        SellerProfile profile = LARGE.withLegalStatus(new LegalStatus.Company("SAS", eur("1.00"), Optional.empty()));
        assertThat(missing(of(profile)))
                .contains(
                        "seller-register (C. com. art. R. 123-237): the town of the register of the seller, because the seller is a company");
    }

    @Test
    void a_company_names_its_form_capital_and_register() {
        assertThat(texts(of(LARGE), MentionKind.SELLER_LEGAL_FORM)).containsExactly("SARL au capital de 10000,00 €");
        assertThat(texts(of(LARGE), MentionKind.SELLER_REGISTER)).containsExactly("732829320 RCS Lyon");
    }

    @Test
    void a_sole_trader_says_so_and_names_a_register_only_if_there_is_one() {
        SellerProfile merchant = SMALL.withLegalStatus(new LegalStatus.SoleTrader(Optional.of("Lyon")));
        assertThat(texts(of(SMALL), MentionKind.SELLER_LEGAL_FORM))
                .containsExactly("Atelier Rivoire, entrepreneur individuel (EI)");
        assertThat(of(SMALL).of(MentionKind.SELLER_REGISTER)).isEmpty();
        assertThat(missingKinds(of(SMALL))).doesNotContain(MentionKind.SELLER_REGISTER);
        assertThat(texts(of(merchant), MentionKind.SELLER_REGISTER)).containsExactly("732829320 RCS Lyon");
    }

    @Test
    void an_association_prints_neither_form_nor_register() {
        SellerProfile association = LARGE.withLegalStatus(new LegalStatus.Other("an association (loi 1901)"));
        assertThat(of(association).of(MentionKind.SELLER_LEGAL_FORM)).isEmpty();
        assertThat(missingKinds(of(association))).doesNotContain(MentionKind.SELLER_REGISTER);
    }

    @Test
    void a_vat_group_and_a_tax_representative_are_named_with_their_numbers() {
        TaxPerson group = new TaxPerson("Groupe Rivoire", WORKSHOP, "FR44732829320");
        Address berlin = BERLIN.address();
        SellerProfile profile = LARGE.withSingleTaxablePerson(group)
                .withTaxRepresentative(new TaxPerson("Fiskal", berlin, "FR40303265045"));
        assertThat(texts(of(profile), MentionKind.SINGLE_TAXABLE_PERSON))
                .containsExactly(
                        "Membre d'un assujetti unique : Groupe Rivoire, 12 rue des Lilas, 69003 Lyon, n° de TVA FR44732829320");
        assertThat(texts(of(profile), MentionKind.TAX_REPRESENTATIVE))
                .containsExactly(
                        "Représentant fiscal : Fiskal, Parkstraße 1, 10115 Berlin, DE, n° de TVA FR40303265045");
    }

    @Test
    void a_note_for_a_consumer_names_the_parties_by_another_text() {
        Mentions mentions = of(SELLER, CONSUMER, SMALL, TODAY);
        assertThat(mentions.of(MentionKind.BUYER_IDENTITY)).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("Client : Alice Martin, 1 place du Parc, 38000 Grenoble");
            assertThat(mention.article()).hasToString("Arrêté 83-50/A of 1983-10-03");
        });
    }
}
