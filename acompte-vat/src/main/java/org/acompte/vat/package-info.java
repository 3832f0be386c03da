/**
 * When the VAT of a sale becomes chargeable, and why.
 * <p>
 * Start with {@link org.acompte.vat.VatLedger}: it reads a sale and gives {@link org.acompte.vat.VatMovement}s, each with
 * its day, its cause, its figures and its article.
 * The key to understanding it: the ledger of a sale computes nothing. Its amounts are those of the documents and of the
 * receipts of the sale; a {@link org.acompte.vat.VatRegime} only says which of them counts on which day, for a
 * {@link org.acompte.vat.VatSupply} of a treatment and a nature. Only {@link org.acompte.vat.SelfAssessment} computes and
 * rounds VAT: a buyer that owes the VAT on a purchase has an invoice without it.
 * When the law changes a rate between deposit and supply, {@link org.acompte.vat.RateTransitions} says which rate a part of
 * the sale takes and {@link org.acompte.vat.RateChange} amends what is left.
 * What a sale does not know, the host states with a reason: that
 * an {@linkplain org.acompte.vat.UncertainAdvance advance is uncertain}, and options of the seller in its regime.
 * <p>
 * What does not belong here: the law of a country, which is in a package of its own such as {@link org.acompte.vat.fr},
 * and the boxes of a return.
 */
@NullMarked
package org.acompte.vat;

import org.jspecify.annotations.NullMarked;
