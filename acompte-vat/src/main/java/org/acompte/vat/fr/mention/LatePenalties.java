package org.acompte.vat.fr.mention;

import java.util.Objects;
import org.acompte.amount.Percentage;

/**
 * The interest that a business owes on late payment.
 * <p>
 * Public buyers owe the interest that the law sets, consumers owe none by the invoice: neither needs this choice.
 */
public sealed interface LatePenalties {

    /** The rate of the law: that of the European Central Bank and 10 points. */
    record OfLaw() implements LatePenalties {}

    /**
     * A rate that was agreed on.
     *
     * @param rate the rate of a year; the law has a floor of three times the legal rate, which is not checked here
     */
    record Agreed(Percentage rate) implements LatePenalties {

        /** Checks the rate. */
        public Agreed {
            Objects.requireNonNull(rate, "rate");
        }
    }
}
