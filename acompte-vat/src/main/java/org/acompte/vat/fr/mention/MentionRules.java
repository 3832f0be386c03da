package org.acompte.vat.fr.mention;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of mentions. */
public final class MentionRules {
    /** A document and a sale do not belong together. */
    public static final Rule OTHER_SALE = Rule.of(
                    "AC-MEN-01",
                    "Document {number} belongs to the contract {contract}, the sale to {sale}; mentions need the sale of the document")
            .in(
                    Locale.FRENCH,
                    "Le document {number} appartient au contrat {contract}, la vente au contrat {sale} ; les mentions "
                            + "demandent la vente du document");

    private MentionRules() {}
}
