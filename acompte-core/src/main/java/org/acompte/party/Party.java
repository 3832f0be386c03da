package org.acompte.party;

import java.util.List;
import java.util.Optional;

/** A party to a sale: the seller or the buyer. */
public sealed interface Party permits Seller, Buyer {

    /**
     * Returns the name.
     *
     * @return the name of the company or the person
     */
    String name();

    /**
     * Returns the postal address.
     *
     * @return the address
     */
    Address address();

    /**
     * Returns the identifiers, each with its scheme.
     *
     * @return an unmodifiable list, possibly empty
     */
    List<Identifier> identifiers();

    /**
     * Returns the VAT number.
     *
     * @return the number with its country prefix, if there is one
     */
    Optional<String> vatNumber();
}
