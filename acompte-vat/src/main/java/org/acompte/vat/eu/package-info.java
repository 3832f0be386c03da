/**
 * The member states of the European Union and their standard rates of VAT since 2012.
 * <p>
 * Start with {@link org.acompte.vat.eu.EuropeanRates}: the standard rate of a {@link org.acompte.vat.eu.MemberState} on a day.
 * The key to understanding it: a state has an ISO code and a prefix of its VAT numbers, and for Greece they differ.
 * <p>
 * What does not belong here: reduced rates, islands and enclaves with rates of their own, and the tax points of a state;
 * a country whose law acompte knows further has a package of its own.
 */
@NullMarked
package org.acompte.vat.eu;

import org.jspecify.annotations.NullMarked;
