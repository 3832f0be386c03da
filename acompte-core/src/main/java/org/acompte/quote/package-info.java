/**
 * What is sold, and the life of a quote until it binds (French: <i>devis</i>).
 * <p>
 * Start with {@link org.acompte.quote.Quote#draft}: a {@link org.acompte.quote.DraftQuote} is filled and sent, a {@link
 * org.acompte.quote.SentQuote} is accepted or closed, an {@link org.acompte.quote.AcceptedQuote} starts a sale.
 * A host without quotes turns its draft into an {@link org.acompte.quote.Order} instead.
 * The key to understanding it: each state is a type of its own, so that only what the state allows can be written, and
 * the {@link org.acompte.quote.Scope} that the parties agree on computes its totals once and is shared from then on.
 * <p>
 * What does not belong here: deposits and everything that is invoiced.
 */
@NullMarked
package org.acompte.quote;

import org.jspecify.annotations.NullMarked;
