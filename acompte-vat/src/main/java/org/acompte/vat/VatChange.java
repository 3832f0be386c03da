package org.acompte.vat;

/** What a movement does to the VAT that is due. */
public enum VatChange {
    /** VAT, or a base without VAT, becomes chargeable. */
    DUE("due"),
    /** Less is chargeable: something was credited, returned or given back. */
    GIVEN_BACK("given-back"),
    /**
     * What is chargeable moves to another day, because money came before the supply or the invoice, or a supply turned out
     * to be before the money: one movement takes it off the old day, another one has it on the new day.
     */
    REDATED("redated");

    private final String code;

    VatChange(String code) {
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
