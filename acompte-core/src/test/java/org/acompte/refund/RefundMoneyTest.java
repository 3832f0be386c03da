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
import static org.acompte.refund.RefundCommand.RETURN_TO_DRAFT;
import static org.acompte.refund.RefundCommand.SCHEDULE;
import static org.acompte.refund.RefundCommand.START_PAYMENT;
import static org.acompte.refund.RefundCommand.SUBMIT;
import static org.acompte.refund.RefundCommand.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.acompte.knownbugs.KnownBug;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.Settlement;
import org.acompte.sale.TransferOut;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Where the money of a refund case goes, and who may touch it meanwhile. */
class RefundMoneyTest {
    private static final Money NOTHING = eur("0.00");
    private static final RefundCommand[] TO_APPROVED = {VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING};
    private static final RefundCommand[] TO_PAID = {SCHEDULE, START_PAYMENT, CONFIRM, START_PAYMENT, CONFIRM};

    private static Player run(Player player, RefundCommand... commands) {
        Player next = player;
        for (RefundCommand command : commands) {
            next = next.take(command);
        }
        return next;
    }

    private static Player credited(RefundSplit split) {
        return run(Player.open(split.total().getAmount().toPlainString()).take(SUBMIT, split), TO_APPROVED)
                .take(ISSUE_CREDIT_NOTE);
    }

    private static RefundSplit keeping(String refund, String kept) {
        return RefundSplit.refund(eur(refund)).withKept(Kept.indemnity(eur(kept), "terms, clause 9"));
    }

    private static <T> Stream<T> facts(Sale sale, Class<T> type) {
        return sale.facts().stream().filter(type::isInstance).map(type::cast);
    }

    @Test
    void a_kept_indemnity_is_invoiced_and_leaves_the_sale_even_while_the_vat_of_the_deposit_goes_back_in_full() {
        Player player = credited(keeping("950.00", "200.00"));
        Sale sale = player.sale();
        DepositInvoice deposit = Player.deposit(sale);
        CreditNote note = facts(sale, CreditNote.class).findFirst().orElseThrow();
        IndemnityInvoice indemnity =
                facts(sale, IndemnityInvoice.class).findFirst().orElseThrow();
        assertThat(note.amount()).isEqualTo(deposit.amount());
        assertThat(note.amount().amountOf(S20).vat()).isEqualTo(eur("100.00"));
        assertThat(note.amount().amountOf(S10).vat()).isEqualTo(eur("50.00"));
        assertThat(indemnity.amount().withVat()).isEqualTo(eur("200.00"));
        assertThat(indemnity.amount().vat()).isEqualTo(NOTHING);
        assertThat(indemnity.basis()).isEqualTo("terms, clause 9");
        assertThat(sale.settlementOf(indemnity)).isEqualTo(Settlement.PAID);
        assertThat(sale.reservedOf(deposit)).isEqualTo(eur("950.00"));
        assertThat(sale.refundDue()).isEqualTo(eur("950.00"));
        assertThat(sale.refundableOf(deposit)).isEqualTo(NOTHING);

        Player closed = run(player, TO_PAID).take(CLOSE);
        sale = closed.sale();
        assertThat(sale.outstandingOf(deposit)).isEqualTo(NOTHING);
        assertThat(sale.reservedOf(deposit)).isEqualTo(NOTHING);
        assertThat(sale.refundDue()).isEqualTo(NOTHING);
        assertThat(sale.outstanding()).isEqualTo(NOTHING);
        Closing end = sale.cancel(
                Cancellation.byBuyer(closed.today(), "buyer withdraws", Kept.nothing("refund case RC-1 keeps it")));
        assertThat(end.steps()).isEmpty();
        assertThat(sale.plus(end.cancellation().orElseThrow()).isSettled()).isTrue();
    }

    @Test
    void the_step_of_the_credit_note_records_it_between_two_reservations_and_the_indemnity_after_them() {
        Player player = run(Player.open("1150.00").take(SUBMIT, keeping("950.00", "200.00")), TO_APPROVED);
        Sale before = player.sale();
        List<SaleFact> facts = player.take(ISSUE_CREDIT_NOTE).sale().since(before);
        assertThat(facts)
                .hasExactlyElementsOfTypes(
                        RefundReservation.class, CreditNote.class, RefundReservation.class, IndemnityInvoice.class);
        assertThat(((RefundReservation) facts.get(0)).amount()).isEqualTo(NOTHING);
        assertThat(((RefundReservation) facts.get(2)).amount()).isEqualTo(eur("950.00"));
        assertThat(((RefundReservation) facts.get(2)).uncredited()).isEqualTo(NOTHING);
    }

