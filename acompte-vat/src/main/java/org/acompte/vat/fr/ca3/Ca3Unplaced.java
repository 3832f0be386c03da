package org.acompte.vat.fr.ca3;

import java.util.Objects;
import org.acompte.rule.Violation;
import org.acompte.vat.VatMovement;

/**
 * A movement of the period that fits no line of the return, and why.
 * <p>
 * Somebody has to decide where it belongs; it is in no box.
 *
 * @param movement the movement
 * @param violation the rule that keeps it out, with the figures
 */
public record Ca3Unplaced(VatMovement movement, Violation violation) {

    /** Checks the components. */
    public Ca3Unplaced {
        Objects.requireNonNull(movement, "movement");
        Objects.requireNonNull(violation, "violation");
    }

    @Override
    public String toString() {
        return violation.message() + ": " + movement.explain();
    }
}
