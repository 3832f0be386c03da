package org.acompte.vat.fr.terms;

import java.util.Objects;

/**
 * The latest due date that the law allows: a term and the day from which it counts.
 * <p>
 * For example, 60 days from the date of the invoice.
 *
 * @param term the longest term
 * @param start the day from which it counts
 */
public record TermLimit(DueTerm term, TermStart start) {

    /** Checks the components. */
    public TermLimit {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(start, "start");
    }

    @Override
    public String toString() {
        return term + " from " + start.words();
    }
}
