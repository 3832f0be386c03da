package org.acompte.validation;

import static org.acompte.validation.Validators.ADDRESS;
import static org.acompte.validation.Validators.BUYER;
import static org.acompte.validation.Validators.ENGLISH;
import static org.acompte.validation.Validators.FRENCH;
import static org.acompte.validation.Validators.SELLER;
import static org.acompte.validation.Validators.paths;
import static org.acompte.validation.Validators.said;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.util.Locale;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Party;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Quote;
import org.acompte.vat.fr.FrenchIdentifiers;
import org.junit.jupiter.api.Test;

/** Parties of the core inside classes of a host. */
class PartiesTest {
    record Contact(@Valid Seller seller, @Valid Buyer buyer) {}

    record Annotated(@ValidParty Party party) {}

    private static final Seller WRONG = SELLER.withVatNumber("FR45732829320")
            .withIdentifiers(
                    Identifier.of("0002", "732829320"),
                    Identifier.of("0002", "723829320"),
                    Identifier.of("0009", "73282932000075"));

    private static Buyer buyer(String vatNumber) {
        return Buyer.builder()
                .kind(BuyerKind.BUSINESS)
                .name("Müller GmbH")
                .address(ADDRESS)
                .vatNumber(vatNumber)
                .build();
    }

    @Test
    void parties_with_right_numbers_or_none_pass() {
        assertThat(ENGLISH.validate(new Contact(SELLER, BUYER))).isEmpty();
        assertThat(ENGLISH.validate(new Contact(null, null))).isEmpty();
        assertThat(ENGLISH.validate(new Annotated(null))).isEmpty();
        assertThat(ENGLISH.validate(new Contact(SELLER.withVatNumber("FR44732829320"), buyer("DE123456789"))))
                .isEmpty();
        assertThat(ENGLISH.validate(new Contact(null, buyer("CHE123456789")))).isEmpty();
    }

    @Test
    void wrong_french_numbers_are_found_by_their_rules() {
        assertThat(FrenchIdentifiers.check(WRONG)).hasSize(3);
        assertThat(said(ENGLISH.validate(new Contact(WRONG, null))))
                .containsExactly(
                        "seller.identifiers[1].value: "
                                + FrenchIdentifiers.check(WRONG).get(0).message(),
                        "seller.identifiers[2].value: "
                                + FrenchIdentifiers.check(WRONG).get(1).message(),
                        "seller.vatNumber: "
                                + FrenchIdentifiers.check(WRONG).get(2).message());
        assertThat(said(FRENCH.validate(new Annotated(WRONG))))
                .contains("party.vatNumber: "
                        + FrenchIdentifiers.check(WRONG).get(2).message(Locale.FRENCH));
    }

    @Test
    void a_wrong_number_of_another_member_state_is_found_by_its_shape() {
        assertThat(said(ENGLISH.validate(new Contact(null, buyer("DE12345678")))))
                .containsExactly(
                        "buyer.vatNumber: must be a VAT number with its country prefix, digits and letters as the country has them");
    }

    @Test
    void both_parties_of_a_draft_are_checked_with_its_rules() {
        DraftQuote quote = Quote.draft("D-1", WRONG, buyer("DE12345678"));

        assertThat(paths(ENGLISH.validate(quote)))
                .containsExactlyInAnyOrder(
                        "lines",
                        "seller.identifiers[1].value",
                        "seller.identifiers[2].value",
                        "seller.vatNumber",
                        "buyer.vatNumber");
    }
}
