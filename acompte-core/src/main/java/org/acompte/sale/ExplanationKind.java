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
    TARGET(0),
    /** What there is to take from, where it bounds what was asked, and what was asked. */
    LEFT(0),
    /** The part of one treatment, and what the treatment has left. */
    SPREAD(0),
    /** Adds a part whose VAT is the VAT of the formula; the third figure is the part with VAT. */
    CARVE_OUT(1),
    /** Adds a part whose VAT was kept within what is left; the third figure is the VAT of the formula. */
    BOUND(1),
    /** Adds a part that takes all that is left; the third figure is the VAT of the formula. */
    RESIDUAL(1),
    /** Adds a part that was rounded down so that its VAT is exact; the third figure is the part before. */
    EXACT(1),
    /** Adds all that is left of the invoice that is credited. */
    MIRROR(1),
    /** Adds figures that the document states and the sale does not give. */
    STATED(1),
    /** What is done of a line, or credited of it, and the whole line. */
    LINE(0),
    /** Adds the work to date; the third figure is what is agreed on, with VAT. */
    WORK_TO_DATE(1),
    /** Adds the total of the supply. */
    TOTAL(1),
    /** Takes off the work of earlier invoices. */
    PREVIOUS_WORK(-1),
    /** What the policy takes off of deposits, what must be taken off, and what there is of them, with VAT. */
    DEPOSITS(0),
    /** Takes off a deposit; the third figure is what there was of it, with VAT. */
    DEDUCTION(-1),
    /** What is held back under a clause. */
    RETENTION(0),
    /** What the document asks or takes back in all: with VAT, without VAT, VAT. */
    RESULT(0);

    private final int sign;

    ExplanationKind(int sign) {
        this.sign = sign;
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
