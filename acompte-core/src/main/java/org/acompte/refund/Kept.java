package org.acompte.refund;

import java.util.Objects;
import org.acompte.amount.MinorUnits;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * Money of a deposit that the seller keeps, with what it stands for and why it may be kept.
 *
 * @param amount the money kept, with VAT if it is taxable, above zero
 * @param nature what it stands for
 * @param legalBasis the clause or text that allows it
 */
public record Kept(Money amount, KeptNature nature, String legalBasis) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is not above zero (AC-RFD-02), or the basis is blank,
     *     too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public Kept {
        Objects.requireNonNull(amount, "amount");
        if (MinorUnits.of(amount) <= 0) {
            throw RefundRules.NOT_ABOVE_ZERO.broken("what", "A kept part", "amount", amount);
        }
        Objects.requireNonNull(nature, "nature");
        Text.require(legalBasis, "Legal basis", 500);
    }
}
