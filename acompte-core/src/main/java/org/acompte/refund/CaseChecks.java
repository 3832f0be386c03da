package org.acompte.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.rule.Violation;
import org.acompte.sale.Kept;
import org.joda.money.Money;

/**
 * What must hold between an event and the log before it, whatever the policy.
 * <p>
 * It is checked for each command and again for each event that is read back, so that a case always keeps to it: the
 * figures add up, and nobody takes two of the steps that need two people.
 */
final class CaseChecks {
    private final RefundBooks before;

    CaseChecks(RefundBooks before) {
        this.before = before;
    }

    Optional<Violation> check(RefundDetails.OfCommand details, Signature by) {
        if (details instanceof RefundDetails.Submitted submitted) {
            return requester(details, by).or(() -> split(submitted.split()));
        }
        if (details instanceof RefundDetails.Cancelled) {
            return requester(details, by);
        }
        if (details instanceof RefundDetails.Verified verified) {
            return distinct(details, by).or(() -> payee(payee(), verified.bankDetails(), by));
        }
        if (details instanceof RefundDetails.SalesApproved approved) {
            return distinct(details, by).or(() -> content(approved.content()));
        }
        if (details instanceof RefundDetails.AccountingApproved) {
            return distinct(details, by);
        }
        if (details instanceof RefundDetails.CreditNoted note) {
            return creditNote(note);
        }
        if (details instanceof RefundDetails.Scheduled scheduled) {
            return schedule(scheduled.instalments());
        }
        if (details instanceof RefundDetails.PaymentStarted started) {
            return distinct(details, by).or(() -> start(started));
        }
        if (details instanceof RefundDetails.PaymentConfirmed confirmed) {
            return attempt(confirmed.attempt(), AttemptOutcome.STARTED, details)
                    .or(() -> amount(confirmed.attempt(), confirmed.amount()));
        }
        if (details instanceof RefundDetails.PaymentFailed failed) {
            return attempt(failed.attempt(), AttemptOutcome.STARTED, details);
        }
        if (details instanceof RefundDetails.BankReturned returned) {
            return attempt(returned.attempt(), AttemptOutcome.CONFIRMED, details);
        }
        if (details instanceof RefundDetails.MethodChanged changed) {
            return method(changed, by);
        }
        if (details instanceof RefundDetails.Closed) {
            return close();
        }
        if (details instanceof RefundDetails.Reversed reversed) {
            return unpaid().or(() -> reversal(reversed));
        }
        return Optional.empty();
    }

    private Optional<Violation> requester(RefundDetails.OfCommand details, Signature by) {
        String requester = before.requester.principal();
        return by.principal().equals(requester)
                ? Optional.empty()
                : Optional.of(RefundRules.NOT_REQUESTER.violation(
                        "actor", by.actor(), "command", details.which(), "case", number(), "requester", requester));
    }

    /** Nobody who asked, checked or approved takes another of these steps. */
    private Optional<Violation> distinct(RefundDetails.OfCommand details, Signature by) {
        if (before.opened.actorsMayCoincide()) {
            return Optional.empty();
        }
        List<Signature> others = new ArrayList<>(before.approvals);
        others.add(before.requester);
        before.verifier.ifPresent(others::add);
        return others.stream()
                .filter(by::sharesActorWith)
                .findFirst()
                .map(other -> RefundRules.SAME_ACTOR.violation(
                        "actor", by.actor(), "command", details.which(), "case", number(), "other", other.actor()));
    }

    private Optional<Violation> split(RefundSplit split) {
        Money asked = before.opened.amount();
        if (!split.total().equals(asked)) {
            return Optional.of(RefundRules.SPLIT.violation(
                    "case",
                    number(),
                    "sum",
                    split.total(),
                    "refund",
                    split.refund(),
                    "kept",
                    split.keptAmount(),
                    "toAccount",
                    split.toAccount(),
                    "amount",
                    asked));
        }
        return split.credited().isZero()
                ? Optional.of(RefundRules.NOTHING_CREDITED.violation("case", number(), "amount", asked))
                : Optional.empty();
    }

    /** Money goes to details that paid the deposit, or that two people have seen. */
    private Optional<Violation> payee(Payee payee, Optional<BankDetailsCheck> check, Signature by) {
        return payee.paidTheDeposit() ? Optional.empty() : twoPeople(payee, check, by);
    }

    private Optional<Violation> twoPeople(Payee payee, Optional<BankDetailsCheck> check, Signature by) {
        if (check.isEmpty()) {
            return Optional.of(RefundRules.PAYEE_UNCHECKED.violation("payee", payee.reference(), "case", number()));
        }
        String second = check.get().secondActor();
        return second.equals(by.actor()) || second.equals(by.principal())
                ? Optional.of(RefundRules.SAME_ACTOR.violation(
                        "actor", second, "command", "check the bank details", "case", number(), "other", by.actor()))
                : Optional.empty();
    }

    private Optional<Violation> content(String approved) {
        return before.covers(approved)
                ? Optional.empty()
                : Optional.of(RefundRules.OTHER_CONTENT.violation(
                        "approved",
                        approved,
                        "case",
                        number(),
                        "content",
                        contentOfCase().hash()));
    }

    private Optional<Violation> creditNote(RefundDetails.CreditNoted note) {
        Money expected = contentOfCase().split().credited();
        return note.total().equals(expected)
                ? indemnity(note.indemnity().map(RefundDetails.Claim::kept))
                : Optional.of(RefundRules.CREDIT_NOTE_TOTAL.violation(
                        "number", note.number(), "total", note.total(), "case", number(), "expected", expected));
    }

