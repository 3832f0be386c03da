package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchIdentifiersTest {
    private static final Address LYON =
            Address.builder().postCode("69003").city("Lyon").country("FR").build();

    private static List<String> ids(List<Violation> violations) {
        return violations.stream().map(Violation::ruleId).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "356000000", "404833048", "552100554"})
    void a_siren_with_a_right_check_digit_is_accepted(String value) {
        assertThat(Siren.of(value)).hasToString(value);
        assertThat(Siren.check(value)).isEmpty();
    }

    @Test
    void a_siren_with_two_digits_swapped_is_refused() {
        assertThatThrownBy(() -> Siren.of("723829320"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("[AC-FRA-02] SIREN 723829320 has a wrong check digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73282932", "7328293200", "732 829 320", "73282932O", "٧٣٢٨٢٩٣٢٠"})
    void a_siren_is_nine_ascii_digits(String value) {
        assertThat(ids(Siren.check(value))).containsExactly("AC-FRA-01");
    }

    @Test
    void a_long_text_is_cut_in_the_message() {
        assertThat(Siren.check("1".repeat(1000)).get(0).message())
                .isEqualTo("[AC-FRA-01] \"" + "1".repeat(24) + "…\" is not a SIREN: nine digits");
    }

    @Test
    void a_siret_knows_its_siren() {
        assertThat(Siret.of("73282932000074").siren()).isEqualTo(Siren.of("732829320"));
    }

    @Test
    void a_siret_with_a_wrong_check_digit_is_refused() {
        assertThatThrownBy(() -> Siret.of("73282932000079"))
                .hasMessage("[AC-FRA-04] SIRET 73282932000079 has a wrong check digit");
    }

    @Test
    void a_siret_of_a_wrong_siren_is_refused_even_if_the_whole_passes() {
        assertThat(Digits.passLuhn("72382932000065")).isTrue();
        assertThat(ids(Siret.check("72382932000065"))).containsExactly("AC-FRA-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7328293200007", "732829320000744", "7328293200007X"})
    void a_siret_is_fourteen_digits(String value) {
        assertThat(ids(Siret.check(value))).containsExactly("AC-FRA-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000049837", "35600000000051", "35600000010000"})
    void the_digits_of_a_post_office_sum_up_to_a_multiple_of_five(String value) {
        assertThat(Digits.passLuhn(value)).isFalse();
        assertThat(Siret.of(value).siren()).isEqualTo(Siren.LA_POSTE);
    }

    @Test
    void the_head_office_of_la_poste_keeps_the_luhn_check() {
        assertThat(Digits.sum("35600000000048") % 5).isNotZero();
        assertThat(Siret.check("35600000000048")).isEmpty();
    }

    @Test
    void a_post_office_whose_digits_sum_up_to_anything_else_is_refused() {
        assertThat(ids(Siret.check("35600000049838"))).containsExactly("AC-FRA-04");
    }

    @Test
    void the_multiple_of_five_is_for_la_poste_only() {
        assertThat(Digits.sum("73282932000036") % 5).isZero();
        assertThat(ids(Siret.check("73282932000036"))).containsExactly("AC-FRA-04");
    }

    @Test
    void a_vat_number_is_made_from_a_siren() {
        assertThat(Siren.of("732829320").toVatNumber()).hasToString("FR44732829320");
        assertThat(Siren.of("404833048").toVatNumber()).hasToString("FR83404833048");
    }

    @Test
    void a_key_below_ten_has_a_leading_zero() {
        FrenchVatNumber number = Siren.of("552032534").toVatNumber();
        assertThat(FrenchVatNumber.of(number.value()).key())
                .isEqualTo(number.key())
                .hasSize(2);
        assertThat(FrenchVatNumber.withNumericKey("000000094")).isEqualTo("FR03000000094");
    }

    @Test
    void a_vat_number_knows_its_siren() {
        assertThat(FrenchVatNumber.of("FR40303265045").siren()).contains(Siren.of("303265045"));
        assertThat(FrenchVatNumber.of("FR40303265045").key()).isEqualTo("40");
    }

    @Test
    void a_numeric_key_must_go_with_the_siren() {
        assertThatThrownBy(() -> FrenchVatNumber.of("FR45732829320"))
                .hasMessage("[AC-FRA-06] VAT number FR45732829320 has a key that does not go with its SIREN");
    }

    @Test
    void the_siren_in_a_vat_number_is_checked() {
        assertThat(ids(FrenchVatNumber.check("FR84323140391"))).containsExactly("AC-FRA-02");
        assertThat(ids(FrenchVatNumber.check("FRK7399859413"))).containsExactly("AC-FRA-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRK7399859412", "FR4Z732829320", "FRAA732829320"})
    void a_key_with_letters_is_accepted(String value) {
        assertThat(FrenchVatNumber.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR",
                "44732829320",
                "FR4473282932",
                "FR447328293200",
                "FRIO732829320",
                "FR0I732829320",
                "FRk7399859412",
                "FR44 732829320",
                "FR4473282932A",
                "BE44732829320"
            })
    void a_french_vat_number_has_its_form(String value) {
        assertThat(ids(FrenchVatNumber.check(value))).containsExactly("AC-FRA-05");
    }

    @Test
    void a_number_of_monaco_is_no_siren_and_has_the_same_key() {
        String monaco = FrenchVatNumber.withNumericKey("000012345");
        assertThat(FrenchVatNumber.of(monaco).siren()).isEmpty();
        assertThat(ids(FrenchVatNumber.check("FR00" + monaco.substring(4)))).containsExactly("AC-FRA-06");
    }

    @Test
    void siren_and_siret_become_identifiers_of_their_schemes() {
        assertThat(Siren.of("732829320").toIdentifier()).isEqualTo(Identifier.of("0002", "732829320"));
        assertThat(Siret.of("73282932000074").toIdentifier()).isEqualTo(Identifier.of("0009", "73282932000074"));
    }

    @Test
    void identifiers_of_the_two_schemes_are_checked_and_others_are_left_alone() {
        assertThat(FrenchIdentifiers.check(Identifier.of("0002", "732829320"))).isEmpty();
        assertThat(FrenchIdentifiers.check(Identifier.of("0009", "73282932000074")))
                .isEmpty();
        assertThat(ids(FrenchIdentifiers.check(Identifier.of("0002", "73282932000074"))))
                .containsExactly("AC-FRA-01");
        assertThat(ids(FrenchIdentifiers.check(Identifier.of("0009", "732829320"))))
                .containsExactly("AC-FRA-03");
        assertThat(FrenchIdentifiers.check(Identifier.of("0208", "732829321"))).isEmpty();
    }

    @Test
    void vat_numbers_of_other_countries_are_left_alone() {
        assertThat(FrenchIdentifiers.checkVatNumber("BE0123456789")).isEmpty();
        assertThat(FrenchIdentifiers.checkVatNumber("FR44732829320")).isEmpty();
        assertThat(ids(FrenchIdentifiers.checkVatNumber("FR1"))).containsExactly("AC-FRA-05");
    }

    @Test
    void every_number_of_a_party_is_checked_at_its_place() {
        Seller seller = Seller.builder()
                .name("Atelier Rivoire")
                .address(LYON)
                .addIdentifier(Identifier.of("0002", "723829320"))
                .addIdentifier(Identifier.of("0208", "1"))
                .addIdentifier(Identifier.of("0009", "1"))
                .vatNumber("FR45732829320")
                .build();
        assertThat(FrenchIdentifiers.check(seller))
                .extracting(Violation::path)
                .containsExactly("/identifiers/0/value", "/identifiers/2/value", "/vatNumber");
    }

    @Test
    void a_party_without_numbers_has_nothing_wrong() {
        Buyer buyer = Buyer.builder()
                .kind(BuyerKind.CONSUMER)
                .name("A. Martin")
                .address(LYON)
                .build();
        assertThat(FrenchIdentifiers.check(buyer)).isEmpty();
    }
}
