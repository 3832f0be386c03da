package org.acompte.validation;

import static org.acompte.validation.Validators.ENGLISH;
import static org.acompte.validation.Validators.FRENCH;
import static org.acompte.validation.Validators.eur;
import static org.acompte.validation.Validators.paths;
import static org.acompte.validation.Validators.price;
import static org.acompte.validation.Validators.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.acompte.vat.eu.MemberState;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** National numbers, bank accounts and currencies as texts of a form. */
class NumbersTest {
    record Numbers(
            @Siren String siren,
            @Siret String siret,
            @VatNumber String vatNumber,
            @Iban String iban) {}

    record AnyVat(@VatNumber(anyCountry = true) CharSequence vatNumber) {}

    record Account(@Iban CharSequence iban) {}

    record Vat(@VatNumber String number) {}

    record Currencies(
            @CurrencyIn({"EUR", "CHF"}) Money money,
            @CurrencyIn({"EUR", "CHF"}) BigMoney price,
            @CurrencyIn({"EUR", "CHF"}) CurrencyUnit unit,
            @CurrencyIn({"EUR", "CHF"}) String code) {}

    record AnyCurrency(
            @CurrencyIn Money money,
            @CurrencyIn CurrencyUnit unit,
            @CurrencyIn String code) {}

    record OwnMessage(@CurrencyIn(message = "no money") String code) {}

    @Test
    void right_numbers_and_no_numbers_pass() {
        assertThat(ENGLISH.validate(new Numbers(null, null, null, null))).isEmpty();
        assertThat(ENGLISH.validate(
                        new Numbers("732829320", "73282932000074", "FR44732829320", "FR7630006000011234567890189")))
                .isEmpty();
    }

    @Test
    void wrong_numbers_are_refused_in_both_languages() {
        Numbers wrong = new Numbers("732829321", "73282932000075", "FR45732829320", "FR7630006000011234567890188");

        assertThat(said(ENGLISH.validate(wrong)))
                .containsExactly(
                        "iban: must be an IBAN without spaces, with right check digits",
                        "siren: must be a SIREN: nine digits, the last of which checks the others",
                        "siret: must be a SIRET: a SIREN, four digits and a check digit",
                        "vatNumber: must be a VAT number with its country prefix, digits and letters as the country has them");
        assertThat(said(FRENCH.validate(wrong)))
                .containsExactly(
                        "iban: doit être un IBAN sans espaces, dont la clé est juste",
                        "siren: doit être un SIREN : neuf chiffres, dont le dernier contrôle les autres",
                        "siret: doit être un SIRET : un SIREN, quatre chiffres et un chiffre de contrôle",
                        "vatNumber: doit être un numéro de TVA avec le préfixe du pays, ses chiffres et ses lettres");
        assertThat(said(Validators.withEl(Locale.FRENCH).validate(wrong))).isEqualTo(said(FRENCH.validate(wrong)));
    }

