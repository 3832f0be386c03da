package org.acompte.refund;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.acompte.Fixtures;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.Progress;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Cases on one deposit and on two, mixed with whatever else happens to the sale. */
class RefundWalkTest {
    private static final int WALKS = 400;
    private static final int STEPS = 40;
    /** After all that the cases do. */
    private static final LocalDate DAY = day("2029-03-01");

    private static final Map<RefundState, RefundCommand> WAY = new EnumMap<>(Map.of(
            RefundState.DRAFT, RefundCommand.CANCEL,
            RefundState.SUBMITTED, RefundCommand.VERIFY,
            RefundState.VERIFIED, RefundCommand.APPROVE_SALES,
            RefundState.SALES_APPROVED, RefundCommand.APPROVE_ACCOUNTING,
            RefundState.ACCOUNTING_APPROVED, RefundCommand.ISSUE_CREDIT_NOTE,
            RefundState.SCHEDULED, RefundCommand.START_PAYMENT,
            RefundState.PARTIALLY_PAID, RefundCommand.START_PAYMENT,
            RefundState.IN_PAYMENT, RefundCommand.CONFIRM,
            RefundState.PAID, RefundCommand.CLOSE));

    private final Set<RefundState> seen = EnumSet.noneOf(RefundState.class);
    private int endings;
    private int held;

