package org.acompte.amount;

import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;

/**
 * Why a supply bears no VAT: a text for people and, where there is one, a code for machines.
 * <p>
 * For example, {@code ExemptionReason.of("VATEX-EU-AE", "Reverse charge")}.
 *
 * @param code the code of the VATEX list, if there is one
 * @param text the reason as it stands on the invoice
 * @en16931 BT-121 and BT-120
 */
public record ExemptionReason(Optional<String> code, String text) {

    /**
     * Checks the texts.
     *
     * @throws org.acompte.rule.RuleViolationException if one is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public ExemptionReason {
        Objects.requireNonNull(code, "code");
        code.ifPresent(c -> Text.require(c, "Exemption code", 50));
        Text.require(text, "Exemption reason", 500);
    }

    /**
     * Returns a reason with a code.
     *
     * @param code the code of the VATEX list, such as {@code "VATEX-EU-AE"}
     * @param text the reason as it stands on the invoice
     * @return the reason
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static ExemptionReason of(String code, String text) {
        return new ExemptionReason(Optional.of(code), text);
    }
}
