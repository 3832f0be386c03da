package org.acompte.sale;

/**
 * How {@link Sale#allocate} designates the money of a payment to the invoices that are due.
 * <p>
 * EUR 500.00 with the reference {@code "VIR FA-2"} while EUR 360.00 are due on FA-1, 480.00 on FA-2 and 240.00 on FA-3:
 * <pre>
 * policy          FA-1    FA-2    FA-3   unallocated
 * BY_REFERENCE            480.00         20.00
 * OLDEST_FIRST    360.00  140.00
 * PRO_RATA        166.67  222.22  111.11
 * </pre>
 */
public enum PaymentPolicy {
    /** To the invoices whose numbers stand in the reference as whole words, the oldest first. */
    BY_REFERENCE("by-reference"),
    /** To the invoice that was recorded first, then to the next. */
    OLDEST_FIRST("oldest-first"),
    /** To all of them by what is due, by largest remainder. */
    PRO_RATA("pro-rata");

    private final String code;

    PaymentPolicy(String code) {
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
