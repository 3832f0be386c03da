package org.acompte.refund;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.immutables.value.Value;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/**
 * Who may approve how much, how many approvals an amount needs, and how long to wait.
 * <p>
 * It is not part of the log: a case is read back under whatever policy holds then, and only what comes next follows it.
 * For example, with a first approval threshold of EUR 2000.00, a refund of EUR 1200.00 needs sales and one approval of
 * accounting.
 *
 * @param oneActorBelow below this amount one person may take several steps; the case records it
 * @param oneApprovalUpTo up to this amount one approval of accounting is enough
 * @param twoApprovalsUpTo up to this amount two are; above it a director is needed too
 * @param approvers who may approve, and up to which amount, at most 10 000
 * @param delegations who may act for whom, and when, at most 10 000
 * @param escalationDelay how long an approver may wait until the substitute may approve
 * @param coolDown how long new bank details wait until money may go there
 * @param maxAttempts how often an instalment may be tried with one method, from 1 to 1000
 * @param watchWindow how long the bank may return a payment after it was confirmed
 * @param closedThrough the last day of the closed accounting periods
 * @param zone where the days of this policy begin
 */
@Value.Builder
@RefundStyle
public record RefundPolicy(
        Money oneActorBelow,
        Money oneApprovalUpTo,
        Money twoApprovalsUpTo,
        List<Approver> approvers,
        List<Delegation> delegations,
        Duration escalationDelay,
        Duration coolDown,
        int maxAttempts,
        Duration watchWindow,
        Optional<LocalDate> closedThrough,
        ZoneId zone)
        implements WithRefundPolicy {
    private static final Duration MAX_DELAY = Duration.ofDays(3660);
    private static final int MAX_PEOPLE = 10_000;
    private static final int MAX_ATTEMPTS = 1000;

    /**
     * Checks the components and copies the lists.
     *
     * @throws org.acompte.rule.RuleViolationException if the thresholds are negative or do not ascend (AC-RFD-05), or
     *     there are more approvers, delegations or attempts than allowed (AC-RFD-04)
     * @throws org.joda.money.CurrencyMismatchException if the currencies of the thresholds and limits differ
     * @throws IllegalArgumentException if a delay is negative or above 3660 days, or there is no attempt
     */
    public RefundPolicy {
        if (MinorUnits.of(oneActorBelow) < 0
                || oneActorBelow.isGreaterThan(oneApprovalUpTo)
                || oneApprovalUpTo.isGreaterThan(twoApprovalsUpTo)) {
            throw RefundRules.THRESHOLDS.broken(
                    "first", oneActorBelow, "second", oneApprovalUpTo, "third", twoApprovalsUpTo);
        }
        requireAtMost("approvers", approvers.size(), MAX_PEOPLE);
        approvers = List.copyOf(approvers);
        for (Approver approver : approvers) {
            if (!approver.limit().isSameCurrency(oneActorBelow)) {
                throw new CurrencyMismatchException(
                        oneActorBelow.getCurrencyUnit(), approver.limit().getCurrencyUnit());
            }
        }
        requireAtMost("delegations", delegations.size(), MAX_PEOPLE);
        delegations = List.copyOf(delegations);
        requireDelay(escalationDelay);
        requireDelay(coolDown);
        requireDelay(watchWindow);
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("there is at least one attempt");
        }
        requireAtMost("attempts", maxAttempts, MAX_ATTEMPTS);
        Objects.requireNonNull(closedThrough, "closedThrough");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * Starts a policy.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many approvals of accounting an amount needs, a director's included.
     *
     * @param amount the amount asked for
     * @return 1, 2 or 3
     */
    public int accountingApprovals(Money amount) {
        if (!amount.isGreaterThan(oneApprovalUpTo)) {
            return 1;
        }
        return needsDirector(amount) ? 3 : 2;
    }

    /**
     * Tells whether one of the approvals must be a director's.
     *
     * @param amount the amount asked for
     * @return true above the last threshold
     */
    public boolean needsDirector(Money amount) {
        return amount.isGreaterThan(twoApprovalsUpTo);
    }

    private static void requireAtMost(String what, int count, int limit) {
        if (count > limit) {
            throw RefundRules.TOO_MANY.broken("count", count, "what", what, "limit", limit);
        }
    }

    private static void requireDelay(Duration delay) {
        if (delay.isNegative() || delay.compareTo(MAX_DELAY) > 0) {
            throw new IllegalArgumentException("a delay is between zero and " + MAX_DELAY.toDays() + " days");
        }
    }

    LocalDate dayOf(Signature by) {
        return LocalDate.ofInstant(by.at(), zone);
    }

    /** Builds a {@link RefundPolicy}. */
    public static final class Builder extends RefundPolicyBuilder {
        Builder() {} // not private: the generated withers call it
    }
}
