package org.acompte.vat.fr.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;

/**
 * The numbers of a seller's invoices, one after the other: unique, chronological and without gaps.
 * <p>
 * A number is a prefix and a counter of digits at its end. The prefix may change, for example with the month; the counter
 * goes on. Only a {@linkplain #yearly() yearly} series starts again at 1, in the first number of a year.
 * Deposit invoices and credit notes are numbered with the others; a series of their own needs a reason that the conditions
 * of the activity give.
 * For example, after 2018-01-025 the first number of February is 2018-02-026:
 * <pre>{@code
 * NumberSeries series = NumberSeries.continuous().plus("2018-01-025", LocalDate.of(2018, 1, 31));
 * series.next("2018-02-", LocalDate.of(2018, 2, 1)); // 2018-02-026
 * }</pre>
 * Immutable. Giving out numbers in one atomic step is the host's task.
 *
 * @param restart whether it starts again each year
 * @param last the last number that was issued; empty before the first one
 * @law CGI ann. II art. 242 nonies A, I, 7°: a unique number on a chronological and continuous sequence
 * @law BOI-TVA-DECLA-30-20-20-10: deposit invoices are in the sequence; several series only with a reason
 */
public record NumberSeries(Restart restart, Optional<Issued> last) {

    /** Whether the counter starts again. */
    public enum Restart {
        /** Never. */
        NEVER("never"),
        /** With the first number of a calendar year, whose prefix then differs from that of the year before. */
        EACH_YEAR("each-year");

        private final String code;

        Restart(String code) {
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
    }

    /**
     * A number that was issued.
     *
     * @param number prefix and counter
     * @param issuedOn the date of the document
     */
    public record Issued(String number, LocalDate issuedOn) {

        /**
         * Checks the components.
         *
         * @throws RuleViolationException if the number is blank, too long or has a forbidden character (AC-TXT-01 to
         *     AC-TXT-03), or does not end with a counter of 1 to 9 digits (AC-NUM-01), or the date is out of range
         *     (AC-TXT-04)
         */
        public Issued {
            Text.require(number, "Number", 50);
            Text.require(issuedOn, "Date of a document");
            int digits = digits(number);
            if (digits < 1 || digits > 9) {
                throw InvoiceRules.NO_COUNTER.broken("number", number);
            }
        }

        private static int digits(String number) {
            int start = number.length();
            while (start > 0 && number.charAt(start - 1) >= '0' && number.charAt(start - 1) <= '9') {
                start--;
            }
            return number.length() - start;
        }

        /**
         * Returns what stands before the counter.
         *
         * @return the prefix, which may be empty
         */
        public String prefix() {
            return number.substring(0, number.length() - digits(number));
        }

        /**
         * Returns the counter.
         *
         * @return the digits at the end as a number
         */
        public long counter() {
            return Long.parseLong(number.substring(number.length() - digits(number)));
        }

        private int width() {
            return digits(number);
        }
    }

    /** Checks the components. */
    public NumberSeries {
        Objects.requireNonNull(restart, "restart");
        Objects.requireNonNull(last, "last");
    }

    /**
     * Returns a series that never starts again.
     *
     * @return a series without numbers
     */
    public static NumberSeries continuous() {
        return new NumberSeries(Restart.NEVER, Optional.empty());
    }

    /**
     * Returns a series that starts again at 1 each calendar year.
     *
     * @return a series without numbers
     */
    public static NumberSeries yearly() {
        return new NumberSeries(Restart.EACH_YEAR, Optional.empty());
    }

    /**
     * Returns the number that comes next.
     *
     * @param prefix what stands before the counter, such as {@code "2018-02-"}
     * @param issuedOn the date of the document
     * @return the number, its counter as wide as the last one; three digits in a new series
     * @throws RuleViolationException if it is dated before the last number (AC-NUM-03), a new year has the prefix of the
     *     old one (AC-NUM-04), the prefix ends with a digit so that the counter is not apart (AC-NUM-02), or the number is
     *     not well formed (AC-TXT-01 to AC-TXT-04)
     */
    public String next(String prefix, LocalDate issuedOn) {
        int width = last.map(Issued::width).orElse(3);
        String digits = Long.toString(expected(issuedOn));
        String number = prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
        RuleViolationException.throwIfAny(check(number, issuedOn));
        return number;
    }

    /**
     * Returns this series with one more number.
     *
     * @param number the number of a document that is issued
     * @param issuedOn its date
     * @return a copy
     * @throws RuleViolationException as {@link #check}
     */
    public NumberSeries plus(String number, LocalDate issuedOn) {
        RuleViolationException.throwIfAny(check(number, issuedOn));
        return new NumberSeries(restart, Optional.of(new Issued(number, issuedOn)));
    }

    /**
     * Lists what keeps a number from being the next one.
     *
     * @param number the number
     * @param issuedOn its date
     * @return gaps, repetitions and wrong starts (AC-NUM-02), dates that go back (AC-NUM-03), the prefix of the year before
     *     (AC-NUM-04); the first number of all may have any counter
     * @throws RuleViolationException if it is no number (AC-NUM-01, AC-TXT-01 to AC-TXT-04)
     */
    public List<Violation> check(String number, LocalDate issuedOn) {
        Issued next = new Issued(number, issuedOn);
        if (last.isEmpty()) {
            return List.of();
        }
        Issued before = last.get();
        if (issuedOn.isBefore(before.issuedOn())) {
            return List.of(InvoiceRules.NOT_CHRONOLOGICAL.violation(
                    "number", number, "date", issuedOn, "before", before.number(), "beforeDate", before.issuedOn()));
        }
        if (next.counter() != expected(issuedOn)) {
            return List.of(InvoiceRules.NOT_CONTINUOUS.violation(
                    "number", number, "before", before.number(), "expected", expected(issuedOn)));
        }
        if (startsAgain(issuedOn) && next.prefix().equals(before.prefix())) {
            return List.of(InvoiceRules.SAME_PREFIX.violation("number", number, "before", before.number()));
        }
        return List.of();
    }

    private long expected(LocalDate issuedOn) {
        return startsAgain(issuedOn) ? 1 : last.map(Issued::counter).orElse(0L) + 1;
    }

    private boolean startsAgain(LocalDate issuedOn) {
        return restart == Restart.EACH_YEAR
                && last.filter(before -> before.issuedOn().getYear() < issuedOn.getYear())
                        .isPresent();
    }
}
