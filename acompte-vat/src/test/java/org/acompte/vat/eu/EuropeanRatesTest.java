package org.acompte.vat.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EuropeanRatesTest {
    private static final LocalDate STATE_OF_LAW = LocalDate.of(2026, 11, 21);

    private static VatTreatment rate(String percent) {
        return VatTreatment.standard(VatRate.of(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "CYPRUS, 2012-03-01, 15, 17",
        "CYPRUS, 2013-01-14, 17, 18",
        "CYPRUS, 2014-01-13, 18, 19",
        "CZECHIA, 2013-01-01, 20, 21",
        "ESTONIA, 2024-01-01, 20, 22",
        "ESTONIA, 2025-07-01, 22, 24",
        "FINLAND, 2013-01-01, 23, 24",
        "FINLAND, 2024-09-01, 24, 25.5",
        "FRANCE, 2014-01-01, 19.6, 20",
        "GERMANY, 2020-07-01, 19, 16",
        "GERMANY, 2021-01-01, 16, 19",
        "GREECE, 2016-06-01, 23, 24",
        "IRELAND, 2020-09-01, 23, 21",
        "IRELAND, 2021-03-01, 21, 23",
        "ITALY, 2013-10-01, 21, 22",
        "LATVIA, 2012-07-01, 22, 21",
        "LUXEMBOURG, 2015-01-01, 15, 17",
        "LUXEMBOURG, 2023-01-01, 17, 16",
        "LUXEMBOURG, 2024-01-01, 16, 17",
        "NETHERLANDS, 2012-10-01, 19, 21",
        "ROMANIA, 2016-01-01, 24, 20",
        "ROMANIA, 2017-01-01, 20, 19",
        "ROMANIA, 2025-08-01, 19, 21",
        "SLOVAKIA, 2025-01-01, 20, 23",
        "SLOVENIA, 2013-07-01, 20, 22",
        "SPAIN, 2012-09-01, 18, 21"
    })
    void each_change_counts_from_its_day_and_not_from_its_eve(
            MemberState state, LocalDate day, String before, String after) {
        assertThat(EuropeanRates.standard(state, day.minusDays(1))).isEqualTo(rate(before));
        assertThat(EuropeanRates.standard(state, day)).isEqualTo(rate(after));
    }

    @ParameterizedTest
    @CsvSource({
        "AUSTRIA, 20", "BELGIUM, 21", "BULGARIA, 20", "CROATIA, 25", "CYPRUS, 19", "CZECHIA, 21", "DENMARK, 25",
        "ESTONIA, 24", "FINLAND, 25.5", "FRANCE, 20", "GERMANY, 19", "GREECE, 24", "HUNGARY, 27", "IRELAND, 23",
        "ITALY, 22", "LATVIA, 21", "LITHUANIA, 21", "LUXEMBOURG, 17", "MALTA, 18", "NETHERLANDS, 21", "POLAND, 23",
        "PORTUGAL, 23", "ROMANIA, 21", "SLOVAKIA, 23", "SLOVENIA, 22", "SPAIN, 21", "SWEDEN, 25"
    })
    void the_rates_of_today_are_those_of_the_reference(MemberState state, String percent) {
        assertThat(EuropeanRates.standard(state, STATE_OF_LAW)).isEqualTo(rate(percent));
    }

    @ParameterizedTest
    @CsvSource({"AUSTRIA, 20", "CYPRUS, 15", "FINLAND, 23", "HUNGARY, 27", "ITALY, 21", "MALTA, 18", "SWEDEN, 25"})
    void the_first_known_day_is_the_first_of_2012_and_its_eve_is_refused(MemberState state, String percent) {
        assertThat(EuropeanRates.standard(state, LocalDate.of(2012, 1, 1))).isEqualTo(rate(percent));
        assertThatThrownBy(() -> EuropeanRates.standard(state, LocalDate.of(2011, 12, 31)))
                .hasMessageStartingWith("[AC-LAW-01] What the law says of the standard rate of " + state.englishName()
                        + " on 2011-12-31 is not known, only from 2012-01-01");
    }

    @Test
    void croatia_has_a_rate_since_its_accession() {
        assertThat(EuropeanRates.standard(MemberState.CROATIA, LocalDate.of(2013, 7, 1)))
                .isEqualTo(rate("25"));
        assertThatThrownBy(() -> EuropeanRates.standard(MemberState.CROATIA, LocalDate.of(2013, 6, 30)))
                .hasMessageContaining("AC-LAW-01");
    }

    @ParameterizedTest
    @EnumSource(MemberState.class)
    void the_rows_of_a_state_follow_each_other_without_gap_and_each_changes_the_rate(MemberState state) {
        List<Dated<VatTreatment>> rows = EuropeanRates.standard(state).versions();
        for (int i = 0; i + 1 < rows.size(); i++) {
            assertThat(rows.get(i).validity().endExclusive())
                    .contains(rows.get(i + 1).validity().startInclusive());
            assertThat(rows.get(i).value()).isNotEqualTo(rows.get(i + 1).value());
        }
        assertThat(rows.get(rows.size() - 1).validity().endExclusive()).isEmpty();
        assertThat(rows.get(0).validity().startInclusive())
                .isEqualTo(state == MemberState.CROATIA ? LocalDate.of(2013, 7, 1) : LocalDate.of(2012, 1, 1));
        assertThat(rows).allSatisfy(row -> assertThat(row.value().rate()).isBetween(VatRate.of(15), VatRate.of(27)));
    }

    @Test
    void the_table_has_all_rows_of_the_27_states_each_with_its_source() {
        LawTable table = EuropeanLaw.tables().get(0);
        assertThat(table.rows()).hasSize(53);
        assertThat(table.rows().stream().map(row -> row.get(0)).distinct()).hasSize(27);
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.get(4)).matches("(European Commission, |CGI art. 278|UStG § ).*"));
    }

    @Test
    void france_has_the_same_rate_here_and_in_its_own_law() {
        for (LocalDate day = LocalDate.of(2012, 1, 1); day.isBefore(STATE_OF_LAW); day = day.plusDays(1)) {
            assertThat(EuropeanRates.standard(MemberState.FRANCE, day)).isEqualTo(FrenchVat.standard(day));
        }
    }

    @Test
    void a_host_adds_a_change_that_acompte_does_not_know() {
        Provision<VatTreatment> more =
                EuropeanRates.standard(MemberState.MALTA).and(Dated.since("2030-01-01", rate("19"), "its act"));
        assertThat(more.on(LocalDate.of(2029, 12, 31))).isEqualTo(rate("18"));
        assertThat(more.on(LocalDate.of(2030, 1, 1))).isEqualTo(rate("19"));
    }

    @Test
    void there_are_27_states_with_codes_of_their_own() {
        assertThat(MemberState.values()).hasSize(27);
        assertThat(Arrays.stream(MemberState.values()).map(MemberState::country).distinct())
                .hasSize(27);
        assertThat(Arrays.stream(MemberState.values())
                        .map(MemberState::vatPrefix)
                        .distinct())
                .hasSize(27);
        assertThat(MemberState.values()).allSatisfy(state -> {
            assertThat(MemberState.ofCountry(state.country())).isEqualTo(state);
            assertThat(MemberState.ofVatNumber(state.vatPrefix() + "123456789")).isEqualTo(state);
            assertThat(state.englishName()).isNotBlank();
        });
    }

    @Test
    void greece_is_gr_in_addresses_and_el_in_vat_numbers() {
        assertThat(MemberState.ofCountry("GR")).isEqualTo(MemberState.GREECE);
        assertThat(MemberState.ofVatNumber("EL123456783")).isEqualTo(MemberState.GREECE);
        assertThat(MemberState.findCountry("EL")).isEmpty();
        assertThat(MemberState.findVatNumber("GR123456783")).isEmpty();
        assertThat(Arrays.stream(MemberState.values())
                        .filter(state -> !state.country().equals(state.vatPrefix())))
                .containsExactly(MemberState.GREECE);
        assertThatThrownBy(() -> MemberState.ofCountry("EL"))
                .hasMessageStartingWith("[AC-EUR-01] EL is not the ISO code of a member state; they are AT, BE, BG,")
                .hasMessageContaining("FR, GR, HR");
        assertThatThrownBy(() -> MemberState.ofVatNumber("GR123456783"))
                .hasMessageStartingWith(
                        "[AC-EUR-02] GR is not how VAT numbers of a member state begin; they begin with")
                .hasMessageContaining("EE, EL, ES");
    }

    @Test
    void neither_the_united_kingdom_nor_northern_ireland_nor_a_short_text_is_a_member_state() {
        assertThat(MemberState.findCountry("GB")).isEmpty();
        assertThat(MemberState.findVatNumber("GB123456789")).isEmpty();
        assertThat(MemberState.findVatNumber("XI123456789")).isEmpty();
        assertThat(MemberState.findVatNumber("F")).isEmpty();
        assertThat(MemberState.findVatNumber("")).isEmpty();
    }
}
