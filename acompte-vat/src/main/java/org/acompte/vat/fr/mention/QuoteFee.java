package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.joda.money.Money;

/** Whether a quote is free. */
public sealed interface QuoteFee {

    /** The quote is free. */
    record Free() implements QuoteFee {}

    /**
     * The quote is not free.
     *
     * @param amount what it costs, with VAT
     */
    record Paid(Money amount) implements QuoteFee {

        /** Checks the amount. */
        public Paid {
            Objects.requireNonNull(amount, "amount");
        }
    }
}
