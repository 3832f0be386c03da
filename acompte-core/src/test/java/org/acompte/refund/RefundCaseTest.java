package org.acompte.refund;

import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.eur;
import static org.acompte.refund.RefundCommand.APPROVE_SALES;
import static org.acompte.refund.RefundCommand.SUBMIT;
import static org.acompte.refund.RefundCommand.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Sale;
import org.acompte.sale.Settlement;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Stories of refund cases: who approves, what lapses, and one from the request to the last cent. */
class RefundCaseTest {
    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    @Test
    void every_amount_of_a_case_is_in_the_currency_of_its_sale() {
        Sale sale = Player.paidDeposit();
        Signature by = Signature.of("u-req", Player.START, "buyer cancels", "RC-1-0");
        Money dollars = Money.parse("USD 5.00");
        assertThatThrownBy(() -> RefundCase.open(
                        Player.POLICY, sale, Player.deposit(sale), "RC-1", dollars, CreditReasons.CANCELLATION, by))
                .hasMessageContaining("AC-DOC-06");
        RefundPolicy american = RefundPolicy.builder()
                .oneActorBelow(dollars)
                .oneApprovalUpTo(dollars)
                .twoApprovalsUpTo(dollars)
                .escalationDelay(Duration.ofDays(3))
                .coolDown(Duration.ofDays(2))
                .maxAttempts(2)
                .watchWindow(Duration.ofDays(40))
                .zone(ZoneOffset.UTC)
                .build();
        assertThatThrownBy(() -> Player.open(american, sale, "RC-1", "100.00"))
                .hasMessageContaining("[AC-DOC-06] The refund policy is in USD");
        assertThatThrownBy(() -> american.withApprovers(Player.POLICY.approvers()))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void a_refund_is_approved_by_two_people_and_paid_in_two_instalments_one_of_which_fails_first() {
        Sale sale = Player.paidDeposit();
        DepositInvoice deposit = Player.deposit(sale);
        RefundCase refund = RefundCase.open(
                Player.POLICY,
                sale,
                deposit,
                "RC-7",
                eur("1150.00"),
                CreditReasons.CANCELLATION,
                Signature.of("u-lea", at("2026-10-01T08:00:00Z"), "buyer moves abroad", "rc7-open"));

        Kept indemnity = Kept.indemnity(eur("150.00"), "terms of sale, clause 9");
        RefundStep step = refund.submit(
                sale,
                RefundSplit.refund(eur("1000.00")).withKept(indemnity),
                Player.PAYER,
                Signature.of("u-lea", at("2026-10-01T08:10:00Z"), "as agreed on the phone", "rc7-submit"));
        assertThat(step.sale().reservedOf(deposit)).isEqualTo(eur("1150.00"));
        assertThat(step.sale().availableOf(deposit).isZero()).isTrue();

        refund = step.refundCase()
                .verify(
                        step.sale(),
                        List.of("letter of 2026-09-30", "bank statement 9"),
                        Optional.empty(),
                        Signature.of("u-max", at("2026-10-01T14:00:00Z"), "letter and statement agree", "rc7-verify"));
        String content = refund.content().orElseThrow().hash();
        refund = refund.approveSales(
                content, Signature.of("u-sal", at("2026-10-02T09:00:00Z"), "good customer", "rc7-sales"));
        refund = refund.approveAccounting(
                content, Signature.of("u-acc", at("2026-10-02T11:00:00Z"), "books agree", "rc7-accounting"));
        assertThat(refund.state()).isEqualTo(RefundState.ACCOUNTING_APPROVED);

        CreditNote note = refund.draftCreditNote(step.sale()).issue("AV-12", day("2026-10-02"));
        IndemnityInvoice kept =
                refund.draftIndemnity(step.sale(), note).orElseThrow().issue("FI-3", day("2026-10-02"));
        step = refund.issueCreditNote(
                step.sale(), note, kept, Signature.of("u-acc", at("2026-10-02T11:30:00Z"), "as approved", "rc7-note"));
        assertThat(kept.amount().withVat()).isEqualTo(eur("150.00"));
        assertThat(step.sale().settlementOf(kept)).isEqualTo(Settlement.PAID);
        assertThat(note.amount()).isEqualTo(deposit.amount());
        assertThat(step.sale().refundableOf(deposit)).isEqualTo(eur("0.00"));

        refund = step.refundCase()
                .schedule(
                        List.of(
                                new RefundInstalment(day("2026-10-05"), eur("600.00")),
                                new RefundInstalment(day("2026-11-05"), eur("400.00"))),
                        Signature.of("u-tre", at("2026-10-02T12:00:00Z"), "as agreed", "rc7-plan"));

        refund = refund.startPayment(
                step.sale(), "RC7-1", Signature.of("u-tre", at("2026-10-05T08:00:00Z"), "due", "rc7-pay1"));
        refund = refund.fail(
                "RC7-1",
                "AC04",
                at("2026-10-06T08:00:00Z"),
                Signature.of("bank", at("2026-10-05T16:00:00Z"), "account closed", "rc7-fail1"));
        assertThat(refund.state()).isEqualTo(RefundState.PAYMENT_FAILED);
        assertThat(step.sale().reservedOf(deposit)).isEqualTo(eur("1000.00"));

        Payee other = new Payee("B-18", "credit-transfer", "hash-2", false);
        refund = refund.changeMethod(
                other,
                Optional.of(new BankDetailsCheck("u-max", at("2026-10-05T17:00:00Z"))),
                Signature.of("u-tre", at("2026-10-07T17:00:00Z"), "buyer changed bank", "rc7-method"));
        refund = refund.startPayment(
                step.sale(), "RC7-2", Signature.of("u-tre", at("2026-10-07T18:00:00Z"), "again", "rc7-pay2"));
        step = refund.confirm(
                step.sale(),
                "RC7-2",
                eur("600.00"),
                day("2026-10-08"),
                "camt 88",
                Signature.of("bank", at("2026-10-08T06:00:00Z"), "booked", "rc7-paid2"));
        assertThat(step.refundCase().state()).isEqualTo(RefundState.PARTIALLY_PAID);
        assertThat(step.sale().reservedOf(deposit)).isEqualTo(eur("400.00"));

        refund = step.refundCase()
                .startPayment(
                        step.sale(), "RC7-3", Signature.of("u-tre", at("2026-11-05T08:00:00Z"), "due", "rc7-pay3"));
        step = refund.confirm(
                step.sale(),
                "RC7-3",
                eur("400.00"),
                day("2026-11-06"),
                "camt 97",
                Signature.of("bank", at("2026-11-06T06:00:00Z"), "booked", "rc7-paid3"));
        refund = step.refundCase().close(Signature.of("u-acc", at("2026-12-17T09:00:00Z"), "all booked", "rc7-close"));

        assertThat(refund.state()).isEqualTo(RefundState.CLOSED);
        assertThat(refund.paid()).isEqualTo(eur("1000.00"));
        assertThat(step.sale().refunded()).isEqualTo(eur("1000.00"));
        assertThat(step.sale().reservedOf(deposit, "RC-7")).isEqualTo(eur("0.00"));
        assertThat(step.sale().outstandingOf(deposit)).isEqualTo(eur("0.00"));
        assertThat(step.sale().refundDue()).isEqualTo(eur("0.00"));
        assertThat(refund).hasToString("refund case RC-7 over EUR 1150.00, closed");
    }

    private static Player verified() {
        return Player.after(SUBMIT, VERIFY);
    }

    @Test
    void above_the_thresholds_two_approvals_of_accounting_are_needed_and_then_a_director() {
        RefundPolicy two = Player.POLICY.withOneApprovalUpTo(eur("1149.99"));
        Player player = verified().take(APPROVE_SALES);
        player = player.with(player.refundCase().withPolicy(two));
        player = player.with(player.refundCase().approveAccounting(player.hash(), player.by("u-acc")));
        assertThat(player.refundCase().state()).isEqualTo(RefundState.SALES_APPROVED);
        Player once = player;
        assertThatThrownBy(() -> once.refundCase().approveAccounting(once.hash(), once.by("u-acc")))
                .hasMessageContaining("AC-RFD-11");
        player = player.with(player.refundCase().approveAccounting(player.hash(), player.by("u-acc2")));
        assertThat(player.refundCase().state()).isEqualTo(RefundState.ACCOUNTING_APPROVED);

        RefundPolicy director = two.withTwoApprovalsUpTo(eur("1149.99"));
        Player large = verified().take(APPROVE_SALES);
        large = large.with(large.refundCase().withPolicy(director));
        for (String actor : List.of("u-dir", "u-acc")) {
            large = large.with(large.refundCase().approveAccounting(large.hash(), large.by(actor)));
            assertThat(large.refundCase().state()).isEqualTo(RefundState.SALES_APPROVED);
        }
        large = large.with(large.refundCase().approveAccounting(large.hash(), large.by("u-acc2")));
        assertThat(large.refundCase().state()).isEqualTo(RefundState.ACCOUNTING_APPROVED);
        assertThat(Player.POLICY.accountingApprovals(eur("2000.00"))).isEqualTo(1);
        assertThat(Player.POLICY.accountingApprovals(eur("5000.00"))).isEqualTo(2);
        assertThat(Player.POLICY.accountingApprovals(eur("5000.01"))).isEqualTo(3);
    }

    @Test
    void an_approval_of_another_content_lapses_all_approvals() {
        Player player = verified().take(APPROVE_SALES);
        String other = new RefundContent(
                        player.amount(),
                        RefundSplit.refund(player.amount()),
                        new Payee("B-17", "credit-transfer", "hash-2", true))
                .hash();
        player = player.with(player.refundCase().approveAccounting(other, player.by("u-acc")));
        assertThat(player.refundCase().state()).isEqualTo(RefundState.VERIFIED);
        player = player.take(APPROVE_SALES).take(RefundCommand.APPROVE_ACCOUNTING);
        assertThat(player.refundCase().state()).isEqualTo(RefundState.ACCOUNTING_APPROVED);
    }

    @Test
    void a_delegate_approves_while_the_delegation_lasts() {
        Player player = verified();
        Instant now = player.now();
        Signature by = player.by("u-else").onBehalfOf("u-sal");
        assertThat(delegated(player, now, now.plusNanos(1))
                        .approveSales(player.hash(), by)
                        .state())
                .isEqualTo(RefundState.SALES_APPROVED);
        assertThatThrownBy(() -> delegated(player, now.minusSeconds(1), now).approveSales(player.hash(), by))
                .hasMessageContaining("AC-RFD-14");
        assertThatThrownBy(() ->
                        delegated(player, now.plusNanos(1), now.plusSeconds(1)).approveSales(player.hash(), by))
                .hasMessageContaining("AC-RFD-14");
    }

    private static RefundCase delegated(Player player, Instant start, Instant end) {
        return player.refundCase()
                .withPolicy(Player.POLICY.withDelegations(new Delegation("u-sal", "u-else", start, end)));
    }

    @Test
    void nobody_approves_for_himself_even_by_delegation() {
        Player player = verified();
        RefundPolicy policy = Player.POLICY.withDelegations(
                new Delegation("u-sal", "u-req", Player.START, Player.START.plus(Duration.ofDays(9))));
        assertThatThrownBy(() -> player.refundCase()
                        .withPolicy(policy)
                        .approveSales(player.hash(), player.by("u-req").onBehalfOf("u-sal")))
                .hasMessageContaining("AC-RFD-11");
        RefundPolicy requesterApproves = Player.POLICY
                .withApprovers(Approver.of("u-req", RefundRole.SALES, eur("9000.00")))
                .withDelegations(
                        new Delegation("u-req", "u-else", Player.START, Player.START.plus(Duration.ofDays(9))));
        assertThatThrownBy(() -> player.refundCase()
                        .withPolicy(requesterApproves)
                        .approveSales(player.hash(), player.by("u-else").onBehalfOf("u-req")))
                .hasMessageContaining("AC-RFD-11");
    }

    @Test
    void a_substitute_approves_once_the_approver_is_late() {
        Player player = verified();
        Signature early =
                player.later("u-sub", Duration.ofDays(3).minusNanos(1)).onBehalfOf("u-sal");
        Signature late = player.later("u-sub", Duration.ofDays(3)).onBehalfOf("u-sal");
        assertThatThrownBy(() -> player.refundCase().approveSales(player.hash(), early))
                .hasMessageContaining("AC-RFD-14");
        assertThat(player.refundCase().approveSales(player.hash(), late).state())
                .isEqualTo(RefundState.SALES_APPROVED);
    }

    @Test
    void an_event_that_does_not_fit_the_case_is_refused_when_it_is_read_back() {
        Player player = Player.open("1150.00");
        RefundEvent forged = RefundEvent.seal(
                player.by("u-req"),
                new RefundDetails.Submitted(RefundSplit.refund(eur("9999.00")), Player.PAYER),
                RefundState.SUBMITTED,
                Optional.of(player.refundCase().events().get(0).hash()));
        assertThatThrownBy(() -> player.refundCase().plus(forged)).hasMessageContaining("AC-RFD-06");
        assertThatThrownBy(() ->
                        player.refundCase().plus(player.refundCase().events().get(0)))
                .hasMessageContaining("AC-RFD-4");
        assertThatThrownBy(() -> RefundCase.of(Player.POLICY, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_opening_in_the_middle_of_a_log_and_a_log_of_more_than_a_thousand_events_are_refused() {
        Player player = Player.open("1150.00");
        RefundEvent opening = RefundEvent.seal(
                player.by("u-req"),
                player.refundCase().opened(),
                RefundState.DRAFT,
                Optional.of(player.refundCase().events().get(0).hash()));
        assertThatThrownBy(() -> player.refundCase().plus(opening)).hasMessageContaining("AC-RFD-43");
        Player long1 = player;
        for (int i = 0; long1.refundCase().version() < 999; i++) {
            long1 = long1.take(i % 2 == 0 ? SUBMIT : RefundCommand.RETURN_TO_DRAFT);
        }
        Player full =
                long1.take(long1.refundCase().commands().contains(SUBMIT) ? SUBMIT : RefundCommand.RETURN_TO_DRAFT);
        assertThatThrownBy(() -> full.take(full.refundCase().commands().get(0))).hasMessageContaining("AC-RFD-04");
    }

    @Test
    void new_bank_details_after_a_failed_payment_are_checked_by_two_people_whatever_is_said_about_them() {
        Player player = verified();
        for (RefundCommand command : List.of(
                APPROVE_SALES,
                RefundCommand.APPROVE_ACCOUNTING,
                RefundCommand.ISSUE_CREDIT_NOTE,
                RefundCommand.SCHEDULE,
                RefundCommand.START_PAYMENT,
                RefundCommand.FAIL)) {
            player = player.take(command);
        }
        Player failed = player;
        Payee other = new Payee("B-18", "credit-transfer", "hash-2", true);
        assertThatThrownBy(() -> failed.refundCase().changeMethod(other, Optional.empty(), failed.by("u-tre")))
                .hasMessageContaining("AC-RFD-09");
        BankDetailsCheck alone = new BankDetailsCheck("u-tre", Player.START);
        assertThatThrownBy(() -> failed.refundCase().changeMethod(other, Optional.of(alone), failed.by("u-tre")))
                .hasMessageContaining("AC-RFD-11");
    }

    @Test
    void a_message_never_holds_the_bank_details() {
        assertThat(new Payee("B-17", "credit-transfer", "secret", true)).hasToString("payee B-17 by credit-transfer");
    }

    @Test
    void a_policy_refuses_negative_delays() {
        assertThatThrownBy(() -> Player.POLICY.withCoolDown(Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Player.POLICY.withMaxAttempts(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Player.POLICY.withWatchWindow(Duration.ofDays(4000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