    @Test
    void another_indemnity_than_the_one_approved_is_refused_with_both_figures() {
        Player player = run(Player.open("1150.00").take(SUBMIT, keeping("950.00", "200.00")), TO_APPROVED);
        CreditNote note = player.refundCase().draftCreditNote(player.sale()).issue("AV-1", player.today());
        IndemnityInvoice other =
                player.sale().draftIndemnity(eur("200.01"), "terms, clause 9").issue("FI-1", player.today());
        assertThatThrownBy(() -> player.refundCase().issueCreditNote(player.sale(), note, player.by("u-acc")))
                .hasMessage("[AC-RFD-48] Refund case RC-1 keeps EUR 200.00 (terms, clause 9) outside VAT, its indemnity"
                        + " invoice is over nothing");
        assertThatThrownBy(() -> player.refundCase().issueCreditNote(player.sale(), note, other, player.by("u-acc")))
                .hasMessageContaining("EUR 200.01 (terms, clause 9)");
        Player nothingKept = run(Player.open("1150.00"), SUBMIT, VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING);
        assertThat(nothingKept.refundCase().draftIndemnity(nothingKept.sale(), note))
                .isEmpty();
        assertThatThrownBy(() -> nothingKept
                        .refundCase()
                        .issueCreditNote(nothingKept.sale(), note, other, nothingKept.by("u-acc")))
                .hasMessageContaining("keeps nothing outside VAT");
    }

    @Test
    void the_credit_note_of_a_reversal_takes_back_all_of_the_indemnity_of_the_case() {
        Player player = credited(keeping("950.00", "200.00"));
        IndemnityInvoice indemnity =
                facts(player.sale(), IndemnityInvoice.class).findFirst().orElseThrow();
        CreditNote part = player.sale()
                .draftCreditNote(indemnity, Credit.ofWithVat(eur("199.99")), CreditReasons.ERROR)
                .issue("AI-1", player.today());
        String message = "[AC-RFD-49] The reversal of refund case RC-1 credits EUR 199.99 of " + indemnity.number()
                + ", its indemnity invoice is " + indemnity.number() + " over EUR 200.00";
        assertThatThrownBy(() -> player.refundCase().draftReversal(player.sale(), part, CreditReasons.ERROR))
                .hasMessage(message);
        CreditReversal reversal = player.reversal();
        assertThatThrownBy(
                        () -> player.refundCase().cancelWithReversal(player.sale(), reversal, part, player.by("u-acc")))
                .hasMessage(message);
        Sale sale = player.take(CANCEL_WITH_REVERSAL).sale();
        assertThat(sale.invoices())
                .allSatisfy(invoice -> assertThat(sale.outstandingOf(invoice)).isEqualTo(NOTHING));
        assertThat(sale.reservedOf(Player.deposit(sale))).isEqualTo(NOTHING);
    }

    @Test
    void the_step_of_a_reversal_frees_the_money_credits_the_indemnity_and_cancels_the_credit_note() {
        Player kept = credited(keeping("950.00", "200.00"));
        assertThat(kept.take(CANCEL_WITH_REVERSAL).sale().since(kept.sale()))
                .hasExactlyElementsOfTypes(
                        RefundReservation.class, CreditNote.class, Reallocation.class, CreditReversal.class);
        Player plain = credited(RefundSplit.refund(eur("1150.00")));
        List<SaleFact> facts = plain.take(CANCEL_WITH_REVERSAL).sale().since(plain.sale());
        assertThat(facts).hasExactlyElementsOfTypes(RefundReservation.class, CreditReversal.class);
        CreditReversal reversal = (CreditReversal) facts.get(1);
        CreditNote note = facts(plain.sale(), CreditNote.class).findFirst().orElseThrow();
        assertThat(reversal.creditNote()).isEqualTo(note.reference());
        assertThat(reversal.amount()).isEqualTo(note.amount());
        RefundStep once = plain.refundCase().cancelWithReversal(plain.sale(), plain.reversal(), plain.by("u-acc"));
        assertThat(once.refundCase().cancelWithReversal(once.sale(), plain.reversal(), plain.by("u-acc")))
                .isEqualTo(once);
    }

