/**
 * A sale from the contract to the last cent: its documents, its payments, and every question about them.
 * <p>
 * Start with {@link org.acompte.sale.Sale#of}. A {@link org.acompte.sale.Sale} is a fold of {@link
 * org.acompte.sale.SaleFact}s; its only operation is {@link org.acompte.sale.Sale#plus}.
 * What can come next is a method that begins with {@code draft}: it returns a {@link org.acompte.sale.Draft}, which is
 * checked and then issued with the number and the date that the host gives.
 * The key to understanding it: the documents are the facts. An issued document never changes, no balance is stored, and
 * what was issued is read back as issued, never computed again.
 * <p>
 * {@link org.acompte.sale.Sale#explain} says how each figure of a document came to be, and {@link
 * org.acompte.sale.SaleAudit} lists what is wrong in facts that a host already has.
 * <p>
 * Two balances are never mixed: what is <i>invoiced</i> reduces what may still be invoiced, what is <i>collected</i>
 * reduces what is due.
 * <p>
 * What does not belong here: when VAT is due and why (a law module reads {@link org.acompte.sale.Sale#receipts}),
 * numbers, storage, and the clock.
 */
@NullMarked
package org.acompte.sale;

import org.jspecify.annotations.NullMarked;
