package org.acompte.vat.fr.ca3;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of the return 3310-CA3. */
public final class Ca3Rules {
    /** No line of the form is for a rate. */
    public static final Rule NO_RATE_LINE = Rule.of(
                    "AC-CTR-01",
                    "No line of the return is for {rate} in {territory} on {date}; VAT of another state belongs in a ledger of sales taxed elsewhere")
            .in(
                    Locale.FRENCH,
                    "Aucune ligne de la déclaration n'est prévue pour {rate} en {territory} au {date} ; la TVA d'un "
                            + "autre État relève d'un registre des ventes taxées ailleurs");

    /** No line of the form is for a category. */
    public static final Rule NO_CATEGORY_LINE = Rule.of(
                    "AC-CTR-02",
                    "No line of the return is for {side} with the treatment {treatment}; check its category")
            .in(
                    Locale.FRENCH,
                    "Aucune ligne de la déclaration n'est prévue pour le régime de TVA {treatment} (côté : {side}) ; "
                            + "vérifiez sa catégorie");

    /** The return is in euros. */
    public static final Rule CURRENCY = Rule.of(
                    "AC-CTR-03",
                    "The return is in EUR, not in {currency}; convert the movement at the rate of its tax point")
            .in(
                    Locale.FRENCH,
                    "La déclaration est en EUR, et non en {currency} ; convertissez le mouvement au cours du jour de son "
                            + "exigibilité");

    /** More is given back on a line than became due. */
    public static final Rule NEGATIVE = Rule.of(
                    "AC-CTR-04", "Line {line} would be {amount}, and the form has no negative amounts; {advice}")
            .in(
                    Locale.FRENCH,
                    "La ligne {line} serait de {amount}, et le formulaire n'admet pas de montant négatif ; {advice}");

    /** A ledger is on the other side of the return. */
    public static final Rule SIDE = Rule.of(
                    "AC-CTR-05", "A ledger of {expected} has the movement {movement}, which is on the side {side}")
            .in(
                    Locale.FRENCH,
                    "Un registre ({expected}) contient le mouvement {movement}, qui est de l'autre côté ({side})");

    /** A quarter starts in another month. */
    public static final Rule QUARTER = Rule.of(
                    "AC-CTR-06", "A quarter of the return starts in January, April, July or October, not in {month}")
            .in(
                    Locale.FRENCH,
                    "Un trimestre de la déclaration commence en janvier, avril, juillet ou octobre, et non au mois "
                            + "{month}");

    /** A sale is under a margin scheme, whose margin a return needs. */
    public static final Rule MARGIN = Rule.of(
                    "AC-CTR-07",
                    "A sale of {amount} is under a margin scheme ({scheme}); its margin is not known, so declare the VAT on the margin by hand",
                    "CGI art. 297 A, 266, 1-e")
            .in(
                    Locale.FRENCH,
                    "Une vente de {amount} relève d'un régime de la marge ({scheme}) ; sa marge n'est pas connue, "
                            + "déclarez donc à la main la TVA sur la marge");

    /** A stored box has another amount than its movements make. */
    public static final Rule OTHER_SUM = Rule.of(
                    "AC-CTR-08", "Line {line} has {stated}, but its movements make {computed}")
            .in(Locale.FRENCH, "La ligne {line} indique {stated}, mais ses mouvements font {computed}");

    /** A stored box deducts more than the VAT of its movements. */
    public static final Rule OVER_VAT = Rule.of(
                    "AC-CTR-09", "Line {line} has {stated} of VAT, but its movements have {limit} only")
            .in(
                    Locale.FRENCH,
                    "La ligne {line} indique {stated} de TVA, mais ses mouvements n'en comptent que {limit}");

    private Ca3Rules() {}
}