    @Test
    void a_reversal_leaves_what_another_case_holds_of_the_same_deposit() {
        Player player = credited(keeping("300.00", "200.00"));
        Player other = run(Player.open(Player.POLICY, player.sale(), "RC-2", "400.00"), SUBMIT);
        Player reversed = new Player(player.refundCase(), other.sale(), player.moves()).take(CANCEL_WITH_REVERSAL);
        Sale sale = reversed.sale();
        DepositInvoice deposit = Player.deposit(sale);
        assertThat(sale.outstandingOf(deposit)).isEqualTo(NOTHING);
        assertThat(sale.reservedOf(deposit)).isEqualTo(eur("400.00"));
        assertThat(sale.availableOf(deposit).withVat()).isEqualTo(eur("750.00"));
        Player goesOn = run(new Player(other.refundCase(), sale, other.moves()), TO_APPROVED);
        assertThat(run(goesOn.take(ISSUE_CREDIT_NOTE), TO_PAID).sale().refunded())
                .isEqualTo(eur("400.00"));
    }

    @Test
    void a_reversal_that_the_sale_refuses_is_refused_with_its_rule_and_the_case_goes_on_to_its_end() {
        Player player = credited(RefundSplit.refund(eur("1150.00")));
        CreditReversal early = player.reversal();
        CreditReversal forged = new CreditReversal(
                early.header().withSaleVersion(early.header().saleVersion() + 1),
                early.creditNote(),
                early.invoice(),
                early.amount(),
                early.reason());
        FinalInvoice last = player.sale().draftFinalInvoice().issue("FA-9", player.today());
        Player later = new Player(player.refundCase(), player.sale().plus(last), player.moves());
        assertThat(later.refundCase()
                        .draftReversal(later.sale(), CreditReasons.ERROR)
                        .check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule().id()).isEqualTo("AC-CRV-02"));
        assertThatThrownBy(() -> later.take(CANCEL_WITH_REVERSAL)).hasMessageContaining("AC-CRV-02");
        assertThatThrownBy(() -> later.refundCase().cancelWithReversal(later.sale(), early, later.by("u-acc")))
                .hasMessageContaining("AC-DOC-05");
        assertThatThrownBy(() -> later.refundCase().cancelWithReversal(later.sale(), forged, later.by("u-acc")))
                .hasMessageContaining("AC-CRV-02");
        assertThat(later.refundCase().commands()).containsExactly(SCHEDULE, CLOSE, CANCEL_WITH_REVERSAL);
        Sale end = run(run(later, TO_PAID), CLOSE).sale();
        assertThat(end.refunded()).isEqualTo(eur("1150.00"));
        assertThat(end.outstandingOf(last)).isEqualTo(last.amountDue());
    }

    @Test
    void a_credit_note_that_is_not_in_the_sale_is_not_reversed() {
        Player player = credited(RefundSplit.refund(eur("1150.00")));
        assertThatThrownBy(() -> player.refundCase().draftReversal(Player.paidDeposit(), CreditReasons.ERROR))
                .hasMessageStartingWith(
                        "[AC-CRV-01] Sale D-2026-017 has no credit note AV-RC-1-4 of 2026-10-01 on FA-1");
        Sale sale = player.take(CANCEL_WITH_REVERSAL).sale();
        assertThatThrownBy(() -> player.refundCase()
                        .draftReversal(sale, CreditReasons.ERROR)
                        .issue("AA-2", player.today()))
                .hasMessageContaining("AC-CRV-01");
    }

    @Test
    void once_a_part_is_paid_no_document_of_a_reversal_is_drafted() {
        Player player = run(
                credited(keeping("950.00", "200.00")),
                SCHEDULE,
                START_PAYMENT,
                CONFIRM,
                START_PAYMENT,
                FAIL,
                CHANGE_METHOD);
        assertThatThrownBy(() -> player.refundCase().draftIndemnityCredit(player.sale(), CreditReasons.ERROR))
                .hasMessage("[AC-RFD-36] Refund case RC-1 cannot be reversed: EUR 475.00 is paid");
        assertThatThrownBy(() -> player.refundCase().draftReversal(player.sale(), CreditReasons.ERROR))
                .hasMessageContaining("AC-RFD-36");
    }

    @Test
    void a_number_is_used_for_one_case_of_a_sale_also_after_that_gave_its_money_free() {
        Sale sale = Player.paidDeposit();
        Player first = Player.open(Player.POLICY, sale, "RC-1", "500.00");
        Player second = Player.open(Player.POLICY, sale, "RC-1", "400.00");
        Sale held = first.take(SUBMIT).sale();
        Sale freed = run(first, SUBMIT, RETURN_TO_DRAFT).sale();
        assertThatThrownBy(() -> Player.open(Player.POLICY, held, "RC-1", "1.00"))
                .hasMessage("[AC-RFD-50] Sale D-2026-017 held EUR 500.00 of deposit FA-1 for a refund case RC-1 on"
                        + " 2026-10-01; a number is used once");
        assertThatThrownBy(() -> Player.open(Player.POLICY, freed, "RC-1", "1.00"))
                .hasMessageContaining("AC-RFD-50");
        for (Sale used : List.of(held, freed)) {
            assertThatThrownBy(() -> new Player(second.refundCase(), used, second.moves()).take(SUBMIT))
                    .hasMessageContaining("AC-RFD-50");
        }
        Player again = run(first, SUBMIT, RETURN_TO_DRAFT, SUBMIT);
        assertThat(again.sale().reservedOf(Player.deposit(sale))).isEqualTo(eur("500.00"));
    }

    @Test
    void a_credit_to_account_is_money_of_the_buyer_that_pays_another_invoice() {
        Player closed = run(credited(RefundSplit.refund(eur("1100.00")).withToAccount(eur("50.00"))), TO_PAID)
                .take(CLOSE);
        Sale sale = closed.sale();
        DepositInvoice deposit = Player.deposit(sale);
        assertThat(sale.reservedOf(deposit)).isEqualTo(NOTHING);
        assertThat(sale.refundableOf(deposit)).isEqualTo(eur("50.00"));
        assertThat(sale.refundDue()).isEqualTo(eur("50.00"));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", closed.today());
        sale = sale.plus(last);
        assertThat(sale.outstandingOf(last)).isEqualTo(eur("2300.00"));
        sale = sale.plus(Reallocation.of(deposit, last, eur("50.00"), closed.today()));
        assertThat(sale.outstandingOf(last)).isEqualTo(eur("2250.00"));
        assertThat(sale.outstandingOf(deposit)).isEqualTo(NOTHING);
        assertThat(sale.refundDue()).isEqualTo(NOTHING);
    }

    @Test
    @KnownBug(35)
    void of_a_case_of_1000_500_are_paid_out_and_500_pay_the_next_invoice() {
        Player approved = run(
                Player.open("1000.00")
                        .take(SUBMIT, RefundSplit.refund(eur("500.00")).withToAccount(eur("500.00"))),
                TO_APPROVED);
        Player closed = run(approved.take(ISSUE_CREDIT_NOTE), TO_PAID).take(CLOSE);
        Sale sale = closed.sale();
        DepositInvoice deposit = Player.deposit(sale);
        assertThat(sale.refunded()).isEqualTo(eur("500.00"));
        assertThat(sale.refundableOf(deposit)).isEqualTo(eur("500.00"));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-9", closed.today());
        assertThat(last.amountDue()).isEqualTo(eur("2150.00"));
        sale = sale.plus(last).plus(Reallocation.of(deposit, last, eur("500.00"), closed.today()));
        assertThat(sale.outstandingOf(last)).isEqualTo(eur("1650.00"));
        assertThat(sale.refundDue()).isEqualTo(NOTHING);
    }

    @Test
    void an_earlier_instalment_comes_back_before_the_last_one_is_paid() {
        Player partly = run(credited(RefundSplit.refund(eur("1150.00"))), SCHEDULE, START_PAYMENT, CONFIRM);
        Player returned = partly.take(BANK_RETURN);
        assertThat(returned.refundCase().state()).isEqualTo(RefundState.PAYMENT_FAILED);
        assertThat(returned.refundCase().held()).isEqualTo(eur("1150.00"));
        assertThat(returned.sale().reservedOf(Player.deposit(returned.sale()))).isEqualTo(eur("1150.00"));
        Player again = run(returned, START_PAYMENT, CONFIRM);
        assertThat(again.refundCase().state()).isEqualTo(RefundState.PARTIALLY_PAID);
        Player paid = run(again, START_PAYMENT, CONFIRM);
        assertThat(paid.refundCase().paid()).isEqualTo(eur("1150.00"));
        assertThat(paid.sale().refundDue()).isEqualTo(NOTHING);
    }

    @Test
    void both_instalments_come_back_on_one_day() {
        Player paid = run(credited(RefundSplit.refund(eur("1150.00"))), TO_PAID);
        Player returned = run(paid, BANK_RETURN, BANK_RETURN);
        assertThat(returned.refundCase().state()).isEqualTo(RefundState.PAYMENT_FAILED);
        assertThat(returned.refundCase().held()).isEqualTo(eur("1150.00"));
        Player again = run(returned, RefundCommand.CHANGE_METHOD, START_PAYMENT, CONFIRM, START_PAYMENT, CONFIRM);
        assertThat(again.refundCase().state()).isEqualTo(RefundState.PAID);
        assertThat(again.sale().refundDue()).isEqualTo(NOTHING);
        Player none = run(credited(RefundSplit.refund(eur("1150.00"))), SCHEDULE, START_PAYMENT, FAIL);
        assertThatThrownBy(() -> none.take(BANK_RETURN)).hasMessageContaining("AC-RFD-29");
    }

    @Test
    void a_plain_credit_note_leaves_what_a_case_is_to_credit() {
        Player player = Player.open("500.00").take(SUBMIT);
        Sale sale = player.sale();
        DepositInvoice deposit = Player.deposit(sale);
        assertThat(sale.draftCreditNote(deposit, Credit.ofWithVat(eur("650.01")), CreditReasons.ERROR)
                        .check())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("[AC-RSV-05] Credit note of EUR 650.01 takes of the EUR 500.00 of FA-1 held for refund cases;"
                        + " EUR 650.00 are free to be credited");
        CreditNote forged = Player.paidDeposit()
                .plus(Payment.onAccount(eur("1.00"), player.today()))
                .draftCreditNote(deposit, Credit.ofWithVat(eur("650.01")), CreditReasons.ERROR)
                .issue("AV-1", player.today());
        assertThat(sale.check(forged))
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule().id()).isEqualTo("AC-RSV-05"));
        sale = sale.plus(sale.draftCreditNote(deposit, CreditReasons.ERROR).issue("AV-1", player.today()));
        assertThat(sale.creditableOf(deposit).withVat()).isEqualTo(eur("500.00"));
        assertThat(sale.refundableOf(deposit)).isEqualTo(eur("650.00"));
        assertThat(sale.draftCreditNote(deposit, CreditReasons.ERROR).check())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .isEqualTo("[AC-CRN-03] Nothing is left to credit on FA-1: refund cases hold EUR 500.00"));
        Player paid = run(run(new Player(player.refundCase(), sale, player.moves()), TO_APPROVED), ISSUE_CREDIT_NOTE);
        paid = run(paid, TO_PAID);
        assertThat(paid.sale().refunded()).isEqualTo(eur("500.00"));
        assertThat(paid.sale().refundDue()).isEqualTo(eur("650.00"));
    }

    @Test
    void a_transfer_and_a_settlement_leave_what_a_case_holds() {
        Player player = run(Player.open("500.00"), SUBMIT);
        Sale sale = player.sale();
        DepositInvoice deposit = Player.deposit(sale);
        assertThatThrownBy(() -> sale.plus(new TransferOut(
                        "T-1", "D-2026-017", "D-2", eur("0.01"), player.today(), java.util.Optional.of("FA-1"))))
                .hasMessageContaining("EUR 0.00");
        Sale settled = sale;
        for (var step : sale.settle().steps()) {
            settled = settled.plus(step.draft().issue("X-" + settled.version(), player.today()));
        }
        assertThat(settled.reservedOf(deposit)).isEqualTo(eur("500.00"));
        assertThat(settled.creditableOf(deposit).withVat()).isEqualTo(eur("1150.00"));
        assertThat(settled.outstanding()).isEqualTo(eur("1650.00"));
        Player goesOn = run(new Player(player.refundCase(), settled, player.moves()), TO_APPROVED);
        Player closed = run(run(goesOn.take(ISSUE_CREDIT_NOTE), TO_PAID), CLOSE);
        assertThat(closed.sale().outstanding()).isEqualTo(eur("1650.00"));
        assertThat(closed.sale().outstandingOf(deposit)).isEqualTo(NOTHING);
    }

    /** The sale after so much of the payment of the deposit did not stay. */
    private static Player bounced(Player player, String amount) {
        Payment payment = facts(player.sale(), Payment.class).findFirst().orElseThrow();
        Sale sale = player.sale().plus(PaymentReversal.ofPart(payment, eur(amount), player.today(), "MD06"));
        return new Player(player.refundCase(), sale, player.moves());
    }

    @Test
    void a_case_whose_money_bounced_is_not_verified_and_not_credited_but_cancelled_and_asked_for_less() {
        Player submitted = bounced(Player.open("1150.00").take(SUBMIT), "500.00");
        assertThatThrownBy(() -> submitted.take(VERIFY))
                .hasMessage(
                        "[AC-RFD-08] Sale D-2026-017 holds EUR 650.00 for refund case RC-1, which needs EUR 1150.00");
        Player approved = bounced(run(Player.open("1150.00").take(SUBMIT), TO_APPROVED), "500.00");
        assertThatThrownBy(() -> approved.take(ISSUE_CREDIT_NOTE)).hasMessageContaining("AC-RFD-08");
        assertThat(approved.take(CANCEL).sale().reservedOf(Player.deposit(approved.sale())))
                .isEqualTo(NOTHING);

        Player draft = run(submitted, RETURN_TO_DRAFT, CANCEL);
        Sale less = draft.sale();
        less = less.plus(
                less.draftCreditNote(Player.deposit(less), Credit.ofWithVat(eur("500.00")), CreditReasons.UNPAID)
                        .issue("AV-9", draft.today()));
        Player next = run(Player.open(Player.POLICY, less, "RC-2", "650.00").take(SUBMIT), TO_APPROVED);
        Sale end = run(run(next, ISSUE_CREDIT_NOTE), TO_PAID).sale();
        assertThat(end.refunded()).isEqualTo(eur("650.00"));
        assertThat(end.outstanding()).isEqualTo(NOTHING);
    }

    @Test
    void a_credited_case_whose_money_bounced_does_not_pay_and_is_cancelled_with_a_reversal() {
        Player player = bounced(credited(keeping("950.00", "200.00")).take(SCHEDULE), "500.00");
        assertThatThrownBy(() -> player.take(START_PAYMENT))
                .hasMessage(
                        "[AC-RFD-08] Sale D-2026-017 holds EUR 450.00 for refund case RC-1, which needs EUR 950.00");
        Sale sale = player.take(CANCEL_WITH_REVERSAL).sale();
        DepositInvoice deposit = Player.deposit(sale);
        assertThat(sale.reservedOf(deposit)).isEqualTo(NOTHING);
        assertThat(sale.outstandingOf(deposit)).isEqualTo(eur("500.00"));
        assertThat(sale.outstanding()).isEqualTo(eur("500.00"));
        Payment again = Payment.onAccount(eur("500.00"), player.today());
        assertThat(sale.plus(again).outstanding()).isEqualTo(NOTHING);
    }

    @Test
    void a_payment_that_the_bank_made_is_recorded_even_if_the_money_of_the_deposit_bounced_meanwhile() {
        Player started = run(credited(RefundSplit.refund(eur("1150.00"))), SCHEDULE, START_PAYMENT);
        Player confirmed = bounced(started, "1150.00").take(CONFIRM);
        assertThat(confirmed.sale().refunded()).isEqualTo(eur("575.00"));
        assertThat(confirmed.sale().outstanding()).isEqualTo(eur("575.00"));
        assertThat(confirmed.sale().reservedOf(Player.deposit(confirmed.sale())))
                .isEqualTo(eur("575.00"));
        assertThatThrownBy(() -> confirmed.take(START_PAYMENT)).hasMessageContaining("AC-RFD-08");
    }
}
