package org.acompte.refund;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.acompte.Fixtures;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** A refund case with its sale, and the next command with arguments that fit as far as any can. */
public record Player(RefundCase refundCase, Sale sale, int moves) {
    public static final Instant START = Instant.parse("2026-10-01T08:00:00Z");
    public static final RefundPolicy POLICY = RefundPolicy.builder()
            .oneActorBelow(eur("50.00"))
            .oneApprovalUpTo(eur("2000.00"))
            .twoApprovalsUpTo(eur("5000.00"))
            .addApprovers(
                    Approver.of("u-sal", RefundRole.SALES, eur("9000.00")).withSubstitute("u-sub"),
                    Approver.of("u-acc", RefundRole.ACCOUNTING, eur("9000.00")),
                    Approver.of("u-acc2", RefundRole.ACCOUNTING, eur("9000.00")),
                    Approver.of("u-acc3", RefundRole.ACCOUNTING, eur("9000.00")),
                    Approver.of("u-low", RefundRole.ACCOUNTING, eur("100.00")),
                    Approver.of("u-dir", RefundRole.DIRECTOR, eur("99000.00")))
            .escalationDelay(Duration.ofDays(3))
            .coolDown(Duration.ofDays(2))
            .maxAttempts(2)
            .watchWindow(Duration.ofDays(40))
            .zone(ZoneOffset.UTC)
            .build();
    public static final Payee PAYER = new Payee("B-17", "credit-transfer", "hash-1", true);

    /** A sale of 1200.00 at 20 % and 1100.00 at 10 % with a deposit of one half, paid: 600.00 and 550.00. */
    public static Sale paidDeposit() {
        Sale sale = Fixtures.sale(
                draft().plusLine("Works", eur("1000.00"), S20).plusLine("Garden", eur("1000.00"), S10),
                DepositPlan.of(Deposit.of(percent("50"))));
        sale = sale.plus(sale.draftNextDeposit().issue("FA-1", day("2026-09-10")));
        return sale.plus(Payment.of(deposit(sale), eur("1150.00"), day("2026-09-12")));
    }

    public static DepositInvoice deposit(Sale sale) {
        return (DepositInvoice) sale.invoice("FA-1").orElseThrow();
    }

    public static Player open(String amount) {
        return open(POLICY, paidDeposit(), "RC-1", amount);
    }

    public static Player open(RefundPolicy policy, Sale sale, String number, String amount) {
        return open(policy, sale, deposit(sale), number, eur(amount));
    }

    public static Player open(RefundPolicy policy, Sale sale, DepositInvoice deposit, String number, Money amount) {
        Signature by = Signature.of("u-req", START, "buyer cancels", number + "-0");
        return new Player(
                RefundCase.open(policy, sale, deposit, number, amount, CreditReasons.CANCELLATION, by), sale, 0);
    }

    /** A case that went through commands, each with fitting arguments. */
    public static Player after(RefundCommand... commands) {
        Player player = open("1150.00");
        for (RefundCommand command : commands) {
            player = player.take(command);
        }
        return player;
    }

    /** The next signature: an hour later, under a new key. */
    public Signature by(String actor) {
        return Signature.of(actor, now(), "as asked", refundCase.number() + "-" + (moves + 1));
    }

    public Instant now() {
        return last().plus(Duration.ofHours(1));
    }

