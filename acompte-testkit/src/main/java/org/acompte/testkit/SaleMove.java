package org.acompte.testkit;

import java.util.List;
import java.util.Optional;
import org.acompte.rule.Violation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * What a step of a {@link SaleWalk} did to the sale: recorded a fact, or was refused.
 *
 * @param step the step
 * @param before the sale before
 * @param fact the fact that was recorded or refused; empty if a draft was refused, which has no document
 * @param asked what {@code check} said before
 * @param refused the violations of the refusal; empty if the fact is recorded
 * @param after the sale after; the one before if the move was refused
 */
public record SaleMove(
        SaleStep step,
        Sale before,
        Optional<SaleFact> fact,
        List<Violation> asked,
        List<Violation> refused,
        Sale after) {

    /** Copies the lists. */
    public SaleMove {
        asked = List.copyOf(asked);
        refused = List.copyOf(refused);
    }

    /**
     * Tells whether the fact is recorded.
     *
     * @return true if nothing was refused
     */
    public boolean wasLegal() {
        return refused.isEmpty();
    }
}
