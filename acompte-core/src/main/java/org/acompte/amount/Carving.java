package org.acompte.amount;

/** How a part is taken out of the two figures of a treatment, by what the wanted amount counts. */
enum Carving {
    /** The wanted amount counts with VAT, which is carved out of it. */
    WITH_VAT,
    /** The wanted amount counts without VAT, which comes on top. */
    WITHOUT_VAT;

    /** What a treatment has of what the wanted amount counts. */
    long weight(long withoutVat, long vat) {
        return this == WITH_VAT ? withoutVat + vat : withoutVat;
    }

    /** Takes one part out of the two figures at a place; all that is there is taken with exactly its VAT. */
    void take(long part, VatRate rate, boolean exactly, long[] there, long[] taken, int at) {
        long base = there[at];
        long vat = there[at + 1];
        if (part == 0) {
            return;
        }
        if (part == weight(base, vat)) {
            taken[at] = base;
            taken[at + 1] = vat;
        } else if (exactly) {
            takeExactly(part, rate, there, taken, at);
        } else if (this == WITH_VAT) {
            long carved = Math.min(Math.min(vat, part), Math.max(part - base, rate.inside(part)));
            taken[at] = part - carved;
            taken[at + 1] = carved;
        } else {
            taken[at] = part;
            taken[at + 1] = Math.min(vat, rate.on(part));
        }
    }

    /** Takes as many whole steps as fit, each with a VAT of whole minor units. */
    private void takeExactly(long part, VatRate rate, long[] there, long[] taken, int at) {
        long step = rate.exactStep();
        long stepVat = rate.on(step);
        long steps = Math.min(part / weight(step, stepVat), there[at] / step);
        if (stepVat > 0) {
            steps = Math.min(steps, there[at + 1] / stepVat);
        }
        taken[at] = steps * step;
        taken[at + 1] = steps * stepVat;
    }
}
