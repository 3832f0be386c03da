package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.joda.money.Money;

/** Whether a quote is free. */
public sealed interface QuoteFee {

    /** It is. */
    record Free() implements QuoteFee {}

    /**
     * It is not.
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
