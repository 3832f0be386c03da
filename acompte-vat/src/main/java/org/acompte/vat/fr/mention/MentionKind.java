package org.acompte.vat.fr.mention;

/** What a mention is about. */
public enum MentionKind {
    /** Name and address of the seller. */
    SELLER_IDENTITY("seller-identity"),
    /** The number of the company that sells (French: <i>SIREN</i>). */
    SELLER_SIREN("seller-siren"),
    /** Legal form and share capital of the seller, or that the seller is a sole trader (French: <i>EI</i>). */
    SELLER_LEGAL_FORM("seller-legal-form"),
    /** The register of the seller (French: <i>RCS</i>). */
    SELLER_REGISTER("seller-register"),
    /** The VAT number of the seller. */
    SELLER_VAT_NUMBER("seller-vat-number"),
    /** The VAT group that the seller belongs to (French: <i>assujetti unique</i>). */
    SINGLE_TAXABLE_PERSON("single-taxable-person"),
    /** Who stands for a seller from elsewhere (French: <i>représentant fiscal</i>). */
    TAX_REPRESENTATIVE("tax-representative"),
    /** Name and address of the buyer. */
    BUYER_IDENTITY("buyer-identity"),
    /** The number of the company that buys. */
    BUYER_SIREN("buyer-siren"),
    /** The VAT number of the buyer. */
    BUYER_VAT_NUMBER("buyer-vat-number"),
    /** Where goods are delivered, if it is not the address of the buyer. */
    DELIVERY_ADDRESS("delivery-address"),
    /** The number of the document. */
    NUMBER("number"),
    /** The day of the issue. */
    ISSUE_DATE("issue-date"),
    /** The day of the supply, if it is not the day of the issue. */
    SUPPLY_DATE("supply-date"),
    /** The day on which a deposit was paid, if it is not the day of the issue. */
    DEPOSIT_PAYMENT_DATE("deposit-payment-date"),
    /** Whether goods, services or both are supplied. */
    OPERATION_CATEGORY("operation-category"),
    /** The order number that the buyer gave (French: <i>bon de commande</i>). */
    ORDER_NUMBER("order-number"),
    /** Base and VAT of one rate. */
    VAT_PER_RATE("vat-per-rate"),
    /** The total without VAT, the VAT and the total with VAT. */
    TOTAL("total"),
    /** That VAT on services is due with the invoice (French: <i>débits</i>). */
    OPTION_FOR_DEBITS("option-for-debits"),
    /** That the seller owes no VAT as a small business. */
    FRANCHISE("franchise"),
    /** That the buyer owes the VAT (French: <i>autoliquidation</i>). */
    REVERSE_CHARGE("reverse-charge"),
    /** Why there is no VAT. */
    EXEMPTION("exemption"),
    /** That VAT is computed on the margin (French: <i>régime particulier</i>). */
    MARGIN_SCHEME("margin-scheme"),
    /** Why an amount is outside the scope of VAT. */
    OUTSIDE_SCOPE("outside-scope"),
    /** That the buyer issues the document (French: <i>autofacturation</i>). */
    SELF_BILLING("self-billing"),
    /** Until when the invoice is to be paid. */
    DUE_DATE("due-date"),
    /** The rate of interest on late payment. */
    LATE_PENALTIES("late-penalties"),
    /** The fixed sum for recovery after a late payment. */
    RECOVERY_INDEMNITY("recovery-indemnity"),
    /** The discount for early payment, or that there is none (French: <i>escompte</i>). */
    EARLY_PAYMENT("early-payment"),
    /** That only the VAT on what was paid is deductible. */
    EARLY_PAYMENT_VAT("early-payment-vat"),
    /** What the buyer keeps back (French: <i>retenue de garantie</i>). */
    RETENTION("retention"),
    /** That money paid in advance is earnest money (French: <i>arrhes</i>). */
    EARNEST_MONEY("earnest-money"),
    /** That money paid in advance is a firm deposit and no earnest money (French: <i>acompte</i>). */
    FIRM_DEPOSIT("firm-deposit"),
    /** The interest on money that a consumer paid in advance. */
    ADVANCE_INTEREST("advance-interest"),
    /** A deposit invoice that is deducted, by number and date. */
    DEDUCTED_DEPOSIT("deducted-deposit"),
    /** The invoice that a credit note corrects, by number and date. */
    CORRECTED_INVOICE("corrected-invoice"),
    /** The invoice that is replaced, by number and date. */
    REPLACED_INVOICE("replaced-invoice"),
    /** That a credit note leaves the VAT as it was invoiced (French: <i>net de taxe</i>). */
    NET_OF_TAX("net-of-tax"),
    /** The insurance of building works (French: <i>assurance décennale</i>). */
    DECENNIAL_INSURANCE("decennial-insurance"),
    /** Who mediates between seller and consumer (French: <i>médiateur</i>). */
    MEDIATOR("mediator"),
    /** What the customer certifies so that works in a dwelling bear a reduced rate. */
    REDUCED_RATE_CERTIFICATE("reduced-rate-certificate"),
    /** The day of a quote for repairs. */
    QUOTE_DATE("quote-date"),
    /** Whether a quote for repairs is free. */
    QUOTE_FEE("quote-fee");

    private final String code;

    MentionKind(String code) {
        this.code = code;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }
}
