package org.acompte.refund;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the log of a case says so far.
 * <p>
 * {@link #after} writes a copy for the next event; once a {@link RefundCase} holds it, it never changes.
 */
final class RefundBooks {
    final RefundDetails.Opened opened;
    final Signature requester;
    RefundState state;
    /** The moment of the last event. */
    Instant since;

    Optional<RefundContent> content = Optional.empty();
    Optional<Signature> verifier = Optional.empty();
    /** Sales first, then accounting; none after a lapse or a return to draft. */
    List<Signature> approvals = List.of();

    Optional<RefundDetails.CreditNoted> creditNote = Optional.empty();
    List<RefundInstalment> schedule = List.of();
    List<RefundAttempt> attempts = List.of();
    /** Attempts that failed or came back since the last success or change of method. */
    int failures;

    Optional<Instant> retryAt = Optional.empty();

    private RefundBooks(RefundDetails.Opened opened, Signature requester) {
        this.opened = opened;
        this.requester = requester;
        state = RefundState.DRAFT;
        since = requester.at();
    }

    private RefundBooks(RefundBooks before) {
        opened = before.opened;
        requester = before.requester;
        state = before.state;
        since = before.since;
        content = before.content;
        verifier = before.verifier;
        approvals = before.approvals;
        creditNote = before.creditNote;
        schedule = before.schedule;
        attempts = before.attempts;
        failures = before.failures;
        retryAt = before.retryAt;
    }

    static RefundBooks start(RefundDetails.Opened opened, Signature by) {
        return new RefundBooks(opened, by);
    }

    RefundBooks after(RefundEvent event) {
        RefundBooks next = new RefundBooks(this);
        next.post(event.details(), event.by(), event.state());
        next.state = event.state();
        next.since = event.by().at();
        return next;
    }

    private void post(RefundDetails details, Signature by, RefundState to) {
        if (details instanceof RefundDetails.Submitted submitted) {
            content = Optional.of(new RefundContent(opened.amount(), submitted.split(), submitted.payee()));
        } else if (details instanceof RefundDetails.Verified) {
            verifier = Optional.of(by);
        } else if (details instanceof RefundDetails.Returned) {
            content = Optional.empty();
            verifier = Optional.empty();
        } else if (details instanceof RefundDetails.SalesApproved
                || details instanceof RefundDetails.AccountingApproved) {
            approvals = to == RefundState.VERIFIED ? List.of() : with(approvals, by);
        } else if (details instanceof RefundDetails.CreditNoted note) {
            creditNote = Optional.of(note);
        } else if (details instanceof RefundDetails.Scheduled scheduled) {
            schedule = scheduled.instalments();
        } else if (details instanceof RefundDetails.MethodChanged changed) {
            content = content.map(old -> new RefundContent(old.amount(), old.split(), changed.to()));
            failures = 0;
            retryAt = Optional.empty();
        } else {
            postPayment(details, by.at());
        }
    }

    private void postPayment(RefundDetails details, Instant at) {
        if (details instanceof RefundDetails.PaymentStarted started) {
            attempts = with(
                    attempts,
                    new RefundAttempt(
                            started.attempt(), started.instalment(), started.amount(), AttemptOutcome.STARTED, at));
        } else if (details instanceof RefundDetails.PaymentConfirmed confirmed) {
            become(confirmed.attempt(), AttemptOutcome.CONFIRMED, at);
            failures = 0;
            retryAt = Optional.empty();
        } else if (details instanceof RefundDetails.PaymentFailed failed) {
            become(failed.attempt(), AttemptOutcome.FAILED, at);
            failures++;
            retryAt = failed.retryAt();
        } else if (details instanceof RefundDetails.BankReturned returned) {
            become(returned.attempt(), AttemptOutcome.RETURNED, at);
            failures++;
        }
    }

    private void become(String attempt, AttemptOutcome outcome, Instant at) {
        attempts = attempts.stream()
                .map(each -> each.id().equals(attempt) ? each.become(outcome, at) : each)
                .toList();
    }

    private static <T> List<T> with(List<T> list, T element) {
        List<T> more = new ArrayList<>(list);
        more.add(element);
        return List.copyOf(more);
    }

    Optional<RefundAttempt> attempt(String id, AttemptOutcome outcome) {
        return attempts.stream()
                .filter(each -> each.id().equals(id) && each.outcome() == outcome)
                .findFirst();
    }

    RefundAttempt confirmed(String id) {
        return attempt(id, AttemptOutcome.CONFIRMED).orElseThrow();
    }

    /** The place of the first instalment that is not paid, from 1; one after the last when all are. */
    int nextInstalment() {
        int place = 1;
        while (place <= schedule.size() && isPaid(place)) {
            place++;
        }
        return place;
    }

    private boolean isPaid(int place) {
        return attempts.stream()
                .anyMatch(each -> each.instalment() == place && each.outcome() == AttemptOutcome.CONFIRMED);
    }

    /** The money that left and did not come back. */
    Money paid() {
        Money sum = zero();
        for (RefundAttempt each : attempts) {
            sum = each.outcome() == AttemptOutcome.CONFIRMED ? sum.plus(each.amount()) : sum;
        }
        return sum;
    }

    Money refund() {
        return content.map(known -> known.split().refund()).orElse(zero());
    }

    Money zero() {
        return Money.zero(opened.amount().getCurrencyUnit());
    }

    /** The money that the sale must hold for this case: what may still be paid out, and what is kept as consideration. */
    Money held() {
        if (content.isEmpty() || takenBack()) {
            return zero();
        }
        RefundSplit split = content.get().split();
        return creditNote.isEmpty()
                ? opened.amount()
                : split.refund().minus(paid()).plus(split.consideration());
    }

    /** The part of it that stays or is still invoiced, and which no invoice may deduct. */
    Money uncredited() {
        if (content.isEmpty() || takenBack()) {
            return zero();
        }
        return creditNote.isEmpty() ? opened.amount() : content.get().split().consideration();
    }

    private boolean takenBack() {
        return state.isTerminal() && state != RefundState.CLOSED;
    }

    /** The states to which details may lead from here, as far as the log alone can tell. */
    List<RefundState> outcomes(RefundDetails.OfCommand details) {
        if (details instanceof RefundDetails.AccountingApproved approved) {
            return covers(approved.content())
                    ? List.of(RefundState.ACCOUNTING_APPROVED, RefundState.SALES_APPROVED)
                    : List.of(RefundState.VERIFIED);
        }
        if (details instanceof RefundDetails.PaymentConfirmed) {
            boolean last = schedule.size() == paidInstalments() + 1;
            return List.of(last ? RefundState.PAID : RefundState.PARTIALLY_PAID);
        }
        return RefundMove.of(details.which()).to();
    }

    private int paidInstalments() {
        return (int) attempts.stream()
                .filter(each -> each.outcome() == AttemptOutcome.CONFIRMED)
                .count();
    }

    boolean covers(String hash) {
        return content.filter(known -> known.hash().equals(hash)).isPresent();
    }
}
