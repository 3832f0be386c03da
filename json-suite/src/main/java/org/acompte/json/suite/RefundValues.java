package org.acompte.json.suite;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.acompte.refund.Approver;
import org.acompte.refund.Delegation;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundEvent;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundRole;
import org.acompte.refund.RefundSplit;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Kept;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Refund cases at any point of their lives, and what they are made of. */
final class RefundValues {
    private static final int MOVES = 40;

    private RefundValues() {}

    /** A case under any policy, or a part of it. */
    static Arbitrary<Sample> any() {
        return Arbitraries.of("EUR", "JPY", "BHD").map(CurrencyUnit::of).flatMap(RefundValues::any);
    }

    private static Arbitrary<Sample> any(CurrencyUnit currency) {
        return Combinators.combine(Arbitraries.longs(), moments(), QuoteValues.texts(35), policies(currency))
                .as((seed, start, words, policy) ->
                        made(new Random(seed), played(currency, start, words, new Random(seed)), policy));
    }

    private static Sample made(Random random, RefundCase played, RefundPolicy policy) {
        List<RefundEvent> events = played.events();
        RefundEvent event = events.get(random.nextInt(events.size()));
        return switch (random.nextInt(8)) {
            case 0 -> Sample.of("refund-event", event);
            case 1 -> Sample.of("refund-details", event.details());
            case 2 -> Sample.of("signature", event.by());
            case 3 -> Sample.of("refund-policy", policy);
            case 4 ->
                played.content()
                        .map(content -> Sample.of("refund-content", content))
                        .orElseGet(() -> Sample.of("refund-case", played));
            case 5 ->
                played.attempts().isEmpty()
                        ? Sample.of("refund-case", played)
                        : Sample.of("refund-attempt", played.attempts().get(0));
            default -> Sample.of("refund-case", played.withPolicy(policy));
        };
    }

    /** A case after some commands that its state allows; those that a guard refuses, or that lack an attempt, are left out. */
    static RefundCase played(CurrencyUnit currency, Instant start, String words, Random random) {
        Money amount = Money.ofMinor(currency, 2 + random.nextInt(500_000));
        amount = amount.isGreaterThan(Money.ofMajor(currency, 6_000)) ? Money.ofMajor(currency, 5_500) : amount;
        RefundPlay play = RefundPlay.open(currency, amount, start, words);
        int moves = random.nextInt(MOVES);
        for (int i = 0; i < moves && !play.refundCase().commands().isEmpty(); i++) {
            play = moved(play, random);
        }
        return play.refundCase();
    }

    private static RefundPlay moved(RefundPlay play, Random random) {
        List<RefundCommand> commands = new ArrayList<>(play.refundCase().commands());
        if (random.nextInt(5) > 0 && commands.size() > 2) {
            commands.removeAll(List.of(
                    RefundCommand.REJECT,
                    RefundCommand.CANCEL,
                    RefundCommand.RETURN_TO_DRAFT,
                    RefundCommand.CANCEL_WITH_REVERSAL));
        }
        RefundCommand command = commands.get(random.nextInt(commands.size()));
        try {
            if (command == RefundCommand.SUBMIT) {
                return play.submit(
                        split(play.refundCase().opened().amount(), random),
                        random.nextBoolean() ? RefundPlay.PAYER : RefundPlay.OTHER);
            }
            if (command == RefundCommand.APPROVE_ACCOUNTING && random.nextInt(6) == 0) {
                return play.approveAnother();
            }
            return command == RefundCommand.FAIL && random.nextBoolean()
                    ? play.failUntilTomorrow()
                    : play.take(command);
        } catch (RuleViolationException | NoSuchElementException e) {
            return play;
        }
    }

    private static RefundSplit split(Money amount, Random random) {
        long minor = amount.getAmountMinorLong();
        Money toAccount = Money.ofMinor(amount.getCurrencyUnit(), random.nextBoolean() ? minor / 3 : 0);
        Money kept = Money.ofMinor(amount.getCurrencyUnit(), random.nextBoolean() ? minor / 4 : 0);
        RefundSplit split =
                RefundSplit.refund(amount.minus(kept).minus(toAccount)).withToAccount(toAccount);
        if (kept.isZero()) {
            return random.nextBoolean() ? split : split.withKept(Kept.nothing("as agreed"));
        }
        return split.withKept(
                random.nextBoolean() ? Kept.indemnity(kept, "clause 9") : Kept.consideration(kept, "clause 9"));
    }

    private static Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L),
                        Arbitraries.of(0L, 500_000_000L, 123_000L, 1L, 999_999_999L))
                .as((seconds, nanos) -> Instant.parse("2026-10-01T00:00:00Z")
                        .plusSeconds(seconds)
                        .plusNanos(nanos));
    }

    private static Arbitrary<Duration> delays() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 3660L * 86_400 - 1), Arbitraries.of(0L, 1L, 500_000_000L))
                .as(Duration::ofSeconds);
    }

    private static Arbitrary<RefundPolicy> policies(CurrencyUnit currency) {
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(0, 9_999_999).map(minor -> Money.ofMinor(currency, minor));
        Arbitrary<Approver> approvers = Combinators.combine(
                        QuoteValues.texts(20),
                        Arbitraries.of(RefundRole.SALES, RefundRole.ACCOUNTING, RefundRole.DIRECTOR),
                        amounts,
                        QuoteValues.texts(20).optional())
                .as(Approver::new);
        Arbitrary<Delegation> delegations = Combinators.combine(
                        QuoteValues.texts(20), QuoteValues.texts(20), moments(), delays())
                .as((from, to, start, length) -> new Delegation(from, to, start, start.plus(length)));
        Arbitrary<List<Money>> thresholds =
                amounts.list().ofSize(3).map(some -> some.stream().sorted().toList());
        return Combinators.combine(
                        thresholds,
                        approvers.list().ofMaxSize(3),
                        delegations.list().ofMaxSize(2),
                        delays().list().ofSize(3),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers()
                                .between(0, 5000)
                                .map(Given.day("2026-01-01")::plusDays)
                                .optional(),
                        Arbitraries.of(
                                "Z",
                                "Europe/Paris",
                                "+05:30",
                                "UTC",
                                "Etc/GMT+8",
                                "UTC+02:00",
                                "America/Argentina/Buenos_Aires"))
                .as((limits, people, mandates, delays, attempts, closed, zone) -> new RefundPolicy(
                        limits.get(0),
                        limits.get(1),
                        limits.get(2),
                        people,
                        mandates,
                        delays.get(0),
                        delays.get(1),
                        attempts,
                        delays.get(2),
                        closed,
                        ZoneId.of(zone)));
    }
}
