package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchTermsTest {
    private static final LocalDate INVOICED = LocalDate.of(2026, 3, 10);
    private static final ClaimDays DAYS =
            ClaimDays.invoiced(INVOICED).supplied(LocalDate.of(2026, 3, 5)).received(LocalDate.of(2026, 3, 12));

    @ParameterizedTest
    @CsvSource({
        "NO_AGREEMENT, 2026-04-04",
        "AGREED_DAYS, 2026-05-09",
        "AGREED_DAYS_THEN_END_OF_MONTH, 2026-04-30",
        "AGREED_END_OF_MONTH_THEN_DAYS, 2026-05-15",
        "RECAPITULATIVE, 2026-04-24",
        "PERISHABLE_FOOD, 2026-04-09",
        "LIVESTOCK, 2026-03-25",
        "EXCISE_DRINKS, 2026-04-30",
        "GRAPES_DAYS, 2026-05-09",
        "GRAPES_DAYS_THEN_END_OF_MONTH, 2026-04-30",
        "GRAPES_END_OF_MONTH_THEN_DAYS, 2026-05-15",
        "TRANSPORT, 2026-04-09",
        "PUBLIC_AUTHORITY, 2026-04-11",
        "PUBLIC_HEALTH, 2026-05-01",
        "PUBLIC_ENTERPRISE, 2026-05-11"
    })
    void the_latest_day_is_in_time_and_the_day_after_is_not(LegalTerm term, LocalDate latest) {
        assertThat(FrenchTerms.latest(term, DAYS)).isEqualTo(latest);
        assertThat(FrenchTerms.check(term, term.buyer(), DAYS, latest)).isEmpty();
        assertThat(FrenchTerms.check(term, term.buyer(), DAYS, latest.plusDays(1)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith("[AC-TRM-03] Due date " + latest.plusDays(1) + " is after " + latest + ", "));
    }

    @Test
    void a_violation_says_both_days_the_limit_and_the_article() {
        assertThat(FrenchTerms.check(LegalTerm.AGREED_DAYS, BuyerKind.BUSINESS, DAYS, DueTerm.days(61)))
                .singleElement()
                .hasToString("[AC-TRM-03] Due date 2026-05-10 is after 2026-05-09, the latest day allowed: "
                        + "60 days from the date of the invoice (C. com. art. L. 441-10 I)");
    }

    @Test
    void days_end_of_month_may_go_beyond_60_days() {
        ClaimDays january = ClaimDays.invoiced(LocalDate.of(2023, 1, 15));
        DueTerm term = DueTerm.daysThenEndOfMonth(45);
        assertThat(term.dueOn(january.invoicedOn())).isEqualTo(LocalDate.of(2023, 3, 31)); // 75 days, FR-DUE-006
        assertThat(FrenchTerms.check(LegalTerm.AGREED_DAYS_THEN_END_OF_MONTH, BuyerKind.BUSINESS, january, term))
                .isEmpty();
        assertThat(FrenchTerms.check(LegalTerm.AGREED_DAYS, BuyerKind.BUSINESS, january, term))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_AGREEMENT, 2009-01-01",
        "AGREED_DAYS, 2009-01-01",
        "AGREED_DAYS_THEN_END_OF_MONTH, 2009-01-01",
        "AGREED_END_OF_MONTH_THEN_DAYS, 2009-01-01",
        "RECAPITULATIVE, 2019-04-26",
        "PERISHABLE_FOOD, 2019-04-26",
        "LIVESTOCK, 2019-04-26",
        "EXCISE_DRINKS, 2019-04-26",
        "GRAPES_DAYS, 2019-04-26",
        "GRAPES_DAYS_THEN_END_OF_MONTH, 2019-04-26",
        "GRAPES_END_OF_MONTH_THEN_DAYS, 2019-04-26",
        "TRANSPORT, 2019-04-26",
        "PUBLIC_AUTHORITY, 2013-05-01",
        "PUBLIC_HEALTH, 2013-05-01",
        "PUBLIC_ENTERPRISE, 2013-05-01"
    })
    void the_eve_of_the_first_known_day_is_refused(LegalTerm term, LocalDate first) {
        LocalDate eve = first.minusDays(1);
        ClaimDays days = ClaimDays.invoiced(eve).supplied(eve).received(eve);
        assertThatThrownBy(() -> FrenchTerms.latest(term, days))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining(eve.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_AGREEMENT, 2009-01-01, 2019-04-25, 30 days, C. com. art. L. 441-6 I",
        "NO_AGREEMENT, 2019-04-26, 2200-12-31, 30 days, C. com. art. L. 441-10 I",
        "AGREED_DAYS, 2009-01-01, 2019-04-25, 60 days, C. com. art. L. 441-6 I",
        "AGREED_DAYS, 2019-04-26, 2200-12-31, 60 days, C. com. art. L. 441-10 I",
        "AGREED_DAYS_THEN_END_OF_MONTH, 2009-01-01, 2019-04-25, '45 days, end of month', C. com. art. L. 441-6 I",
        "AGREED_DAYS_THEN_END_OF_MONTH, 2019-04-26, 2200-12-31, '45 days, end of month', C. com. art. L. 441-10 I",
        "AGREED_END_OF_MONTH_THEN_DAYS, 2009-01-01, 2019-04-25, 'end of month, 45 days', C. com. art. L. 441-6 I",
        "AGREED_END_OF_MONTH_THEN_DAYS, 2019-04-26, 2200-12-31, 'end of month, 45 days', C. com. art. L. 441-10 I",
        "RECAPITULATIVE, 2019-04-26, 2200-12-31, 45 days, C. com. art. L. 441-10 I",
        "PERISHABLE_FOOD, 2019-04-26, 2200-12-31, 'end of ten days, 30 days', 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "LIVESTOCK, 2019-04-26, 2200-12-31, 20 days, 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "EXCISE_DRINKS, 2019-04-26, 2200-12-31, 'end of month, 30 days', 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "GRAPES_DAYS, 2019-04-26, 2200-12-31, 60 days, 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "GRAPES_DAYS_THEN_END_OF_MONTH, 2019-04-26, 2200-12-31, '45 days, end of month', 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "GRAPES_END_OF_MONTH_THEN_DAYS, 2019-04-26, 2200-12-31, 'end of month, 45 days', 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "TRANSPORT, 2019-04-26, 2200-12-31, 30 days, 'C. com. art. L. 441-11 II (service-public.fr F23211, 2020)'",
        "PUBLIC_AUTHORITY, 2013-05-01, 2019-03-31, 30 days, Décret 2013-269 art. 1",
        "PUBLIC_AUTHORITY, 2019-04-01, 2200-12-31, 30 days, CCP art. R. 2192-10",
        "PUBLIC_HEALTH, 2013-05-01, 2019-03-31, 50 days, Décret 2013-269 art. 1",
        "PUBLIC_HEALTH, 2019-04-01, 2200-12-31, 50 days, CCP art. R. 2192-11",
        "PUBLIC_ENTERPRISE, 2013-05-01, 2019-03-31, 60 days, Décret 2013-269 art. 1",
        "PUBLIC_ENTERPRISE, 2019-04-01, 2200-12-31, 60 days, CCP art. R. 2192-11"
    })
    void each_limit_holds_from_its_first_to_its_last_day(
            LegalTerm term, LocalDate first, LocalDate last, String longest, String article) {
        for (LocalDate day : List.of(first, last)) {
            Dated<TermLimit> version = FrenchTerms.limit(term).versionOn(day);
            assertThat(version.value().term()).hasToString(longest);
            assertThat(version.citation()).hasToString(article);
        }
        assertThat(FrenchTerms.limit(term).find(first.minusDays(1)).map(Dated::citation))
                .isNotEqualTo(Optional.of(Citation.of(article)));
    }

    @Test
    void a_limit_that_counts_from_an_unknown_day_is_refused() {
        assertThatThrownBy(() -> FrenchTerms.latest(LegalTerm.NO_AGREEMENT, ClaimDays.invoiced(INVOICED)))
                .hasMessage(
                        "[AC-TRM-04] The limit no-agreement counts from the receipt of the goods or the performance "
                                + "of the service, and that day is not stated");
        assertThatThrownBy(() -> FrenchTerms.latest(LegalTerm.PUBLIC_HEALTH, ClaimDays.invoiced(INVOICED)))
                .hasMessageContaining("the receipt of the invoice");
    }

    @Test
    void a_limit_for_another_kind_of_buyer_does_not_fit() {
        assertThat(FrenchTerms.check(LegalTerm.AGREED_DAYS, BuyerKind.PUBLIC, DAYS, INVOICED))
                .singleElement()
                .hasToString("[AC-TRM-05] The limit agreed-days is for buyers of the kind business, "
                        + "and the buyer is public");
    }

    @ParameterizedTest
    @EnumSource(TermStart.class)
    void a_start_has_a_code_and_words(TermStart start) {
        assertThat(start.code()).isNotBlank();
        assertThat(start.words()).startsWith("the ");
    }
}
