package org.acompte.vat.fr.place;

import java.util.Objects;
import org.acompte.rule.Citation;

/**
 * A fact that decided where a supply is taxed, and the article that makes it count.
 *
 * @param fact the fact in words, such as {@code "the goods go from mainland to Germany"}
 * @param citation the article
 */
public record PlaceStep(String fact, Citation citation) {

    /** Checks the components. */
    public PlaceStep {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(citation, "citation");
    }

    @Override
    public String toString() {
        return fact + " (" + citation + ")";
    }
}
