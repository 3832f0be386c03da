package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A part of an amount and the day on which it is due.
 *
 * @param dueOn the last day on which payment is in time
 * @param amount the part, with VAT
 */
public record DueAmount(LocalDate dueOn, Money amount) {

    /** Checks the components. */
    public DueAmount {
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(amount, "amount");
    }
}
