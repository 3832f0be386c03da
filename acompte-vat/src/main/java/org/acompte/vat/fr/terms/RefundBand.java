package org.acompte.vat.fr.terms;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.Percentage;

/**
 * One step of a scale of late refunds: up to a day of delay, a share on top of the sum.
 *
 * @param lastDay the last day of delay that it covers, one or more; empty if it has no end
 * @param share the share on top; empty if it is legal interest
 */
public record RefundBand(OptionalInt lastDay, Optional<Percentage> share) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the last day is below one, or a step without an end has legal interest
     */
    public RefundBand {
        Objects.requireNonNull(share, "share");
        if (lastDay.isPresent() && lastDay.getAsInt() < 1) {
            throw new IllegalArgumentException("a delay has one day or more, not " + lastDay.getAsInt());
        }
        if (lastDay.isEmpty() && share.isEmpty()) {
            throw new IllegalArgumentException("a step without an end has a share");
        }
    }

    static RefundBand upTo(int lastDay, int percent) {
        return new RefundBand(OptionalInt.of(lastDay), Optional.of(Percentage.of(percent)));
    }

    static RefundBand beyond(int percent) {
        return new RefundBand(OptionalInt.empty(), Optional.of(Percentage.of(percent)));
    }

    static RefundBand legalInterestUpTo(int lastDay) {
        return new RefundBand(OptionalInt.of(lastDay), Optional.empty());
    }

    /** Tells whether this band ends after another one has ended. */
    boolean isAfter(RefundBand other) {
        return other.lastDay.isPresent() && (lastDay.isEmpty() || lastDay.getAsInt() > other.lastDay.getAsInt());
    }

    /** Tells whether a day of delay is covered, if none of the bands before covers it. */
    boolean covers(int daysLate) {
        return lastDay.isEmpty() || daysLate <= lastDay.getAsInt();
    }

    @Override
    public String toString() {
        return share.map(Percentage::toString).orElse("legal interest")
                + (lastDay.isEmpty() ? " beyond" : " up to day " + lastDay.getAsInt());
    }
}
