package org.acompte.vat.fr.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acompte.party.BuyerKind;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryIndemnityTest {
    private static final Money FORTY = Money.parse("EUR 40.00");
    private static final Money NONE = Money.parse("EUR 0.00");
    private static final LateDebtor BUSINESS = LateDebtor.of(BuyerKind.BUSINESS);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({"2026-03-30, 0.00", "2026-03-31, 0.00", "2026-04-01, 40.00", "2027-04-01, 40.00"})
    void one_day_late_costs_40_euros(LocalDate paidOn, String amount) {
        assertThat(RecoveryIndemnity.of(BUSINESS, DUE, paidOn).amount()).isEqualTo(Money.parse("EUR " + amount));
    }

    @Test
    void it_counts_per_invoice() {
        RecoveryIndemnity late = RecoveryIndemnity.of(BUSINESS, DUE, DUE.plusDays(1));
        RecoveryIndemnity inTime = RecoveryIndemnity.of(BUSINESS, DUE, DUE);
        assertThat(RecoveryIndemnity.total(List.of(late, late, inTime))).isEqualTo(Money.parse("EUR 80.00"));
        assertThat(late.explain())
                .isEqualTo("EUR 40.00: the invoice was due on 2026-03-31 and not paid by then "
                        + "(C. com. art. D. 441-5 (décret 2012-1115))");
        assertThat(inTime.explain()).contains("2026-03-31 is not after the due date 2026-03-31");
    }

    @Test
    void a_consumer_owes_none() {
        RecoveryIndemnity none = RecoveryIndemnity.of(LateDebtor.of(BuyerKind.CONSUMER), DUE, DUE.plusDays(100));
        assertThat(none.amount()).isEqualTo(NONE);
        assertThat(none.explain()).contains("a consumer owes no flat indemnity");
        assertThatThrownBy(() -> RecoveryIndemnity.provision(BuyerKind.CONSUMER))
                .hasMessageContaining("[AC-LAW-03]");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 0.00", "2026-03-31, 0.00", "2026-04-01, 40.00"})
    void a_debtor_whom_a_court_forbade_to_pay_on_the_due_date_owes_none(LocalDate since, String amount) {
        RecoveryIndemnity indemnity = RecoveryIndemnity.of(BUSINESS.insolventSince(since), DUE, DUE.plusDays(100));
        assertThat(indemnity.amount()).isEqualTo(Money.parse("EUR " + amount));
    }

    @ParameterizedTest
    @CsvSource({
        "BUSINESS, 2013-01-01, C. com. art. D. 441-5 (décret 2012-1115)",
        "PUBLIC, 2013-05-01, Décret 2013-269 art. 9",
        "PUBLIC, 2019-03-31, Décret 2013-269 art. 9",
        "PUBLIC, 2019-04-01, CCP art. D. 2192-35"
    })
    void the_first_day_of_delay_decides_on_the_article(BuyerKind kind, LocalDate lateFrom, String article) {
        RecoveryIndemnity indemnity = RecoveryIndemnity.of(LateDebtor.of(kind), lateFrom.minusDays(1), lateFrom);
        assertThat(indemnity.amount()).isEqualTo(FORTY);
        assertThat(indemnity.source()).hasToString(article);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, C. com. art. L. 441-6 I (between professionals)",
        "2019-04-25, C. com. art. L. 441-6 I (between professionals)",
        "2019-04-26, C. com. art. L. 441-10 II (between professionals)"
    })
    void the_article_that_spares_consumers_changed_in_2019(LocalDate lateFrom, String article) {
        LateDebtor consumer = LateDebtor.of(BuyerKind.CONSUMER);
        assertThat(RecoveryIndemnity.of(consumer, lateFrom.minusDays(1), lateFrom)
                        .explain())
                .isEqualTo("None is due: a consumer owes no flat indemnity (" + article + ")");
    }

    @ParameterizedTest
    @CsvSource({"CONSUMER, 2012-12-31", "BUSINESS, 2012-12-31", "PUBLIC, 2013-04-30"})
    void delays_that_began_before_it_existed_are_refused(BuyerKind kind, LocalDate lateFrom) {
        assertThatThrownBy(() -> RecoveryIndemnity.of(LateDebtor.of(kind), lateFrom.minusDays(1), lateFrom))
                .hasMessageContaining("[AC-LAW-01]");
    }
}
