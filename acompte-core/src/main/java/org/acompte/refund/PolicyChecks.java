package org.acompte.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.rule.Violation;
import org.joda.money.Money;

/** What the policy asks of a command; a log that is read back is not measured by it again. */
final class PolicyChecks {
    private final RefundPolicy policy;
    private final RefundBooks before;

    PolicyChecks(RefundPolicy policy, RefundBooks before) {
        this.policy = policy;
        this.before = before;
    }

    Optional<Violation> check(RefundDetails.OfCommand details, Signature by) {
        return mandate(details, by).or(() -> checkContent(details, by));
    }

    private Optional<Violation> checkContent(RefundDetails.OfCommand details, Signature by) {
        if (details instanceof RefundDetails.Verified verified) {
            return cooledDown(payee(), verified.bankDetails(), details, by);
        }
        if (details instanceof RefundDetails.MethodChanged changed) {
            return reasonToChange(changed).or(() -> cooledDown(changed.to(), changed.bankDetails(), details, by));
        }
        if (details instanceof RefundDetails.SalesApproved) {
            return authority(List.of(RefundRole.SALES), details, by);
        }
        if (details instanceof RefundDetails.AccountingApproved) {
            return authority(List.of(RefundRole.ACCOUNTING, RefundRole.DIRECTOR), details, by)
                    .or(() -> periodOpen(by))
                    .or(() -> director(by));
        }
        if (details instanceof RefundDetails.Rejected) {
            return role(List.of(RefundRole.SALES, RefundRole.ACCOUNTING, RefundRole.DIRECTOR), details, by);
        }
        if (details instanceof RefundDetails.Scheduled scheduled) {
            return notInThePast(scheduled.instalments(), policy.dayOf(by));
        }
        if (details instanceof RefundDetails.PaymentStarted started) {
            return attemptsLeft().or(() -> due(started.instalment(), by)).or(() -> retry(by));
        }
        if (details instanceof RefundDetails.PaymentFailed failed) {
            return failed.retryAt().isPresent() && before.failures + 1 >= policy.maxAttempts()
                    ? Optional.of(usedUp(before.failures + 1))
                    : Optional.empty();
        }
        if (details instanceof RefundDetails.BankReturned returned) {
            return watched(returned.attempt(), by);
        }
        if (details instanceof RefundDetails.Closed) {
            return watchOver(by);
        }
        return Optional.empty();
    }

    /** How many approvals there will be with one more, and whether that is enough. */
    boolean completes(RefundDetails.AccountingApproved approved) {
        return before.covers(approved.content())
                && before.approvals.size() >= policy.accountingApprovals(before.opened.amount());
    }

    /** Whoever acts for somebody else has a delegation, or is the substitute of an approver who is late. */
    private Optional<Violation> mandate(RefundDetails.OfCommand details, Signature by) {
        if (by.principal().equals(by.actor())
                || policy.delegations().stream().anyMatch(each -> each.covers(by))
                || isSubstitute(details.which(), by)) {
            return Optional.empty();
        }
        return Optional.of(RefundRules.NOT_DELEGATED.violation(
                "actor", by.actor(), "principal", by.principal(), "at", by.at(), "case", number()));
    }

    private boolean isSubstitute(RefundCommand command, Signature by) {
        boolean approves = command == RefundCommand.APPROVE_SALES || command == RefundCommand.APPROVE_ACCOUNTING;
        return approves
                && !by.at().isBefore(before.since.plus(policy.escalationDelay()))
                && policy.approvers().stream()
                        .anyMatch(each -> each.actor().equals(by.principal())
                                && each.substitute().equals(Optional.of(by.actor())));
    }

    private List<Approver> approvers(List<RefundRole> roles, Signature by) {
        return policy.approvers().stream()
                .filter(each -> each.actor().equals(by.principal()) && roles.contains(each.role()))
                .toList();
    }

    private Optional<Violation> role(List<RefundRole> roles, RefundDetails.OfCommand details, Signature by) {
        return approvers(roles, by).isEmpty()
                ? Optional.of(RefundRules.NO_AUTHORITY.violation(
                        "actor", by.principal(), "command", details.which(), "case", number()))
                : Optional.empty();
    }

    private Optional<Violation> authority(List<RefundRole> roles, RefundDetails.OfCommand details, Signature by) {
        return role(roles, details, by).or(() -> limit(approvers(roles, by), by));
    }

