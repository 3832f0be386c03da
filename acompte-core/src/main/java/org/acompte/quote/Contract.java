package org.acompte.quote;

import java.time.LocalDate;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;

/**
 * What binds both parties and starts a sale: an {@link AcceptedQuote}, or an {@link Order} of a host without quotes.
 *
 * @en16931 BT-13
 */
public sealed interface Contract permits AcceptedQuote, Order {

    /**
     * Returns the number.
     *
     * @return the number of the quote or order
     */
    String number();

    /**
     * Returns the day from which it binds.
     *
     * @return the day of the acceptance or of the order
     */
    LocalDate concludedOn();

    /**
     * Returns the party that sells.
     *
     * @return the seller
     */
    Seller seller();

    /**
     * Returns the party that buys.
     *
     * @return the buyer
     */
    Buyer buyer();

    /**
     * Returns what was agreed on.
     *
     * @return the lines with their totals
     */
    Scope scope();
}
