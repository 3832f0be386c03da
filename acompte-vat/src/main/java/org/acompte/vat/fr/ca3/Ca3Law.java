package org.acompte.vat.fr.ca3;

import java.util.List;
import org.acompte.vat.law.LawTable;

/**
 * What acompte knows of the lines of form 3310-CA3, for people to read and check.
 * <p>
 * For example, {@code Ca3Law.tables().get(0)} has the lines with their codes.
 */
public final class Ca3Law {
    private Ca3Law() {}

    /**
     * Returns what is known of the form.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                Ca3Table.LINES.table("Title and code", Ca3Form::toString),
                Ca3Table.RATES.table("Line", Ca3Line::number),
                Ca3Table.SALES.table("Line", Ca3Line::number),
                LawTable.of(
                        "Sales taxed elsewhere on form 3310-CA3",
                        "Line",
                        List.of(Ca3Table.TAXED_ELSEWHERE),
                        Ca3Line::number),
                Ca3Table.PURCHASES.table("Line", Ca3Line::number));
    }
}
