package org.acompte.vat.fr.regime;

import java.util.List;
import java.util.Objects;
import org.acompte.rule.Text;

/**
 * Which form is filed how often, and what is paid in between.
 *
 * @param form the number of the form, such as {@code "3310-CA3"}
 * @param period which time a form covers
 * @param instalments what is paid in between, possibly nothing
 */
public record Filing(String form, FilingPeriod period, List<FilingInstalment> instalments) {

    /**
     * Checks the components and copies the list.
     *
     * @throws org.acompte.rule.RuleViolationException if the form is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Filing {
        Text.require(form, "Form", 50);
        Objects.requireNonNull(period, "period");
        instalments = List.copyOf(instalments);
    }

    @Override
    public String toString() {
        String each = form + " per " + period.code();
        return instalments.isEmpty() ? each : each + ", " + instalments;
    }
}
