package org.acompte.vat.fr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchVatTest {
    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1995-08-01, 20.6",
        "STANDARD, 2000-03-31, 20.6",
        "STANDARD, 2000-04-01, 19.6",
        "STANDARD, 2013-12-31, 19.6",
        "STANDARD, 2014-01-01, 20",
        "STANDARD, 2026-11-21, 20",
        "INTERMEDIATE, 2012-01-01, 7",
        "INTERMEDIATE, 2013-12-31, 7",
        "INTERMEDIATE, 2014-01-01, 10",
        "REDUCED, 1982-07-01, 5.5",
        "REDUCED, 2013-12-31, 5.5",
        "REDUCED, 2014-01-01, 5.5",
        "SPECIAL, 1986-07-01, 2.1",
        "SPECIAL, 2026-11-21, 2.1"
    })
    void each_rate_is_the_one_in_force_on_the_day(FrenchRateKind kind, LocalDate date, String percent) {
        Dated<VatTreatment> rate = FrenchVat.rate(kind).versionOn(date);
        assertThat(rate.value()).isEqualTo(VatTreatment.standard(VatRate.of(percent)));
        assertThat(rate.validity().covers(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1995-07-31, 1995-08-01",
        "INTERMEDIATE, 2011-12-31, 2012-01-01",
        "REDUCED, 1982-06-30, 1982-07-01",
        "SPECIAL, 1986-06-30, 1986-07-01"
    })
    void the_eve_of_the_first_known_day_is_refused_instead_of_guessed(
            FrenchRateKind kind, LocalDate eve, LocalDate first) {
        assertThatThrownBy(() -> FrenchVat.rate(kind).on(eve))
                .hasMessageStartingWith(
                        "[AC-LAW-01] What the law says of the " + kind.code() + " rate of metropolitan France")
                .hasMessageContaining(" on " + eve + " is not known, only from " + first);
    }

    @Test
    void the_constants_are_the_rates_of_today() {
        LocalDate stateOfLaw = LocalDate.of(2026, 11, 21);
        assertThat(FrenchVat.STANDARD).isEqualTo(FrenchVat.standard(stateOfLaw)).hasToString("S 20 %");
        assertThat(FrenchVat.INTERMEDIATE)
                .isEqualTo(FrenchVat.intermediate(stateOfLaw))
                .hasToString("S 10 %");
        assertThat(FrenchVat.REDUCED).isEqualTo(FrenchVat.reduced(stateOfLaw)).hasToString("S 5.5 %");
        assertThat(FrenchVat.SPECIAL).isEqualTo(FrenchVat.special(stateOfLaw)).hasToString("S 2.1 %");
    }

    @ParameterizedTest
    @EnumSource(names = "CORSICAN_.*", mode = EnumSource.Mode.MATCH_NONE)
    void the_rows_of_a_kind_follow_each_other_without_gap_or_overlap_and_the_last_is_open(FrenchRateKind kind) {
        var rows = FrenchVat.rate(kind).versions();
        for (int i = 0; i + 1 < rows.size(); i++) {
            assertThat(rows.get(i).validity().endExclusive())
                    .contains(rows.get(i + 1).validity().startInclusive());
        }
        assertThat(rows.get(rows.size() - 1).validity().endExclusive()).isEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.citation().text()).startsWith("CGI art. 2"));
    }

    @Test
    void a_rate_says_since_when_and_by_which_article() {
        assertThat(FrenchVat.rate(FrenchRateKind.STANDARD).versionOn(LocalDate.of(2026, 9, 2)))
                .hasToString("S 20 % from 2014-01-01 on (CGI art. 278 (loi 2012-1510 art. 68))");
        assertThat(FrenchVat.rate(FrenchRateKind.STANDARD).versionOn(LocalDate.of(2013, 9, 2)))
                .hasToString("S 19.6 % from 2000-04-01 to the eve of 2014-01-01 (CGI art. 278)");
    }
}
