package org.acompte.vat;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/** The rules of tax points and of the VAT ledger. */
public enum VatRule implements Rule {
    /** Goods and services share a VAT treatment. */
    MIXED_NATURES(
            "AC-TAX-01",
            "Treatment {treatment} of sale {sale} covers goods and services, whose VAT is due at different moments; "
                    + "give them separate groups with VatTreatment.withGroup"),
    /** No line says what a treatment supplies. */
    UNKNOWN_NATURE(
            "AC-TAX-02", "No line of sale {sale} says whether treatment {treatment} is for goods or for services"),
    /** A regime taxes advances when they are invoiced. */
    ADVANCE_ON_INVOICE(
            "AC-TAX-03",
            "VAT on an advance is due on receipt or on the supply, not on the invoice as for {nature} on {date}",
            "Directive 2006/112/EC art. 65");

    private final String id;
    private final String template;
    private final String source;

    VatRule(String id, String template) {
        this(id, template, Citation.DESIGN.text());
    }

    VatRule(String id, String template, String source) {
        this.id = id;
        this.template = template;
        this.source = source;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Citation citation() {
        return Citation.of(source);
    }
}
