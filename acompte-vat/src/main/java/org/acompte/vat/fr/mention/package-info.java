/**
 * What a French quote, invoice or credit note must print, each mention with its exact text, its article and the reason why
 * it applies.
 * <p>
 * Start with {@link org.acompte.vat.fr.mention.Mentions#of(org.acompte.sale.SaleDocument, org.acompte.sale.Sale,
 * org.acompte.vat.fr.mention.SellerProfile, org.acompte.vat.fr.mention.SaleProfile)}.
 * The key to understanding it: a mention follows from facts. The document, its parties and the sale are facts already;
 * what they do not hold is in a {@link org.acompte.vat.fr.mention.SellerProfile}, which a host stores once, and a
 * {@link org.acompte.vat.fr.mention.SaleProfile}. What nobody stated is no error: it is listed in
 * {@link org.acompte.vat.fr.mention.Mentions#missing()}, with its article and with what to supply.
 * Texts are data with the days on which they are in force. They name articles of the tax code (French: <i>code général des
 * impôts</i>) up to 2028-06-30, the last day on which that is allowed; then they are refused, because the articles of the
 * code that follows are not settled.
 * <p>
 * What does not belong here: the layout of a document, its lines, and the codes of electronic invoices.
 */
@NullMarked
package org.acompte.vat.fr.mention;

import org.jspecify.annotations.NullMarked;
