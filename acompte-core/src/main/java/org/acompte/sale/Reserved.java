package org.acompte.sale;

import static org.acompte.amount.MinorUnits.exchanged;
import static org.acompte.amount.MinorUnits.minus;

import org.acompte.collect.TextMap;

/**
 * What refund cases hold of one deposit, cumulated and per case, in minor units.
 *
 * @param amount all that is held
 * @param uncredited the part of it that no credit note has taken back
 * @param cases what each case holds, by its number
 */
record Reserved(long amount, long uncredited, TextMap<Held> cases) {
    static final Reserved NOTHING = new Reserved(0, 0, TextMap.empty());

    /** What one case holds: all of it, and the part that no credit note has taken back. */
    record Held(long amount, long uncredited) {
        static final Held NOTHING = new Held(0, 0);

        long credited() {
            return minus(amount, uncredited);
        }
    }

    Held of(String refundCase) {
        return cases.find(refundCase).orElse(Held.NOTHING);
    }

    long credited() {
        return minus(amount, uncredited);
    }

    /** The reservations with those of one case replaced. */
    Reserved with(String refundCase, Held held) {
        Held before = of(refundCase);
        return new Reserved(
                exchanged(amount, before.amount(), held.amount()),
                exchanged(uncredited, before.uncredited(), held.uncredited()),
                cases.with(refundCase, held));
    }

    /** The reservations after a case paid a part of what it holds. */
    Reserved use(String refundCase, long paid) {
        Held before = of(refundCase);
        return with(refundCase, new Held(minus(before.amount(), paid), before.uncredited()));
    }
}
