package org.acompte.vat.fr.terms;

import java.time.LocalDate;

/**
 * Which of its two end days a period of interest counts; the number of days is the same.
 * <p>
 * The text on sums paid in advance does not say it. From 2026-04-10 to 2026-06-09 there are 60 days either way, but a rate
 * that changes on an end day makes a difference.
 */
public enum InterestEnds {
    /** The day from which interest runs counts, the day of the delivery does not. */
    FIRST_DAY_COUNTS("first-day-counts"),
    /** The day of the delivery counts, the day from which interest runs does not. */
    LAST_DAY_COUNTS("last-day-counts");

    private final String code;

    InterestEnds(String code) {
        this.code = code;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    LocalDate first(LocalDate start) {
        return this == FIRST_DAY_COUNTS ? start : start.plusDays(1);
    }

    LocalDate last(LocalDate end) {
        return this == FIRST_DAY_COUNTS ? end.minusDays(1) : end;
    }
}