    private Optional<Violation> limit(List<Approver> approvers, Signature by) {
        Money amount = before.opened.amount();
        Money limit = before.zero();
        for (Approver approver : approvers) {
            limit = approver.limit().isGreaterThan(limit) ? approver.limit() : limit;
        }
        return amount.isGreaterThan(limit)
                ? Optional.of(RefundRules.OVER_AUTHORITY.violation(
                        "actor", by.principal(), "limit", limit, "case", number(), "amount", amount))
                : Optional.empty();
    }

    private Optional<Violation> periodOpen(Signature by) {
        LocalDate today = policy.dayOf(by);
        return policy.closedThrough()
                .filter(last -> !today.isAfter(last))
                .map(last ->
                        RefundRules.PERIOD_CLOSED.violation("case", number(), "date", today, "closedThrough", last));
    }

    /** The last approval above the second threshold is a director's, unless one was there before. */
    private Optional<Violation> director(Signature by) {
        Money amount = before.opened.amount();
        boolean last = before.approvals.size() >= policy.accountingApprovals(amount);
        boolean present = isDirector(by) || before.approvals.stream().skip(1).anyMatch(this::isDirector);
        return policy.needsDirector(amount) && last && !present
                ? Optional.of(RefundRules.DIRECTOR_MISSING.violation(
                        "actor", by.principal(), "amount", amount, "case", number()))
                : Optional.empty();
    }

    private boolean isDirector(Signature by) {
        return !approvers(List.of(RefundRole.DIRECTOR), by).isEmpty();
    }

    private Optional<Violation> cooledDown(
            Payee payee, Optional<BankDetailsCheck> check, RefundDetails.OfCommand details, Signature by) {
        return check.filter(known -> by.at().isBefore(known.changedAt().plus(policy.coolDown())))
                .map(known -> RefundRules.COOL_DOWN.violation(
                        "payee",
                        payee.reference(),
                        "changedAt",
                        known.changedAt(),
                        "command",
                        details.which(),
                        "from",
                        known.changedAt().plus(policy.coolDown())));
    }

    private Optional<Violation> reasonToChange(RefundDetails.MethodChanged changed) {
        boolean same = changed.to().equals(payee());
        return same && before.failures < policy.maxAttempts()
                ? Optional.of(RefundRules.METHOD_UNCHANGED.violation(
                        "case", number(), "count", before.failures, "limit", policy.maxAttempts()))
                : Optional.empty();
    }

    private Optional<Violation> notInThePast(List<RefundInstalment> instalments, LocalDate today) {
        return instalments.stream()
                .map(RefundInstalment::dueOn)
                .filter(date -> date.isBefore(today))
                .findFirst()
                .map(date -> RefundRules.SCHEDULE_PAST.violation("case", number(), "date", date, "today", today));
    }

    private Optional<Violation> attemptsLeft() {
        return before.failures >= policy.maxAttempts() ? Optional.of(usedUp(before.failures)) : Optional.empty();
    }

    private Violation usedUp(int count) {
        return RefundRules.ATTEMPTS_USED_UP.violation("count", count, "case", number(), "limit", policy.maxAttempts());
    }

    private Optional<Violation> due(int place, Signature by) {
        LocalDate dueOn = before.schedule.get(place - 1).dueOn();
        LocalDate today = policy.dayOf(by);
        return today.isBefore(dueOn)
                ? Optional.of(RefundRules.NOT_DUE.violation(
                        "instalment", place, "case", number(), "date", dueOn, "today", today))
                : Optional.empty();
    }

    private Optional<Violation> retry(Signature by) {
        return before.retryAt
                .filter(moment -> by.at().isBefore(moment))
                .map(moment -> RefundRules.RETRY_TOO_EARLY.violation("case", number(), "from", moment, "at", by.at()));
    }

    private Optional<Violation> watched(String attempt, Signature by) {
        Instant until = before.attempt(attempt, AttemptOutcome.CONFIRMED)
                .orElseThrow()
                .at()
                .plus(policy.watchWindow());
        return by.at().isBefore(until)
                ? Optional.empty()
                : Optional.of(RefundRules.WATCH_OVER.violation(
                        "attempt", attempt, "case", number(), "until", until, "at", by.at()));
    }

    private Optional<Violation> watchOver(Signature by) {
        return before.attempts.stream()
                .filter(each -> each.outcome() == AttemptOutcome.CONFIRMED)
                .map(each -> each.at().plus(policy.watchWindow()))
                .filter(until -> by.at().isBefore(until))
                .max(Instant::compareTo)
                .map(until -> RefundRules.WATCH_ON.violation("case", number(), "until", until));
    }

    private Payee payee() {
        return before.content.orElseThrow().payee();
    }

    private String number() {
        return before.opened.number();
    }
}
