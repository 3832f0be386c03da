package org.acompte.vat.fr.terms;

import java.time.LocalDate;

/** Which months count in "five points for each new month of delay". */
public enum LateMonths {
    /** A month counts on its first day. */
    BEGUN("begun"),
    /** A month counts on its last day. */
    COMPLETED("completed");

    private final String code;

    LateMonths(String code) {
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

    /** How many months count between two days, of which the second is not before the first. */
    int between(LocalDate start, LocalDate day) {
        int months = 0;
        for (int next = 1; !start.plusMonths(next).isAfter(day); next++) {
            months = next;
        }
        boolean more = this == BEGUN && start.plusMonths(months).isBefore(day);
        return more ? months + 1 : months;
    }
}
