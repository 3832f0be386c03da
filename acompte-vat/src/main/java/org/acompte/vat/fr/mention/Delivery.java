package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.party.Address;

/** Where goods are delivered. */
public sealed interface Delivery {

    /** To the address of the buyer, which is on the document already. */
    record ToBuyer() implements Delivery {}

    /**
     * To another address.
     *
     * @param address where
     */
    record To(Address address) implements Delivery {

        /** Checks the address. */
        public To {
            Objects.requireNonNull(address, "address");
        }
    }
}
