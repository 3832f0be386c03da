package org.acompte.refund;

import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.refund.RefundCommand.APPROVE_ACCOUNTING;
import static org.acompte.refund.RefundCommand.APPROVE_SALES;
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

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.acompte.Fixtures;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.rule.Rule;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Kept;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleRules;

/** Moves that break one rule of refund cases each. */
public final class RefundBreaks {
    private static final RefundCommand[] APPROVED = {SUBMIT, VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING};
    private static final Payee NEW = new Payee("B-18", "credit-transfer", "hash-2", false);

    private RefundBreaks() {}

    /** Hands each rule with the move that breaks it to a collector. */
    public static void collect(BiConsumer<Rule, Runnable> broken) {
        values(broken);
        requests(broken);
        approvals(broken);
        documents(broken);
        payments(broken);
        logs(broken);
        reservations(broken);
    }

    private static Player drafted() {
        return Player.open("1150.00");
    }

    private static Player verified() {
        return Player.after(SUBMIT, VERIFY);
    }

    private static Player approved() {
        return Player.after(APPROVED);
    }

    private static Player credited() {
        return approved().take(ISSUE_CREDIT_NOTE);
    }

    private static Player scheduled() {
        return credited().take(SCHEDULE);
    }

    private static Player started() {
        return scheduled().take(START_PAYMENT);
    }

    private static Player failed() {
        return started().take(FAIL);
    }

    private static Player paid() {
        return started().take(CONFIRM).take(START_PAYMENT).take(CONFIRM);
    }

    private static void values(BiConsumer<Rule, Runnable> broken) {
        broken.accept(RefundRules.NOT_ABOVE_ZERO, () -> Player.open("0.00"));
        broken.accept(RefundRules.NEGATIVE, () -> RefundSplit.refund(eur("-0.01")));
        broken.accept(
                RefundRules.TOO_MANY,
                () -> new RefundDetails.Verified(Collections.nCopies(21, "letter"), Optional.empty()));
        broken.accept(RefundRules.THRESHOLDS, () -> Player.POLICY.withOneApprovalUpTo(eur("49.99")));
    }

    private static void requests(BiConsumer<Rule, Runnable> broken) {
        broken.accept(RefundRules.NOT_POSSIBLE, () -> drafted().take(VERIFY));
        broken.accept(RefundRules.SPLIT, () -> drafted().take(SUBMIT, RefundSplit.refund(eur("1149.99"))));
        broken.accept(RefundRules.NOTHING_CREDITED, () -> {
            Kept all = Kept.consideration(eur("1150.00"), "clause 9");
            drafted().take(SUBMIT, RefundSplit.refund(eur("0.00")).withKept(all));
        });
        broken.accept(RefundRules.NOT_HELD, () -> {
            Player player = drafted().take(SUBMIT);
            player.refundCase().verify(Player.paidDeposit(), List.of(), Optional.empty(), player.by("u-ver"));
        });
        broken.accept(RefundRules.PAYEE_UNCHECKED, () -> verifyNew(Optional.empty()));
        broken.accept(RefundRules.COOL_DOWN, () -> verifyNew(Optional.of(new BankDetailsCheck("u-2", Player.START))));
        broken.accept(RefundRules.NOT_REQUESTER, () -> {
            Player player = drafted();
            player.refundCase().cancel(player.sale(), player.by("u-else"));
        });
        broken.accept(RefundRules.OTHER_SALE, () -> {
            Sale other = Sale.of(org.acompte.quote.Quote.draft("D-2", Fixtures.SELLER, Fixtures.BUYER)
                    .plusLine("Works", eur("1.00"), Fixtures.S20)
                    .order(day("2026-09-09")));
            Player player = drafted();
            player.refundCase().cancel(other, player.by("u-req"));
        });
        broken.accept(RefundRules.UNKNOWN_DEPOSIT, () -> {
            Sale with = Player.paidDeposit();
            Sale without = Sale.of(with.contract(), with.plan());
            RefundCase.open(
                    Player.POLICY,
                    without,
                    Player.deposit(with),
                    "RC-1",
                    eur("1.00"),
                    CreditReasons.ERROR,
                    signature());
        });
        broken.accept(RefundRules.NUMBER_USED, () -> {
            Sale sale = Player.after(SUBMIT, RETURN_TO_DRAFT).sale();
            Player.open(Player.POLICY, sale, "RC-1", "1.00");
        });
        broken.accept(RefundRules.NOTHING_RECEIVED, () -> Player.open(Player.POLICY, unpaid(), "RC-1", "1.00"));
    }

    private static Signature signature() {
        return Signature.of("u-req", Player.START, "buyer cancels", "key");
    }

