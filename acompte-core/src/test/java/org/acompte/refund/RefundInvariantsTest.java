package org.acompte.refund;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.eur;
import static org.acompte.refund.RefundCommand.APPROVE_ACCOUNTING;
import static org.acompte.refund.RefundCommand.APPROVE_SALES;
import static org.acompte.refund.RefundCommand.BANK_RETURN;
import static org.acompte.refund.RefundCommand.CANCEL;
import static org.acompte.refund.RefundCommand.CANCEL_WITH_REVERSAL;
import static org.acompte.refund.RefundCommand.CHANGE_METHOD;
import static org.acompte.refund.RefundCommand.CLOSE;
import static org.acompte.refund.RefundCommand.CONFIRM;
import static org.acompte.refund.RefundCommand.FAIL;
import static org.acompte.refund.RefundCommand.ISSUE_CREDIT_NOTE;
import static org.acompte.refund.RefundCommand.REJECT;
import static org.acompte.refund.RefundCommand.SCHEDULE;
import static org.acompte.refund.RefundCommand.START_PAYMENT;
import static org.acompte.refund.RefundCommand.SUBMIT;
import static org.acompte.refund.RefundCommand.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Kept;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** One test per invariant of a refund case. */
class RefundInvariantsTest {
    private static final RefundCommand[] TO_CREDIT = {VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING, ISSUE_CREDIT_NOTE};
    private static final RefundCommand[] TO_PAID = {SCHEDULE, START_PAYMENT, CONFIRM, START_PAYMENT, CONFIRM};

    private static Player credited(String amount, RefundSplit split) {
        return run(Player.open(amount).take(SUBMIT, split), TO_CREDIT);
    }

    private static Player run(Player player, RefundCommand... commands) {
        Player next = player;
        for (RefundCommand command : commands) {
            next = next.take(command);
        }
        return next;
    }

    private static RefundSplit kept(
            String refund, String amount, BiFunction<Money, String, Kept> nature, String toAccount) {
        return RefundSplit.refund(eur(refund))
                .withKept(nature.apply(eur(amount), "terms, clause 9"))
                .withToAccount(eur(toAccount));
    }

    @Test
    void i1_cases_together_never_hold_and_pay_more_than_was_received() {
        Player first = Player.open("700.00").take(SUBMIT);
        Player second = Player.open(Player.POLICY, first.sale(), "RC-2", "450.01");
        assertThatThrownBy(() -> second.take(SUBMIT))
                .hasMessage(
                        "[AC-RSV-03] Refund case RC-2 reserves EUR 450.01, EUR 450.00 of deposit FA-1 are paid in full"
                                + " and free to be refunded");
        Player paid = run(run(first, TO_CREDIT), TO_PAID);
        Player third = Player.open(Player.POLICY, paid.sale(), "RC-3", "450.01");
        assertThatThrownBy(() -> third.take(SUBMIT)).hasMessageContaining("EUR 450.00");
        Player rest = Player.open(Player.POLICY, paid.sale(), "RC-4", "450.00").take(SUBMIT);
        assertThat(rest.sale().reservedOf(Player.deposit(rest.sale()))).isEqualTo(eur("450.00"));
    }

    @Test
    void i2_the_credit_note_is_refund_and_indemnity_and_credit_to_account() {
        Player player = credited("1150.00", kept("900.00", "200.00", Kept::indemnity, "50.00"));
        assertThat(creditNote(player).amount().withVat()).isEqualTo(eur("1150.00"));
        assertThat(player.refundCase().held()).isEqualTo(eur("900.00"));
        assertThat(player.sale().refundableOf(Player.deposit(player.sale()))).isEqualTo(eur("50.00"));
    }

    @Test
    void i2_a_taxable_kept_part_stays_invoiced_and_no_invoice_deducts_it() {
        Player player = credited("1150.00", kept("900.00", "200.00", Kept::consideration, "50.00"));
        Sale sale = player.sale();
        assertThat(creditNote(player).amount().withVat()).isEqualTo(eur("950.00"));
        assertThat(sale.creditableOf(Player.deposit(sale)).withVat()).isEqualTo(eur("200.00"));
        assertThat(sale.availableOf(Player.deposit(sale)).isZero()).isTrue();
    }

