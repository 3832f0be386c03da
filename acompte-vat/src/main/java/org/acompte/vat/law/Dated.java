package org.acompte.vat.law;

import java.time.LocalDate;
import java.util.Objects;
import org.acompte.rule.Citation;

/**
 * What the law says on some days, and where it says so.
 * <p>
 * For example, {@code Dated.since("2014-01-01", VatRate.of("20"), "CGI art. 278")}.
 *
 * @param <T> the type of what it says, a value
 * @param value what it says
 * @param validity the days on which it is in force
 * @param citation the text
 */
public record Dated<T>(T value, Validity validity, Citation citation) {

    /** Checks the components. */
    public Dated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Returns what is in force without a known end.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day, such as {@code "2014-01-01"}
     * @param value what it says
     * @param text the article
     * @return the dated value
     * @throws IllegalArgumentException if the text is blank
     * @throws java.time.format.DateTimeParseException if the day is not an ISO date
     */
    public static <T> Dated<T> since(String startInclusive, T value, String text) {
        return since(LocalDate.parse(startInclusive), value, text);
    }

    /**
     * Returns what is in force without a known end.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day
     * @param value what it says
     * @param text the article
     * @return the dated value
     * @throws IllegalArgumentException if the text is blank
     */
    public static <T> Dated<T> since(LocalDate startInclusive, T value, String text) {
        return new Dated<>(value, Validity.since(startInclusive), Citation.of(text));
    }

    /**
     * Returns what is in force up to the eve of a day.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day
     * @param endExclusive the day after the last one
     * @param value what it says
     * @param text the article
     * @return the dated value
     * @throws IllegalArgumentException if the end is not after the start or the text is blank
     * @throws java.time.format.DateTimeParseException if a day is not an ISO date
     */
    public static <T> Dated<T> between(String startInclusive, String endExclusive, T value, String text) {
        return between(LocalDate.parse(startInclusive), LocalDate.parse(endExclusive), value, text);
    }

    /**
     * Returns what is in force up to the eve of a day.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day
     * @param endExclusive the day after the last one
     * @param value what it says
     * @param text the article
     * @return the dated value
     * @throws IllegalArgumentException if the end is not after the start or the text is blank
     */
    public static <T> Dated<T> between(LocalDate startInclusive, LocalDate endExclusive, T value, String text) {
        return new Dated<>(value, Validity.between(startInclusive, endExclusive), Citation.of(text));
    }

    @Override
    public String toString() {
        return value + " " + validity + " (" + citation + ")";
    }
}
