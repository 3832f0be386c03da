/**
 * Who sells and who buys.
 * <p>
 * Start with {@link org.acompte.party.Seller} and {@link org.acompte.party.Buyer}.
 * The key to understanding it: an identifier is a scheme and a value, so a French SIREN, a Belgian enterprise number and
 * a GLN look the same here; a law module checks the values of the schemes that it knows.
 * <p>
 * What does not belong here: bank details, contacts, and anything that only one country has.
 */
@NullMarked
package org.acompte.party;

import org.jspecify.annotations.NullMarked;
