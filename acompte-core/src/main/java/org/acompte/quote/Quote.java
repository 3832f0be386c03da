package org.acompte.quote;

import org.acompte.party.Buyer;
import org.acompte.party.Seller;

/**
 * An offer to supply something at a price, in one of its states (French: <i>devis</i>).
 * <p>
 * Not an estimate: once accepted, it binds. Also called quotation.
 * The states are {@link DraftQuote}, {@link SentQuote}, {@link AcceptedQuote} and {@link ClosedQuote}.
 */
public sealed interface Quote permits DraftQuote, SentQuote, AcceptedQuote, ClosedQuote {

    /**
     * Starts a quote without lines, priced without VAT, VAT rounded per treatment.
     *
     * @param number the number of the quote, given by the host
     * @param seller the party that offers
     * @param buyer the party that is asked
     * @return the draft
     * @throws org.acompte.rule.RuleViolationException if the number is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    static DraftQuote draft(String number, Seller seller, Buyer buyer) {
        return new DraftQuote(number, seller, buyer, ScopeDraft.EMPTY);
    }

    /**
     * Returns the number.
     *
     * @return the number that the host gave
     */
    String number();

    /**
     * Returns the party that offers.
     *
     * @return the seller
     */
    Seller seller();

    /**
     * Returns the party that is asked.
     *
     * @return the buyer
     */
    Buyer buyer();
}
