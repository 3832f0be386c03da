package org.acompte.vat.fr.ca3;

import org.acompte.amount.VatCategory;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.law.Provision;

/**
 * On which line of form 3310-CA3 the base of an operation stands, dated and cited.
 * <p>
 * For example, {@code Ca3Lines.purchases(PurchaseKind.SUBCONTRACTED_WORKS).on(day)} is A2.
 *
 * @law Notice 50449 of form 3310-CA3-SD
 */
public final class Ca3Lines {
    private Ca3Lines() {}

    /**
     * Returns the line of sales that are taxed in France, or without VAT.
     * <p>
     * Margin schemes are an exception: of their sales only the margin is on the return, which acompte does not know
     * (AC-CTR-07).
     *
     * @param category the VAT category of the invoice
     * @return the line through time
     * @throws org.acompte.rule.RuleViolationException if the form has none for the category (AC-LAW-03)
     */
    public static Provision<Ca3Line> sales(VatCategory category) {
        return Ca3Table.SALES.of(category);
    }

    /**
     * Returns the line of sales to consumers with the VAT of another member state.
     *
     * @return the line through time
     */
    public static Provision<Ca3Line> salesTaxedElsewhere() {
        return Ca3Table.TAXED_ELSEWHERE;
    }

    /**
     * Returns the line of purchases on which the buyer owes the VAT.
     *
     * @param kind why the buyer owes it
     * @return the line through time
     * @throws org.acompte.rule.RuleViolationException if the form has none for the kind (AC-LAW-03)
     */
    public static Provision<Ca3Line> purchases(PurchaseKind kind) {
        return Ca3Table.PURCHASES.of(kind);
    }
}
