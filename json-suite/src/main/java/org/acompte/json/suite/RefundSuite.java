package org.acompte.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundContent;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundEvent;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundState;
import org.acompte.refund.Signature;
import org.assertj.core.api.AbstractThrowableAssert;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refund cases are read back from their logs, and a log in which anything was changed is refused with its place. */
public abstract class RefundSuite {
    private static final String IBAN = "FR7630006000011234567890189";
    private static final String CASE = Golden.read("refund-case-complete");

    /** The line of Jackson. */
    protected abstract JsonLine line();

    private AbstractThrowableAssert<?, ? extends Throwable> refusalOf(String json) {
        return assertThatThrownBy(() -> line().read(json, RefundCase.class)).hasNoCause();
    }

    static Stream<Forgery> changes() {
        return Forgery.changes(CASE);
    }

    static Stream<Forgery> shifts() {
        return Forgery.shifts(CASE);
    }

    static List<Sample> details() {
        return RefundSamples.ALL.stream()
                .filter(each -> each.type() == RefundDetails.class)
                .toList();
    }

    @Test
    void a_complete_case_has_all_commands_but_those_that_end_it_otherwise() {
        assertThat(line().read(CASE, RefundCase.class).events().stream()
                        .flatMap(event -> event.details().command().stream())
                        .distinct())
                .hasSize(RefundCommand.values().length - 3)
                .doesNotContain(RefundCommand.REJECT, RefundCommand.CANCEL, RefundCommand.CANCEL_WITH_REVERSAL);
        assertThat(changes()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_changed_event_is_refused_with_its_rule_and_its_place(Forgery forgery) {
        refusalOf(forgery.json())
                .message()
                .matches("(?s)\\[AC-(RFD-41|RFD-42|RFD-44|JSN-\\d\\d|TXT-\\d\\d)] [^\n]* at " + forgery.pointer()
                        + "[ /].*");
    }

    @ParameterizedTest
    @MethodSource("shifts")
    void an_event_that_is_missing_doubled_or_moved_is_refused_where_the_chain_breaks(Forgery forgery) {
        refusalOf(forgery.json()).message().matches("\\[AC-RFD-4[23]] [^\n]*, at " + forgery.pointer() + " \\(.*");
    }

    @Test
    void a_log_without_its_end_is_another_case_than_stated() {
        refusalOf(Forgery.withoutLast(CASE))
                .hasMessageContaining(
                        "[AC-JSN-15] state is stated as closed, but the other figures make paid, at /state")
                .hasMessageContaining(
                        "[AC-JSN-15] version is stated as 26, but the other figures make 25, at /version");
    }

    @ParameterizedTest
    @CsvSource({"number, \"RC-9\"", "sale, \"D-2026-021\"", "deposit, \"FA-0051\"", "state, closed", "version, 26"})
    void what_follows_from_the_log_is_computed_again(String property, String computed) {
        refusalOf(Forgery.of(CASE, "/" + property).json())
                .message()
                .startsWith("[AC-JSN-15] " + property + " is stated as ")
                .contains("but the other figures make " + computed + ", at /" + property + " (line ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "paid", "held"})
    void money_that_follows_from_the_log_is_computed_again(String property) {
        refusalOf(Forgery.of(CASE, "/" + property + "/amount").json())
                .message()
                .startsWith("[AC-JSN-15] " + property + " is stated as EUR 1")
                .contains(", at /" + property + " (line ");
    }

    @Test
    void a_content_with_the_hash_of_another_one_is_refused() {
        String json = Forgery.of(Golden.read("refund-content-complete"), "/payee/detailsHash")
                .json();

        assertThatThrownBy(() -> line().read(json, RefundContent.class))
                .hasMessageStartingWith("[AC-JSN-15] hash is stated as ");
    }

    @Test
    void a_case_without_events_is_refused() {
        refusalOf(Forgery.empty(CASE)).hasMessageStartingWith("[AC-JSN-14]").hasMessageContaining("its opening");
    }

    /** People of the policy are not covered by the log, so a case with other ones is read. */
    @Test
    void a_bank_account_that_stands_where_it_should_not_is_in_no_message() {
        int refused = 0;
        for (Forgery forgery : Forgery.filled(CASE, IBAN)) {
            Throwable thrown = catchThrowable(() -> line().read(forgery.json(), RefundCase.class));
            refused += thrown == null ? 0 : 1;
            assertThat(String.valueOf(thrown)).as(forgery.pointer()).doesNotContain(IBAN);
        }
        assertThat(refused).isGreaterThan(250);
    }

    /** The policy is the host's, not the case's: the log keeps what was done, and the host says what is needed next. */
    @Test
    void a_policy_that_somebody_loosened_in_a_stored_case_does_not_count_for_a_host_that_gives_its_own() {
        RefundPlay play = RefundPlay.open(
                        CurrencyUnit.EUR, Money.ofMajor(CurrencyUnit.EUR, 3000), RefundPlay.START, "again")
                .takeAll(RefundCommand.SUBMIT, RefundCommand.VERIFY, RefundCommand.APPROVE_SALES);
        RefundPolicy own = play.refundCase().policy();
        RefundPolicy loose = own.withOneApprovalUpTo(own.twoApprovalsUpTo());
        String forged = line().write(play.refundCase().withPolicy(loose));
        RefundCase read = line().read(forged, RefundCase.class);
        String content = read.content().orElseThrow().hash();
        Signature by = Signature.of("u-acc", read.events().get(3).by().at(), "again", "RC-9-A");

        assertThat(read.approveAccounting(content, by).state()).isEqualTo(RefundState.ACCOUNTING_APPROVED);
        assertThat(read.withPolicy(own).approveAccounting(content, by).state()).isEqualTo(RefundState.SALES_APPROVED);
    }

    @ParameterizedTest
    @MethodSource("details")
    void details_are_read_as_what_they_are_where_only_one_kind_can_stand(Sample sample) {
        String json = line().write(sample.value());

        assertThat(line().<Object>read(json, exact(sample))).isEqualTo(sample.value());
        assertThat(line().<Object>readAsHost(json, exact(sample))).isEqualTo(sample.value());
        if (sample.value() instanceof RefundDetails.OfCommand command) {
            assertThat(line().read(json, RefundDetails.OfCommand.class)).isEqualTo(command);
        }
    }

    @SuppressWarnings("unchecked") // the class of the value
    private static Class<Object> exact(Sample sample) {
        return (Class<Object>) sample.value().getClass();
    }

    @Test
    void the_opening_is_no_command() {
        assertThatThrownBy(() -> line().read(Golden.read("refund-details-open"), RefundDetails.OfCommand.class))
                .hasMessageStartingWith("[AC-JSN-06] Unknown code \"open\" at /kind");
    }

    @Test
    void a_host_that_keeps_a_row_for_each_event_gets_the_same_case() {
        RefundCase refundCase = line().read(CASE, RefundCase.class);
        List<RefundEvent> rows = refundCase.events().stream()
                .map(event -> line().write(event))
                .map(row -> line().read(row, RefundEvent.class))
                .toList();

        assertThat(RefundCase.of(refundCase.policy(), rows)).isEqualTo(refundCase);
    }

    @Test
    void a_log_of_a_thousand_events_is_read_in_a_moment_and_a_longer_one_refused() {
        RefundCase longest = longest();
        String json = line().write(longest);

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(line().read(json, RefundCase.class)).isEqualTo(longest));
        refusalOf(Forgery.longer(json))
                .hasMessageStartingWith("[AC-JSN-07] Too long at /events/1000 ")
                .hasMessageContaining("at most 1000 elements");
    }

    @Test
    void generated_cases_come_to_every_state() {
        Set<RefundState> seen = EnumSet.noneOf(RefundState.class);
        for (int seed = 0; seed < 2000 && seen.size() < RefundState.values().length; seed++) {
            seen.add(RefundValues.played(CurrencyUnit.EUR, RefundPlay.START, "as asked", new Random(seed))
                    .state());
        }
        assertThat(seen).containsExactlyInAnyOrder(RefundState.values());
    }

    private static RefundCase longest() {
        CurrencyUnit currency = CurrencyUnit.EUR;
        RefundPlay play = RefundPlay.open(currency, Money.ofMajor(currency, 100), RefundPlay.START, "again")
                .takeAll(
                        RefundCommand.SUBMIT,
                        RefundCommand.VERIFY,
                        RefundCommand.APPROVE_SALES,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.ISSUE_CREDIT_NOTE,
                        RefundCommand.SCHEDULE);
        RefundPolicy patient = play.refundCase().policy().withMaxAttempts(1000);
        play = new RefundPlay(play.refundCase().withPolicy(patient), play.sale(), play.words());
        while (play.refundCase().version() < 1000) {
            play = play.take(
                    play.refundCase().commands().contains(RefundCommand.FAIL)
                            ? RefundCommand.FAIL
                            : RefundCommand.START_PAYMENT);
        }
        return play.refundCase();
    }
}
