package org.acompte.testkit.runner;

import java.util.List;
import org.acompte.sale.Sale;
import org.acompte.testkit.SaleStep;
import org.acompte.testkit.SaleWalk;
import org.acompte.testkit.Walks;

/**
 * What a walk is made of.
 *
 * @param start the sale from which it starts
 * @param steps the steps to take
 */
record Recipe(Sale start, List<SaleStep> steps) {

    static Recipe of(long seed) {
        return new Recipe(Walks.sale(seed), Walks.steps(seed));
    }

    SaleWalk walk() {
        return SaleWalk.of(start, steps);
    }
}
