package org.acompte.vat;

import java.time.LocalDate;
import org.acompte.rule.Citation;

/**
 * When the VAT of a seller becomes chargeable, by what is supplied and the day.
 * <p>
 * A host takes one from the law of its country, such as {@code FrenchVat.regime()}, and seldom writes one.
 * Each method throws for a day whose law it does not know, instead of guessing.
 * It is asked for supplies without VAT too: then it says on which day their base is reported.
 */
public interface VatRegime {

    /**
     * Returns what makes the VAT on an advance chargeable.
     *
     * @param supply what the advance is for
     * @param on the day on which the money was received, or on which the advance was invoiced
     * @return {@link TaxPointBasis#ON_RECEIPT}, {@link TaxPointBasis#ON_SUPPLY} if an advance is not taxed before the
     *     supply, or {@link TaxPointBasis#ON_INVOICE} if its invoice makes it chargeable before it is received
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     * @law Directive 2006/112/EC art. 65: an advance on receipt
     * @law Directive 2006/112/EC art. 66(a): by derogation from art. 63 to 65, no later than the invoice
     */
    TaxPoint advance(VatSupply supply, LocalDate on);

    /**
     * Returns what makes the rest of the VAT chargeable.
     *
     * @param supply what is supplied
     * @param on the day of the supply, or of the receipt
     * @return the tax point of all that is not an advance
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     */
    TaxPoint balance(VatSupply supply, LocalDate on);

    /**
     * Returns the article under which VAT is given back after a credit note or a refund.
     *
     * @param supply what was supplied, or was to be
     * @param on the day on which it is given back
     * @return the article
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known
     */
    Citation givenBack(VatSupply supply, LocalDate on);
}
