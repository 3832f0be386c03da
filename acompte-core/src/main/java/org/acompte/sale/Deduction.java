package org.acompte.sale;

import java.util.Objects;
import org.acompte.amount.VatBreakdown;

/**
 * A deposit invoice taken off a final invoice (French: <i>imputation</i>).
 * <p>
 * Not a line: it has no price, no quantity and no discount, and it is never negative.
 *
 * @param deposit number and date of the deposit invoice
 * @param amount what is taken off, per VAT treatment, as the deposit was issued
 * @en16931 part of BT-113; number and date as BG-3
 */
public record Deduction(DocumentReference deposit, VatBreakdown amount) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a figure is negative (AC-DOC-07)
     */
    public Deduction {
        Objects.requireNonNull(deposit, "deposit");
        Documents.requireNoNegative(deposit.number(), amount);
    }
}
