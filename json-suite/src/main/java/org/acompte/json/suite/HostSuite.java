package org.acompte.json.suite;

import static org.acompte.json.suite.Given.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Trigger;
import org.acompte.json.InvalidJson;
import org.acompte.json.QuoteFile;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;
import org.acompte.sale.Kept;
import org.acompte.sale.Progress;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of acompte inside the documents of a host. */
public abstract class HostSuite extends LineSuite {

    /** A document of a host that has a quote in it. */
    public record Envelope(QuoteFile file) {}

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Money.class, eur("-12.30"), "{\"amount\":\"-12.30\",\"currency\":\"EUR\"}"),
                Arguments.of(Money.class, Money.parse("JPY 1200"), "{\"amount\":\"1200\",\"currency\":\"JPY\"}"),
                Arguments.of(Money.class, Money.parse("BHD 0.005"), "{\"amount\":\"0.005\",\"currency\":\"BHD\"}"),
                Arguments.of(BigMoney.class, BigMoney.parse("EUR 1.5"), "{\"amount\":\"1.5\",\"currency\":\"EUR\"}"),
                Arguments.of(
                        BigMoney.class,
                        BigMoney.parse("EUR 0.123456"),
                        "{\"amount\":\"0.123456\",\"currency\":\"EUR\"}"),
                Arguments.of(Percentage.class, Percentage.of("33.3333"), "\"33.3333\""),
                Arguments.of(VatRate.class, VatRate.of("5.5"), "\"5.5\""),
                Arguments.of(Quantity.class, Quantity.of("-0.000001"), "\"-0.000001\""),
                Arguments.of(VatTreatment.class, Given.S20, "{\"category\":\"S\",\"rate\":\"20\"}"),
                Arguments.of(
                        Identifier.class,
                        Identifier.of("0088", "3606602411111"),
                        "{\"scheme\":\"0088\",\"value\":\"3606602411111\"}"),
                Arguments.of(
                        Address.class,
                        Given.BUYER.address(),
                        "{\"postCode\":\"69001\",\"city\":\"Lyon\",\"country\":\"FR\"}"),
                Arguments.of(
                        Buyer.class,
                        Given.BUYER,
                        "{\"kind\":\"consumer\",\"name\":\"A. Martin\",\"address\":{\"postCode\":\"69001\",\"city\":\"Lyon\",\"country\":\"FR\"}}"),
                Arguments.of(Seller.class, Given.SELLER, null),
                Arguments.of(Line.class, Given.everything().lines().get(0), null));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void a_value_is_read_back_as_it_was_written(Class<T> type, T value, @Nullable String expected) {
        String json = line().writeAsHost(value);

        assertThat(line().readAsHost(json, type)).isEqualTo(value);
        assertThat(line().readAsHost(json.getBytes(StandardCharsets.UTF_8), type))
                .isEqualTo(value);
        if (expected != null) {
            assertThat(json).isEqualTo(expected);
        }
    }

    static Stream<Object> members() {
        Money amount = eur("12.00");
        Percentage share = Percentage.of("12.5");
        return Stream.of(
                Deposit.of(share),
                EarnestMoney.ofWithVat(amount),
                new AdvanceAmount.Share(share),
                new AdvanceAmount.WithVat(amount),
                new AdvanceAmount.WithoutVat(amount),
                new Trigger.OnAcceptance(),
                new Trigger.OnDate(Given.day("2026-10-01")),
                new Trigger.OnMilestone("Roof closed"),
                new Consumption.First(),
                new Consumption.ProRata(),
                new Consumption.Capped(share),
                new Consumption.Last(),
                new Credit.Full(),
                new Credit.WithVat(amount),
                new Credit.WithoutVat(amount),
                new Credit.Treatment(Given.S20, amount),
                new Credit.Lines(List.of(new Credit.Item(1, amount))),
                new Credit.Item(1, amount),
                new Kept.Nothing("goodwill"),
                new Kept.Indemnity(amount, "section 9"),
                new Kept.Consideration(amount, "plans"),
                new Progress.Overall(share),
                new Progress.Lines(List.of(new Progress.Done(1, share))),
                new Progress.Done(1, share),
                new Progress.Delivered(1, Quantity.of("0.5")));
    }

    @ParameterizedTest
    @MethodSource("members")
    <T> void a_member_of_a_family_is_read_by_its_own_class_as_strictly_as_the_family(T value) {
        @SuppressWarnings("unchecked") // the class of a value is that of its type
        Class<T> type = (Class<T>) value.getClass();
        String json = line().writeAsHost(value);

        assertThat(line().readAsHost(json, type)).isEqualTo(value);
        refusal(() -> line().readAsHost(json.replaceFirst("\\{", "{\"more\":1,"), type));
    }

    @Test
    void another_member_of_the_family_is_refused() {
        String json = line().writeAsHost(EarnestMoney.ofWithVat(eur("12.00")));

        assertThat(refusal(() -> line().readAsHost(json, Deposit.class)).getMessage())
                .isEqualTo("[AC-JSN-09] Expected Deposit, found EarnestMoney at the top (line 1, column 1)");
    }

    @Test
    void an_amount_that_could_not_be_read_is_not_written() {
        assertThat(line().readAsHost(line().writeAsHost(eur("100000000000.00")), Money.class))
                .isEqualTo(eur("100000000000.00"));
        assertThatThrownBy(() -> line().writeAsHost(eur("100000000000.01"))).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> line().writeAsHost(BigMoney.parse("EUR 123456789012345.5")))
                .hasMessageContaining("AC-AMT-02");
        assertThatThrownBy(() -> line().writeAsHost(BigMoney.parse("EUR 12345678901234.123456")))
                .hasMessageContaining("AC-AMT-02");
    }

    @Test
    void a_deposit_plan_is_read_back_without_its_quote() {
        String json = line().writeAsHost(Given.everyInstalment());

        assertThat(line().readAsHost(json, DepositPlan.class)).isEqualTo(Given.everyInstalment());
    }

    @Test
    void a_record_of_the_host_may_have_amounts_anywhere() {
        Offer offer = new Offer("x", eur("1.00"), List.of(eur("2.00")), Map.of("a", Percentage.of(3)));

        assertThat(line().readAsHost(line().writeAsHost(offer), Offer.class)).isEqualTo(offer);
    }

    @Test
    void an_amount_is_refused_inside_a_record_of_the_host_with_its_full_pointer() {
        String json =
                "{\"name\":\"x\",\n\"options\":[{\"amount\":\"1\",\"currency\":\"EUR\"},{\"amount\":1,\"currency\":\"EUR\"}]}";

        assertThat(refusal(() -> line().readAsHost(json, Offer.class)).getMessage())
                .isEqualTo("[AC-JSN-04] Expected a string, found a number at /options/1/amount (line 2, column 54)");
    }

    @Test
    void a_great_exponent_costs_nothing_in_any_mapper() {
        refusal(() -> line().readAsHost("{\"amount\":1e100000000,\"currency\":\"EUR\"}", Money.class));
        refusal(() -> line().readAsHost("\"1e400000\"", Percentage.class));
        refusal(() -> line().readAsHost("1e400000", Percentage.class));
    }

    @Test
    void a_duplicate_is_refused_by_any_mapper() {
        String json = "{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}";

        assertThat(refusal(() -> line().readAsHost(json, Money.class)).getMessage())
                .isEqualTo("[AC-JSN-05] Duplicate property \"amount\" at the top (line 1, column 15)");
    }

    @Test
    void the_violations_of_a_quote_inside_another_document_have_its_pointer() {
        String json = "{\"file\": "
                + line().write(Given.kitchen()).replace("3400.00\",\"currency\":\"EUR", "3400.00\",\"currency\":\"USD")
                + "}";

        InvalidJson refusal = refusal(() -> line().readAsHost(json, Envelope.class));
        assertThat(first(refusal).pointer()).isEqualTo("/file/lines/1");
        assertThat(first(refusal).violation().ruleId()).isEqualTo("AC-QUO-05");
    }

    @Test
    void breakdowns_and_taxed_amounts_are_written_with_their_currency_once() {
        TaxedAmount amount = TaxedAmount.of(eur("10.00"), eur("2.00"));

        assertThat(line().writeAsHost(amount))
                .isEqualTo(
                        "{\"currency\":\"EUR\",\"withoutVat\":\"10.00\",\"vatAmount\":\"2.00\",\"withVat\":\"12.00\"}");
        assertThat(line().writeAsHost(VatBreakdown.zero(CurrencyUnit.EUR).plus(Given.S20, amount.negated())))
                .isEqualTo("{\"currency\":\"EUR\",\"rows\":[{\"vat\":{\"category\":\"S\",\"rate\":\"20\"},"
                        + "\"withoutVat\":\"-10.00\",\"vatAmount\":\"-2.00\",\"withVat\":\"-12.00\"}],"
                        + "\"withoutVat\":\"-10.00\",\"vatAmount\":\"-2.00\",\"withVat\":\"-12.00\"}");
    }

    @Test
    void a_price_with_more_decimals_than_can_be_read_is_written_with_those_it_needs() {
        assertThat(line().writeAsHost(BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1.50000000"))))
                .isEqualTo("{\"amount\":\"1.50\",\"currency\":\"EUR\"}");
        assertThat(line().writeAsHost(BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1E+3"))))
                .isEqualTo("{\"amount\":\"1000\",\"currency\":\"EUR\"}");
    }
}
