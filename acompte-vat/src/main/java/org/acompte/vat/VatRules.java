package org.acompte.vat;

import org.acompte.rule.Rule;

/** The rules of tax points and of the VAT ledger. */
public final class VatRules {
    /** Goods and services share a VAT treatment. */
    public static final Rule MIXED_NATURES = Rule.of(
            "AC-TAX-01",
            "Treatment {treatment} of sale {sale} covers goods and services, whose VAT is due at different moments; give each a group of its own");

    /** No line says what a treatment supplies. */
    public static final Rule UNKNOWN_NATURE = Rule.of(
            "AC-TAX-02", "No line of sale {sale} says whether treatment {treatment} is for goods or for services");

    /** An advance is said to be uncertain, and the sale has no such deposit invoice. */
    public static final Rule NO_DEPOSIT =
            Rule.of("AC-TAX-04", "Sale {sale} has no deposit invoice {number} whose supply could be uncertain");

    /** Two statements are made on one deposit. */
    public static final Rule STATED_TWICE =
            Rule.of("AC-TAX-05", "That the supply of deposit invoice {number} is uncertain is stated twice");

    private VatRules() {}
}