    @Test
    void i3_a_full_refund_credits_exactly_the_vat_of_the_deposit_per_rate() {
        CreditNote note = creditNote(credited("1150.00", RefundSplit.refund(eur("1150.00"))));
        assertThat(note.amount().amountOf(S20).vat()).isEqualTo(eur("100.00"));
        assertThat(note.amount().amountOf(S10).vat()).isEqualTo(eur("50.00"));
        assertThat(note.amount()).isEqualTo(Player.deposit(Player.paidDeposit()).amount());
    }

    private static CreditNote creditNote(Player player) {
        return player.sale().facts().stream()
                .filter(CreditNote.class::isInstance)
                .map(CreditNote.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void i4_what_is_paid_is_what_is_scheduled_is_the_refund() {
        Player player = credited("1150.00", kept("900.01", "249.99", Kept::indemnity, "0.00"));
        player = player.take(SCHEDULE);
        assertThat(player.refundCase().schedule())
                .extracting(RefundInstalment::amount)
                .containsExactly(eur("450.00"), eur("450.01"));
        player = run(player, START_PAYMENT, CONFIRM, START_PAYMENT, CONFIRM);
        assertThat(player.refundCase().paid()).isEqualTo(eur("900.01"));
        assertThat(player.refundCase().held()).isEqualTo(eur("0.00"));
        assertThat(player.sale().refunded()).isEqualTo(eur("900.01"));
    }

    @Test
    void i5_no_payment_comes_before_a_credit_note_and_no_credit_note_before_both_approvals() {
        Player player = Player.open("1150.00");
        for (RefundCommand command : List.of(SUBMIT, VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING)) {
            Player now = player;
            assertThatThrownBy(() -> now.take(ISSUE_CREDIT_NOTE)).hasMessageContaining("AC-RFD-01");
            assertThatThrownBy(() -> now.take(START_PAYMENT)).hasMessageContaining("AC-RFD-01");
            player = player.take(command);
        }
        assertThat(player.refundCase().check(ISSUE_CREDIT_NOTE)).isEmpty();
        assertThat(player.refundCase().check(START_PAYMENT)).hasSize(1);
    }

    @Test
    void i6_requester_verifier_approvers_and_treasurer_are_five_people() {
        RefundPolicy all = Player.POLICY.withApprovers(List.of(
                Approver.of("u-req", RefundRole.SALES, eur("9000.00")),
                Approver.of("u-sal", RefundRole.SALES, eur("9000.00")),
                Approver.of("u-ver", RefundRole.ACCOUNTING, eur("9000.00")),
                Approver.of("u-sal", RefundRole.ACCOUNTING, eur("9000.00"))));
        Player draft = Player.open(all, Player.paidDeposit(), "RC-1", "1150.00").take(SUBMIT);
        assertThatThrownBy(
                        () -> draft.refundCase().verify(draft.sale(), List.of(), Optional.empty(), draft.by("u-req")))
                .hasMessage("[AC-RFD-11] u-req cannot verify on refund case RC-1, where u-req acted already");
        Player verified = draft.take(VERIFY);
        assertThatThrownBy(() -> verified.refundCase().approveSales(verified.hash(), verified.by("u-req")))
                .hasMessageContaining("AC-RFD-11");
        Player sold = verified.take(APPROVE_SALES);
        for (String actor : List.of("u-ver", "u-sal")) {
            assertThatThrownBy(() -> sold.refundCase().approveAccounting(sold.hash(), sold.by(actor)))
                    .hasMessageContaining("AC-RFD-11");
        }
        Player scheduled = Player.after(SUBMIT, VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING, ISSUE_CREDIT_NOTE, SCHEDULE);
        for (String actor : List.of("u-ver", "u-sal", "u-acc")) {
            assertThatThrownBy(() -> scheduled
                            .refundCase()
                            .startPayment(scheduled.sale(), "P-1", scheduled.later(actor, Player.POLICY.coolDown())))
                    .hasMessageContaining("AC-RFD-11");
        }
    }

    @Test
    void i6_below_the_first_threshold_one_person_may_do_all_and_the_case_records_it() {
        RefundPolicy alone = Player.POLICY.withApprovers(List.of(
                Approver.of("u-req", RefundRole.SALES, eur("50.00")),
                Approver.of("u-req", RefundRole.ACCOUNTING, eur("50.00"))));
        Player player =
                Player.open(alone, Player.paidDeposit(), "RC-1", "49.99").take(SUBMIT);
        assertThat(player.refundCase().opened().actorsMayCoincide()).isTrue();
        player =
                player.with(player.refundCase().verify(player.sale(), List.of(), Optional.empty(), player.by("u-req")));
        player = player.with(player.refundCase().approveSales(player.hash(), player.by("u-req")));
        player = player.with(player.refundCase().approveAccounting(player.hash(), player.by("u-req")));
        assertThat(player.refundCase().state()).isEqualTo(RefundState.ACCOUNTING_APPROVED);
        assertThat(Player.open("50.00").refundCase().opened().actorsMayCoincide())
                .isFalse();
    }

    @Test
    void i7_the_log_is_a_chain_in_which_time_does_not_go_back_and_each_entry_has_actor_and_reason() {
        List<RefundEvent> log = paid().refundCase().events();
        assertThat(log.get(0).previous()).isEmpty();
        for (int i = 1; i < log.size(); i++) {
            assertThat(log.get(i).previous()).contains(log.get(i - 1).hash());
            assertThat(log.get(i).by().at())
                    .isAfterOrEqualTo(log.get(i - 1).by().at());
            assertThat(log.get(i).by().actor()).isNotBlank();
            assertThat(log.get(i).by().reason()).isNotBlank();
        }
        for (int i = 0; i < log.size() - 1; i++) {
            List<RefundEvent> shortened = new ArrayList<>(log);
            shortened.remove(i);
            assertThatThrownBy(() -> RefundCase.of(Player.POLICY, shortened))
                    .isInstanceOf(RuleViolationException.class);
        }
    }

    private static Player paid() {
        return run(credited("1150.00", RefundSplit.refund(eur("1150.00"))), TO_PAID);
    }

    @Test
    void i8_replaying_the_log_rebuilds_an_equal_case_with_equal_answers() {
        RefundCase before =
                paid().take(BANK_RETURN).take(START_PAYMENT).take(CONFIRM).refundCase();
        RefundCase again = RefundCase.of(Player.POLICY, List.copyOf(before.events()));
        assertThat(again).isEqualTo(before).hasSameHashCodeAs(before).hasToString(before.toString());
        assertThat(again.state()).isEqualTo(before.state());
        assertThat(again.held()).isEqualTo(before.held());
        assertThat(again.attempts()).isEqualTo(before.attempts());
        assertThat(again.content()).isEqualTo(before.content());
    }

    @Test
    void i9_a_command_sent_twice_changes_nothing_neither_case_nor_sale() {
        Player draft = Player.open("1150.00");
        Signature by = draft.by("u-req");
        RefundSplit split = RefundSplit.refund(eur("1150.00"));
        RefundStep once = draft.refundCase().submit(draft.sale(), split, Player.PAYER, by);
        Signature later = Signature.of("u-req", by.at().plusSeconds(9), by.reason(), by.key());
        RefundStep twice = once.refundCase().submit(once.sale(), split, Player.PAYER, later);
        assertThat(twice).isEqualTo(once);
        assertThatThrownBy(() -> once.refundCase()
                        .submit(once.sale(), split, new Payee("B-99", "cheque", "hash-9", true), later))
                .hasMessage("[AC-RFD-39] Key RC-1-1 of refund case RC-1 was used for another command");

        Player scheduled = run(credited("1150.00", split), SCHEDULE);
        Signature pay = scheduled.later("u-tre", Player.POLICY.coolDown());
        RefundCase started = scheduled.refundCase().startPayment(scheduled.sale(), "P-1", pay);
        assertThat(started.startPayment(scheduled.sale(), "P-1", pay)).isEqualTo(started);
        assertThatThrownBy(() -> started.startPayment(scheduled.sale(), "P-2", pay))
                .hasMessageContaining("AC-RFD-01");
    }

    @Test
    void i10_nothing_follows_a_terminal_state() {
        for (Player ended : List.of(
                paid().take(CLOSE),
                Player.after(SUBMIT, REJECT),
                Player.after(SUBMIT, CANCEL),
                credited("1150.00", RefundSplit.refund(eur("1150.00"))).take(CANCEL_WITH_REVERSAL))) {
            assertThat(ended.refundCase().state().isTerminal()).isTrue();
            assertThat(ended.refundCase().commands()).isEmpty();
            assertThat(ended.refundCase().held()).isEqualTo(eur("0.00"));
        }
    }

    @Test
    void i12_no_amount_of_a_case_is_ever_negative() {
        assertThatThrownBy(() -> RefundSplit.refund(eur("-1.00"))).hasMessageContaining("AC-RFD-03");
        assertThatThrownBy(() -> RefundSplit.refund(eur("1.00")).withToAccount(eur("-1.00")))
                .hasMessageContaining("AC-RFD-03");
        assertThatThrownBy(() -> kept("1.00", "-1.00", Kept::indemnity, "0.00")).hasMessageContaining("AC-CAN-02");
        assertThatThrownBy(() -> Player.open("-1.00")).hasMessageContaining("AC-RFD-02");
        assertThatThrownBy(() -> new RefundInstalment(Player.open("1.00").today(), eur("-1.00")))
                .hasMessageContaining("AC-RFD-02");
        Player player = paid();
        for (Money amount :
                List.of(player.refundCase().held(), player.refundCase().paid())) {
            assertThat(amount.isNegative()).isFalse();
        }
    }

    @Test
    void a_returned_payment_is_held_again_and_paid_again_and_nothing_is_rewritten() {
        Player paid = paid();
        Player returned = paid.take(BANK_RETURN);
        assertThat(returned.refundCase().events().subList(0, paid.refundCase().version()))
                .isEqualTo(paid.refundCase().events());
        assertThat(returned.refundCase().held()).isEqualTo(eur("575.00"));
        assertThat(returned.sale().refunded()).isEqualTo(eur("1150.00"));
        assertThat(returned.sale().collected()).isEqualTo(eur("1725.00"));
        Player again = run(returned, START_PAYMENT, FAIL, CHANGE_METHOD, START_PAYMENT, CONFIRM);
        assertThat(again.refundCase().state()).isEqualTo(RefundState.PAID);
        assertThat(again.sale().refunded().minus(again.sale().collected())).isEqualTo(eur("0.00"));
        assertThat(again.refundCase().attempts())
                .extracting(RefundAttempt::outcome)
                .containsExactly(
                        AttemptOutcome.RETURNED,
                        AttemptOutcome.CONFIRMED,
                        AttemptOutcome.FAILED,
                        AttemptOutcome.CONFIRMED);
    }

    @Test
    void a_reversal_leaves_each_document_as_issued_and_the_deposit_paid_as_before() {
        Player player = credited("1150.00", kept("900.00", "200.00", Kept::indemnity, "50.00"));
        Sale sale = player.take(CANCEL_WITH_REVERSAL).sale();
        assertThat(sale.facts().subList(0, player.sale().version()))
                .isEqualTo(player.sale().facts());
        assertThat(sale.outstanding()).isEqualTo(eur("0.00"));
        assertThat(sale.refundDue()).isEqualTo(eur("0.00"));
        assertThat(sale.invoices()).extracting(sale::outstandingOf).containsExactly(eur("0.00"), eur("0.00"));
        assertThat(sale.availableOf(Player.deposit(sale)))
                .isEqualTo(Player.deposit(sale).amount());
    }

    @Test
    void a_refund_outside_a_case_cannot_take_what_a_case_holds() {
        Player player = credited("1150.00", RefundSplit.refund(eur("1150.00")));
        assertThatThrownBy(
                        () -> player.sale().plus(Refund.of(Player.deposit(player.sale()), eur("0.01"), player.today())))
                .hasMessage("[AC-REF-01] Refund of EUR 0.01 exceeds the EUR 0.00 refundable on FA-1");
    }

    @Test
    void an_invoice_deducts_of_a_deposit_what_no_case_is_to_credit() {
        Player player = Player.open("500.00").take(SUBMIT);
        Sale sale = player.sale();
        assertThat(sale.availableOf(Player.deposit(sale)).withVat()).isEqualTo(eur("650.00"));
        Money deducted = sale.draftFinalInvoice().amount().withVat();
        assertThat(deducted).isEqualTo(sale.total().withVat().minus(eur("650.00")));
        Sale last = sale.plus(sale.draftFinalInvoice().issue("FA-9", player.today()));
        Player goesOn = run(new Player(player.refundCase(), last, player.moves()), TO_CREDIT);
        assertThat(run(goesOn, TO_PAID).sale().refunded()).isEqualTo(eur("500.00"));
    }

    @Test
    void a_deposit_that_is_not_paid_in_full_has_nothing_to_reserve() {
        Sale paid = Player.paidDeposit();
        Sale part = Sale.of(paid.contract(), paid.plan())
                .plus(paid.facts().get(0))
                .plus(org.acompte.sale.Payment.of(
                        Player.deposit(paid), eur("700.00"), org.acompte.Fixtures.day("2026-09-12")));
        Player player = Player.open(Player.POLICY, part, "RC-1", "100.00");
        assertThatThrownBy(() -> player.take(SUBMIT)).hasMessageContaining("EUR 0.00 of deposit FA-1 are paid in full");
    }
}