    private Optional<Violation> indemnity(Optional<Kept.Indemnity> claimed) {
        Optional<Kept.Indemnity> expected = contentOfCase().split().indemnity();
        return claimed.equals(expected)
                ? Optional.empty()
                : Optional.of(RefundRules.OTHER_INDEMNITY.violation(
                        "case", number(), "expected", text(expected), "claimed", text(claimed)));
    }

    private static String text(Optional<Kept.Indemnity> kept) {
        return kept.map(part -> part.amount() + " (" + part.basis() + ")").orElse("nothing");
    }

    private Optional<Violation> schedule(List<RefundInstalment> instalments) {
        Money refund = before.refund();
        if (refund.isZero()) {
            return Optional.of(RefundRules.NOTHING_TO_PAY.violation("case", number()));
        }
        Money sum = before.zero();
        Optional<LocalDate> previous = Optional.empty();
        for (RefundInstalment instalment : instalments) {
            if (previous.isPresent() && !instalment.dueOn().isAfter(previous.get())) {
                return Optional.of(RefundRules.SCHEDULE_ORDER.violation(
                        "case", number(), "date", instalment.dueOn(), "previous", previous.get()));
            }
            if (!instalment.amount().isSameCurrency(refund)) {
                return Optional.of(RefundRules.SCHEDULE_SUM.violation(
                        "case", number(), "sum", instalment.amount(), "refund", refund));
            }
            previous = Optional.of(instalment.dueOn());
            sum = sum.plus(instalment.amount());
        }
        return sum.equals(refund)
                ? Optional.empty()
                : Optional.of(RefundRules.SCHEDULE_SUM.violation("case", number(), "sum", sum, "refund", refund));
    }

    private Optional<Violation> start(RefundDetails.PaymentStarted started) {
        if (before.attempts.stream().anyMatch(each -> each.id().equals(started.attempt()))) {
            return Optional.of(RefundRules.ATTEMPT_USED.violation("attempt", started.attempt(), "case", number()));
        }
        int next = before.nextInstalment();
        Money expected = before.schedule.get(next - 1).amount();
        return started.instalment() == next && started.amount().equals(expected)
                ? Optional.empty()
                : Optional.of(RefundRules.OTHER_INSTALMENT.violation(
                        "attempt",
                        started.attempt(),
                        "amount",
                        started.amount(),
                        "instalment",
                        started.instalment(),
                        "case",
                        number(),
                        "expected",
                        expected,
                        "next",
                        next));
    }

    private Optional<Violation> attempt(String id, AttemptOutcome outcome, RefundDetails.OfCommand details) {
        if (before.attempt(id, outcome).isPresent()) {
            return Optional.empty();
        }
        List<String> expected = before.attempts.stream()
                .filter(each -> each.outcome() == outcome)
                .map(RefundAttempt::id)
                .toList();
        return Optional.of(RefundRules.OTHER_ATTEMPT.violation(
                "attempt", id, "case", number(), "command", details.which(), "expected", expected));
    }

    private Optional<Violation> amount(String id, Money amount) {
        Money expected =
                before.attempt(id, AttemptOutcome.STARTED).orElseThrow().amount();
        return amount.equals(expected)
                ? Optional.empty()
                : Optional.of(RefundRules.OTHER_AMOUNT.violation(
                        "attempt", id, "case", number(), "expected", expected, "amount", amount));
    }

    /** New bank details are seen by two people, whatever the payee says about them. */
    private Optional<Violation> method(RefundDetails.MethodChanged changed, Signature by) {
        if (!changed.from().equals(payee())) {
            return Optional.of(RefundRules.OTHER_PAYEE.violation(
                    "from", changed.from().reference(), "case", number(), "payee", payee().reference()));
        }
        return changed.to().detailsHash().equals(payee().detailsHash())
                ? Optional.empty()
                : twoPeople(changed.to(), changed.bankDetails(), by);
    }

    private Optional<Violation> close() {
        return before.paid().equals(before.refund())
                ? Optional.empty()
                : Optional.of(RefundRules.STILL_TO_PAY.violation(
                        "case", number(), "paid", before.paid(), "refund", before.refund()));
    }

    Optional<Violation> unpaid() {
        return before.paid().isZero()
                ? Optional.empty()
                : Optional.of(RefundRules.ALREADY_PAID.violation("case", number(), "paid", before.paid()));
    }

    private Optional<Violation> reversal(RefundDetails.Reversed reversed) {
        RefundDetails.CreditNoted note = before.creditNote.orElseThrow();
        if (!reversed.creditNote().equals(note.number())) {
            return Optional.of(RefundRules.OTHER_CREDIT_NOTE.violation(
                    "number",
                    reversed.number(),
                    "cancelled",
                    reversed.creditNote(),
                    "case",
                    number(),
                    "creditNote",
                    note.number()));
        }
        return reversed.total().equals(note.total())
                ? indemnityCredit(reversed.indemnityCredit(), note.indemnity())
                : Optional.of(RefundRules.REVERSAL_TOTAL.violation(
                        "number",
                        reversed.number(),
                        "total",
                        reversed.total(),
                        "creditNote",
                        note.number(),
                        "case",
                        number(),
                        "expected",
                        note.total()));
    }

    private Optional<Violation> indemnityCredit(Optional<String> credited, Optional<RefundDetails.Claim> issued) {
        return credited.isPresent() == issued.isPresent()
                ? Optional.empty()
                : Optional.of(RefundRules.INDEMNITY_CREDIT.violation(
                        "case",
                        number(),
                        "credited",
                        credited.orElse("nothing"),
                        "indemnity",
                        issued.map(RefundDetails.Claim::number).orElse("none")));
    }

    private RefundContent contentOfCase() {
        return before.content.orElseThrow();
    }

    private Payee payee() {
        return contentOfCase().payee();
    }

    private String number() {
        return before.opened.number();
    }
}
