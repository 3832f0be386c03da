package org.acompte.amount;

/**
 * Where VAT is rounded; chosen in the quote and never changed for a sale.
 * <p>
 * Three lines of EUR 299.33, 179.33 and 99.34 at 20 % make VAT of EUR 115.60 per treatment and 115.61 per line.
 */
public enum VatRounding {
    /** Once per treatment, on its total: the rule of EN 16931 and the usual choice. */
    PER_TREATMENT("per-treatment"),
    /** Once per line and per discount or charge, then summed. */
    PER_LINE("per-line");

    private final String code;

    VatRounding(String code) {
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
