package org.acompte.vat.fr;

/** What the tax points of France depend on, apart from goods and services. */
enum Operation {
    /** What follows the ordinary rule of art. 269, also without VAT: exempt, or out of scope. */
    ORDINARY,
    /** Services of a seller with the option for debits. */
    ON_DEBITS,
    /** The same, and a deposit invoice counts as a debit. */
    ON_DEBITS_AND_DEPOSIT_INVOICES,
    /** Works of a seller with the option for deliveries. */
    ON_DELIVERIES,
    /** Without VAT under art. 293 B. */
    SMALL_BUSINESS,
    /** VAT on the invoice of a seller that is under art. 293 B. */
    VAT_OF_SMALL_BUSINESS,
    /** Exempt goods to another member state. */
    INTRA_EU_SUPPLY,
    /** Exempt goods to a third country. */
    EXPORT,
    /** Works for a main contractor, who owes the VAT. */
    SUBCONTRACTED_WORKS,
    /** Services to a business in another member state, which owes the VAT there. */
    SERVICE_TO_EU_BUSINESS,
    /** A supply in France of a seller that is not established there; the buyer owes the VAT. */
    SELLER_NOT_ESTABLISHED,
    /** A tax of another country, such as that of the Canary Islands, or services in category K: nothing is known. */
    NOT_OF_FRANCE
}
