package org.acompte.vat.fr;

/**
 * Why the buyer owes the VAT of a French sale (French: <i>autoliquidation</i>).
 * <p>
 * The category AE of a line does not say it, and the moment of the VAT depends on it, so the host states it:
 * {@code FrenchVat.regime().withReverseCharge(FrenchReverseCharge.SUBCONTRACTED_WORKS)}.
 */
public enum FrenchReverseCharge {
    /** Works for a main contractor (CGI art. 283, 2 nonies), since 2014-01-01. */
    SUBCONTRACTED_WORKS("subcontracted-works", Operation.SUBCONTRACTED_WORKS),
    /** Services to a business in another member state (Directive 2006/112/EC art. 44 and 196), since 2010-01-01. */
    SERVICE_TO_EU_BUSINESS("service-to-eu-business", Operation.SERVICE_TO_EU_BUSINESS),
    /** A supply in France of a seller that is not established there (CGI art. 283, 1), since 2006-09-01. */
    SELLER_NOT_ESTABLISHED("seller-not-established", Operation.SELLER_NOT_ESTABLISHED);

    private final String code;
    private final Operation operation;

    FrenchReverseCharge(String code, Operation operation) {
        this.code = code;
        this.operation = operation;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    Operation operation() {
        return operation;
    }
}
