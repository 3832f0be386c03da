package org.acompte.vat.fr.terms;

import java.time.LocalDate;

/**
 * By how many days a yearly rate is divided; no French text says it for all cases, so the caller does.
 * <p>
 * For example, EUR 10000.00 at 10 % for the 30 days of November 2024 is EUR 82.19 under {@link #ALWAYS_365} and
 * EUR 81.97 under {@link #CALENDAR_YEAR}.
 */
public enum DayCount {
    /** 365 in every year: usual practice for late-payment interest, also in leap years. */
    ALWAYS_365("always-365", "usual practice, also in leap years"),
    /** 365 or 366, as the calendar year of each day has it: the exact share of a year. */
    CALENDAR_YEAR("calendar-year", "the exact share of each calendar year");

    private static final int COMMON_YEAR = 365;

    private final String code;
    private final String reason;

    DayCount(String code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /**
     * Returns why one would choose it.
     *
     * @return a few words
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns the divisor on a day.
     *
     * @param day the day
     * @return 365 or 366
     */
    public int daysOfYear(LocalDate day) {
        return this == ALWAYS_365 ? COMMON_YEAR : day.lengthOfYear();
    }
}
