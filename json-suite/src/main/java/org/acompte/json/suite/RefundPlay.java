package org.acompte.json.suite;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Quote;
import org.acompte.refund.Approver;
import org.acompte.refund.AttemptOutcome;
import org.acompte.refund.BankDetailsCheck;
import org.acompte.refund.Delegation;
import org.acompte.refund.Payee;
import org.acompte.refund.RefundAttempt;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundContent;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundInstalment;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundRole;
import org.acompte.refund.RefundSplit;
import org.acompte.refund.RefundStep;
import org.acompte.refund.Signature;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A refund case with its sale, and the next command with arguments that fit.
 *
 * @param refundCase the case
 * @param sale its sale
 * @param words stand wherever a text is free
 */
record RefundPlay(RefundCase refundCase, Sale sale, String words) {
    static final Instant START = Instant.parse("2026-10-01T08:00:00Z");
    static final Payee PAYER = new Payee("B-17", "credit-transfer", "1f0c", true);
    static final Payee OTHER = new Payee("B-18", "credit-transfer", "77ab", false);

    /** The deposit of the sale is 6000 units of the currency, all of it received. */
    static RefundPlay open(CurrencyUnit currency, Money amount, Instant at, String words) {
        Sale sale = Sale.of(
                Quote.draft("D-2026-021", Given.SELLER, Given.BUYER)
                        .plusLine("Kitchen", Money.ofMajor(currency, 10_000), Given.S20)
                        .order(Given.day("2026-09-02")),
                DepositPlan.of(Deposit.of(Percentage.of(50))));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-0051", Given.day("2026-09-09"));
        sale = sale.plus(deposit).plus(Payment.of(deposit, Money.ofMajor(currency, 6_000), Given.day("2026-09-12")));
        Signature by = Signature.of("u-req", at, words, "RC-9-0");
        RefundCase opened =
                RefundCase.open(policy(currency), sale, deposit, "RC-9", amount, CreditReasons.CANCELLATION, by);
        return new RefundPlay(opened, sale, words);
    }

    static RefundPolicy policy(CurrencyUnit currency) {
        return RefundPolicy.builder()
                .oneActorBelow(Money.ofMajor(currency, 50))
                .oneApprovalUpTo(Money.ofMajor(currency, 2_000))
                .twoApprovalsUpTo(Money.ofMajor(currency, 5_000))
                .addApprovers(
                        Approver.of("u-sal", RefundRole.SALES, Money.ofMajor(currency, 9_000))
                                .withSubstitute("u-sub"),
                        Approver.of("u-acc", RefundRole.ACCOUNTING, Money.ofMajor(currency, 9_000)),
                        Approver.of("u-acc2", RefundRole.ACCOUNTING, Money.ofMajor(currency, 9_000)),
                        Approver.of("u-dir", RefundRole.DIRECTOR, Money.ofMajor(currency, 99_000)))
                .addDelegations(new Delegation("u-sal", "u-del", START, Instant.parse("2026-10-31T23:00:00Z")))
                .escalationDelay(Duration.ofDays(3))
                .coolDown(Duration.ofDays(2))
                .maxAttempts(2)
                .watchWindow(Duration.ofDays(40))
                .closedThrough(Given.day("2026-08-31"))
                .zone(ZoneId.of("Europe/Paris"))
                .build();
    }

    private RefundPlay with(RefundCase next) {
        return new RefundPlay(next, sale, words);
    }

    private RefundPlay with(RefundStep step) {
        return new RefundPlay(step.refundCase(), step.sale(), words);
    }

    private Signature by(String actor) {
        return later(actor, Duration.ofHours(1));
    }

    /** The next signature, under a new key. */
    private Signature later(String actor, Duration delay) {
        return Signature.of(actor, last().plus(delay), words, "RC-9-" + refundCase.version());
    }