    private static Sale unpaid() {
        Sale sale = Fixtures.sale(
                Fixtures.draft().plusLine("Works", eur("1000.00"), Fixtures.S20),
                DepositPlan.of(Deposit.of(percent("50"))));
        return sale.plus(sale.draftNextDeposit().issue("FA-1", day("2026-09-10")));
    }

    private static void verifyNew(Optional<BankDetailsCheck> check) {
        Player player = drafted();
        player = player.with(
                player.refundCase().submit(player.sale(), RefundSplit.refund(eur("1150.00")), NEW, player.by("u-req")));
        player.refundCase().verify(player.sale(), List.of(), check, player.by("u-ver"));
    }

    private static void approvals(BiConsumer<Rule, Runnable> broken) {
        broken.accept(RefundRules.SAME_ACTOR, () -> approveSales(verified(), "u-ver"));
        broken.accept(RefundRules.NO_AUTHORITY, () -> approveSales(verified(), "u-acc"));
        broken.accept(RefundRules.OVER_AUTHORITY, () -> approveAccounting(Player.POLICY, "u-low"));
        broken.accept(RefundRules.NOT_DELEGATED, () -> {
            Player player = verified();
            player.refundCase().approveSales(player.hash(), player.by("u-else").onBehalfOf("u-sal"));
        });
        broken.accept(
                RefundRules.PERIOD_CLOSED,
                () -> approveAccounting(Player.POLICY.withClosedThrough(day("2026-10-01")), "u-acc"));
        broken.accept(RefundRules.OTHER_CONTENT, () -> {
            Player player = verified();
            player.refundCase().approveSales("another hash", player.by("u-sal"));
        });
        broken.accept(RefundRules.DIRECTOR_MISSING, () -> {
            RefundPolicy strict =
                    Player.POLICY.withOneApprovalUpTo(eur("100.00")).withTwoApprovalsUpTo(eur("1000.00"));
            Player player = verified().take(APPROVE_SALES);
            player = player.with(player.refundCase().withPolicy(strict));
            for (String actor : List.of("u-acc", "u-acc2", "u-acc3")) {
                player = player.with(player.refundCase().approveAccounting(player.hash(), player.by(actor)));
            }
        });
    }

    private static void approveSales(Player player, String actor) {
        player.refundCase().approveSales(player.hash(), player.by(actor));
    }

    /** A case that keeps a part outside VAT, up to its credit note. */
    private static Player kept() {
        Kept kept = Kept.indemnity(eur("150.00"), "clause 9");
        Player player =
                drafted().take(SUBMIT, RefundSplit.refund(eur("1000.00")).withKept(kept));
        return player.take(VERIFY).take(APPROVE_SALES).take(APPROVE_ACCOUNTING);
    }

    private static void approveAccounting(RefundPolicy policy, String actor) {
        Player player = verified().take(APPROVE_SALES);
        player.refundCase().withPolicy(policy).approveAccounting(player.hash(), player.by(actor));
    }

