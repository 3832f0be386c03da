package org.acompte.vat.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a text of law is in force.
 * <p>
 * For example, {@code Validity.between(2000-04-01, 2014-01-01)} covers 2013-12-31 and not 2014-01-01.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last one; empty while no end is known
 */
public record Validity(LocalDate startInclusive, Optional<LocalDate> endExclusive) {

    /**
     * Checks that there is at least one day.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Validity {
        Objects.requireNonNull(startInclusive, "startInclusive");
        if (endExclusive.isPresent() && !endExclusive.get().isAfter(startInclusive)) {
            throw new IllegalArgumentException(
                    "the end " + endExclusive.get() + " is not after the start " + startInclusive);
        }
    }

    /**
     * Returns a validity without a known end.
     *
     * @param startInclusive the first day
     * @return all days from then on
     */
    public static Validity since(LocalDate startInclusive) {
        return new Validity(startInclusive, Optional.empty());
    }

    /**
     * Returns a validity that has ended.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last one
     * @return the days from the start to the eve of the end
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static Validity between(LocalDate startInclusive, LocalDate endExclusive) {
        return new Validity(startInclusive, Optional.of(endExclusive));
    }

    /**
     * Tells whether a day is one of them.
     *
     * @param date the day
     * @return true from the start to the eve of the end
     */
    public boolean covers(LocalDate date) {
        boolean ended = endExclusive.isPresent() && !date.isBefore(endExclusive.get());
        return !date.isBefore(startInclusive) && !ended;
    }

    @Override
    public String toString() {
        return "from " + startInclusive
                + endExclusive.map(end -> " to the eve of " + end).orElse(" on");
    }
}
