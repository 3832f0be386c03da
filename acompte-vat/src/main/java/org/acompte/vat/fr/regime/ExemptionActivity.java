package org.acompte.vat.fr.regime;

/** What a small business does, as far as the thresholds of the franchise differ. */
public enum ExemptionActivity {
    /** Goods, meals eaten on the premises and accommodation. */
    SALES_AND_ACCOMMODATION("sales-and-accommodation"),
    /** All other services. */
    SERVICES("services"),
    /** What lawyers, authors and performers do as such. */
    LAWYERS_AUTHORS_PERFORMERS("lawyers-authors-performers"),
    /** What lawyers, authors and performers do besides. */
    THEIR_OTHER_OPERATIONS("their-other-operations");

    private final String code;

    ExemptionActivity(String code) {
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
