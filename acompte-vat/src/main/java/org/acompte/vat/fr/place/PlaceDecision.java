package org.acompte.vat.fr.place;

import java.util.List;

/** Where a supply is taxed and how, or what is missing to say so. */
public sealed interface PlaceDecision permits Decided, NeedsReview {

    /**
     * Returns the facts that decided.
     *
     * @return an unmodifiable list, each with its article, in the order in which they were asked
     */
    List<PlaceStep> steps();

    /**
     * Says why.
     *
     * @return one sentence
     */
    String explain();
}
