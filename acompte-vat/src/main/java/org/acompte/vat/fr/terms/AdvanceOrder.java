package org.acompte.vat.fr.terms;

/** Whether sums that a consumer pays in advance on an order bear interest. */
public enum AdvanceOrder {
    /** An order like any other: they do. */
    ORDINARY("ordinary"),
    /** Made to the specification of the buyer or on a special quote (French: <i>commande spéciale sur devis</i>): not. */
    ON_SPECIFICATION("on-specification");

    private final String code;

    AdvanceOrder(String code) {
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
