package org.acompte.vat.fr.place;

import java.util.List;
import org.acompte.vat.law.LawTable;

/**
 * What acompte knows of where a supply is taxed, for people to read and check.
 * <p>
 * For example, {@code PlaceLaw.tables().get(1)} has the threshold of distance sales.
 */
public final class PlaceLaw {
    private PlaceLaw() {}

    /**
     * Returns what is known.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                PlaceLawTable.ARTICLES.table("Article", article -> article),
                LawTable.of(
                        "Threshold of distance sales", "Turnover", List.of(PlaceLawTable.THRESHOLD), Object::toString),
                LawTable.of(
                        "Mentions of supplies whose place is outside French VAT; the others are exemptions",
                        "Text",
                        List.of(PlaceLawTable.TERRITORY_WITHOUT_VAT, PlaceLawTable.OUT_OF_SCOPE),
                        text -> text),
                PlaceLawTable.FRANCE.table("Territory", territory -> territory.code()),
                PlaceLawTable.SPECIAL.table("Place", place -> place),
                PlaceLawTable.OWN_RATES.table("Place", place -> place));
    }
}
