package org.acompte.vat.fr.regime;

import java.util.Objects;
import org.acompte.rule.Text;

/**
 * What becomes of an advance that was received under the franchise for work done after its end: the caller decides.
 * <p>
 * No text is known that settles it, so there is no default and a reason is asked.
 * For example, {@code AdvanceAcrossEnd.taxed("the supply decides; advice of the accountant of 2026-09-20")}.
 *
 * @param taxed whether the operation bears VAT
 * @param reason why, and who said so
 */
public record AdvanceAcrossEnd(boolean taxed, String reason) {

    /**
     * Checks the reason.
     *
     * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character (AC-TXT-01 to
     *     AC-TXT-03)
     */
    public AdvanceAcrossEnd {
        Objects.requireNonNull(reason, "reason");
        Text.require(reason, "Reason", 500);
    }

    /**
     * Decides that the advance bears VAT, because the work does.
     *
     * @param reason why, and who said so
     * @return the decision
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static AdvanceAcrossEnd taxed(String reason) {
        return new AdvanceAcrossEnd(true, reason);
    }

    /**
     * Decides that the advance stays without VAT, because it was received under the franchise.
     *
     * @param reason why, and who said so
     * @return the decision
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static AdvanceAcrossEnd untaxed(String reason) {
        return new AdvanceAcrossEnd(false, reason);
    }
}
