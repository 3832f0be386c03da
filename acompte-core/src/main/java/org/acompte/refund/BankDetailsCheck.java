package org.acompte.refund;

import java.time.Instant;
import org.acompte.rule.Text;

/**
 * A check of bank details from which the deposit was not paid: who else saw it, and since when the details are known.
 * <p>
 * The first of the two people is the one who signs the command.
 *
 * @param secondActor the second one who checked them
 * @param changedAt when the details were entered or last changed
 */
public record BankDetailsCheck(String secondActor, Instant changedAt) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the actor is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the moment is out of range (AC-TXT-04)
     */
    public BankDetailsCheck {
        Text.require(secondActor, "Second actor", 50);
        Signature.requireMoment(changedAt, "Moment of the change");
    }
}
