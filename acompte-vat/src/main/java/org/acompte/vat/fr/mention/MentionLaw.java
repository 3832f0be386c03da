package org.acompte.vat.fr.mention;

import java.util.List;
import java.util.function.Function;
import org.acompte.vat.law.LawTable;

/**
 * All texts of French mentions that acompte knows, for people to read and check.
 * <p>
 * For example, {@code MentionLaw.tables().get(1)} says from when on invoices name the SIREN of the buyer.
 */
public final class MentionLaw {
    private MentionLaw() {}

    /**
     * Returns the texts and their days.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                MentionTexts.TEXTS.table("Text", Function.identity()),
                MentionTexts.REFORM.table("Mentions", Function.identity()),
                LawTable.of(
                        "Up to which amount without VAT a French invoice may leave out VAT number and exemption",
                        "Amount",
                        List.of(MentionTexts.SMALL_INVOICE),
                        Object::toString));
    }
}
