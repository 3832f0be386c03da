package org.acompte.validation;

import static org.acompte.validation.Validators.ENGLISH;
import static org.acompte.validation.Validators.FRENCH;
import static org.acompte.validation.Validators.eur;
import static org.acompte.validation.Validators.price;
import static org.acompte.validation.Validators.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.UnexpectedTypeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the core takes in each place. */
class InputTest {
    private static final String LONG = "x".repeat(2001);

    record Form(
            @AcceptedAs(Input.LINE_LABEL) String label,
            @AcceptedAs(Input.QUANTITY) BigDecimal quantity,
            @AcceptedAs(Input.PRICE) Money price,
            @AcceptedAs(Input.INSTALMENT_DATE) LocalDate date,
            @AcceptedAs(Input.PAYMENT_DAYS) int days) {}

    record Floating(@AcceptedAs(Input.QUANTITY) Double quantity) {}

    static Stream<Arguments> places() {
        return Stream.of(
                arguments(Input.QUOTE_NUMBER, "D-2026-017", " ", "AC-TXT-01"),
                arguments(Input.QUOTE_NUMBER, "x".repeat(50), "x".repeat(51), "AC-TXT-02"),
                arguments(Input.LINE_LABEL, "x".repeat(2000), LONG, "AC-TXT-02"),
                arguments(Input.LINE_LABEL, "Réfection", "a\u202Eb", "AC-TXT-03"),
                arguments(Input.LINE_UNIT, "m2", "", "AC-TXT-01"),
                arguments(Input.QUANTITY, "-2.5", "2,5", "AC-AMT-03"),
                arguments(Input.QUANTITY, new BigDecimal("0.000001"), new BigDecimal("0.0000001"), "AC-AMT-02"),
                arguments(Input.QUANTITY, 3, new BigInteger("1000000000000"), "AC-AMT-02"),
                arguments(Input.QUANTITY, 3L, Long.MAX_VALUE, "AC-AMT-02"),
                arguments(Input.PRICE_PER, "100", "0", "AC-QUO-11"),
                arguments(Input.PRICE_PER, (short) 12, (byte) -1, "AC-QUO-11"),
                arguments(Input.PRICE, eur("0.00"), eur("-0.01"), "AC-QUO-10"),
                arguments(Input.PRICE, price("0.123456"), price("0.1234567"), "AC-AMT-02"),
                arguments(Input.PRICE, "12.50", "-1", "AC-QUO-10"),
                arguments(Input.PRICE, "0.00", "1e3", "AC-AMT-03"),
                arguments(Input.PRICE, 5, new BigDecimal("1e12"), "AC-AMT-02"),
                arguments(Input.PRICE, BigDecimal.ZERO, "9".repeat(50), "AC-AMT-03"),
                arguments(Input.VAT_CATEGORY, "S", "X", "AC-VAT-01"),
                arguments(Input.VAT_RATE, "5.5", "101", "AC-AMT-04"),
                arguments(Input.VAT_RATE, 20, new BigDecimal("-1"), "AC-AMT-04"),
                arguments(Input.PERCENTAGE, "0", "100.1", "AC-AMT-04"),
                arguments(Input.ADJUSTMENT_AMOUNT, eur("5.00"), eur("-5.00"), "AC-AMT-05"),
                arguments(Input.ADJUSTMENT_AMOUNT, "5", "-5", "AC-AMT-05"),
                arguments(Input.ADJUSTMENT_REASON, "Loyalty", "", "AC-TXT-01"),
                arguments(Input.PARTY_NAME, "A. Martin", "\u0000", "AC-TXT-03"),
                arguments(Input.ADDRESS_LINE, "12 rue des Lilas", "", "AC-TXT-01"),
                arguments(Input.POST_CODE, "69003", "x".repeat(21), "AC-TXT-02"),
                arguments(Input.CITY, "Lyon", " ", "AC-TXT-01"),
                arguments(Input.COUNTRY, "FR", "fr", "AC-PTY-03"),
                arguments(Input.VAT_NUMBER, "CHE123456789", "123", "AC-PTY-04"),
                arguments(Input.IDENTIFIER_SCHEME, "0002", "2", "AC-PTY-01"),
                arguments(Input.IDENTIFIER_VALUE, "732829320", "732 829 320", "AC-PTY-02"),
                arguments(Input.ADVANCE_SHARE, "30", "0", "AC-PLN-03"),
                arguments(Input.ADVANCE_SHARE, 100, 101, "AC-AMT-04"),
                arguments(Input.ADVANCE_AMOUNT, eur("500.00"), eur("0.00"), "AC-PLN-03"),
                arguments(Input.MILESTONE, "Roof closed", "", "AC-TXT-01"),
                arguments(Input.INSTALMENT_DATE, LocalDate.of(2026, 9, 1), LocalDate.of(1989, 12, 31), "AC-TXT-04"),
                arguments(Input.PAYMENT_DAYS, 30, -1, "AC-PLN-06"),
                arguments(Input.PAYMENT_DAYS, new BigDecimal("30.0").stripTrailingZeros(), "x", null),
                arguments(Input.PAYMENT_DAYS, 0, new BigDecimal("1.5"), "AC-PLN-06"),
                arguments(Input.PAYMENT_DAYS, 3650L, Long.MAX_VALUE, "AC-PLN-06"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_takes_what_the_core_takes(Input place, Object right, Object wrong, String rule) {
        assertThat(place.check(right)).isEmpty();
        if (rule == null) {
            assertThatThrownBy(() -> place.check(wrong)).isInstanceOf(UnexpectedTypeException.class);
        } else {
            assertThat(place.check(wrong))
                    .singleElement()
                    .satisfies(broken -> assertThat(broken.ruleId()).isEqualTo(rule));
        }
    }

    @Test
    void every_place_is_tried_here() {
        Set<Object> tried = places().map(each -> each.get()[0]).collect(Collectors.toSet());

        assertThat(Arrays.stream(Input.values())).allMatch(tried::contains);
    }

    @Test
    void a_value_of_another_type_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> Input.LINE_LABEL.check(1))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("LINE_LABEL does not take values of java.lang.Integer");
        assertThatThrownBy(() -> Input.QUANTITY.check(1.5)).isInstanceOf(UnexpectedTypeException.class);
        assertThatThrownBy(() -> Input.PRICE.check(LocalDate.EPOCH)).isInstanceOf(UnexpectedTypeException.class);
        assertThatThrownBy(() -> Input.ADVANCE_AMOUNT.check("5")).isInstanceOf(UnexpectedTypeException.class);
        assertThatThrownBy(() -> ENGLISH.validate(new Floating(1.5))).isInstanceOf(UnexpectedTypeException.class);
    }

    @Test
    @Timeout(5)
    void no_exponent_costs_time() {
        for (String text : new String[] {"1e1000000000", "1e-1000000000", "-1e2147483647", "1e-2147483647"}) {
            BigDecimal number = new BigDecimal(text);
            for (Input place : new Input[] {
                Input.QUANTITY,
                Input.PRICE,
                Input.PRICE_PER,
                Input.VAT_RATE,
                Input.PERCENTAGE,
                Input.ADVANCE_SHARE,
                Input.ADJUSTMENT_AMOUNT,
                Input.PAYMENT_DAYS
            }) {
                long before = System.nanoTime();
                assertThat(place.check(number)).as("%s as %s", text, place).hasSize(1);
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
            }
        }
        assertThat(Input.PRICE.check(BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1e-1000000000"))))
                .hasSize(1);
    }

    @Test
    void the_fields_of_a_form_are_refused_with_the_messages_of_the_core() {
        Form wrong = new Form(" ", new BigDecimal("1e20"), eur("-1.00"), LocalDate.of(1900, 1, 1), -1);

        assertThat(said(ENGLISH.validate(wrong)))
                .containsExactly(
                        "date: [AC-TXT-04] Date of an instalment 1900-01-01 is outside 1990-01-01 to 2200-12-31",
                        "days: [AC-PLN-06] A term of -1 days is not between 0 and 3650",
                        "label: [AC-TXT-01] Label is blank",
                        "price: [AC-QUO-10] Unit price EUR -1.00 is negative; a return is a negative quantity",
                        "quantity: [AC-AMT-02] Quantity has more than 12 digits before or 6 after the point");
        assertThat(Input.PAYMENT_DAYS.check(new BigInteger("9".repeat(500))))
                .singleElement()
                .satisfies(broken -> assertThat(broken.message()).hasSizeLessThan(100));
        assertThat(ENGLISH.validate(new Form(null, null, null, null, 0))).isEmpty();
        assertThat(said(FRENCH.validate(wrong)))
                .containsExactly(
                        "date: [AC-TXT-04] Date d'une échéance : 1900-01-01 n'est pas compris entre 1990-01-01 et 2200-12-31",
                        "days: [AC-PLN-06] Un délai de -1 jours n'est pas compris entre 0 et 3650",
                        "label: [AC-TXT-01] Libellé : le texte est vide",
                        "price: [AC-QUO-10] Le prix unitaire EUR -1.00 est négatif ; un retour s'écrit avec une quantité"
                                + " négative",
                        "quantity: [AC-AMT-02] Quantité : plus de 12 chiffres avant la virgule ou plus de 6 après");
    }
}
