/**
 * Whether a French seller owes VAT at all, and how often it files: the franchise of small businesses and the real regimes.
 * <p>
 * Start with {@link org.acompte.vat.fr.regime.SmallBusinessExemption#decide}: from the turnover of two years it says whether the
 * franchise goes on or from which day on it has ended, step by step with the articles.
 * {@link org.acompte.vat.fr.regime.RealRegimes} has the figures of those who do owe VAT.
 * The key to understanding it: the day decides. An operation before the end of the franchise bears no VAT, one after it
 * does; only the advance that was received before and is used after is open, and the caller decides it with a reason.
 * <p>
 * What does not belong here: the return itself, and the mention on documents, which is
 * {@link org.acompte.vat.fr.FrenchExemption#FRANCHISE}.
 */
@NullMarked
package org.acompte.vat.fr.regime;

import org.jspecify.annotations.NullMarked;
