package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.sale.RetentionClause;
import org.acompte.vat.law.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchContractsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "CONSUMER, 1990-01-01, C. civ. art. 1590",
        "CONSUMER, 2016-06-30, C. civ. art. 1590",
        "CONSUMER, 2016-07-01, C. conso. art. L. 214-1",
        "CONSUMER, 2026-11-21, C. conso. art. L. 214-1",
        "BUSINESS, 2016-07-01, C. civ. art. 1590",
        "PUBLIC, 2026-11-21, C. civ. art. 1590"
    })
    void a_seller_gives_earnest_money_back_twice(BuyerKind buyer, LocalDate concludedOn, String article) {
        assertThat(FrenchContracts.earnestMoneyGivenBack(buyer, concludedOn)).isEqualTo(Factor.of("2"));
        Dated<Factor> row = FrenchContracts.earnestMoney(buyer).versionOn(concludedOn);
        assertThat(row.citation()).hasToString(article);
        assertThat(row.validity().covers(concludedOn)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(BuyerKind.class)
    void the_eve_of_the_first_known_day_is_refused_instead_of_guessed(BuyerKind buyer) {
        LocalDate eve = LocalDate.of(1989, 12, 31);
        assertThatThrownBy(() -> FrenchContracts.earnestMoneyGivenBack(buyer, eve))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining("earnest money")
                .hasMessageContaining(" on 1989-12-31 is not known, only from 1990-01-01");
        assertThatThrownBy(() -> FrenchContracts.retentionCap(eve)).hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void a_row_says_how_often_since_when_and_why() {
        assertThat(FrenchContracts.earnestMoney(BuyerKind.CONSUMER).versionOn(TODAY))
                .hasToString("2 from 2016-07-01 on (C. conso. art. L. 214-1)");
    }

    @Test
    void five_percent_may_be_held_back_of_works_and_not_more() {
        RetentionClause five = RetentionClause.of("guarantee", Percentage.of(5));
        RetentionClause more = RetentionClause.of("guarantee", Percentage.of("5.0001"));
        assertThat(FrenchContracts.retentionCap(TODAY)).isEqualTo(Percentage.of(5));
        assertThat(FrenchContracts.checkRetentions(List.of(five), TODAY)).isEmpty();
        assertThat(FrenchContracts.checkRetentions(List.of(), TODAY)).isEmpty();
        assertThat(FrenchContracts.checkRetentions(List.of(more), TODAY))
                .singleElement()
                .hasToString(
                        "[AC-FRA-07] Retentions of 5.0001 % in all are above the 5 % that may be held back of works");
    }

    @Test
    void two_clauses_that_hold_back_for_the_same_works_count_together() {
        List<RetentionClause> both = List.of(
                RetentionClause.of("guarantee", Percentage.of(3)), RetentionClause.of("finishing", Percentage.of(3)));
        assertThat(FrenchContracts.checkRetentions(both, TODAY)).hasSize(1);
        List<RetentionClause> beyondAll = List.of(
                RetentionClause.of("guarantee", Percentage.of(60)), RetentionClause.of("finishing", Percentage.of(60)));
        assertThat(FrenchContracts.checkRetentions(beyondAll, TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"CONSUMER, EARNEST_MONEY", "BUSINESS, AS_AGREED", "PUBLIC, AS_AGREED"})
    void money_paid_in_advance_by_a_consumer_is_earnest_money_unless_agreed_otherwise(
            BuyerKind buyer, AdvancePresumption presumption) {
        LocalDate first = LocalDate.of(2016, 7, 1);
        assertThat(FrenchContracts.presumptionOf(buyer, first)).isEqualTo(presumption);
        assertThat(FrenchContracts.presumptionOf(buyer, TODAY)).isEqualTo(presumption);
        assertThatThrownBy(() -> FrenchContracts.presumptionOf(buyer, first.minusDays(1)))
                .hasMessageContaining("[AC-LAW-01]");
    }

    @Test
    void nothing_is_paid_for_seven_days_after_a_contract_off_premises() {
        assertThat(FrenchContracts.noPaymentUntil(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(FrenchContracts.noPaymentUntil(LocalDate.of(2016, 7, 1))).isEqualTo(LocalDate.of(2016, 7, 8));
        assertThatThrownBy(() -> FrenchContracts.noPaymentUntil(LocalDate.of(2016, 6, 30)))
                .hasMessageContaining("[AC-LAW-01]");
    }
}
