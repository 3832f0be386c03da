package org.acompte.jackson;

import static org.acompte.jackson.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.json.*;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The types of acompte inside the documents of a host. */
class AcompteModuleTest {
    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    record Offer(String name, Money price, List<Money> options, Map<String, Percentage> shares) {}

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Money.class, eur("-12.30"), "{\"amount\":\"-12.30\",\"currency\":\"EUR\"}"),
                arguments(Money.class, Money.parse("JPY 1200"), "{\"amount\":\"1200\",\"currency\":\"JPY\"}"),
                arguments(Money.class, Money.parse("BHD 0.005"), "{\"amount\":\"0.005\",\"currency\":\"BHD\"}"),
                arguments(BigMoney.class, BigMoney.parse("EUR 1.5"), "{\"amount\":\"1.5\",\"currency\":\"EUR\"}"),
                arguments(
                        BigMoney.class,
                        BigMoney.parse("EUR 0.123456"),
                        "{\"amount\":\"0.123456\",\"currency\":\"EUR\"}"),
                arguments(Percentage.class, Percentage.of("33.3333"), "\"33.3333\""),
                arguments(VatRate.class, VatRate.of("5.5"), "\"5.5\""),
                arguments(Quantity.class, Quantity.of("-0.000001"), "\"-0.000001\""),
                arguments(VatTreatment.class, Samples.S20, "{\"category\":\"S\",\"rate\":\"20\"}"),
                arguments(
                        Identifier.class,
                        Identifier.of("0088", "3606602411111"),
                        "{\"scheme\":\"0088\",\"value\":\"3606602411111\"}"),
                arguments(
                        Address.class,
                        Samples.BUYER.address(),
                        "{\"postCode\":\"69001\",\"city\":\"Lyon\",\"country\":\"FR\"}"),
                arguments(
                        Buyer.class,
                        Samples.BUYER,
                        "{\"kind\":\"consumer\",\"name\":\"A. Martin\",\"address\":{\"postCode\":\"69001\",\"city\":\"Lyon\",\"country\":\"FR\"}}"),
                arguments(Seller.class, Samples.SELLER, null),
                arguments(Line.class, Samples.everything().lines().get(0), null));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void a_value_is_read_back_as_it_was_written(Class<T> type, T value, String expected) {
        String json = HOST.writeValueAsString(value);

        assertThat(HOST.readValue(json, type)).isEqualTo(value);
        assertThat(HOST.readValue(json.getBytes(StandardCharsets.UTF_8), type)).isEqualTo(value);
        if (expected != null) {
            assertThat(json).isEqualTo(expected);
        }
    }

    @Test
    void a_deposit_plan_is_read_back_without_its_quote() {
        String json = HOST.writeValueAsString(Samples.everyInstalment());

        assertThat(HOST.readValue(json, DepositPlan.class)).isEqualTo(Samples.everyInstalment());
    }

    @Test
    void a_record_of_the_host_may_have_amounts_anywhere() {
        Offer offer = new Offer("x", eur("1.00"), List.of(eur("2.00")), Map.of("a", Percentage.of(3)));

        assertThat(HOST.readValue(HOST.writeValueAsString(offer), Offer.class)).isEqualTo(offer);
    }

    @Test
    void an_amount_is_refused_inside_a_record_of_the_host_with_its_full_pointer() {
        String json =
                "{\"name\":\"x\",\n\"options\":[{\"amount\":\"1\",\"currency\":\"EUR\"},{\"amount\":1,\"currency\":\"EUR\"}]}";

        assertThatThrownBy(() -> HOST.readValue(json, Offer.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("[AC-JSN-04] Expected a string, found a number at /options/1/amount (line 2, column 54)");
    }

    @Test
    void a_tree_is_read_as_strictly_as_a_text() {
        ObjectNode tree = HOST.createObjectNode().put("amount", "1.25").put("currency", "EUR");
        assertThat(HOST.treeToValue(tree, Money.class)).isEqualTo(eur("1.25"));

        tree.put("amount", new BigDecimal("1e100000000"));
        assertThatThrownBy(() -> HOST.treeToValue(tree, Money.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("[AC-JSN-04] Expected a string, found a decimal number at /amount");
        assertThatThrownBy(() -> HOST.treeToValue(tree.remove(List.of("amount")), Money.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("[AC-JSN-03] Missing property \"amount\" at the top");
    }

    @Test
    void a_great_exponent_costs_nothing_in_any_mapper() {
        assertThatThrownBy(() -> HOST.readValue("{\"amount\":1e100000000,\"currency\":\"EUR\"}", Money.class))
                .isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> HOST.readValue("\"1e400000\"", Percentage.class))
                .isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> HOST.readValue("1e400000", Percentage.class)).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void a_duplicate_is_refused_with_and_without_the_detection_of_the_parser() {
        String json = "{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}";

        for (JsonMapper mapper : List.of(HOST, AcompteJson.mapper())) {
            assertThatThrownBy(() -> mapper.readValue(json, Money.class))
                    .isInstanceOf(InvalidJsonException.class)
                    .hasMessageStartingWith("[AC-JSN-05] Duplicate property \"amount\" at the top (line 1, column ");
        }
    }

    @Test
    void the_strict_mapper_reads_a_quote_file_and_refuses_what_follows_it() {
        String json = AcompteJson.write(Samples.kitchen());

        assertThat(AcompteJson.mapper().readValue(json, QuoteFile.class)).isEqualTo(Read.quote(json));
        assertThatThrownBy(() -> AcompteJson.mapper().readValue(json + "1", QuoteFile.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void the_violations_of_a_quote_inside_another_document_have_its_pointer() {
        String json = "{\"file\": "
                + AcompteJson.write(Samples.kitchen())
                        .replace("3400.00\",\"currency\":\"EUR", "3400.00\",\"currency\":\"USD")
                + "}";

        assertThatThrownBy(() -> HOST.readValue(json, new TypeReference<Map<String, QuoteFile>>() {}))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                    assertThat(e.pointer()).isEqualTo("/file/lines/1");
                    assertThat(e.violations().get(0).ruleId()).isEqualTo("AC-QUO-05");
                });
    }

    @Test
    void breakdowns_and_taxed_amounts_are_written_with_their_currency_once() {
        TaxedAmount amount = TaxedAmount.of(eur("10.00"), eur("2.00"));

        assertThat(HOST.writeValueAsString(amount))
                .isEqualTo(
                        "{\"currency\":\"EUR\",\"withoutVat\":\"10.00\",\"vatAmount\":\"2.00\",\"withVat\":\"12.00\"}");
        assertThat(HOST.writeValueAsString(VatBreakdown.zero(CurrencyUnit.EUR).plus(Samples.S20, amount.negated())))
                .isEqualTo("{\"currency\":\"EUR\",\"rows\":[{\"vat\":{\"category\":\"S\",\"rate\":\"20\"},"
                        + "\"withoutVat\":\"-10.00\",\"vatAmount\":\"-2.00\",\"withVat\":\"-12.00\"}],"
                        + "\"withoutVat\":\"-10.00\",\"vatAmount\":\"-2.00\",\"withVat\":\"-12.00\"}");
    }

    @Test
    void a_price_with_more_decimals_than_can_be_read_is_written_with_those_it_needs() {
        assertThat(HOST.writeValueAsString(BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1.50000000"))))
                .isEqualTo("{\"amount\":\"1.50\",\"currency\":\"EUR\"}");
        assertThat(HOST.writeValueAsString(BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1E+3"))))
                .isEqualTo("{\"amount\":\"1000\",\"currency\":\"EUR\"}");
    }

    @Test
    void the_module_is_found_on_the_module_path() {
        assertThat(HOST.registeredModules()).hasAtLeastOneElementOfType(AcompteModule.class);
        assertThat(AcompteModule.class.getModule().isNamed()).isTrue();
    }

    @Test
    void the_module_is_found_on_the_class_path() throws Exception {
        String path =
                System.getProperty("jdk.module.path") + File.pathSeparator + System.getProperty("java.class.path");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        ClassPathProgram.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("unnamed {\"amount\":\"12.34\",\"currency\":\"EUR\"}");
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void the_module_has_a_name() {
        assertThat(new AcompteModule().getModuleName()).isEqualTo("acompte");
        assertThat(new AcompteModule().version().isUnknownVersion()).isTrue();
    }
}
