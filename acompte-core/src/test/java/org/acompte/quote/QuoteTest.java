package org.acompte.quote;

import static org.acompte.Fixtures.BUYER;
import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.SELLER;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.rate;
import static org.acompte.Fixtures.withVat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRounding;
import org.acompte.rule.Violation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static BigMoney price(String amount) {
        return BigMoney.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    @Test
    void a_line_is_quantity_times_price_less_its_discounts_rounded_once() {
        assertThat(Line.of("Panel", eur("148.73"), S20).withQuantity("12").amount())
                .isEqualTo(eur("1784.76"));
        assertThat(Line.of("Panel", eur("148.73"), S20)
                        .withQuantity("12")
                        .plus(Adjustment.discount(price("14.873")))
                        .amount())
                .isEqualTo(eur("1769.89"));
        assertThat(Line.of("Cable", price("0.00101"), S20).withQuantity("16000").amount())
                .isEqualTo(eur("16.16"));
        assertThat(Line.of("Screws", eur("15.24"), S20)
                        .withQuantity("132")
                        .withPricePer(Quantity.of(12))
                        .amount())
                .isEqualTo(eur("167.64"));
        assertThat(Line.of("Work", eur("4.75"), S20)
                        .plus(Adjustment.discount(eur("10.00")))
                        .plus(Adjustment.charge(eur("10.00")))
                        .amount())
                .isEqualTo(eur("4.75"));
        assertThat(Line.of("Work", eur("100.00"), S20)
                        .withQuantity("50")
                        .withPricePer(Quantity.of(100))
                        .plus(Adjustment.charge(Percentage.of(10)))
                        .amount())
                .isEqualTo(eur("55.00"));
    }

    @Test
    void a_return_is_the_exact_mirror_of_the_sale_of_the_same_thing() {
        Line sold = Line.of("Cable", eur("1.01"), S20).withQuantity("0.5").plus(Adjustment.discount(Percentage.of(3)));
        assertThat(sold.withQuantity("-0.5").amount()).isEqualTo(sold.amount().negated());
    }

    @Test
    void a_price_times_a_quantity_beyond_64_bits_is_exact_and_beyond_the_limit_refused() {
        Line large = Line.of("Bulk", price("999999.999999"), S20).withQuantity("99999.999999");
        assertThat(large.amount()).isEqualTo(eur("99999999998.90"));
        assertThatThrownBy(() -> large.withQuantity("100001")).hasMessageContaining("AC-AMT-01");
        assertThatThrownBy(() -> Line.of("Bulk", price("0.0000001"), S20)).hasMessageContaining("AC-AMT-02");
    }

    @Test
    void a_line_keeps_all_that_it_was_told() {
        Line line = Line.of("Panel", price("1.2345"), S20)
                .withQuantity("3")
                .withUnit("m2")
                .asGoods()
                .withPricePer(Quantity.of(10))
                .plus(Adjustment.discount(Percentage.of(5)).withReason("Loyalty"));
        assertThat(line.label()).isEqualTo("Panel");
        assertThat(line.quantity()).isEqualTo(Quantity.of(3));
        assertThat(line.unit()).contains("m2");
        assertThat(line.unitPrice()).isEqualTo(price("1.2345"));
        assertThat(line.pricePer()).isEqualTo(Quantity.of(10));
        assertThat(line.nature()).isEqualTo(SupplyNature.GOODS);
        assertThat(line.adjustments())
                .singleElement()
                .satisfies(a -> assertThat(a.reason()).contains("Loyalty"));
        assertThat(line.vatTreatment()).isEqualTo(S20);
        assertThat(line).isEqualTo(line.withUnit("m2")).isNotEqualTo(line.withUnit("m3"));
        assertThat(line).hasSameHashCodeAs(line.withQuantity("3"));
        assertThat(Line.of("Work", eur("1.50"), S20)).hasToString("Work: 1 × EUR 1.50 = EUR 1.50 at S 20 %");
        assertThat(Line.of("Work", eur("1.50"), S20).unitPrice()).isEqualTo(price("1.50"));
    }

    @Test
    void totals_without_vat_follow_en_16931() {
        DraftQuote quote = draft().plusLine("Kitchen", eur("12000.00"), S10)
                .plusLine("Appliances", eur("3400.00"), S20)
                .plus(Adjustment.discount(eur("400.00")), S20)
                .plus(Adjustment.charge(eur("120.00")), S20);
        assertThat(quote.totals().lineTotal()).isEqualTo(eur("15400.00"));
        assertThat(quote.totals().discountTotal()).isEqualTo(eur("400.00"));
        assertThat(quote.totals().chargeTotal()).isEqualTo(eur("120.00"));
        assertThat(quote.total().withoutVat()).isEqualTo(eur("15120.00"));
        assertThat(quote.total().amountOf(S20).vat()).isEqualTo(eur("624.00"));
        assertThat(quote.total().withVat()).isEqualTo(eur("16944.00"));
    }

    @Test
    void a_discount_on_the_whole_is_rounded_once_and_spread_over_the_treatments() {
        DraftQuote quote = draft().plusLine("A", eur("99.00"), S5)
                .plusLine("B", eur("116.50"), S5)
                .plusLine("C", eur("86.50"), rate("13"))
                .plusLine("D", eur("66.50"), rate("13"))
                .plusLine("E", eur("116.50"), S5)
                .plus(Adjustment.discount(Percentage.of(15)));
        assertThat(quote.totals().discountTotal()).isEqualTo(eur("72.75"));
        assertThat(quote.totals().adjustmentSizes()).containsExactly(eur("72.75"));
        assertThat(quote.total().amountOf(S5).withoutVat()).isEqualTo(eur("282.20"));
        assertThat(quote.total().withVat()).isEqualTo(eur("443.27"));
    }

    @Test
    void a_charge_may_open_a_treatment_of_its_own() {
        DraftQuote quote = draft().plusLine("Book", eur("100.00"), S5).plus(Adjustment.charge(eur("10.00")), S20);
        assertThat(quote.total().amountOf(S20).vat()).isEqualTo(eur("2.00"));
        assertThat(quote.scope().natureOf(S20)).isEmpty();
    }

    @Test
    void prices_with_vat_keep_the_price_and_carve_out_the_vat() {
        DraftQuote quote = withVat().plusLine("A", eur("21.53"), rate("21")).plusLine("B", eur("21.53"), rate("21"));
        assertThat(quote.total().withVat()).isEqualTo(eur("43.06"));
        assertThat(quote.total().vat()).isEqualTo(eur("7.47"));
        assertThat(quote.withVatRounding(VatRounding.PER_LINE).total().vat()).isEqualTo(eur("7.48"));
    }

    @Test
    void a_quote_is_accepted_until_the_last_day_of_its_validity() {
        SentQuote sent = draft().plusLine("Work", eur("1.00"), S20).send(day("2026-09-02"), day("2026-10-02"));
        AcceptedQuote accepted = sent.accept(day("2026-10-02"));
        assertThat(accepted.concludedOn()).isEqualTo(day("2026-10-02"));
        assertThat(accepted.number()).isEqualTo("D-2026-017");
        assertThat(accepted.seller()).isEqualTo(SELLER);
        assertThat(accepted.buyer()).isEqualTo(BUYER);
        assertThatThrownBy(() -> sent.accept(day("2026-10-03")))
                .hasMessage(
                        "[AC-QUO-04] Quote D-2026-017 was valid until 2026-10-02; it cannot be accepted on 2026-10-03");
        assertThatThrownBy(() -> sent.accept(day("2026-09-01"))).hasMessageContaining("AC-QUO-07");
    }

    @Test
    void a_quote_that_came_to_nothing_says_why() {
        SentQuote sent = draft().plusLine("Work", eur("1.00"), S20).send(day("2026-09-02"), day("2026-10-02"));
        assertThat(sent.decline(day("2026-09-05")).reason()).isEqualTo(CloseReason.DECLINED);
        assertThat(sent.withdraw(day("2026-09-05")).reason()).isEqualTo(CloseReason.WITHDRAWN);
        ClosedQuote expired = sent.expire(day("2026-10-03"));
        assertThat(expired.reason()).isEqualTo(CloseReason.EXPIRED);
        assertThat(expired.number()).isEqualTo(sent.number());
        assertThat(expired.seller()).isEqualTo(sent.seller());
        assertThat(expired.buyer()).isEqualTo(sent.buyer());
        assertThat(CloseReason.values())
                .extracting(CloseReason::code)
                .containsExactly("declined", "expired", "withdrawn");
    }

    @Test
    void a_draft_lists_everything_that_is_wrong_with_it_and_where() {
        DraftQuote wrong = draft().plusLine("Work", eur("1.00"), S20)
                .plusLine("Work", Money.parse("USD 1.00"), S20)
                .plus(Adjustment.discount(Money.parse("CHF 1.00")));
        List<Violation> violations = wrong.check(day("2026-09-02"), day("2026-09-01"));
        assertThat(violations).extracting(Violation::path).containsExactly("/lines/1", "/adjustments/0", "");
        assertThat(violations).extracting(Violation::ruleId).containsExactly("AC-QUO-05", "AC-QUO-05", "AC-QUO-08");
        assertThatThrownBy(() -> wrong.send(day("2026-09-02"), day("2026-09-01")))
                .hasMessageContainingAll("AC-QUO-05", "AC-QUO-08");
        assertThat(wrong.check()).hasSize(2);
    }

    @Test
    void a_treatment_below_zero_is_refused_when_the_quote_is_sent_even_if_the_sum_is_positive() {
        DraftQuote wrong = draft().plusLine("Work", eur("100.00"), S20)
                .plusLine(Line.of("Return", eur("1.00"), S10).withQuantity("-1"));
        assertThat(wrong.total().withVat()).isEqualTo(eur("118.90"));
        assertThat(wrong.check()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("/lines/1");
            assertThat(violation.message())
                    .isEqualTo("[AC-QUO-06] Quote D-2026-017 has a negative total of EUR -1.00 + -0.10 VAT at S 10 %;"
                            + " a treatment never ends below zero");
        });
    }

    @Test
    void an_order_starts_a_sale_without_a_quote() {
        Order order = draft().plusLine("Work", eur("1.00"), S20).order(day("2026-09-02"));
        assertThat(order.concludedOn()).isEqualTo(day("2026-09-02"));
        assertThat(order.scope().lines()).hasSize(1);
    }

    @Test
    void drafts_and_scopes_are_equal_by_content() {
        DraftQuote one = draft().plusLine("Work", eur("1.00"), S20);
        DraftQuote other = draft().plusLines(List.of(Line.of("Work", eur("1.00"), S20)));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("draft quote D-2026-017, 1 lines");
        assertThat(one.scope()).isEqualTo(other.scope()).hasSameHashCodeAs(other.scope());
        assertThat(one.scope()).hasToString("1 lines, EUR 1.20 with VAT");
        assertThat(one.plusLine("More", eur("1.00"), S20)).isNotEqualTo(one);
        assertThat(one.lines()).hasSize(1);
        assertThat(one.scope().natureOf(S20)).contains(SupplyNature.SERVICES);
        assertThat(one.plusLine(Line.of("Part", eur("1.00"), S20).asGoods())
                        .scope()
                        .natureOf(S20))
                .isEmpty();
    }
}
