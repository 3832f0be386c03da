package org.acompte.refund;

/** What a move does to the money that the sale holds for the case. */
public enum RefundEffect {
    /** Nothing. */
    NONE("-"),
    /** The sale holds the whole amount from now on. */
    RESERVES("reserves the amount"),
    /** The sale holds nothing any more. */
    RELEASES("releases all"),
    /** The credit to account is free, the indemnity uses up its part; what is to be paid or stays invoiced is held. */
    RELEASES_CREDIT("releases the credit to account and what the indemnity uses up"),
    /** The payment uses up its part. */
    USES_UP("uses up what is paid"),
    /** The money that came back is held again. */
    RESTORES("holds again what came back");

    private final String label;

    RefundEffect(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
