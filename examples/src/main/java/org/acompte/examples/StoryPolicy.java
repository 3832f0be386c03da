package org.acompte.examples;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.acompte.refund.Approver;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundRole;
import org.joda.money.Money;

/** The refund policy of a story: who may approve how much, and how long everybody waits. */
record StoryPolicy(
        Money oneActorBelow,
        Money oneApprovalUpTo,
        Money twoApprovalsUpTo,
        List<Person> approvers,
        Integer coolDownDays,
        Integer maxAttempts,
        Integer watchDays) {

    /** Somebody who may approve refunds up to an amount. */
    record Person(String actor, RefundRole role, Money limit) {
        Approver approver() {
            return Approver.of(actor, role, limit);
        }
    }

    /** The policy for refund cases; days are days in UTC. */
    RefundPolicy policy() {
        return RefundPolicy.builder()
                .oneActorBelow(oneActorBelow)
                .oneApprovalUpTo(oneApprovalUpTo)
                .twoApprovalsUpTo(twoApprovalsUpTo)
                .approvers(approvers.stream().map(Person::approver).toList())
                .escalationDelay(Duration.ofDays(coolDownDays))
                .coolDown(Duration.ofDays(coolDownDays))
                .maxAttempts(maxAttempts)
                .watchWindow(Duration.ofDays(watchDays))
                .zone(ZoneOffset.UTC)
                .build();
    }
}