    private Instant last() {
        return refundCase.events().get(refundCase.version() - 1).by().at();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    public Player with(RefundCase next) {
        return new Player(next, sale, moves + 1);
    }

    public Player with(RefundStep step) {
        return new Player(step.refundCase(), step.sale(), moves + 1);
    }

    public String hash() {
        return refundCase.content().map(RefundContent::hash).orElse("none");
    }

    public Money amount() {
        return refundCase.opened().amount();
    }

    /** Half today and the rest tomorrow. */
    public List<RefundInstalment> halves() {
        Money refund = refundCase.content().map(known -> known.split().refund()).orElse(amount());
        Money half = refund.dividedBy(2, java.math.RoundingMode.DOWN);
        return List.of(
                new RefundInstalment(today(), half), new RefundInstalment(today().plusDays(1), refund.minus(half)));
    }

    private String attempt(AttemptOutcome outcome) {
        return refundCase.attempts().stream()
                .filter(each -> each.outcome() == outcome)
                .map(RefundAttempt::id)
                .findFirst()
                .orElse("none");
    }

    private Money attempted(String id) {
        return refundCase.attempts().stream()
                .filter(each -> each.id().equals(id))
                .map(RefundAttempt::amount)
                .findFirst()
                .orElse(amount());
    }

    /** The next command, submitted with everything paid back. */
    public Player take(RefundCommand command) {
        return take(command, RefundSplit.refund(amount()));
    }

    public Player take(RefundCommand command, RefundSplit split) {
        return switch (command) {
            case SUBMIT -> with(refundCase.submit(sale, split, PAYER, by("u-req")));
            case VERIFY -> with(refundCase.verify(sale, List.of("bank statement 9"), Optional.empty(), by("u-ver")));
            case RETURN_TO_DRAFT -> with(refundCase.returnToDraft(sale, by("u-ver")));
            case APPROVE_SALES -> with(refundCase.approveSales(hash(), by("u-sal")));
            case APPROVE_ACCOUNTING -> with(refundCase.approveAccounting(hash(), by("u-acc")));
            case ISSUE_CREDIT_NOTE -> issue();
            case SCHEDULE -> with(refundCase.schedule(halves(), by("u-tre")));
            case START_PAYMENT -> startPayment();
            case CONFIRM -> {
                String id = attempt(AttemptOutcome.STARTED);
                yield with(refundCase.confirm(sale, id, attempted(id), today(), "camt-" + moves, by("bank")));
            }
            case FAIL -> with(refundCase.fail(attempt(AttemptOutcome.STARTED), "AC04", by("bank")));
            case CHANGE_METHOD ->
                with(refundCase.changeMethod(
                        new Payee("B-17", "cheque", "hash-1", true), Optional.empty(), by("u-tre")));
            case BANK_RETURN ->
                with(refundCase.bankReturn(sale, attempt(AttemptOutcome.CONFIRMED), today(), "AC04", by("bank")));
            case CLOSE -> with(refundCase.close(later("u-acc", Duration.ofDays(41))));
            case REJECT -> with(refundCase.reject(sale, by("u-sal")));
            case CANCEL -> with(refundCase.cancel(sale, by("u-req")));
            case CANCEL_WITH_REVERSAL -> reverse();
        };
    }

    private Player startPayment() {
        Signature by = later("u-tre", Duration.ofDays(1));
        return with(refundCase.startPayment(sale, "P-" + moves, by));
    }

    public Signature later(String actor, Duration delay) {
        return Signature.of(actor, last().plus(delay), "as asked", refundCase.number() + "-" + (moves + 1));
    }

    private Player issue() {
        CreditNote note = creditNote();
        Signature by = by("u-acc");
        if (!refundCase.check(RefundCommand.ISSUE_CREDIT_NOTE).isEmpty()) {
            return with(refundCase.issueCreditNote(sale, note, by));
        }
        return with(refundCase
                .draftIndemnity(sale, note)
                .map(draft -> refundCase.issueCreditNote(sale, note, draft.issue(numbered("FI-"), today()), by))
                .orElseGet(() -> refundCase.issueCreditNote(sale, note, by)));
    }

    private String numbered(String kind) {
        return kind + refundCase.number() + "-" + moves;
    }

    private Player reverse() {
        Signature by = by("u-acc");
        if (!refundCase.check(RefundCommand.CANCEL_WITH_REVERSAL).isEmpty()) {
            return with(refundCase.cancelWithReversal(sale, anyReversal(), by));
        }
        return with(refundCase
                .draftIndemnityCredit(sale, CreditReasons.ERROR)
                .map(draft -> draft.issue(numbered("AI-"), today()))
                .map(note -> refundCase.cancelWithReversal(sale, reversal(note), note, by))
                .orElseGet(() -> refundCase.cancelWithReversal(sale, reversal(), by)));
    }

    /** The reversal of the credit note of a case without an indemnity. */
    public CreditReversal reversal() {
        return refundCase.draftReversal(sale, CreditReasons.ERROR).issue(numbered("AA-"), today());
    }

    private CreditReversal reversal(CreditNote ofIndemnity) {
        return refundCase.draftReversal(sale, ofIndemnity, CreditReasons.ERROR).issue(numbered("AA-"), today());
    }

    private CreditReversal anyReversal() {
        Sale other = paidDeposit();
        CreditNote note = other.draftCreditNote(deposit(other), Credit.full(), CreditReasons.CANCELLATION)
                .issue("AV-" + moves, today());
        return other.plus(note).draftCreditReversal(note, CreditReasons.ERROR).issue(numbered("AA-"), today());
    }

    private CreditNote creditNote() {
        if (refundCase.check(RefundCommand.ISSUE_CREDIT_NOTE).isEmpty()) {
            return refundCase.draftCreditNote(sale).issue(numbered("AV-"), today());
        }
        Sale other = paidDeposit();
        return other.draftCreditNote(deposit(other), Credit.full(), CreditReasons.CANCELLATION)
                .issue("AV-" + moves, today());
    }
}
