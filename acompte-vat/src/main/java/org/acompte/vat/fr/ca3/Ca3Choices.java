package org.acompte.vat.fr.ca3;

import java.util.Objects;
import org.acompte.rule.Text;

/**
 * What the law leaves open in a return, and who decided it.
 * <p>
 * The notice of the form names both lines for VAT given back, and the administration does not say which one it prefers for a
 * deposit of the same year. So there is no default.
 * For example, {@code Ca3Choices.of(GivenBackLine.DEDUCT_VAT_IN_21, "as in the returns before, agreed with the accountant")}.
 *
 * @param givenBack where VAT that is given back is shown
 * @param reason why, for whoever reads the return later
 */
public record Ca3Choices(GivenBackLine givenBack, String reason) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the reason is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Ca3Choices {
        Objects.requireNonNull(givenBack, "givenBack");
        Text.require(reason, "Reason", 500);
    }

    /**
     * Returns choices.
     *
     * @param givenBack where VAT that is given back is shown
     * @param reason why
     * @return the choices
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Ca3Choices of(GivenBackLine givenBack, String reason) {
        return new Ca3Choices(givenBack, reason);
    }
}