    private Instant last() {
        return refundCase.events().get(refundCase.version() - 1).by().at();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                last().plus(Duration.ofHours(1)), refundCase.policy().zone());
    }

    private String numbered(String kind) {
        return kind + refundCase.version();
    }

    RefundPlay submit(RefundSplit split, Payee payee) {
        return with(refundCase.submit(sale, split, payee, by("u-req")));
    }

    RefundPlay approveSalesFor(String principal, String actor) {
        return with(refundCase.approveSales(hash(), by(actor).onBehalfOf(principal)));
    }

    /** An approval of accounting over another content, with which all approvals lapse. */
    RefundPlay approveAnother() {
        return with(refundCase.approveAccounting("0".repeat(64), by(accountant())));
    }

    RefundPlay failUntilTomorrow() {
        return with(refundCase.fail(started(), "AM04", last().plus(Duration.ofDays(1)), by("bank")));
    }

    RefundPlay changeTo(Payee payee) {
        Optional<BankDetailsCheck> check = Optional.of(new BankDetailsCheck("u-two", START));
        return with(refundCase.changeMethod(payee, check, later("u-tre", Duration.ofDays(3))));
    }

    RefundPlay take(RefundCommand command) {
        return switch (command) {
            case SUBMIT -> submit(RefundSplit.refund(refundCase.opened().amount()), PAYER);
            case VERIFY -> verify();
            case RETURN_TO_DRAFT -> with(refundCase.returnToDraft(sale, by("u-ver")));
            case APPROVE_SALES -> with(refundCase.approveSales(hash(), by("u-sal")));
            case APPROVE_ACCOUNTING -> with(refundCase.approveAccounting(hash(), by(accountant())));
            case ISSUE_CREDIT_NOTE -> issue();
            case SCHEDULE -> with(refundCase.schedule(halves(), by("u-tre")));
            case START_PAYMENT ->
                with(refundCase.startPayment(sale, numbered("P-"), later("u-tre", Duration.ofDays(1))));
            case CONFIRM -> confirm();
            case FAIL -> with(refundCase.fail(started(), "AC04", by("bank")));
            case CHANGE_METHOD ->
                with(refundCase.changeMethod(new Payee("B-17", "cheque", "1f0c", true), Optional.empty(), by("u-tre")));
            case BANK_RETURN ->
                with(refundCase.bankReturn(
                        sale, attempt(AttemptOutcome.CONFIRMED).id(), today(), "AC04", by("bank")));
            case CLOSE -> with(refundCase.close(later("u-acc", Duration.ofDays(41))));
            case REJECT -> with(refundCase.reject(sale, by("u-sal")));
            case CANCEL -> with(refundCase.cancel(sale, by("u-req")));
            case CANCEL_WITH_REVERSAL -> reverse();
        };
    }

    RefundPlay takeAll(RefundCommand... commands) {
        RefundPlay play = this;
        for (RefundCommand command : commands) {
            play = play.take(command);
        }
        return play;
    }

    private RefundPlay verify() {
        Optional<BankDetailsCheck> check = content().payee().paidTheDeposit()
                ? Optional.empty()
                : Optional.of(new BankDetailsCheck("u-two", Instant.parse("2026-09-20T10:30:00Z")));
        return with(refundCase.verify(sale, List.of(words, "statement 9"), check, by("u-ver")));
    }

    private RefundPlay issue() {
        CreditNote note = refundCase.draftCreditNote(sale).issue(numbered("AV-"), today());
        Signature by = by("u-acc");
        return with(refundCase
                .draftIndemnity(sale, note)
                .map(draft -> refundCase.issueCreditNote(sale, note, draft.issue(numbered("FI-"), today()), by))
                .orElseGet(() -> refundCase.issueCreditNote(sale, note, by)));
    }

    private RefundPlay confirm() {
        Money amount = attempt(AttemptOutcome.STARTED).amount();
        return with(refundCase.confirm(sale, started(), amount, today(), words, by("bank")));
    }

    private RefundPlay reverse() {
        Signature by = by("u-acc");
        return with(refundCase
                .draftIndemnityCredit(sale, CreditReasons.ERROR)
                .map(draft -> draft.issue(numbered("AI-"), today()))
                .map(note -> refundCase.cancelWithReversal(
                        sale,
                        refundCase
                                .draftReversal(sale, note, CreditReasons.ERROR)
                                .issue(numbered("AA-"), today()),
                        note,
                        by))
                .orElseGet(() -> refundCase.cancelWithReversal(
                        sale,
                        refundCase.draftReversal(sale, CreditReasons.ERROR).issue(numbered("AA-"), today()),
                        by)));
    }

    private RefundContent content() {
        return refundCase.content().orElseThrow();
    }

    private String hash() {
        return content().hash();
    }

    /** Three people of accounting in turn, one of them a director. */
    private String accountant() {
        long before = refundCase.events().stream()
                .filter(event -> event.details() instanceof RefundDetails.AccountingApproved)
                .count();
        return List.of("u-acc", "u-acc2", "u-dir").get((int) (before % 3));
    }

    private String started() {
        return attempt(AttemptOutcome.STARTED).id();
    }

    private RefundAttempt attempt(AttemptOutcome outcome) {
        return refundCase.attempts().stream()
                .filter(each -> each.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private List<RefundInstalment> halves() {
        Money refund = content().split().refund();
        Money half = refund.dividedBy(2, RoundingMode.DOWN);
        return List.of(
                new RefundInstalment(today(), half), new RefundInstalment(today().plusDays(1), refund.minus(half)));
    }
}
