package org.acompte.json.form;

import org.acompte.json.JsonRules;

/**
 * A decimal number as it stands in a document: its digits as a whole number, and how many of them are decimals.
 *
 * @param unscaled the digits, with the sign
 * @param scale how many of them stand after the point
 */
record Decimal(long unscaled, int scale) {

    /** This number times a power of ten; refuses one with more decimals. */
    long minor(int decimals) {
        if (scale > decimals) {
            throw JsonRules.DECIMAL.broken(
                    "value", '"' + toString() + '"', "integers", Plain.INTEGERS, "decimals", decimals);
        }
        long minor = unscaled;
        for (int i = scale; i < decimals; i++) {
            minor = Math.multiplyExact(minor, 10L);
        }
        return minor;
    }

    @Override
    public String toString() {
        return Plain.of(unscaled, scale);
    }
}
