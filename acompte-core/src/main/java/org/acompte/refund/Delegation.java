package org.acompte.refund;

import java.time.Instant;
import org.acompte.rule.Text;

/**
 * The right to act for somebody else, for a time.
 *
 * @param from who gives it
 * @param to who has it
 * @param startInclusive the first moment
 * @param endExclusive the moment at which it is over
 */
public record Delegation(String from, String to, Instant startInclusive, Instant endExclusive) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or a moment is out of range (AC-TXT-04)
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Delegation {
        Text.require(from, "Principal", 50);
        Text.require(to, "Delegate", 50);
        Signature.requireMoment(startInclusive, "Start of a delegation");
        Signature.requireMoment(endExclusive, "End of a delegation");
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException("a delegation does not end before it starts");
        }
    }

    boolean covers(Signature by) {
        return to.equals(by.actor())
                && from.equals(by.principal())
                && !by.at().isBefore(startInclusive)
                && by.at().isBefore(endExclusive);
    }
}
