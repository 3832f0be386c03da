package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsLawTest {
    private static final String NO_END = "2200-12-31";
    private static final Provision<Percentage> BUSINESSES = PenaltyTable.MARGIN.of(BuyerKind.BUSINESS);
    private static final Provision<Percentage> PUBLIC = PenaltyTable.MARGIN.of(BuyerKind.PUBLIC);
    private static final Provision<Money> OF_BUSINESSES = PenaltyTable.INDEMNITY.of(BuyerKind.BUSINESS);
    private static final Provision<Money> OF_PUBLIC = PenaltyTable.INDEMNITY.of(BuyerKind.PUBLIC);
    private static final Provision<Boolean> WITH_VAT = DiscountComputation.WITH_VAT.vatFalls();
    private static final Provision<Boolean> WITHOUT_VAT = DiscountComputation.WITHOUT_VAT.vatFalls();

    /** The days of the law itself, not those of the tables. */
    static Stream<Arguments> versions() {
        return Stream.of(
                version(BUSINESSES, "2009-01-01", "2019-04-25", "10 %", "C. com. art. L. 441-6 I"),
                version(BUSINESSES, "2019-04-26", NO_END, "10 %", "C. com. art. L. 441-10 II"),
                version(PUBLIC, "2013-05-01", "2019-03-31", "8 %", "Décret 2013-269 art. 8"),
                version(PUBLIC, "2019-04-01", NO_END, "8 %", "CCP art. R. 2192-31"),
                version(PenaltyTable.FLOOR_FACTOR, "2009-01-01", "2019-04-25", "3", "C. com. art. L. 441-6 I"),
                version(PenaltyTable.FLOOR_FACTOR, "2019-04-26", NO_END, "3", "C. com. art. L. 441-10 II"),
                version(OF_BUSINESSES, "2013-01-01", NO_END, "EUR 40.00", "C. com. art. D. 441-5 (décret 2012-1115)"),
                version(OF_PUBLIC, "2013-05-01", "2019-03-31", "EUR 40.00", "Décret 2013-269 art. 9"),
                version(OF_PUBLIC, "2019-04-01", NO_END, "EUR 40.00", "CCP art. D. 2192-35"),
                version(
                        PenaltyTable.CONSUMER_INDEMNITY,
                        "2013-01-01",
                        "2019-04-25",
                        "EUR 0.00",
                        "C. com. art. L. 441-6 I (between professionals)"),
                version(
                        PenaltyTable.CONSUMER_INDEMNITY,
                        "2019-04-26",
                        NO_END,
                        "EUR 0.00",
                        "C. com. art. L. 441-10 II (between professionals)"),
                version(
                        PenaltyTable.CONSUMER_LATE,
                        "2009-01-01",
                        "2016-09-30",
                        "PROFESSIONALS",
                        "C. civ. art. 1153; CMF art. L. 313-2"),
                version(
                        PenaltyTable.CONSUMER_LATE,
                        "2016-10-01",
                        NO_END,
                        "PROFESSIONALS",
                        "C. civ. art. 1231-6; CMF art. L. 313-2"),
                version(PenaltyTable.ADVANCE_MONTHS, "2016-07-01", NO_END, "3", "C. conso. art. L. 214-2"),
                version(
                        PenaltyTable.ADVANCE_EXEMPT,
                        "2016-07-01",
                        NO_END,
                        "ON_SPECIFICATION",
                        "C. conso. art. L. 214-3"),
                version(WITH_VAT, "1990-01-01", NO_END, "true", "CGI art. 267, II-1°"),
                version(
                        WITHOUT_VAT,
                        "2019-04-26",
                        NO_END,
                        "false",
                        "C. com. art. L. 441-9 (terms stated on the invoice)"),
                version(
                        RefundTable.WITHDRAWAL,
                        "2016-07-01",
                        NO_END,
                        "within 14 days; late: legal interest up to day 10, 5 % up to day 20, 10 % up to day 30, "
                                + "20 % up to day 60, 50 % up to day 90, then 5 % more per month up to the price, "
                                + "then legal interest",
                        "C. conso. art. L. 221-24 and L. 242-4"),
                version(
                        RefundTable.TERMINATION,
                        "2022-01-01",
                        NO_END,
                        "within 14 days; late: 10 % up to day 14, 20 % up to day 30, 50 % beyond",
                        "C. conso. art. L. 216-7 and L. 241-4"));
    }

    private static Arguments version(Provision<?> provision, String first, String last, String figure, String article) {
        return Arguments.of(provision, LocalDate.parse(first), LocalDate.parse(last), figure, article);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void each_version_holds_from_its_first_to_its_last_day_and_not_on_the_eve(
            Provision<?> provision, LocalDate first, LocalDate last, String figure, String article) {
        for (LocalDate day : List.of(first, last)) {
            Dated<?> version = Objects.requireNonNull(provision).versionOn(day);
            assertThat(version.value()).hasToString(figure);
            assertThat(version.citation()).isEqualTo(Citation.of(article));
        }
        Optional<Citation> eve = provision.find(first.minusDays(1)).map(Dated::citation);
        assertThat(eve).isNotEqualTo(Optional.of(Citation.of(article)));
    }

    static Stream<Arguments> firstDays() {
        return Stream.of(
                first(BUSINESSES, "2009-01-01"),
                first(PUBLIC, "2013-05-01"),
                first(PenaltyTable.FLOOR_FACTOR, "2009-01-01"),
                first(OF_BUSINESSES, "2013-01-01"),
                first(OF_PUBLIC, "2013-05-01"),
                first(PenaltyTable.CONSUMER_INDEMNITY, "2013-01-01"),
                first(PenaltyTable.CONSUMER_LATE, "2009-01-01"),
                first(PenaltyTable.ADVANCE_MONTHS, "2016-07-01"),
                first(PenaltyTable.ADVANCE_EXEMPT, "2016-07-01"),
                first(WITH_VAT, "1990-01-01"),
                first(WITHOUT_VAT, "2019-04-26"),
                first(RefundTable.WITHDRAWAL, "2016-07-01"),
                first(RefundTable.TERMINATION, "2022-01-01"),
                first(RateTable.REFINANCING, "2015-01-01"),
                first(RateTable.LEGAL_CONSUMERS, "2015-01-01"),
                first(RateTable.LEGAL_PROFESSIONALS, "2015-01-01"));
    }

    private static Arguments first(Provision<?> provision, String day) {
        return Arguments.of(provision, LocalDate.parse(day));
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void the_eve_of_the_first_known_day_is_refused(Provision<?> provision, LocalDate first) {
        assertThat(Objects.requireNonNull(provision).find(first)).isPresent();
        LocalDate eve = first.minusDays(1);
        assertThatThrownBy(() -> provision.on(eve))
                .hasMessageContaining("[AC-LAW-01]")
                .hasMessageContaining(eve.toString());
    }

    @Test
    void every_version_of_a_table_is_stated_above() {
        List<LawTable> tables = TermsLaw.tables();
        assertThat(tables).extracting(LawTable::title).doesNotHaveDuplicates().hasSize(11);
        long versions = tables.stream()
                .skip(1) // the longest terms, see FrenchTermsTest
                .filter(table -> !table.title().startsWith("Rates of interest by semester"))
                .mapToLong(table -> table.rows().size())
                .sum();
        assertThat(versions).isEqualTo(versions().count());
        assertThat(tables.get(0).rows()).hasSize(22);
        List<List<String>> rates = tables.get(3).rows();
        assertThat(rates).hasSize(24);
        assertThat(rates.get(23)).startsWith("2026-S2", "2.4 %", "12.4 %", "6.84 %", "2.75 %", "8.25 %");
    }
}
