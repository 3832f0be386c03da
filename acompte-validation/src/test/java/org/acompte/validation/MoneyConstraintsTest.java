package org.acompte.validation;

import static org.acompte.validation.Validators.ENGLISH;
import static org.acompte.validation.Validators.FRENCH;
import static org.acompte.validation.Validators.eur;
import static org.acompte.validation.Validators.price;
import static org.acompte.validation.Validators.said;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints of Jakarta Validation on amounts and prices. */
class MoneyConstraintsTest {
    record Signs(
            @Positive Money positive,
            @PositiveOrZero Money positiveOrZero,
            @Negative Money negative,
            @NegativeOrZero Money negativeOrZero) {}

    record Prices(
            @Positive BigMoney positive,
            @PositiveOrZero BigMoney positiveOrZero,
            @Negative BigMoney negative,
            @NegativeOrZero BigMoney negativeOrZero) {}

    record Bounds(
            @Min(10) Money min,
            @Max(10) Money max,
            @DecimalMin("0.50") Money decimalMin,
            @DecimalMax("0.50") Money decimalMax,
            @DecimalMin(value = "0.50", inclusive = false) BigMoney above,
            @DecimalMax(value = "0.50", inclusive = false) BigMoney below) {}

    record Sizes(
            @Digits(integer = 3, fraction = 0) Money whole,
            @Digits(integer = 3, fraction = 4) BigMoney price) {}

    record Named(
            @DecimalMin(value = "1", message = "too small: {value}")
            Money amount) {}

    record Many(List<@Positive Money> amounts) {}

    static Stream<Object> right() {
        return Stream.of(
                new Signs(null, null, null, null),
                new Signs(eur("0.01"), eur("0.00"), eur("-0.01"), eur("0.00")),
                new Prices(null, null, null, null),
                new Prices(price("0.0001"), price("0"), price("-0.0001"), price("0")),
                new Bounds(null, null, null, null, null, null),
                new Bounds(eur("10.00"), eur("10.00"), eur("0.50"), eur("0.50"), price("0.501"), price("0.499")),
                new Sizes(null, null),
                new Sizes(eur("999.00"), price("999.12340000")),
                new Sizes(eur("0.00"), price("0")));
    }

    @ParameterizedTest
    @MethodSource("right")
    void right_amounts_and_no_amounts_pass(Object value) {
        assertThat(ENGLISH.validate(value)).isEmpty();
    }

    @Test
    void amounts_and_prices_of_the_wrong_sign_are_refused() {
        assertThat(said(ENGLISH.validate(new Signs(eur("0.00"), eur("-0.01"), eur("0.00"), eur("0.01")))))
                .containsExactly(
                        "negative: must be less than 0",
                        "negativeOrZero: must be less than or equal to 0",
                        "positive: must be greater than 0",
                        "positiveOrZero: must be greater than or equal to 0");
        assertThat(said(FRENCH.validate(new Prices(price("0"), price("-0.0001"), price("0"), price("0.0001")))))
                .containsExactly(
                        "negative: doit être inférieur à 0",
                        "negativeOrZero: doit être inférieur ou égal à 0",
                        "positive: doit être supérieur à 0",
                        "positiveOrZero: doit être supérieur ou égal à 0");
    }

    @Test
    void amounts_beyond_their_bounds_are_refused_in_both_languages() {
        Bounds wrong = new Bounds(eur("9.99"), eur("10.01"), eur("0.49"), eur("0.51"), price("0.5"), price("0.5"));

        assertThat(said(ENGLISH.validate(wrong)))
                .containsExactly(
                        "above: must be greater than 0.50",
                        "below: must be less than 0.50",
                        "decimalMax: must be less than or equal to 0.50",
                        "decimalMin: must be greater than or equal to 0.50",
                        "max: must be less than or equal to 10",
                        "min: must be greater than or equal to 10");
        assertThat(said(FRENCH.validate(wrong)))
                .containsExactly(
                        "above: doit être supérieur à 0.50",
                        "below: doit être inférieur à 0.50",
                        "decimalMax: doit être inférieur ou égal à 0.50",
                        "decimalMin: doit être supérieur ou égal à 0.50",
                        "max: doit être inférieur ou égal à 10",
                        "min: doit être supérieur ou égal à 10");
    }

    @Test
    void the_messages_are_the_same_with_an_expression_language() {
        Bounds wrong = new Bounds(eur("9.99"), eur("10.01"), eur("0.49"), eur("0.51"), price("0.5"), price("0.5"));

        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Validator without = locale == Locale.ENGLISH ? ENGLISH : FRENCH;
            assertThat(said(Validators.withEl(locale).validate(wrong))).isEqualTo(said(without.validate(wrong)));
        }
    }

    @Test
    void a_message_of_the_host_is_kept() {
        assertThat(said(ENGLISH.validate(new Named(eur("0.50"))))).containsExactly("amount: too small: 1");
    }

    @Test
    void digits_that_are_needed_are_counted_and_zeros_at_the_end_are_not() {
        assertThat(said(ENGLISH.validate(new Sizes(eur("999.50"), price("1000")))))
                .containsExactly(
                        "price: numeric value out of bounds (<3 digits>.<4 digits> expected)",
                        "whole: numeric value out of bounds (<3 digits>.<0 digits> expected)");
        assertThat(Validators.paths(ENGLISH.validate(new Sizes(null, price("0.12345")))))
                .containsExactly("price");
    }

    @Test
    void the_elements_of_a_list_are_checked_at_their_places() {
        assertThat(said(ENGLISH.validate(new Many(List.of(eur("1.00"), eur("0.00"))))))
                .containsExactly("amounts[1].<list element>: must be greater than 0");
    }
}
