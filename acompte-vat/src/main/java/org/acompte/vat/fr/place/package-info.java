/**
 * Where a supply is taxed, seen from France: which category, whose rate, which mention and which line of the return.
 * <p>
 * Start with {@link org.acompte.vat.fr.place.PlaceOfSupply}: it reads a {@link org.acompte.vat.fr.place.Supply} and gives a
 * {@link org.acompte.vat.fr.place.PlaceDecision} with the facts that decided and the article of each.
 * The key to understanding it: it never guesses. What a host does not say, and what acompte does not know, is a
 * {@link org.acompte.vat.fr.place.NeedsReview} that names what is missing.
 * <p>
 * What does not belong here: when VAT is due, the texts of mentions with their layout, and the law of other states beyond
 * whose rate counts.
 */
@NullMarked
package org.acompte.vat.fr.place;

import org.jspecify.annotations.NullMarked;
