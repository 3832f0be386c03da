package org.acompte.vat.fr.regime;

import java.time.Month;
import java.util.Objects;
import org.acompte.amount.Percentage;

/**
 * A part of the VAT of the year before that is paid in advance.
 * <p>
 * Not an advance of a customer: it is paid to the treasury.
 *
 * @param month when it is paid
 * @param share the share of the VAT of the year before
 */
public record FilingInstalment(Month month, Percentage share) {

    /** Checks the components. */
    public FilingInstalment {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(share, "share");
    }

    @Override
    public String toString() {
        return share + " in " + month;
    }
}
