package org.acompte.vat.fr;

import org.acompte.amount.ExemptionReason;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The texts of exemptions in French law, as data. */
final class ExemptionTable {
    static final Provisions<FrenchExemption, ExemptionReason> REASONS =
            Provisions.<FrenchExemption, ExemptionReason>about("Why French documents show no VAT")
                    .and(
                            FrenchExemption.FRANCHISE,
                            text(
                                    FrenchExemption.FRANCHISE,
                                    "TVA non applicable, article 293 B du CGI",
                                    "CGI art. 293 E, II"))
                    .and(
                            FrenchExemption.REVERSE_CHARGE,
                            text(
                                    FrenchExemption.REVERSE_CHARGE,
                                    "Autoliquidation",
                                    "CGI ann. II art. 242 nonies A, I-13°"))
                    .and(
                            FrenchExemption.REVERSE_CHARGE_DOMESTIC,
                            text(
                                    FrenchExemption.REVERSE_CHARGE_DOMESTIC,
                                    "Autoliquidation",
                                    "CGI ann. II art. 242 nonies A, I-13°"))
                    .and(
                            FrenchExemption.INTRA_EU_GOODS,
                            text(
                                    FrenchExemption.INTRA_EU_GOODS,
                                    "Exonération de TVA, article 262 ter, I du CGI",
                                    "CGI art. 262 ter, I"))
                    .and(
                            FrenchExemption.EXPORT,
                            text(
                                    FrenchExemption.EXPORT,
                                    "Exonération de TVA, article 262, I du CGI",
                                    "CGI art. 262, I"))
                    .and(FrenchExemption.NET_OF_TAX, text(FrenchExemption.NET_OF_TAX, "net de taxe", "CGI art. 272, 1"))
                    .and(
                            FrenchExemption.SECOND_HAND_GOODS,
                            text(
                                    FrenchExemption.SECOND_HAND_GOODS,
                                    "Régime particulier – Biens d'occasion",
                                    "CGI art. 297 A; ann. II art. 242 nonies A, I"))
                    .and(
                            FrenchExemption.WORKS_OF_ART,
                            text(
                                    FrenchExemption.WORKS_OF_ART,
                                    "Régime particulier – Objets d'art",
                                    "CGI art. 297 A; ann. II art. 242 nonies A, I"))
                    .and(
                            FrenchExemption.COLLECTORS_ITEMS,
                            text(
                                    FrenchExemption.COLLECTORS_ITEMS,
                                    "Régime particulier – Objets de collection et d'antiquité",
                                    "CGI art. 297 A; ann. II art. 242 nonies A, I"))
                    .and(
                            FrenchExemption.TRAVEL_AGENTS,
                            text(
                                    FrenchExemption.TRAVEL_AGENTS,
                                    "Régime particulier – Agences de voyages",
                                    "CGI art. 266, 1-e; ann. II art. 242 nonies A, I"))
                    .and(
                            FrenchExemption.ARTICLE_261_1,
                            text(
                                    FrenchExemption.ARTICLE_261_1,
                                    "Exonération de TVA, article 261, 1 du CGI",
                                    "CGI art. 261, 1"))
                    .and(
                            FrenchExemption.ARTICLE_261_2,
                            text(
                                    FrenchExemption.ARTICLE_261_2,
                                    "Exonération de TVA, article 261, 2 du CGI",
                                    "CGI art. 261, 2"))
                    .and(
                            FrenchExemption.ARTICLE_261_3,
                            text(
                                    FrenchExemption.ARTICLE_261_3,
                                    "Exonération de TVA, article 261, 3 du CGI",
                                    "CGI art. 261, 3"))
                    .and(
                            FrenchExemption.ARTICLE_261_4,
                            text(
                                    FrenchExemption.ARTICLE_261_4,
                                    "Exonération de TVA, article 261, 4 du CGI",
                                    "CGI art. 261, 4"))
                    .and(
                            FrenchExemption.ARTICLE_261_5,
                            text(
                                    FrenchExemption.ARTICLE_261_5,
                                    "Exonération de TVA, article 261, 5 du CGI",
                                    "CGI art. 261, 5"))
                    .and(
                            FrenchExemption.ARTICLE_261_7,
                            text(
                                    FrenchExemption.ARTICLE_261_7,
                                    "Exonération de TVA, article 261, 7 du CGI",
                                    "CGI art. 261, 7"))
                    .and(
                            FrenchExemption.ARTICLE_261_8,
                            text(
                                    FrenchExemption.ARTICLE_261_8,
                                    "Exonération de TVA, article 261, 8 du CGI",
                                    "CGI art. 261, 8"))
                    .and(
                            FrenchExemption.ARTICLE_261_A,
                            text(
                                    FrenchExemption.ARTICLE_261_A,
                                    "Exonération de TVA, article 261 A du CGI",
                                    "CGI art. 261 A"))
                    .and(
                            FrenchExemption.ARTICLE_261_B,
                            text(
                                    FrenchExemption.ARTICLE_261_B,
                                    "Exonération de TVA, article 261 B du CGI",
                                    "CGI art. 261 B"))
                    .and(
                            FrenchExemption.ARTICLE_261_C_1,
                            text(
                                    FrenchExemption.ARTICLE_261_C_1,
                                    "Exonération de TVA, article 261 C, 1° du CGI",
                                    "CGI art. 261 C, 1°"))
                    .and(
                            FrenchExemption.ARTICLE_261_C_2,
                            text(
                                    FrenchExemption.ARTICLE_261_C_2,
                                    "Exonération de TVA, article 261 C, 2° du CGI",
                                    "CGI art. 261 C, 2°"))
                    .and(
                            FrenchExemption.ARTICLE_261_C_3,
                            text(
                                    FrenchExemption.ARTICLE_261_C_3,
                                    "Exonération de TVA, article 261 C, 3° du CGI",
                                    "CGI art. 261 C, 3°"))
                    .and(
                            FrenchExemption.ARTICLE_261_D_1,
                            text(
                                    FrenchExemption.ARTICLE_261_D_1,
                                    "Exonération de TVA, article 261 D, 1° du CGI",
                                    "CGI art. 261 D, 1°"))
                    .and(
                            FrenchExemption.ARTICLE_261_D_1_BIS,
                            text(
                                    FrenchExemption.ARTICLE_261_D_1_BIS,
                                    "Exonération de TVA, article 261 D, 1° bis du CGI",
                                    "CGI art. 261 D, 1° bis"))
                    .and(
                            FrenchExemption.ARTICLE_261_D_2,
                            text(
                                    FrenchExemption.ARTICLE_261_D_2,
                                    "Exonération de TVA, article 261 D, 2° du CGI",
                                    "CGI art. 261 D, 2°"))
                    .and(
                            FrenchExemption.ARTICLE_261_D_3,
                            text(
                                    FrenchExemption.ARTICLE_261_D_3,
                                    "Exonération de TVA, article 261 D, 3° du CGI",
                                    "CGI art. 261 D, 3°"))
                    .and(
                            FrenchExemption.ARTICLE_261_D_4,
                            text(
                                    FrenchExemption.ARTICLE_261_D_4,
                                    "Exonération de TVA, article 261 D, 4° du CGI",
                                    "CGI art. 261 D, 4°"))
                    .and(
                            FrenchExemption.ARTICLE_261_E_1,
                            text(
                                    FrenchExemption.ARTICLE_261_E_1,
                                    "Exonération de TVA, article 261 E, 1° du CGI",
                                    "CGI art. 261 E, 1°"))
                    .and(
                            FrenchExemption.ARTICLE_261_E_2,
                            text(
                                    FrenchExemption.ARTICLE_261_E_2,
                                    "Exonération de TVA, article 261 E, 2° du CGI",
                                    "CGI art. 261 E, 2°"))
                    .and(
                            FrenchExemption.ARTICLE_275,
                            text(FrenchExemption.ARTICLE_275, "Exonération de TVA, article 275 du CGI", "CGI art. 275"))
                    .and(
                            FrenchExemption.ARTICLE_277_A,
                            text(
                                    FrenchExemption.ARTICLE_277_A,
                                    "Exonération de TVA, article 277 A du CGI",
                                    "CGI art. 277 A"))
                    .and(
                            FrenchExemption.ARTICLE_295,
                            text(FrenchExemption.ARTICLE_295, "Exonération de TVA, article 295 du CGI", "CGI art. 295"))
                    .and(
                            FrenchExemption.ARTICLE_298_SEXDECIES_A,
                            text(
                                    FrenchExemption.ARTICLE_298_SEXDECIES_A,
                                    "Exonération de TVA, article 298 sexdecies A du CGI",
                                    "CGI art. 298 sexdecies A"));

    private ExemptionTable() {}

    private static Provision<ExemptionReason> text(FrenchExemption exemption, String text, String article) {
        return Provision.of(
                "the mention of " + exemption.code(),
                FrenchTaxCode.says(ExemptionReason.of(exemption.code(), text), article));
    }
}
