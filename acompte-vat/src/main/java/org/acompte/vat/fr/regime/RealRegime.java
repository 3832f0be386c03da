package org.acompte.vat.fr.regime;

/** How a business that owes VAT files it. */
public enum RealRegime {
    /** Every month, or every quarter below a threshold (French: <i>réel normal</i>). */
    NORMAL("normal"),
    /** Once a year with two instalments, until the end of 2026 (French: <i>réel simplifié</i>). */
    SIMPLIFIED("simplified");

    private final String code;

    RealRegime(String code) {
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
