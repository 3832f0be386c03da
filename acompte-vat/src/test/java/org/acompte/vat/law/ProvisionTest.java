package org.acompte.vat.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionTest {
    private static final Provision<Integer> TOLL = Provision.of(
            "the toll",
            Dated.between("2000-04-01", "2014-01-01", 19, "Act 1"),
            Dated.between("2014-01-01", "2015-01-01", 20, "Act 2"),
            Dated.since("2016-01-01", 21, "Act 3"));

    @Test
    void each_version_holds_from_its_day_to_the_eve_of_the_next() {
        assertThat(TOLL.on(day("2000-04-01"))).isEqualTo(19);
        assertThat(TOLL.on(day("2013-12-31"))).isEqualTo(19);
        assertThat(TOLL.on(day("2014-01-01"))).isEqualTo(20);
        assertThat(TOLL.on(day("2200-12-31"))).isEqualTo(21);
        assertThat(TOLL.versionOn(day("2014-01-01")))
                .hasToString("20 from 2014-01-01 to the eve of 2015-01-01 (Act 2)");
        assertThat(TOLL.last().value()).isEqualTo(21);
    }

    @Test
    void a_day_without_a_version_is_refused_and_the_message_says_what_is_known() {
        assertThatThrownBy(() -> TOLL.on(day("2000-03-31")))
                .hasMessage(
                        "[AC-LAW-01] What the law says of the toll on 2000-03-31 is not known, only from 2000-04-01 to"
                                + " the eve of 2014-01-01, from 2014-01-01 to the eve of 2015-01-01, from 2016-01-01 on; use a"
                                + " release of acompte that knows it, or a table of your own where one is accepted");
        assertThatThrownBy(() -> TOLL.versionOn(day("2015-06-01"))).hasMessageContaining("AC-LAW-01");
        assertThat(TOLL.find(day("2015-12-31"))).isEmpty();
        assertThat(TOLL.find(day("2016-01-01"))).isPresent();
    }

    @Test
    void a_provision_may_say_what_to_do_about_a_day_that_it_does_not_know() {
        Provision<Integer> advised = TOLL.withAdvice("ask the ferryman");
        assertThatThrownBy(() -> advised.on(day("2000-03-31"))).hasMessageEndingWith("2016-01-01 on; ask the ferryman");
        Provision<Integer> more = advised.and(Dated.since("2027-07-01", 25, "Act 4"));
        assertThat(more.advice()).isEqualTo("ask the ferryman");
        assertThat(advised.on(day("2014-01-01"))).isEqualTo(20);
        assertThat(advised).isNotEqualTo(TOLL).isEqualTo(TOLL.withAdvice("ask the ferryman"));
        assertThatThrownBy(() -> TOLL.withAdvice(" ")).hasMessageContaining("[AC-TXT-");
    }

    @Test
    void a_version_is_dated_by_a_day_or_by_its_text() {
        LocalDate start = day("2014-01-01");
        LocalDate end = day("2015-01-01");
        assertThat(Dated.since(start, 20, "Act 2")).isEqualTo(Dated.since("2014-01-01", 20, "Act 2"));
        assertThat(Dated.between(start, end, 20, "Act 2"))
                .isEqualTo(Dated.between("2014-01-01", "2015-01-01", 20, "Act 2"))
                .hasToString("20 from 2014-01-01 to the eve of 2015-01-01 (Act 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> Dated.between(end, start, 20, "Act 2"));
    }

    @Test
    void a_host_adds_a_later_version_and_the_last_one_stops_on_its_eve() {
        Provision<Integer> more = TOLL.and(Dated.since("2027-07-01", 25, "Act 4"));
        assertThat(more.on(day("2027-06-30"))).isEqualTo(21);
        assertThat(more.on(day("2027-07-01"))).isEqualTo(25);
        assertThat(TOLL.on(day("2027-07-01"))).isEqualTo(21);
        assertThatThrownBy(() -> TOLL.and(Dated.since("2016-01-01", 25, "Act 4")))
                .hasMessageContaining(
                        "[AC-LAW-02] Versions of the toll do not follow each other: 21 from 2016-01-01 on");
    }

    @Test
    void versions_follow_each_other() {
        Dated<Integer> first = Dated.between("2000-01-01", "2001-01-01", 1, "Act 1");
        assertThatThrownBy(() -> Provision.of("a toll", first, Dated.since("2000-12-31", 2, "Act 2")))
                .hasMessageContaining("AC-LAW-02");
        assertThat(Provision.of("a toll", List.of(first, Dated.since("2001-01-01", 2, "Act 2")))
                        .versions())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.of("a toll", List.of()));
    }

    @Test
    void a_subject_has_a_provision_for_what_it_applies_to_and_a_host_adds_more() {
        Provisions<String, Integer> tolls =
                Provisions.<String, Integer>about("Tolls").and("bridge", TOLL);
        assertThat(tolls.of("bridge").on(day("2014-01-01"))).isEqualTo(20);
        assertThat(tolls.find("tunnel")).isEmpty();
        assertThatThrownBy(() -> tolls.of("tunnel"))
                .hasMessage("[AC-LAW-03] Tolls: nothing is known for tunnel, only for [bridge]; use a"
                        + " release of acompte that knows it, or a table of your own where one is accepted");
        Provisions<String, Integer> more =
                tolls.and("tunnel", Provision.of("the toll of the tunnel", Dated.since("2026-01-01", 5, "Act 5")));
        assertThat(more.of("tunnel").on(day("2026-01-01"))).isEqualTo(5);
        assertThat(more.all()).hasSize(2);
        assertThat(more.table("Amount", Object::toString).rows()).hasSize(4);
    }

    @Test
    void a_table_has_a_row_per_version_with_its_last_day() {
        LawTable table = LawTable.of("Tolls", "Amount", List.of(TOLL), amount -> amount + " EUR");
        assertThat(table.columns()).containsExactly("Subject", "Amount", "From", "To", "Source");
        assertThat(table.rows())
                .containsExactly(
                        List.of("the toll", "19 EUR", "2000-04-01", "2013-12-31", "Act 1"),
                        List.of("the toll", "20 EUR", "2014-01-01", "2014-12-31", "Act 2"),
                        List.of("the toll", "21 EUR", "2016-01-01", "", "Act 3"));
        List<List<String>> rows = List.of(List.of("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LawTable("x", List.of("a", "b"), rows));
    }

    @Test
    void provisions_are_equal_by_content() {
        Provision<Integer> again = Provision.of("the toll", TOLL.versions());
        assertThat(again).isEqualTo(TOLL).hasSameHashCodeAs(TOLL);
        assertThat(Provision.of("a toll", TOLL.versions())).isNotEqualTo(TOLL);
        assertThat(TOLL.and(Dated.since("2027-07-01", 25, "Act 4"))).isNotEqualTo(TOLL);
        Provisions<String, Integer> tolls =
                Provisions.<String, Integer>about("Tolls").and("bridge", TOLL);
        assertThat(tolls).isEqualTo(Provisions.<String, Integer>about("Tolls").and("bridge", again));
        assertThat(tolls)
                .isNotEqualTo(Provisions.<String, Integer>about("Tolls").and("road", TOLL));
        assertThat(TOLL.subject()).isEqualTo("the toll");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