    @Test
    void cases_never_hold_pay_and_keep_more_than_was_received_whatever_else_happens_and_all_come_to_an_end() {
        for (int walk = 0; walk < WALKS; walk++) {
            long seed = 20261122L + walk;
            try {
                walk(new Random(seed));
            } catch (RuleViolationException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(RefundState.values());
        assertThat(held).isGreaterThan(10 * WALKS);
        assertThat(endings).isGreaterThan(WALKS);
    }

    private void walk(Random random) {
        Sale sale = twoPaidDeposits();
        List<Player> players = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (players.size() < 3 && random.nextInt(4) == 0) {
                opened(sale, players.size() + 1, random).ifPresent(players::add);
            } else if (!players.isEmpty() && random.nextInt(4) > 0) {
                int chosen = random.nextInt(players.size());
                Player before = players.get(chosen);
                Player next = commanded(new Player(before.refundCase(), sale, before.moves()), random);
                players.set(chosen, next);
                sale = next.sale();
            } else {
                sale = moved(sale, random, step);
            }
            assertSound(sale, players);
            if (step % 4 == 0) {
                assertCanBeEnded(sale, players);
            }
        }
        for (int i = 0; i < players.size(); i++) {
            Player end = ended(
                    new Player(players.get(i).refundCase(), sale, players.get(i).moves()));
            players.set(i, end);
            sale = end.sale();
            assertSound(sale, players);
            endings++;
        }
        assertThat(Sale.of(sale.contract(), sale.terms(), sale.facts())).isEqualTo(sale);
    }

    /** A sale of 1200.00 at 20 % and 1100.00 at 10 %, with deposits of 920.00 and 690.00 that are paid. */
    private static Sale twoPaidDeposits() {
        Sale sale = Fixtures.sale(
                draft().plusLine("Works", eur("1000.00"), S20).plusLine("Garden", eur("1000.00"), S10),
                DepositPlan.of(Deposit.of(percent("40")), Deposit.of(percent("30"))));
        for (String number : List.of("FA-1", "FA-2")) {
            DepositInvoice deposit = sale.draftNextDeposit().issue(number, day("2026-09-10"));
            sale = sale.plus(deposit).plus(Payment.of(deposit, deposit.amount().withVat(), day("2026-09-12")));
        }
        return sale;
    }

    /** An even amount, so that its half is above zero. */
    private static Money some(int most, Random random) {
        return Money.ofMinor(CurrencyUnit.EUR, 2L + 2 * random.nextInt(Math.max(1, most / 2)));
    }

    private static Optional<Player> opened(Sale sale, int number, Random random) {
        DepositInvoice deposit = (DepositInvoice)
                sale.invoice(random.nextInt(3) == 0 ? "FA-2" : "FA-1").orElseThrow();
        try {
            return Optional.of(Player.open(Player.POLICY, sale, deposit, "RC-" + number, some(70_000, random)));
        } catch (RuleViolationException e) {
            return Optional.empty();
        }
    }

    /** The case after a command that its state allows, or as it was if a guard refuses it. */
    private Player commanded(Player player, Random random) {
        List<RefundCommand> commands = player.refundCase().commands();
        RefundCommand usual = WAY.get(player.refundCase().state());
        if (commands.isEmpty()) {
            return player;
        }
        RefundCommand command = usual != null && usual != RefundCommand.CANCEL && random.nextInt(4) > 0
                ? usual
                : commands.get(random.nextInt(commands.size()));
        try {
            Player next = player.take(command, split(player.amount(), random));
            seen.add(next.refundCase().state());
            return next;
        } catch (RuleViolationException e) {
            return player;
        }
    }

    private static RefundSplit split(Money amount, Random random) {
        int minor = amount.getAmountMinorInt();
        Money kept = random.nextBoolean() ? some(minor / 2, random) : eur("0.00");
        Money toAccount = random.nextBoolean() ? some(minor / 2, random) : eur("0.00");
        Money refund = amount.minus(kept).minus(toAccount);
        if (refund.isNegative()) {
            return RefundSplit.refund(amount);
        }
        RefundSplit split = RefundSplit.refund(refund).withToAccount(toAccount);
        if (kept.isZero()) {
            return split;
        }
        return split.withKept(
                random.nextBoolean() ? Kept.indemnity(kept, "clause 9") : Kept.consideration(kept, "clause 9"));
    }

    /** The sale after a move outside the cases, or as it was if the move is refused. */
    private static Sale moved(Sale sale, Random random, int step) {
        Invoice any = sale.invoices().get(random.nextInt(sale.invoices().size()));
        switch (random.nextInt(13)) {
            case 0:
                return step < 20 ? sale : ended(sale, sale.settle());
            case 1:
                return step < 25 ? sale : ended(sale, sale.cancel(cancellation(random)));
            case 2, 3, 4:
                return issued(
                        sale,
                        sale.draftCreditNote(any, Credit.ofWithVat(some(40_000, random)), CreditReasons.ERROR),
                        step);
            case 5:
                return issued(sale, sale.draftCreditNote(any, CreditReasons.ERROR), step);
            case 6, 7:
                return issued(
                        sale, sale.draftProgressInvoice(Progress.of(percent(String.valueOf(5 + 2 * step)))), step);
            case 8:
                return plus(sale, Payment.of(any, some(30_000, random), DAY));
            case 9:
                return plus(sale, Payment.onAccount(some(30_000, random), DAY));
            case 10:
                return sale.refundableOf(any).isPositive()
                        ? plus(sale, Refund.of(any, some(sale.refundableOf(any).getAmountMinorInt(), random), DAY))
                        : sale;
            case 11:
                return sale.facts().stream()
                        .filter(CreditNote.class::isInstance)
                        .map(note ->
                                issued(sale, sale.draftCreditReversal((CreditNote) note, CreditReasons.ERROR), step))
                        .filter(next -> next.version() > sale.version())
                        .findFirst()
                        .orElse(sale);
            default:
                Invoice to = sale.invoices().get(random.nextInt(sale.invoices().size()));
                return to.equals(any) ? sale : plus(sale, Reallocation.of(any, to, some(9_000, random), DAY));
        }
    }

    private static Cancellation cancellation(Random random) {
        return Cancellation.byBuyer(
                DAY,
                "any",
                random.nextBoolean() ? Kept.nothing("any") : Kept.indemnity(some(9_000, random), "clause 9"));
    }

    private static Sale issued(Sale sale, Draft<? extends SaleDocument> draft, int step) {
        return draft.check().isEmpty() ? plus(sale, draft.issue("X-" + step, DAY)) : sale;
    }

    private static Sale plus(Sale sale, SaleFact fact) {
        return sale.check(fact).isEmpty() ? sale.plus(fact) : sale;
    }

    /** The sale after all documents of a plan; all fit. */
    private static Sale ended(Sale sale, Closing closing) {
        if (!closing.check().isEmpty()) {
            return sale;
        }
        Sale next = closing.cancellation().map(sale::plus).orElse(sale);
        for (var step : closing.steps()) {
            next = next.plus(step.draft().issue("Z-" + next.version(), DAY));
        }
        return next;
    }

    private void assertCanBeEnded(Sale sale, List<Player> players) {
        assertSound(ended(sale, sale.settle()), players);
        Cancellation cancellation = Cancellation.byBuyer(DAY, "any", Kept.indemnity(eur("100.00"), "clause 10"));
        assertSound(ended(sale, sale.cancel(cancellation)), players);
    }

    /** The case at its end: from wherever it stands, what it holds is there to be credited and paid. */
    private static Player ended(Player player) {
        Player next = player;
        while (!next.refundCase().state().isTerminal()) {
            RefundCase refundCase = next.refundCase();
            boolean unpaid = refundCase.content().isPresent()
                    && refundCase.content().get().split().refund().isPositive();
            next = switch (refundCase.state()) {
                case CREDIT_NOTED -> next.take(unpaid ? RefundCommand.SCHEDULE : RefundCommand.CLOSE);
                case PAYMENT_FAILED -> paidAgain(next);
                default -> next.take(WAY.get(refundCase.state()));
            };
        }
        return next;
    }

    private static Player paidAgain(Player player) {
        try {
            return player.take(RefundCommand.START_PAYMENT);
        } catch (RuleViolationException e) {
            return player.take(RefundCommand.CHANGE_METHOD);
        }
    }

    private void assertSound(Sale sale, List<Player> players) {
        assertConserved(sale);
        for (Player player : players) {
            RefundCase refundCase = player.refundCase();
            DepositInvoice deposit =
                    (DepositInvoice) sale.invoice(refundCase.opened().deposit()).orElseThrow();
            assertThat(sale.reservedOf(deposit, refundCase.number())).isEqualTo(refundCase.held());
        }
        Money out = sale.refunded();
        for (Invoice invoice : sale.invoices()) {
            if (invoice instanceof DepositInvoice deposit) {
                out = out.plus(assertCovered(sale, deposit));
            } else if (invoice instanceof IndemnityInvoice) {
                out = out.plus(sale.creditableOf(invoice).withVat()).minus(sale.outstandingOf(invoice));
            }
        }
        assertThat(out.isGreaterThan(sale.collected())).as("%s", sale.facts()).isFalse();
    }

    /** What is reserved and deducted of a deposit is there as money that did not leave it, so nothing is spent twice. */
    private Money assertCovered(Sale sale, DepositInvoice deposit) {
        Money there = sale.creditableOf(deposit).withVat().minus(sale.outstandingOf(deposit));
        assertThat(there.isNegative()).isFalse();
        Money reserved = sale.reservedOf(deposit);
        if (!reserved.isZero()) {
            held++;
            Money deducted = sale.creditableOf(deposit)
                    .withVat()
                    .minus(sale.availableOf(deposit).withVat())
                    .minus(uncredited(sale, deposit));
            assertThat(deducted.isNegative()).as("%s", sale.facts()).isFalse();
            assertThat(reserved.plus(deducted).isGreaterThan(there))
                    .as("%s reserved, %s deducted, %s there: %s", reserved, deducted, there, sale.facts())
                    .isFalse();
        }
        return reserved;
    }

    private static Money uncredited(Sale sale, DepositInvoice deposit) {
        Map<String, Money> last = new HashMap<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof RefundReservation reservation
                    && reservation.deposit().equals(deposit.number())) {
                last.put(reservation.refundCase(), reservation.uncredited());
            }
        }
        return last.values().stream().reduce(eur("0.00"), Money::plus);
    }

    /** P-01: what is invoiced, less what came, plus what left, is owed. */
    private static void assertConserved(Sale sale) {
        Money sum = sale.onAccount().negated();
        Money claimed = sale.compensated().negated();
        for (Invoice invoice : sale.invoices()) {
            sum = sum.plus(sale.outstandingOf(invoice));
            if (invoice instanceof IndemnityInvoice) {
                claimed = claimed.plus(sale.creditableOf(invoice).withVat());
            }
        }
        assertThat(sum).isEqualTo(sale.outstanding());
        assertThat(sale.outstanding())
                .isEqualTo(sale.invoiced()
                        .withVat()
                        .plus(claimed)
                        .minus(sale.collected())
                        .plus(sale.refunded()));
    }
}
