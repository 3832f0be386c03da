/**
 * Money with VAT, and the one place where acompte computes.
 * <p>
 * Start with {@link org.acompte.amount.VatTreatment} (category, rate, exemption), {@link
 * org.acompte.amount.TaxedAmount} (without VAT, VAT, with VAT) and {@link org.acompte.amount.VatBreakdown} (one taxed
 * amount per treatment).
 * The key to understanding it: inside, every amount is a whole number of minor units (cents) in a {@code long}; Joda
 * {@link org.joda.money.Money} is made when it is read.
 * Every rounding is half up, away from zero, so that a negative amount is the exact mirror of the positive one.
 * <p>
 * The verbs are {@code of parse zero plus minus negated with share carve}; none of them changes its receiver.
 * Amounts are limited to 10 000 000 000 000 minor units, which is checked before any arithmetic.
 * <p>
 * What does not belong here: rates and rules of any country (they are data of a law module), and documents.
 */
@NullMarked
package org.acompte.amount;

import org.jspecify.annotations.NullMarked;
