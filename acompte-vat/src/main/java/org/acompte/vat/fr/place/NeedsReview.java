package org.acompte.vat.fr.place;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A supply of which acompte cannot say how it is taxed; a person has to look at it.
 *
 * @param reason why, in words
 * @param missing what the host can state so that it can be decided; empty if acompte does not know the case
 * @param steps the facts that were known and counted
 */
public record NeedsReview(String reason, List<String> missing, List<PlaceStep> steps) implements PlaceDecision {

    /** Checks the components and copies the lists. */
    public NeedsReview {
        Objects.requireNonNull(reason, "reason");
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }

    @Override
    public String explain() {
        return "Needs review: " + reason
                + (missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing))
                + (steps.isEmpty()
                        ? ""
                        : "; known: " + steps.stream().map(PlaceStep::fact).collect(Collectors.joining("; ")));
    }

    @Override
    public String toString() {
        return explain();
    }
}
