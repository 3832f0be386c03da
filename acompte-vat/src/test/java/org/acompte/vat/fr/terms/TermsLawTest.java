package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsLawTest {

    static Stream<Provision<?>> provisions() {
        return Stream.<List<? extends Provision<?>>>of(
                        TermTable.LIMITS.all(),
                        PenaltyTable.MARGIN.all(),
                        PenaltyTable.INDEMNITY.all(),
                        List.of(
                                PenaltyTable.FLOOR_FACTOR,
                                PenaltyTable.CONSUMER_LATE,
                                PenaltyTable.ADVANCE_MONTHS,
                                RefundTable.WITHDRAWAL,
                                RefundTable.TERMINATION,
                                RateTable.REFINANCING,
                                RateTable.LEGAL_CONSUMERS,
                                RateTable.LEGAL_PROFESSIONALS))
                .flatMap(List::stream);
    }

    static Stream<Arguments> versions() {
        return provisions()
                .flatMap(provision -> provision.versions().stream().map(version -> Arguments.of(provision, version)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void each_version_holds_on_its_first_day_and_not_on_the_eve(Provision<?> provision, Dated<?> version) {
        LocalDate first = version.validity().startInclusive();
        assertThat(Objects.requireNonNull(provision).versionOn(first)).isEqualTo(version);
        assertThat(provision.find(first.minusDays(1)).filter(version::equals)).isEmpty();
        version.validity().endExclusive().ifPresent(end -> {
            assertThat(provision.versionOn(end.minusDays(1))).isEqualTo(version);
            assertThat(provision.find(end).filter(version::equals)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void the_eve_of_the_first_version_is_refused(Provision<?> provision) {
        LocalDate eve = provision.versions().get(0).validity().startInclusive().minusDays(1);
        assertThatThrownBy(() -> provision.on(eve))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining(eve.toString());
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void no_day_is_missing_between_two_versions(Provision<?> provision) {
        for (int i = 1; i < provision.versions().size(); i++) {
            assertThat(provision.versions().get(i - 1).validity().endExclusive())
                    .contains(provision.versions().get(i).validity().startInclusive());
        }
    }

    @Test
    void each_subject_is_a_table() {
        assertThat(TermsLaw.tables())
                .extracting(LawTable::title)
                .doesNotHaveDuplicates()
                .hasSize(8);
        List<List<String>> rates = TermsLaw.tables().get(3).rows();
        assertThat(rates).hasSize(24);
        assertThat(rates.get(23)).startsWith("2026-S2", "2.4 %", "12.4 %", "6.84 %", "2.75 %", "8.25 %");
    }
}
