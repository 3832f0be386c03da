package org.acompte.sale;

import org.acompte.rule.Text;

/**
 * Why something is credited, as a code that never changes.
 * <p>
 * Common ones are in {@link CreditReasons}; a host may use its own.
 *
 * @param code a short code, such as {@code "cancellation"}
 */
public record CreditReason(String code) {

    /**
     * Checks the code.
     *
     * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character (AC-TXT-01
     *     to AC-TXT-03)
     */
    public CreditReason {
        Text.require(code, "Reason", 50);
    }

    /**
     * Returns a reason.
     *
     * @param code a short code
     * @return the reason
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static CreditReason of(String code) {
        return new CreditReason(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
