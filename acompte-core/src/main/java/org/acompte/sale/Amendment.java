package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.quote.Scope;
import org.acompte.rule.Text;

/**
 * A new version of what the parties agree on (French: <i>avenant</i>).
 * <p>
 * It replaces the scope as a whole; issued documents never change, and the deposit plan goes on.
 * For example, a sale of EUR 600.00 whose deposit of EUR 600.00 is paid is amended to EUR 500.00: the final invoice
 * deducts 500.00 and a credit note takes back 100.00 of the deposit.
 *
 * @param number the number of the amendment
 * @param agreedOn the day of the agreement
 * @param scope what is agreed on from then on
 */
public record Amendment(String number, LocalDate agreedOn, Scope scope) implements SaleFact {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the number is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the date is out of range (AC-TXT-04)
     */
    public Amendment {
        Text.require(number, "Number", 50);
        Text.require(agreedOn, "Date of the amendment");
        Objects.requireNonNull(scope, "scope");
    }

    /**
     * Returns an amendment.
     *
     * @param number its number
     * @param agreedOn the day of the agreement
     * @param scope what is agreed on from then on
     * @return the amendment
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Amendment of(String number, LocalDate agreedOn, Scope scope) {
        return new Amendment(number, agreedOn, scope);
    }

    @Override
    public LocalDate occurredOn() {
        return agreedOn;
    }
}
