package org.acompte.refund;

import java.util.List;
import java.util.Optional;
import org.acompte.collect.GrowingList;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/** The log of a refund case: its events in their order, and what they say so far. */
final class CaseLog {
    final GrowingList<RefundEvent> events;
    final RefundBooks books;

    private CaseLog(GrowingList<RefundEvent> events, RefundBooks books) {
        this.events = events;
        this.books = books;
    }

    static CaseLog start(RefundEvent first) {
        refuse(LogChecks.checkStart(first));
        RefundBooks books = RefundBooks.start((RefundDetails.Opened) first.details(), first.by());
        return new CaseLog(GrowingList.<RefundEvent>empty().and(first), books);
    }

    /** The log with an event that follows it, whatever the policy was when it was written. */
    CaseLog plus(RefundEvent event) {
        refuse(LogChecks.check(this, event));
        refuse(new CaseChecks(books).check((RefundDetails.OfCommand) event.details(), event.by()));
        return new CaseLog(events.and(event), books.after(event));
    }

    /** The log after a command, or this log if the command was sent before. */
    CaseLog next(RefundPolicy policy, RefundDetails.OfCommand details, Signature by) {
        for (RefundEvent known : events) {
            if (known.repeatedBy(by, details)) {
                return this;
            }
            if (known.by().key().equals(by.key())) {
                throw RefundRules.KEY_REUSED.broken("key", by.key(), "case", number());
            }
        }
        require(details.which());
        refuse(new CaseChecks(books).check(details, by));
        PolicyChecks checks = new PolicyChecks(policy, books);
        refuse(checks.check(details, by));
        RefundState to = books.outcomes(details).get(0);
        if (details instanceof RefundDetails.AccountingApproved approved
                && to == RefundState.ACCOUNTING_APPROVED
                && !checks.completes(approved)) {
            to = RefundState.SALES_APPROVED;
        }
        return plus(RefundEvent.seal(by, details, to, Optional.of(last().hash())));
    }

    /** What keeps a command from being possible in the present state. */
    List<Violation> check(RefundCommand command) {
        List<RefundState> from = RefundMove.of(command).from();
        return from.contains(books.state)
                ? List.of()
                : List.of(RefundRules.NOT_POSSIBLE.violation(
                        "case", number(), "state", books.state, "command", command, "from", from));
    }

    void require(RefundCommand command) {
        RuleViolationException.throwIfAny(check(command));
    }

    /** The documents of a command are drafted only while it is possible, and none once something was paid. */
    void requireDraft(RefundCommand command) {
        require(command);
        refuse(new CaseChecks(books).unpaid());
    }

    /** The next payment, or the same as before if it was sent before. */
    RefundDetails.PaymentStarted payment(String attempt, Signature by) {
        return sentBefore(by, RefundDetails.PaymentStarted.class)
                .filter(started -> started.attempt().equals(attempt))
                .orElseGet(() -> nextPayment(attempt));
    }

    private RefundDetails.PaymentStarted nextPayment(String attempt) {
        require(RefundCommand.START_PAYMENT);
        int place = books.nextInstalment();
        return new RefundDetails.PaymentStarted(
                attempt, place, books.schedule.get(place - 1).amount());
    }

    /** The payee that a change names as the present one; for a change that was sent before, the one of then. */
    Payee payeeBefore(Signature by, Payee otherwise) {
        return sentBefore(by, RefundDetails.MethodChanged.class)
                .map(RefundDetails.MethodChanged::from)
                .or(() -> books.content.map(RefundContent::payee))
                .orElse(otherwise);
    }

    private <T extends RefundDetails> Optional<T> sentBefore(Signature by, Class<T> type) {
        return events.stream()
                .filter(event -> event.by().key().equals(by.key()))
                .map(RefundEvent::details)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    RefundEvent last() {
        return events.get(version() - 1);
    }

    int version() {
        return events.size();
    }

    String number() {
        return books.opened.number();
    }

    private static void refuse(Optional<Violation> violation) {
        if (violation.isPresent()) {
            throw new RuleViolationException(List.of(violation.get()));
        }
    }
}
