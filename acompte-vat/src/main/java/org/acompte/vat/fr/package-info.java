/**
 * The law of France: rates, tax points, the money of contracts, company numbers and VAT numbers.
 * <p>
 * Start with {@link org.acompte.vat.fr.FrenchVat} (rates by {@link org.acompte.vat.fr.FrenchTerritory}, their
 * transitions, and the regime of a {@link org.acompte.vat.VatLedger}) and with
 * {@link org.acompte.vat.fr.FrenchIdentifiers}, which checks the numbers of a party;
 * {@link org.acompte.vat.fr.Siren}, {@link org.acompte.vat.fr.Siret} and {@link org.acompte.vat.fr.FrenchVatNumber} cannot
 * hold a wrong one. {@link org.acompte.vat.fr.FrenchContracts} knows earnest money and the cap of retentions,
 * {@link org.acompte.vat.fr.FrenchExemption} why a line bears no VAT.
 * {@link org.acompte.vat.fr.FrenchRegime} has the options of a seller. {@link org.acompte.vat.fr.ReceiptDay},
 * {@link org.acompte.vat.fr.FrenchKeptMoney} and {@link org.acompte.vat.fr.FrenchVouchers} judge facts that a sale does
 * not know.
 * The key to understanding it: law is data. Each row has the days on which it is in force and its article, and a day
 * without a row is refused.
 * <p>
 * What does not belong here: asking a register whether a number exists, and anything of another country.
 */
@NullMarked
package org.acompte.vat.fr;

import org.jspecify.annotations.NullMarked;
