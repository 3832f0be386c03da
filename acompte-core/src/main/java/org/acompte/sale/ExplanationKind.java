package org.acompte.sale;

/**
 * What a step of an {@link Explanation} says, and what its figures are.
 * <p>
 * Steps that count have the amount without VAT and the VAT as their first two figures; those that add less those that
 * take off make up the document, per VAT treatment.
 */
public enum ExplanationKind {
    /**
     * What was asked; of a share what it is of the total, what was issued before and the difference, of an amount the
     * amount.
     */
    TARGET("target", 0),
    /** What there is to take from, where it bounds what was asked, and what was asked. */
    LEFT("left", 0),
    /** The part of one treatment, and what the treatment has left. */
    SPREAD("spread", 0),
    /** Adds a part whose VAT is the VAT of the formula; the third figure is the part with VAT. */
    CARVE_OUT("carve-out", 1),
    /** Adds a part whose VAT was kept within what is left; the third figure is the VAT of the formula. */
    BOUND("bound", 1),
    /** Adds a part that takes all that is left; the third figure is the VAT of the formula. */
    RESIDUAL("residual", 1),
    /** Adds a part that was rounded down so that its VAT is exact; the third figure is the part before. */
    EXACT("exact", 1),
    /** Adds all that is left of the invoice that is credited. */
    MIRROR("mirror", 1),
    /** Adds figures that the document states and the sale does not give. */
    STATED("stated", 1),
    /** What is done of a line, or credited of it, and the whole line. */
    LINE("line", 0),
    /** Adds the work to date; the third figure is what is agreed on, with VAT. */
    WORK_TO_DATE("work-to-date", 1),
    /** Adds the total of the supply. */
    TOTAL("total", 1),
    /** Takes off the work of earlier invoices. */
    PREVIOUS_WORK("previous-work", -1),
    /** What the policy takes off of deposits, what must be taken off, and what there is of them, with VAT. */
    DEPOSITS("deposits", 0),
    /** Takes off a deposit; the third figure is what there was of it, with VAT. */
    DEDUCTION("deduction", -1),
    /** What is held back under a clause. */
    RETENTION("retention", 0),
    /** What the document asks or takes back in all: with VAT, without VAT, VAT. */
    RESULT("result", 0);

    private final String code;
    private final int sign;

    ExplanationKind(String code, int sign) {
        this.code = code;
        this.sign = sign;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /**
     * Returns how a step of this kind counts.
     *
     * @return 1 if it adds its first two figures, −1 if it takes them off, 0 if it only says how they came to be
     */
    public int sign() {
        return sign;
    }
}
