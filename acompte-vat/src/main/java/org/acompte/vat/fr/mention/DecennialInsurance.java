package org.acompte.vat.fr.mention;

import org.acompte.rule.Text;

/**
 * The insurance of building works for ten years (French: <i>assurance décennale</i>).
 *
 * @param insurer name and address of the insurer
 * @param policy the number of the policy
 * @param area where it covers, such as {@code "France métropolitaine"}
 */
public record DecennialInsurance(String insurer, String policy, String area) {

    /**
     * Checks the texts.
     *
     * @throws org.acompte.rule.RuleViolationException if one is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public DecennialInsurance {
        Text.require(insurer, "Insurer", 300);
        Text.require(policy, "Policy", 100);
        Text.require(area, "Area", 200);
    }
}
