package org.acompte.sale;

import java.time.LocalDate;
import org.acompte.rule.Text;

/**
 * An issued document named by another one: number and date, as the law wants both.
 *
 * @param number the number of the named document
 * @param issuedOn its date
 * @en16931 BG-3: BT-25, BT-26
 */
public record DocumentReference(String number, LocalDate issuedOn) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the number is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the date is out of range (AC-TXT-04)
     */
    public DocumentReference {
        Text.require(number, "Number", 50);
        Text.require(issuedOn, "Date of a document");
    }

    @Override
    public String toString() {
        return number + " of " + issuedOn;
    }
}
