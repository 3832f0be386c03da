package org.acompte.quote;

/** Whether a line supplies goods or services: the law taxes them at different moments. */
public enum SupplyNature {
    /** Goods (French: <i>livraison de biens</i>). */
    GOODS("goods"),
    /** Services, works included (French: <i>prestation de services</i>). */
    SERVICES("services");

    private final String code;

    SupplyNature(String code) {
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
