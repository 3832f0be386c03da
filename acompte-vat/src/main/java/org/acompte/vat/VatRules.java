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

    /** A regime taxes advances when they are invoiced. */
    public static final Rule ADVANCE_ON_INVOICE = Rule.of(
            "AC-TAX-03",
            "VAT on an advance is due on receipt or on the supply, not on the invoice as for {nature} on {date}",
            "Directive 2006/112/EC art. 65");

    private VatRules() {}
}
