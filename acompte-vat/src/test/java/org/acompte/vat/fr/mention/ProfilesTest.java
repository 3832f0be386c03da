package org.acompte.vat.fr.mention;

import static org.acompte.vat.fr.mention.MentionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Validity;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    @Test
    void size_vat_and_legal_status_of_a_seller_have_no_default() {
        assertThatThrownBy(() -> SellerProfile.builder().build())
                .hasMessageContaining("sizeClass")
                .hasMessageContaining("regime")
                .hasMessageContaining("legalStatus");
    }

    @Test
    void who_issues_and_which_works_have_no_default() {
        assertThatThrownBy(() -> SaleProfile.builder().build())
                .hasMessageContaining("issuedBy")
                .hasMessageContaining("works");
    }

    @Test
    void blank_texts_are_refused() {
        assertThatThrownBy(() -> new LegalStatus.Company(" ", eur("1.00"), Optional.empty()))
                .hasMessageContaining("[AC-TXT-01]");
        assertThatThrownBy(() -> new LegalStatus.SoleTrader(Optional.of(" "))).hasMessageContaining("[AC-TXT-01]");
        assertThatThrownBy(() -> new LegalStatus.Other(" ")).hasMessageContaining("[AC-TXT-01]");
        assertThatThrownBy(() -> new Mediator("CM2C", " ")).hasMessageContaining("[AC-TXT-01]");
        assertThatThrownBy(() -> new DecennialInsurance("Assur", " ", "France")).hasMessageContaining("[AC-TXT-01]");
        assertThatThrownBy(() -> new TaxPerson("Groupe", PARK, " ")).hasMessageContaining("[AC-TXT-01]");
        assertThatThrownBy(() -> PLAIN.withOrderNumber(" ")).hasMessageContaining("[AC-TXT-01]");
    }

    @Test
    void codes_of_kinds_are_distinct_and_never_change() {
        assertThat(Arrays.stream(MentionKind.values()).map(MentionKind::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(MentionKind.values())
                .allSatisfy(kind -> assertThat(kind.name())
                        .isEqualTo(kind.code().replace('-', '_').toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void a_mention_is_equal_by_content() {
        Validity validity = Validity.since(SIGNED);
        Mention one = new Mention(MentionKind.NUMBER, "Facture n° 1", Citation.of("CGI"), validity, "it has one");
        Mention other = new Mention(MentionKind.NUMBER, "Facture n° 1", Citation.of("CGI"), validity, "it has one");
        assertThat(one).isEqualTo(other).hasToString("number: Facture n° 1");
    }
}
