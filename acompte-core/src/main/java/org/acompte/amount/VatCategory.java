package org.acompte.amount;

/**
 * A VAT category by its letter, as electronic invoices write it.
 * <p>
 * Known categories are in {@link VatCategories}; {@link #of} finds one by its letter.
 *
 * @en16931 BT-118, BT-151 (code list UNTDID 5305)
 */
public final class VatCategory {
    private final String code;
    private final String label;
    private final Taxation taxation;

    VatCategory(String code, String label, Taxation taxation) {
        this.code = code;
        this.label = label;
        this.taxation = taxation;
    }

    /** Whether a category bears VAT. */
    enum Taxation {
        TAXED,
        TAXED_OR_ZERO,
        ZERO_RATED,
        UNTAXED
    }

    /**
     * Finds a category by its letter.
     *
     * @param code {@code S Z E AE K G O L M} or {@code B}
     * @return the category
     * @throws org.acompte.rule.RuleViolationException if there is no such category (AC-VAT-01)
     */
    public static VatCategory of(String code) {
        for (VatCategory category : VatCategories.ALL) {
            if (category.code.equals(code)) {
                return category;
            }
        }
        throw AmountRules.UNKNOWN_CATEGORY.broken("code", code.length() > 8 ? code.substring(0, 8) + "…" : code);
    }

    /**
     * Returns the letter.
     *
     * @return the code, such as {@code "S"} or {@code "AE"}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what the letter stands for.
     *
     * @return a short English label, such as {@code "standard rate"}
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether supplies of this category may bear VAT on the invoice.
     *
     * @return true for S, L, M and B
     */
    public boolean bearsVat() {
        return taxation == Taxation.TAXED || taxation == Taxation.TAXED_OR_ZERO;
    }

    /**
     * Tells whether this category says why there is no VAT.
     *
     * @return true for E, AE, K, G and O
     */
    public boolean takesExemptionReason() {
        return taxation == Taxation.UNTAXED;
    }

    void check(VatRate rate) {
        boolean zero = rate.equals(VatRate.ZERO);
        if (!bearsVat() && !zero) {
            throw AmountRules.RATE_NOT_ZERO.broken("category", code, "rate", rate);
        }
        if (taxation == Taxation.TAXED && zero) {
            throw AmountRules.RATE_ZERO.broken("category", code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
