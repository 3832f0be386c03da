package org.acompte.vat;

import java.time.LocalDate;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;

/**
 * When the VAT of a seller becomes chargeable, by the nature of the supply and the day.
 * <p>
 * A host takes one from the law of its country, such as {@code FrenchVat.regime()}, and seldom writes one.
 * Each method throws for a day whose law it does not know, instead of guessing.
 */
public interface VatRegime {

    /**
     * Returns what makes the VAT on an advance chargeable.
     *
     * @param nature what the advance is for
     * @param receivedOn the day on which the money was received
     * @return {@link TaxPointBasis#ON_RECEIPT}, or {@link TaxPointBasis#ON_SUPPLY} if an advance is not taxed before the
     *     supply; never {@link TaxPointBasis#ON_INVOICE}
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     */
    TaxPoint advance(SupplyNature nature, LocalDate receivedOn);

    /**
     * Returns what makes the rest of the VAT chargeable.
     *
     * @param nature what is supplied
     * @param on the day of the supply, or of the receipt
     * @return the tax point of all that is not an advance
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     */
    TaxPoint balance(SupplyNature nature, LocalDate on);

    /**
     * Returns the article under which VAT is given back after a credit note or a refund.
     *
     * @param on the day on which it is given back
     * @return the article
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     */
    Citation givenBack(LocalDate on);
}
