package org.acompte.vat.fr;

import org.acompte.vat.law.Dated;

/**
 * The days on which a document may name articles of the French tax code (French: <i>code général des impôts</i>).
 * <p>
 * The articles move to another code on 2027-01-01 (French: <i>code des impositions sur les biens et services</i>); the
 * old ones may be named up to 2028-06-30. Then acompte refuses the day rather than guess new numbers. For example,
 * {@code FrenchTaxCode.says("Autofacturation", "CGI art. 289, I-2")} is in force from 2023-01-01 to 2028-06-30.
 *
 * @law Ordonnance 2026-671 of 2026-07-27: old references are allowed until 2028-06-30
 */
public final class FrenchTaxCode {
    /** The first day of the version of ann. II art. 242 nonies A that the texts were taken from. */
    private static final String FIRST_DAY = "2023-01-01";
    /** The day after the last one on which a document may name articles of the CGI (ordonnance 2026-671). */
    private static final String END = "2028-07-01";

    private FrenchTaxCode() {}

    /**
     * Returns what the tax code says.
     *
     * @param <T> the type of what it says
     * @param value what it says
     * @param article the article of the tax code
     * @return the value from 2023-01-01 to 2028-06-30
     */
    public static <T> Dated<T> says(T value, String article) {
        return since(FIRST_DAY, value, article);
    }

    /**
     * Returns what the tax code says from a later day on.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day, such as {@code "2025-02-16"}
     * @param value what it says
     * @param article the article of the tax code
     * @return the value from that day to 2028-06-30
     * @throws IllegalArgumentException if the day is after 2028-06-30
     * @throws java.time.format.DateTimeParseException if it is not an ISO date
     */
    public static <T> Dated<T> since(String startInclusive, T value, String article) {
        return Dated.between(startInclusive, END, value, article);
    }

    /**
     * Returns what a text says from a day on, which is the tax code or another one.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day
     * @param value what it says
     * @param text the article; of the tax code if it begins with {@code CGI}
     * @return the value to 2028-06-30 if it stands in the tax code, or else without a known end
     * @throws java.time.format.DateTimeParseException if it is not an ISO date
     */
    public static <T> Dated<T> cited(String startInclusive, T value, String text) {
        return text.startsWith("CGI") ? since(startInclusive, value, text) : Dated.since(startInclusive, value, text);
    }
}