    private static void documents(BiConsumer<Rule, Runnable> broken) {
        broken.accept(RefundRules.CREDIT_NOTE_TOTAL, () -> {
            Player player = approved();
            player.refundCase()
                    .issueCreditNote(
                            player.sale(),
                            Player.paidDeposit()
                                    .draftCreditNote(
                                            Player.deposit(player.sale()),
                                            Credit.ofWithVat(eur("1149.99")),
                                            CreditReasons.ERROR)
                                    .issue("AV-1", player.today()),
                            player.by("u-acc"));
        });
        broken.accept(RefundRules.CREDIT_NOTE_DEPOSIT, () -> {
            Player player = approved();
            Sale sale = player.sale();
            sale = sale.plus(
                    sale.draftDeposit(Deposit.ofWithVat(eur("1150.00"))).issue("FA-2", player.today()));
            player.refundCase()
                    .issueCreditNote(
                            sale,
                            sale.draftCreditNote(sale.invoice("FA-2").orElseThrow(), Credit.full(), CreditReasons.ERROR)
                                    .issue("AV-1", player.today()),
                            player.by("u-acc"));
        });
        broken.accept(RefundRules.OTHER_INDEMNITY, () -> {
            Player player = kept();
            player.refundCase()
                    .issueCreditNote(
                            player.sale(),
                            player.refundCase().draftCreditNote(player.sale()).issue("AV-1", player.today()),
                            player.by("u-acc"));
        });
        broken.accept(RefundRules.INDEMNITY_CREDIT, () -> {
            Player player = kept().take(ISSUE_CREDIT_NOTE);
            player.refundCase().cancelWithReversal(player.sale(), player.reversal(), player.by("u-acc"));
        });
        broken.accept(RefundRules.REVERSAL_TOTAL, () -> {
            Player player = credited();
            CreditReversal reversal = player.reversal();
            VatBreakdown half = reversal.amount().carve(eur("575.00"));
            CreditReversal other = new CreditReversal(
                    reversal.header(), reversal.creditNote(), reversal.invoice(), half, reversal.reason());
            player.refundCase().cancelWithReversal(player.sale(), other, player.by("u-acc"));
        });
        broken.accept(RefundRules.OTHER_CREDIT_NOTE, () -> {
            Player player = Player.open("1000.00").take(SUBMIT);
            Sale sale = player.sale();
            CreditNote plain = sale.draftCreditNote(
                            Player.deposit(sale), Credit.ofWithVat(eur("100.00")), CreditReasons.PRICE_REDUCTION)
                    .issue("AV-9", player.today());
            CreditReversal ofPlain = sale.plus(plain)
                    .draftCreditReversal(plain, CreditReasons.ERROR)
                    .issue("AA-9", player.today());
            player = new Player(player.refundCase(), sale.plus(plain), player.moves())
                    .take(VERIFY)
                    .take(APPROVE_SALES)
                    .take(APPROVE_ACCOUNTING)
                    .take(ISSUE_CREDIT_NOTE);
            player.refundCase().cancelWithReversal(player.sale(), ofPlain, player.by("u-acc"));
        });
        broken.accept(RefundRules.ALREADY_PAID, () -> {
            Player player =
                    started().take(CONFIRM).take(START_PAYMENT).take(FAIL).take(CHANGE_METHOD);
            player.take(RefundCommand.CANCEL_WITH_REVERSAL);
        });
        broken.accept(RefundRules.STILL_TO_PAY, () -> credited().take(CLOSE));
        broken.accept(RefundRules.WATCH_ON, () -> {
            Player player = paid();
            player.refundCase().close(player.by("u-acc"));
        });
    }

    private static void payments(BiConsumer<Rule, Runnable> broken) {
        broken.accept(RefundRules.NOTHING_TO_PAY, () -> {
            Player player =
                    drafted().take(SUBMIT, RefundSplit.refund(eur("0.00")).withToAccount(eur("1150.00")));
            for (RefundCommand command : List.of(VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING, ISSUE_CREDIT_NOTE)) {
                player = player.take(command);
            }
            player.refundCase().schedule(List.of(), player.by("u-tre"));
        });
        broken.accept(RefundRules.SCHEDULE_SUM, () -> schedule("2026-10-02", "1149.99", "2026-10-03", "0.02"));
        broken.accept(RefundRules.SCHEDULE_ORDER, () -> schedule("2026-10-03", "1149.99", "2026-10-03", "0.01"));
        broken.accept(RefundRules.SCHEDULE_PAST, () -> schedule("2026-09-30", "1149.99", "2026-10-03", "0.01"));
        broken.accept(RefundRules.NOT_DUE, () -> {
            Player player = credited();
            List<RefundInstalment> tomorrow =
                    List.of(new RefundInstalment(player.today().plusDays(1), eur("1150.00")));
            player = player.with(player.refundCase().schedule(tomorrow, player.by("u-tre")));
            player.refundCase().startPayment(player.sale(), "P-1", player.by("u-tre"));
        });
        broken.accept(RefundRules.ATTEMPT_USED, () -> {
            Player player = failed();
            String used = player.refundCase().attempts().get(0).id();
            player.refundCase().startPayment(player.sale(), used, player.by("u-tre"));
        });
        broken.accept(
                RefundRules.OTHER_INSTALMENT,
                () -> forge(scheduled(), new RefundDetails.PaymentStarted("P-1", 2, eur("575.00")), "u-tre"));
        broken.accept(RefundRules.ATTEMPTS_USED_UP, () -> {
            Player player = failed().take(START_PAYMENT).take(FAIL);
            player.take(START_PAYMENT);
        });
        broken.accept(RefundRules.RETRY_TOO_EARLY, () -> {
            Player player = started();
            String attempt = player.refundCase().attempts().get(0).id();
            player = player.with(player.refundCase()
                    .fail(attempt, "AC04", player.now().plus(Duration.ofDays(9)), player.by("bank")));
            player.take(START_PAYMENT);
        });
        broken.accept(
                RefundRules.OTHER_ATTEMPT,
                () -> started().refundCase().fail("P-99", "AC04", started().by("bank")));
        broken.accept(RefundRules.OTHER_AMOUNT, () -> {
            Player player = started();
            String attempt = player.refundCase().attempts().get(0).id();
            player.refundCase().confirm(player.sale(), attempt, eur("0.01"), player.today(), "camt", player.by("bank"));
        });
        broken.accept(RefundRules.METHOD_UNCHANGED, () -> {
            Player player = failed();
            player.refundCase().changeMethod(Player.PAYER, Optional.empty(), player.by("u-tre"));
        });
        broken.accept(
                RefundRules.OTHER_PAYEE,
                () -> forge(failed(), new RefundDetails.MethodChanged(NEW, Player.PAYER, Optional.empty()), "u-tre"));
        broken.accept(RefundRules.WATCH_OVER, () -> {
            Player player = paid();
            player.refundCase()
                    .bankReturn(
                            player.sale(),
                            player.refundCase().attempts().get(0).id(),
                            player.today(),
                            "AC04",
                            player.later("bank", Duration.ofDays(41)));
        });
    }

