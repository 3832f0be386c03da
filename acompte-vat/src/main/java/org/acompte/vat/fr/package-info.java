/**
 * What is French: company numbers and VAT numbers.
 * <p>
 * Start with {@link org.acompte.vat.fr.FrenchIdentifiers}, which checks the numbers of a party, and with
 * {@link org.acompte.vat.fr.Siren}, {@link org.acompte.vat.fr.Siret} and {@link org.acompte.vat.fr.FrenchVatNumber},
 * which cannot hold a wrong one.
 * The key to understanding it: every number has an <i>ask</i> ({@code check} lists what is wrong) beside its
 * <i>tell</i> ({@code of} throws the same list).
 * <p>
 * What does not belong here: asking a register whether a number exists, and anything of another country.
 */
@NullMarked
package org.acompte.vat.fr;

import org.jspecify.annotations.NullMarked;
