package org.acompte.sale;

import static org.acompte.amount.MinorUnits.plus;

import org.acompte.amount.MinorUnits;

/**
 * What was released under a retention clause.
 *
 * @param amount all of it, in minor units
 * @param guaranteed whether a bank guarantees the clause, so that nothing is held under it any more
 */
record Freed(long amount, boolean guaranteed) {
    static final Freed NOTHING = new Freed(0, false);

    Freed and(RetentionRelease release) {
        return new Freed(
                plus(amount, MinorUnits.of(release.amount())),
                guaranteed || release.guarantee().isPresent());
    }
}