    private static void schedule(String first, String amount, String second, String rest) {
        Player player = credited();
        player.refundCase()
                .schedule(
                        List.of(
                                new RefundInstalment(day(first), eur(amount)),
                                new RefundInstalment(day(second), eur(rest))),
                        player.by("u-tre"));
    }

    private static void forge(Player player, RefundDetails details, String actor) {
        RefundState to = RefundMove.of(details.command().orElseThrow()).to().get(0);
        player.refundCase().plus(sealed(player, player.by(actor), details, to));
    }

    private static RefundEvent sealed(Player player, Signature by, RefundDetails details, RefundState to) {
        List<RefundEvent> log = player.refundCase().events();
        return RefundEvent.seal(
                by, details, to, Optional.of(log.get(log.size() - 1).hash()));
    }

    private static void logs(BiConsumer<Rule, Runnable> broken) {
        broken.accept(RefundRules.KEY_REUSED, () -> {
            Player player = drafted();
            player.refundCase().cancel(player.sale(), Signature.of("u-req", player.now(), "another reason", "RC-1-0"));
        });
        broken.accept(RefundRules.TIME_BACKWARDS, () -> {
            Player player = drafted();
            player.refundCase().cancel(player.sale(), Signature.of("u-req", Player.START.minusSeconds(1), "late", "k"));
        });
        broken.accept(RefundRules.HASH, () -> {
            RefundEvent first = drafted().refundCase().events().get(0);
            RefundEvent forged =
                    new RefundEvent(signature(), first.details(), first.state(), first.previous(), first.hash());
            RefundCase.of(Player.POLICY, List.of(forged));
        });
        broken.accept(RefundRules.CHAIN, () -> {
            Player player = drafted();
            player.refundCase()
                    .plus(RefundEvent.seal(
                            player.by("u-req"),
                            new RefundDetails.Cancelled(),
                            RefundState.CANCELLED,
                            Optional.of("another hash")));
        });
        broken.accept(RefundRules.LOG_START, () -> {
            List<RefundEvent> log = Player.after(SUBMIT).refundCase().events();
            RefundCase.of(Player.POLICY, log.subList(1, 2));
        });
        broken.accept(RefundRules.OTHER_OUTCOME, () -> {
            Player player = started();
            RefundAttempt attempt = player.refundCase().attempts().get(0);
            RefundDetails confirmed =
                    new RefundDetails.PaymentConfirmed(attempt.id(), attempt.amount(), player.today(), "camt");
            player.refundCase().plus(sealed(player, player.by("bank"), confirmed, RefundState.PAID));
        });
    }

    private static void reservations(BiConsumer<Rule, Runnable> broken) {
        broken.accept(SaleRules.RESERVATION_PART, () -> reserve("FA-1", "1.00", "1.01"));
        broken.accept(SaleRules.RESERVATION_UNKNOWN, () -> Player.paidDeposit().plus(reserve("FA-9", "1.00", "1.00")));
        broken.accept(
                SaleRules.RESERVATION_OVER_LEFT,
                () -> Player.paidDeposit().plus(reserve("FA-1", "1150.01", "1150.01")));
        broken.accept(SaleRules.CREDIT_OF_RESERVED, () -> {
            Sale sale = Player.open("500.00").take(SUBMIT).sale();
            sale.draftCreditNote(Player.deposit(sale), Credit.ofWithVat(eur("650.01")), CreditReasons.ERROR)
                    .issue("AV-1", day("2026-10-01"));
        });
        broken.accept(SaleRules.REFUND_OVER_RESERVED, () -> {
            Player player = credited();
            player.sale()
                    .plus(Refund.of(Player.deposit(player.sale()), eur("0.01"), player.today())
                            .withRefundCase("RC-9"));
        });
    }

    static RefundReservation reserve(String deposit, String amount, String uncredited) {
        return new RefundReservation("RC-9", deposit, eur(amount), eur(uncredited), day("2026-10-01"));
    }
}
