package org.acompte.refund;

import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Somebody who may approve refunds up to an amount.
 *
 * @param actor the id of the host for them
 * @param role sales, accounting or director
 * @param limit the greatest amount that they may approve
 * @param substitute who may approve in their place when they are late; empty for nobody
 */
public record Approver(String actor, RefundRole role, Money limit, Optional<String> substitute) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the limit is negative (AC-RFD-03), or a text is blank, too long
     *     or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     * @throws IllegalArgumentException if the role does not approve
     */
    public Approver {
        Text.require(actor, "Actor", 50);
        Objects.requireNonNull(role, "role");
        if (role != RefundRole.SALES && role != RefundRole.ACCOUNTING && role != RefundRole.DIRECTOR) {
            throw new IllegalArgumentException("approvers are sales, accounting or director, not " + role);
        }
        if (MinorUnits.of(limit) < 0) {
            throw RefundRules.NEGATIVE.broken("what", "A limit", "amount", limit);
        }
        substitute.ifPresent(other -> Text.require(other, "Substitute", 50));
    }

    /**
     * Returns an approver without a substitute.
     *
     * @param actor the id of the host for them
     * @param role sales, accounting or director
     * @param limit the greatest amount that they may approve
     * @return the approver
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Approver of(String actor, RefundRole role, Money limit) {
        return new Approver(actor, role, limit, Optional.empty());
    }

    /**
     * Returns this approver with a substitute.
     *
     * @param other who may approve in their place when they are late
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public Approver withSubstitute(String other) {
        return new Approver(actor, role, limit, Optional.of(other));
    }
}
