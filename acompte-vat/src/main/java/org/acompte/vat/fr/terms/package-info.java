/**
 * When money is due in France and what being late costs: due dates and their caps, late-payment interest, the flat
 * indemnity, early-payment discounts, interest on what consumers pay in advance, and late refunds.
 * <p>
 * Start with {@link org.acompte.vat.fr.terms.DueTerm} (a due date as a list of steps),
 * {@link org.acompte.vat.fr.terms.FrenchTerms} (the caps of the law),
 * {@link org.acompte.vat.fr.terms.LatePaymentInterest} (interest between businesses, of public buyers and of consumers),
 * {@link org.acompte.vat.fr.terms.EarlyPaymentDiscount} and {@link org.acompte.vat.fr.terms.ConsumerRefunds}.
 * The key to understanding it: a result is data. Interest is a list of slices, each with its days, its rate and its
 * article, and a rate that is not published yet is refused until the host adds it.
 * <p>
 * Where the texts leave a question open, the caller answers it with an enum whose constants say what they mean; nothing
 * is chosen in silence. Interest, indemnities and increases are outside the scope of VAT.
 * <p>
 * What does not belong here: reminders and their letters, and collecting the money.
 */
@NullMarked
package org.acompte.vat.fr.terms;

import org.jspecify.annotations.NullMarked;
