package org.acompte.vat;

/** Why a rate is the rate of a part of a sale. */
public enum RateReason {
    /** The rate did not change between the supply and the day on which VAT became chargeable. */
    NO_CHANGE("no-change", "as in force on the day of the supply, %s"),
    /** The rate changed, and the day of the supply decides. */
    SUPPLY("supply", "because the supply of %s decides, not the day on which VAT becomes chargeable"),
    /** The rate changed after VAT on an advance became chargeable; the advance keeps its rate. */
    TAXED_ADVANCE("taxed-advance", "because VAT on the advance became chargeable on %s, before the rate changed"),
    /** A special transition applies, whose conditions are met. */
    TRANSITION("transition", "because a transition keeps the rate of %s"),
    /** A credit note takes the rate of what it corrects. */
    CORRECTION("correction", "because a credit note takes the rate of what it corrects, decided by %s");

    private final String code;
    private final String words;

    RateReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    String inWords(Object day) {
        return words.replace("%s", day.toString());
    }
}
