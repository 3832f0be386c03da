package org.acompte.vat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acompte.rule.Text;

/**
 * Figures of law for people to read: one row per version, with its days and its article.
 * <p>
 * {@code docs/law.md} is made of the tables of all countries.
 *
 * @param title what the table is about
 * @param columns the heads of the columns
 * @param rows the cells, as many in each row as there are columns
 */
public record LawTable(String title, List<String> columns, List<List<String>> rows) {

    /**
     * Checks that each row has a cell per column.
     *
     * @throws IllegalArgumentException if a row is longer or shorter
     * @throws org.acompte.rule.RuleViolationException if the title is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public LawTable {
        Text.require(title, "Title", 200);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not the columns " + columns);
            }
        }
    }

    /**
     * Returns the table of provisions, whose versions are one figure each.
     *
     * @param <T> the type of what they say
     * @param title what the table is about
     * @param figure the head of the column of figures
     * @param provisions the provisions
     * @param shown how to print what a version says
     * @return a row per version: subject, figure, first day, last day, source
     */
    public static <T> LawTable of(
            String title, String figure, List<Provision<T>> provisions, Function<? super T, String> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (Provision<T> provision : provisions) {
            for (Dated<T> version : provision.versions()) {
                rows.add(List.of(
                        provision.subject(),
                        shown.apply(version.value()),
                        version.validity().startInclusive().toString(),
                        version.validity()
                                .endExclusive()
                                .map(end -> end.minusDays(1).toString())
                                .orElse(""),
                        version.citation().text()));
            }
        }
        return new LawTable(title, List.of("Subject", figure, "From", "To", "Source"), rows);
    }
}
