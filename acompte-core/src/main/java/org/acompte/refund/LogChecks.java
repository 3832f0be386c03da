package org.acompte.refund;

import java.util.List;
import java.util.Optional;
import org.acompte.rule.Rule;
import org.acompte.rule.Violation;

/**
 * What makes a log a log: it begins with the opening, each event carries the hash of the one before and its own, time
 * does not go back, no key is used twice, and each event leads where its details lead.
 */
final class LogChecks {
    private static final int MAX_EVENTS = 1000;

    private LogChecks() {}

    static Optional<Violation> checkStart(RefundEvent first) {
        if (!(first.details() instanceof RefundDetails.Opened opened)) {
            return Optional.of(RefundRules.LOG_START.violation("place", 1, "found", "not the opening"));
        }
        if (first.state() != RefundState.DRAFT) {
            return Optional.of(RefundRules.OTHER_OUTCOME.violation(
                    "place", 1, "case", opened.number(), "claimed", first.state(), "state", RefundState.DRAFT));
        }
        if (first.previous().isPresent()) {
            return Optional.of(RefundRules.CHAIN.violation("place", 1, "case", opened.number()));
        }
        return first.hasOwnHash()
                ? Optional.empty()
                : Optional.of(RefundRules.HASH.violation("place", 1, "case", opened.number()));
    }

    static Optional<Violation> check(CaseLog before, RefundEvent event) {
        List<RefundEvent> log = before.events;
        RefundEvent last = before.last();
        if (log.size() == MAX_EVENTS) {
            return Optional.of(
                    RefundRules.TOO_MANY.violation("count", log.size() + 1, "what", "events", "limit", MAX_EVENTS));
        }
        if (!event.hasOwnHash()) {
            return broken(RefundRules.HASH, before);
        }
        if (!event.previous().equals(Optional.of(last.hash()))) {
            return broken(RefundRules.CHAIN, before);
        }
        if (event.by().at().isBefore(last.by().at())) {
            return Optional.of(RefundRules.TIME_BACKWARDS.violation(
                    "case",
                    before.number(),
                    "at",
                    event.by().at(),
                    "last",
                    last.by().at()));
        }
        if (log.stream().anyMatch(known -> known.by().key().equals(event.by().key()))) {
            return Optional.of(
                    RefundRules.KEY_REUSED.violation("key", event.by().key(), "case", before.number()));
        }
        return event.details() instanceof RefundDetails.OfCommand details
                ? checkMove(before, event, details)
                : Optional.of(RefundRules.LOG_START.violation("place", log.size() + 1, "found", "an opening"));
    }

    private static Optional<Violation> checkMove(CaseLog before, RefundEvent event, RefundDetails.OfCommand details) {
        List<Violation> impossible = before.check(details.which());
        if (!impossible.isEmpty()) {
            return Optional.of(impossible.get(0));
        }
        List<RefundState> outcomes = before.books.outcomes(details);
        return outcomes.contains(event.state())
                ? Optional.empty()
                : Optional.of(RefundRules.OTHER_OUTCOME.violation(
                        "place",
                        before.version() + 1,
                        "case",
                        before.number(),
                        "claimed",
                        event.state(),
                        "state",
                        outcomes.get(0)));
    }

    private static Optional<Violation> broken(Rule rule, CaseLog before) {
        return Optional.of(rule.violation("place", before.version() + 1, "case", before.number()));
    }
}
