/**
 * What French law and its e-invoices want of an invoice as such: its number, its type and its frame.
 * <p>
 * Start with {@link org.acompte.vat.fr.invoice.NumberSeries}, which gives the next number and finds gaps, and with
 * {@link org.acompte.vat.fr.invoice.InvoiceFrame}, the two codes by which an e-invoice says that it is a deposit or
 * deducts one. The key to understanding it: a deposit invoice is numbered with all others, but it has a type of its own.
 * <p>
 * What does not belong here: the sentences that an invoice bears, and writing e-invoices.
 */
@NullMarked
package org.acompte.vat.fr.invoice;

import org.jspecify.annotations.NullMarked;
