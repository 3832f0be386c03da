package org.acompte.sale;

import java.time.LocalDate;
import org.acompte.rule.Text;

/**
 * Somebody allows the supply although the deposits that the terms ask before it are missing.
 * <p>
 * A deposit that was credited and not issued again never counts as met; only this fact does away with the condition.
 * Nothing that was invoiced changes.
 *
 * @param by who allows it
 * @param waivedOn the day of the decision
 * @param reason why
 */
public record DepositWaiver(String by, LocalDate waivedOn, String reason) implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the date is out of range (AC-TXT-04)
     */
    public DepositWaiver {
        Text.require(by, "Name", 100);
        Text.require(waivedOn, "Day of the waiver");
        Text.require(reason, "Reason", 200);
    }

    @Override
    public LocalDate occurredOn() {
        return waivedOn;
    }
}
