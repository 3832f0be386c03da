package org.acompte.vat.law;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the law makes of stated facts, with the facts and the texts that led there.
 * <p>
 * Data to be shown and stored, never an amount. For example, that a sum kept of a buyer who did not come is taxable, because
 * the room was at its disposal and the sum is the price (CJEU C-250/14).
 *
 * @param <T> the type of the outcome, a value
 * @param outcome what follows
 * @param grounds why, in order; at least one
 */
public record Decision<T>(T outcome, List<Ground> grounds) {

    /**
     * Copies the grounds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a decision has a ground");
        }
    }

    /**
     * Says it in one sentence.
     *
     * @return the outcome and its grounds, such as {@code "TAXABLE: the supply was kept at the buyer's disposal ... (CJEU
     *     C-250/14 and C-289/14)"}
     */
    public String explain() {
        return outcome + ": " + grounds.stream().map(Ground::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return explain();
    }
}
