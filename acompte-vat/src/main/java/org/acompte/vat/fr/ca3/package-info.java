/**
 * The French VAT return: form 3310-CA3, as far as sales and self-assessed purchases go.
 * <p>
 * Start with {@link org.acompte.vat.fr.ca3.Ca3}: it reads VAT ledgers and fills in the boxes of a month or a quarter.
 * The key to understanding it: a box is the sum of movements, rounded to the euro by itself; totals add what is printed in
 * the boxes, not the cents behind them. Each movement is in a box or in the list of those that fit none.
 * <p>
 * What does not belong here: when VAT is due, which {@link org.acompte.vat.VatLedger} says, and VAT on other purchases, imports
 * and the other boxes, which a host adds from its books.
 */
@NullMarked
package org.acompte.vat.fr.ca3;

import org.jspecify.annotations.NullMarked;