    @Test
    void empty_texts_and_spaces_are_refused() {
        assertThat(paths(ENGLISH.validate(new Numbers("", "", "", ""))))
                .containsExactlyInAnyOrder("siren", "siret", "vatNumber", "iban");
        assertThat(paths(ENGLISH.validate(new Numbers(
                        "732 829 320", "732829320 00074", "FR 44732829320", "FR76 3000 6000 0112 3456 7890 189"))))
                .containsExactlyInAnyOrder("siren", "siret", "vatNumber", "iban");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU12345678", "BE0123456789", "BE1123456789", "BG123456789", "BG1234567890", "CY12345678X",
                "CZ12345678", "CZ1234567890", "DE123456789", "DK12345678", "EE123456789", "EL123456783",
                "ESX1234567X", "ES12345678X", "ESX12345678", "FI12345678", "FR44732829320", "FRK7399859412",
                "HR12345678901", "HU12345678", "IE1234567X", "IE1X23456X", "IE1234567XX", "IT12345678901",
                "LT123456789", "LT123456789012", "LU12345678", "LV12345678901", "MT12345678", "NL123456789B01",
                "PL1234567890", "PT123456789", "RO12", "RO1234567890", "SE123456789001", "SI12345678",
                "SK1234567890", "XI123456789", "XIGD123"
            })
    void a_vat_number_with_the_shape_of_its_country_passes(String number) {
        assertThat(ENGLISH.validate(new Vat(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT12345678",
                "BE2123456789",
                "DE12345678",
                "DE1234567890",
                "DEX23456789",
                "GR123456783",
                "ES123456789",
                "IE1234567",
                "IE1+23456X",
                "NL123456789X01",
                "FR00732829320",
                "FR44732829321",
                "GB123456789",
                "CHE123456789",
                "de123456789",
                "DE１23456789",
                "D",
                "DE"
            })
    void a_vat_number_of_another_shape_or_country_is_refused(String number) {
        assertThat(paths(ENGLISH.validate(new Vat(number)))).containsExactly("number");
    }

    @Test
    void every_member_state_has_a_shape() {
        assertThat(Arrays.stream(MemberState.values()))
                .allSatisfy(state -> assertThat(paths(ENGLISH.validate(new AnyVat(state.vatPrefix() + "XYXYXY"))))
                        .containsExactly("vatNumber"));
    }

    @Test
    void numbers_of_other_countries_pass_by_their_form_if_that_is_asked_for() {
        assertThat(ENGLISH.validate(new AnyVat("CHE123456789MWST"))).hasSize(1);
        assertThat(ENGLISH.validate(new AnyVat("CHE123456789"))).isEmpty();
        assertThat(ENGLISH.validate(new AnyVat("GB123456789"))).isEmpty();
        assertThat(ENGLISH.validate(new AnyVat("DE12345678"))).hasSize(1);
        assertThat(ENGLISH.validate(new AnyVat(null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FR7630006000011234567890189, true",
        "FR7630006000011234567890188, false",
        "fr7630006000011234567890189, false",
        "FR76300060000112345678901, false",
        "DE89370400440532013000, true",
        "BE68539007547034, true",
        "MC5811222000010123456789030, true",
        "CH9300762011623852957, true",
        "GB29NWBK60161331926819, true",
        "DE8937040044053201300X, false",
        "XX361234567890, false",
        "FR, false",
        "'', false"
    })
    void an_iban_has_the_structure_of_its_country_and_right_check_digits(String iban, boolean right) {
        assertThat(ENGLISH.validate(new Account(iban)).isEmpty()).isEqualTo(right);
    }

    @Test
    void currencies_that_are_named_pass_and_others_do_not() {
        assertThat(ENGLISH.validate(new Currencies(null, null, null, null))).isEmpty();
        assertThat(ENGLISH.validate(new Currencies(eur("1.00"), price("1.5"), CurrencyUnit.of("CHF"), "CHF")))
                .isEmpty();

        Currencies wrong =
                new Currencies(Money.parse("USD 1.00"), BigMoney.parse("USD 1.5"), CurrencyUnit.of("USD"), "eur");
        assertThat(said(ENGLISH.validate(wrong)))
                .containsExactly(
                        "code: must be in one of the currencies [EUR, CHF]",
                        "money: must be in one of the currencies [EUR, CHF]",
                        "price: must be in one of the currencies [EUR, CHF]",
                        "unit: must be in one of the currencies [EUR, CHF]");
        assertThat(said(FRENCH.validate(wrong))).contains("money: doit être dans une des devises [EUR, CHF]");
    }

    @Test
    void without_names_every_known_currency_passes() {
        assertThat(ENGLISH.validate(new AnyCurrency(eur("1.00"), CurrencyUnit.of("JPY"), "BHD")))
                .isEmpty();
        assertThat(said(ENGLISH.validate(new AnyCurrency(null, null, "EURO"))))
                .containsExactly("code: must be the code of a currency");
        assertThat(said(FRENCH.validate(new AnyCurrency(null, null, ""))))
                .containsExactly("code: doit être le code d'une devise");
        assertThat(said(ENGLISH.validate(new OwnMessage("x")))).containsExactly("code: no money");
    }
}
