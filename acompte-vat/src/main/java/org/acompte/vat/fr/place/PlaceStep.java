package org.acompte.vat.fr.place;

import java.util.Objects;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;

/**
 * A fact that decided where a supply is taxed, and the article that makes it count.
 *
 * @param fact the fact in words, such as {@code "the goods go from mainland to Germany"}
 * @param citation the article
 */
public record PlaceStep(String fact, Citation citation) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the fact is blank, too long or has a forbidden character (AC-TXT-01 to
     *     AC-TXT-03)
     */
    public PlaceStep {
        Text.require(fact, "Fact", 500);
        Objects.requireNonNull(citation, "citation");
    }

    @Override
    public String toString() {
        return fact + " (" + citation + ")";
    }
}
