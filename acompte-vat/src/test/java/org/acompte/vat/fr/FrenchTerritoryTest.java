package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.RuleViolationException;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrenchTerritoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<FrenchTerritory> WITHOUT_VAT = List.of(FrenchTerritory.GUYANE, FrenchTerritory.MAYOTTE);

    private static VatTreatment rate(String percent) {
        return VatTreatment.standard(VatRate.of(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "MAINLAND, STANDARD, 20",
        "MAINLAND, FIRST_SHOWS, 2.1",
        "MAINLAND, LIVE_MEAT_ANIMALS, 2.1",
        "MAINLAND, PRESS, 2.1",
        "CORSICA, STANDARD, 20",
        "CORSICA, INTERMEDIATE, 10",
        "CORSICA, REDUCED, 5.5",
        "CORSICA, SPECIAL, 2.1",
        "CORSICA, PRESS, 2.1",
        "CORSICA, FIRST_SHOWS, 0.9",
        "CORSICA, LIVE_MEAT_ANIMALS, 0.9",
        "CORSICA, CORSICAN_REDUCED, 2.1",
        "CORSICA, CORSICAN_WORKS, 10",
        "CORSICA, CORSICAN_PETROLEUM, 13",
        "GUADELOUPE, STANDARD, 8.5",
        "MARTINIQUE, STANDARD, 8.5",
        "REUNION, STANDARD, 8.5",
        "GUADELOUPE, REDUCED, 2.1",
        "MARTINIQUE, REDUCED, 2.1",
        "REUNION, REDUCED, 2.1",
        "REUNION, INTERMEDIATE, 2.1",
        "GUADELOUPE, LIVE_MEAT_ANIMALS, 1.75",
        "MARTINIQUE, FIRST_SHOWS, 1.05",
        "REUNION, PRESS, 1.05"
    })
    void each_territory_has_its_rates(FrenchTerritory territory, FrenchRateKind kind, String percent) {
        assertThat(FrenchVat.rate(territory, kind).on(TODAY)).isEqualTo(rate(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "CORSICA, STANDARD, 2014-01-01, 19.6, 20",
        "CORSICA, INTERMEDIATE, 2014-01-01, 7, 10",
        "CORSICA, CORSICAN_WORKS, 2014-01-01, 8, 10"
    })
    void a_change_counts_from_its_day_and_not_from_its_eve(
            FrenchTerritory territory, FrenchRateKind kind, LocalDate day, String before, String after) {
        assertThat(FrenchVat.rate(territory, kind).on(day.minusDays(1))).isEqualTo(rate(before));
        assertThat(FrenchVat.rate(territory, kind).on(day)).isEqualTo(rate(after));
    }

    @ParameterizedTest
    @CsvSource({
        "MAINLAND, PRESS, 2.1",
        "CORSICA, PRESS, 2.1",
        "CORSICA, STANDARD, 19.6",
        "CORSICA, INTERMEDIATE, 7",
        "CORSICA, REDUCED, 5.5",
        "CORSICA, SPECIAL, 2.1",
        "CORSICA, FIRST_SHOWS, 0.9",
        "CORSICA, CORSICAN_REDUCED, 2.1",
        "CORSICA, CORSICAN_WORKS, 8",
        "CORSICA, CORSICAN_PETROLEUM, 13",
        "GUADELOUPE, STANDARD, 8.5",
        "MARTINIQUE, REDUCED, 2.1",
        "REUNION, PRESS, 1.05",
        "REUNION, LIVE_MEAT_ANIMALS, 1.75"
    })
    void the_rates_of_a_territory_are_known_since_2012_and_the_eve_is_refused(
            FrenchTerritory territory, FrenchRateKind kind, String percent) {
        Provision<VatTreatment> rate = FrenchVat.rate(territory, kind);
        assertThat(rate.on(LocalDate.of(2012, 1, 1))).isEqualTo(rate(percent));
        assertThatThrownBy(() -> rate.on(LocalDate.of(2011, 12, 31)))
                .hasMessageContaining("AC-LAW-01")
                .hasMessageContaining("2012-01-01");
    }

    @ParameterizedTest
    @EnumSource(FrenchRateKind.class)
    void guyane_and_mayotte_have_no_rate_and_the_refusal_says_why(FrenchRateKind kind) {
        assertThatThrownBy(() -> FrenchVat.rate(FrenchTerritory.GUYANE, kind))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage(
                        "[AC-FRT-01] There is no " + kind.code() + " rate in Guyane, because VAT does not apply there"
                                + " (CGI art. 294, 1); a supply there bears no French VAT");
        assertThatThrownBy(() -> FrenchVat.rate(FrenchTerritory.MAYOTTE, kind))
                .hasMessageContaining("AC-FRT-01")
                .hasMessageContaining("in Mayotte");
    }

    @ParameterizedTest
    @EnumSource(FrenchTerritory.class)
    void vat_applies_everywhere_but_in_guyane_and_mayotte(FrenchTerritory territory) {
        assertThat(FrenchVat.bearsVat(territory, TODAY)).isEqualTo(!WITHOUT_VAT.contains(territory));
    }

    @ParameterizedTest
    @CsvSource({
        "MAINLAND, 1990-01-01",
        "CORSICA, 1990-01-01",
        "GUADELOUPE, 1990-01-01",
        "GUYANE, 1990-01-01",
        "MAYOTTE, 2014-01-01"
    })
    void where_vat_applies_is_known_from_a_day_on_and_its_eve_is_refused(FrenchTerritory territory, LocalDate first) {
        assertThat(FrenchVat.bearsVat(territory, first)).isEqualTo(!WITHOUT_VAT.contains(territory));
        assertThatThrownBy(() -> FrenchVat.bearsVat(territory, first.minusDays(1)))
                .hasMessageContaining("AC-LAW-01");
    }

    @Test
    void a_kind_that_a_territory_does_not_have_is_refused_with_those_that_it_has() {
        assertThatThrownBy(() -> FrenchVat.rate(FrenchRateKind.CORSICAN_WORKS))
                .hasMessageStartingWith("[AC-LAW-03] Rates of VAT in metropolitan France: nothing is known for"
                        + " CORSICAN_WORKS, only for [STANDARD, INTERMEDIATE, REDUCED, SPECIAL");
        assertThatThrownBy(() -> FrenchVat.rate(FrenchTerritory.REUNION, FrenchRateKind.SPECIAL))
                .hasMessageContaining("AC-LAW-03")
                .hasMessageContaining("PRESS");
    }

    @Test
    void the_easy_entry_is_the_mainland() {
        assertThat(FrenchVat.rate(FrenchRateKind.STANDARD))
                .isEqualTo(FrenchVat.rate(FrenchTerritory.MAINLAND, FrenchRateKind.STANDARD));
        assertThat(FrenchVat.standard(LocalDate.of(2013, 12, 31))).isEqualTo(rate("19.6"));
    }

    @Test
    void the_subject_of_a_rate_says_what_it_is_for() {
        assertThat(FrenchVat.rate(FrenchTerritory.CORSICA, FrenchRateKind.CORSICAN_PETROLEUM)
                        .subject())
                .isEqualTo("petroleum products delivered in Corsica (CGI art. 297, I-1, 6°)");
        assertThat(FrenchVat.rate(FrenchTerritory.CORSICA, FrenchRateKind.REDUCED)
                        .subject())
                .contains("for what CGI art. 297, I-1 does not name");
    }

    static Stream<Provision<VatTreatment>> rates() {
        return Stream.of(MetropolitanRates.RATES, TerritorialRates.CORSICA, TerritorialRates.OVERSEAS)
                .flatMap(rates -> rates.all().stream());
    }

    @ParameterizedTest
    @MethodSource("rates")
    void the_rows_of_a_rate_follow_each_other_without_gap_or_overlap_and_the_last_is_open(
            Provision<VatTreatment> rate) {
        List<Dated<VatTreatment>> rows = rate.versions();
        for (int i = 0; i + 1 < rows.size(); i++) {
            assertThat(rows.get(i).validity().endExclusive())
                    .contains(rows.get(i + 1).validity().startInclusive());
        }
        assertThat(rows.get(rows.size() - 1).validity().endExclusive()).isEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.citation().text()).startsWith("CGI art. 2"));
    }

    @Test
    void the_tables_have_all_rows() {
        List<LawTable> tables = FrenchLaw.tables();
        assertThat(rows("Rates of VAT in metropolitan France", tables)).isEqualTo(8);
        assertThat(rows("Rates of VAT in Corsica since 2012", tables)).isEqualTo(12);
        assertThat(rows("Rates of VAT in Guadeloupe, Martinique and Réunion since 2012", tables))
                .isEqualTo(5);
        assertThat(rows("Where VAT applies in France", tables)).isEqualTo(7);
        assertThat(rows("Transitions between rates in France", tables)).isEqualTo(1);
    }

    private static int rows(String title, List<LawTable> tables) {
        return tables.stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow()
                .rows()
                .size();
    }

    @Test
    void codes_for_storage_are_all_different() {
        assertThat(Arrays.stream(FrenchTerritory.values()).map(FrenchTerritory::code))
                .doesNotHaveDuplicates()
                .contains("mainland", "reunion");
        assertThat(Arrays.stream(FrenchRateKind.values()).map(FrenchRateKind::code))
                .doesNotHaveDuplicates()
                .contains("standard", "corsican-works");
    }
}
