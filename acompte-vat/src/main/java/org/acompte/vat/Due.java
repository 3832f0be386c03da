package org.acompte.vat;

import java.time.LocalDate;

/**
 * A day on which VAT is due, and what makes it so.
 *
 * @param on the day of the tax point
 * @param point the receipt, the supply or the invoice, with the article
 */
record Due(LocalDate on, TaxPoint point) {}
