package org.acompte.vat.fr.place;

import java.util.List;
import java.util.stream.Collectors;
import org.acompte.rule.Text;

/**
 * A supply of which acompte cannot say how it is taxed; a person has to look at it.
 *
 * @param reason why, in words
 * @param missing what the host can state so that it can be decided; empty if acompte does not know the case
 * @param steps the facts that were known and counted
 */
public record NeedsReview(String reason, List<String> missing, List<PlaceStep> steps) implements PlaceDecision {

    /**
     * Checks the components and copies the lists.
     *
     * @throws org.acompte.rule.RuleViolationException if the reason or what is missing is blank, too long or has a forbidden
     *     character (AC-TXT-01 to AC-TXT-03)
     */
    public NeedsReview {
        Text.require(reason, "Reason of a review", 500);
        missing = List.copyOf(missing);
        missing.forEach(fact -> Text.require(fact, "Missing fact", 500));
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
