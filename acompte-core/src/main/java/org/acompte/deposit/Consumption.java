package org.acompte.deposit;

import java.util.Objects;
import org.acompte.amount.Percentage;

/**
 * How deposits are used up by invoices before the last one (French: <i>imputation des acomptes</i>).
 * <p>
 * Whatever the policy, an invoice never deducts more than it asks, per VAT treatment; what could not be deducted later
 * any more is deducted at once, so that a sale is never invoiced above its total; and the final invoice takes the rest.
 * <p>
 * For example, of a deposit of 30 % and a first progress invoice of EUR 1000.00, {@link #FIRST} deducts EUR 1000.00 as far
 * as the deposit goes, {@link #PRO_RATA} EUR 300.00, {@code cappedAt(Percentage.of(20))} EUR 200.00 and {@link #LAST}
 * nothing.
 */
public sealed interface Consumption {
    /** The oldest deposit first, as much as fits. */
    Consumption FIRST = new First();
    /** The share of the sale that is invoiced so far, cumulated. */
    Consumption PRO_RATA = new ProRata();
    /** Only the final invoice. */
    Consumption LAST = new Last();

    /** As much as fits. */
    record First() implements Consumption {}

    /** The share of the sale that is invoiced so far, cumulated and rounded to the minor unit. */
    record ProRata() implements Consumption {}

    /**
     * At most a share of each invoice.
     *
     * @param share the share of what an invoice asks with VAT, per VAT treatment
     */
    record Capped(Percentage share) implements Consumption {

        /** Checks the share. */
        public Capped {
            Objects.requireNonNull(share, "share");
        }
    }

    /** Nothing before the final invoice, unless it could not be deducted there. */
    record Last() implements Consumption {}

    /**
     * Deducts at most a share of each invoice.
     *
     * @param share the share of what an invoice asks with VAT
     * @return the policy
     */
    static Consumption cappedAt(Percentage share) {
        return new Capped(share);
    }
}
